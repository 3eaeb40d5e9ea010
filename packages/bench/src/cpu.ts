// CPU seconds of a piece of work with all its processes: other work of the machine makes them dearer, but not many times
// as many, as it does with the time that passes.
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";

/** What a piece of work took. */
export interface Timed {
  /** Of processor time, user and system, of every child process that had ended. */
  readonly cpuSeconds: number;
  /** The part of it that the programs themselves ran. */
  readonly userSeconds: number;
  readonly wallSeconds: number;
  /** Whether it went well. */
  readonly green: boolean;
  /** The minute's load at the end. */
  readonly load: number;
}

/** User and system seconds of all children that have ended and were waited for, and of theirs. Linux only. */
function children(): readonly [user: number, system: number] {
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return [Number(fields[13]) / 100, Number(fields[14]) / 100]; // cutime and cstime, in ticks of 10 ms
}

/** Runs work that waits for its child processes; what this process itself does isn't counted. */
export function timed(work: () => boolean): Timed {
  const [user, system] = children();
  const since = performance.now();
  const green = work();
  const wallSeconds = (performance.now() - since) / 1000;
  const [userAfter, systemAfter] = children();
  const userSeconds = userAfter - user;
  const cpuSeconds = userSeconds + systemAfter - system;
  return { cpuSeconds, userSeconds, wallSeconds, green, load: loadavg()[0] ?? Number.NaN };
}

/** Several pieces of work as one. */
export const together = (parts: readonly Timed[]): Timed => {
  const sum = (of: "cpuSeconds" | "userSeconds" | "wallSeconds") => parts.reduce((total, part) => total + part[of], 0);
  return {
    cpuSeconds: sum("cpuSeconds"),
    userSeconds: sum("userSeconds"),
    wallSeconds: sum("wallSeconds"),
    green: parts.every(({ green }) => green),
    load: Math.max(...parts.map(({ load }) => load)),
  };
};
