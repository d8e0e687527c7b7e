import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;

/** Processor time that processes have used so far, in seconds, with that of their children that have ended. */
export function cpuSeconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ticks(pid), 0) / TICKS_PER_SECOND;
}

function ticks(pid: number): number {
  const fields = statOf(pid);
  // utime, stime, cutime, cstime: the 14th to 17th field, of which the first two are cut off here.
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

/** The fields of a process after its name, which may hold anything. Empty for one that has ended. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

/** Memory that a process holds, in megabytes. */
export function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** All processes of the Postgres server on a port, as they are when asked. */
export function postmasterOn(port: number): () => number[] {
  const all = () => readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
  const main = all().find((pid) => commandOf(pid).includes(`port=${port}`) && commandOf(pid).includes("postgres"));
  if (main === undefined) throw new Error(`No Postgres server on port ${port}`);
  return () => [main, ...all().filter((pid) => Number(statOf(pid)[1]) === main)];
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
