import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";

/** A browser to run the journeys in, and how it has to be started here. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** An installed Chromium, else Playwright's, else the one that comes as a package and needs no system libraries. */
export async function findBrowser(): Promise<FoundBrowser> {
  const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const installed = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", chromium.executablePath()];
  const executablePath = installed.find((path) => path && existsSync(path));
  if (executablePath) return { executablePath, args };
  const folder = join(tmpdir(), "parallax-chromium");
  mkdirSync(folder, { recursive: true });
  // Makes the package unpack its own system libraries; it unpacks over 200 MB, hence a folder of its own.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  process.env.FONTCONFIG_PATH ??= fontsIn(folder);
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return { executablePath: await packaged.executablePath(), args };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Tells the packaged browser where its own fonts are unpacked to, beside those of the system. Returns the folder to name. */
function fontsIn(folder: string): string {
  const settings = join(folder, "font-settings");
  mkdirSync(settings, { recursive: true });
  const fonts = [join(folder, "fonts"), "/usr/share/fonts"].map((dir) => `<dir>${dir}</dir>`).join("");
  const cache = `<cachedir>${join(folder, "font-cache")}</cachedir>`;
  writeFileSync(
    join(settings, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}${cache}</fontconfig>`,
  );
  return settings;
}
