import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** Debian keeps the server's programs here, one folder a major version. */
const PACKAGED = "/usr/lib/postgresql";

/** The folder with `initdb` and `pg_ctl` of an installed Postgres, the newest one; null where there is none. */
export function installedPostgres(): string | null {
  const versions = existsSync(PACKAGED) ? readdirSync(PACKAGED).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(PACKAGED, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return folders.find((folder) => ["initdb", "pg_ctl"].every((program) => existsSync(join(folder, program)))) ?? null;
}

/** A Postgres of our own, empty, on a free port of the loopback interface. */
export interface PostgresServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts a private cluster. It forgets its data when stopped, and does not wait for the disk unless it is `durable`. */
export async function startPostgres(programs: string, { durable = false } = {}): Promise<PostgresServer> {
  const identity = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "parallax-postgres-"));
  if (identity) chownSync(folder, identity.uid, identity.gid);
  const data = join(folder, "data");
  const run = async (program: string, parameters: string[]) => {
    // Never a pipe: the server inherits it, and whoever reads it waits for as long as the server runs.
    const child = spawn(join(programs, program), parameters, { stdio: "ignore", cwd: folder, ...identity });
    const [code] = await once(child, "exit");
    if (code !== 0) throw new Error(`${program} ended with ${code}; see ${folder}`);
  };
  await run("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: folder,
    port,
    max_connections: 200,
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  await run("pg_ctl", ["-D", data, "-l", join(folder, "log"), "-o", options.join(" "), "-w", "start"]);
  return {
    port,
    stop: async () => {
      await run("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Postgres refuses to run as root, so root lends it somebody else's identity; null for everybody else. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  const line = users.find((user) => user.startsWith("postgres:")) ?? users.find((user) => user.startsWith("nobody:"));
  const [, , uid, gid] = line?.split(":") ?? [];
  if (!uid || !gid) throw new Error("There is neither a user postgres nor a user nobody to run Postgres as");
  return { uid: Number(uid), gid: Number(gid) };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("A listening socket has a port");
  return address.port;
}

/** What the server calls itself, for the report. */
export function postgresVersion(programs: string): string {
  return execFileSync(join(programs, "pg_ctl"), ["--version"], { encoding: "utf8" }).trim();
}
