import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, unlinkSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Thrown when another process works on the same data folder. The message is for the person at the terminal. */
export class FolderInUse extends Error {
  override name = "FolderInUse";
}

/**
 * Claims a data folder for this process, since two processes on one embedded database destroy it. The claim is a
 * listening socket: the operating system drops it with the process, so that a kill -9 leaves nothing to wait for and a
 * busy event loop does not lose it, as a lock file with a heartbeat would.
 */
export async function claimFolder(folder: string): Promise<{ release: () => Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  const address = socketAddress(realpathSync(folder));
  const server = (await listen(address)) ?? (await takeOver(address, folder));
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Socket paths may hold about 100 bytes, so the folder stands in it as a hash. */
function socketAddress(folder: string): string {
  const name = `parallax-${createHash("sha256").update(folder).digest("hex").slice(0, 24)}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

async function takeOver(address: string, folder: string): Promise<Server> {
  if (await answers(address)) throw inUse(folder);
  unlinkSync(address);
  const server = await listen(address);
  if (!server) throw inUse(folder);
  return server;
}

function inUse(folder: string): FolderInUse {
  return new FolderInUse(
    `The data folder ${folder} is in use by another Parallax process. Stop that process first, or set DATA_DIR to another folder.`,
  );
}

/** Null when somebody listens at the address already, or left a socket file behind. */
function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
