import { rmSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { config } from "#app/config.server.ts";
import { demoKeys } from "#app/features/organizations/demo-keys.server.ts";
import { paths } from "#app/paths.ts";
import { DEMO_FOLDER } from "./folder.ts";

const FILE = join(DEMO_FOLDER, "sign-in.json");

/** Where to open the demo as whom, and the form of somebody who has not answered. */
export type Addresses = Record<"hr" | "executive" | "manager" | "rep" | "otherManager" | "survey", string>;

/** The addresses at the port that the demo runs on now. */
export async function demoAddresses(): Promise<Addresses> {
  const keys = await demoKeys();
  if (!keys) throw new Error("The demo's folder holds no keys");
  const { url } = config().web;
  const signIn = (role: keyof Addresses) =>
    url + paths.demoSignIn(keys.people.find((person) => person.role === role)?.key ?? "");
  return {
    hr: signIn("hr"),
    executive: signIn("executive"),
    manager: signIn("manager"),
    rep: signIn("rep"),
    otherManager: signIn("otherManager"),
    survey: url + keys.survey,
  };
}

/** Takes away what a start that was killed left behind. */
export function forgetAddresses(): Promise<void> {
  return rm(FILE, { force: true });
}

/** Keeps the addresses for programs from when the server answers that it is ready until this process ends. */
export async function keepAddresses(addresses: Addresses): Promise<void> {
  const { host, port } = config().web;
  const ready = await fetch(`http://${host}:${port}/readyz`);
  if (!ready.ok) throw new Error(`The server is not ready: ${await ready.text()}`);
  await writeFile(FILE, `${JSON.stringify(addresses, null, 2)}\n`, { mode: 0o600 });
  process.once("exit", () => rmSync(FILE, { force: true }));
}
