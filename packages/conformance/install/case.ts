// What a row of the matrix is. A row throws when it fails, and throws a Skip when this machine can't run it.
import { isDeepStrictEqual } from "node:util";
import type { Packed } from "@payspec/packaging/packages";
import { expectedFacts } from "./consumer/expected.ts";
import { run, tool } from "./project.ts";

/** Why a row can't run here. */
export class Skip extends Error {}

/** What a row has to work with. */
export interface Context {
  /** A folder of the run, for projects of a row's own. */
  readonly folder: string;
  /** A project that npm made from all packed packages. */
  readonly project: string;
  readonly packs: readonly Packed[];
}

export interface Case {
  readonly id: string;
  readonly what: string;
  /** Resolves to a few words about the result. */
  run(context: Context): Promise<string>;
}

/** Gets a tool from the registry, or skips with npm's reason. */
export function got(name: string, packages: Readonly<Record<string, string>>): string {
  try {
    return tool(name, packages);
  } catch (error) {
    throw new Skip((error as Error).message);
  }
}

/** Fails where the program printed other facts; names what differs, because a whole list of facts hides it. */
export function same(printed: unknown, wanted: object): void {
  if (isDeepStrictEqual(printed, wanted)) return;
  const facts = new Map(Object.entries((printed ?? {}) as object));
  const wrong = Object.entries(wanted).filter(([name, value]) => !isDeepStrictEqual(facts.get(name), value));
  const named = wrong.map(
    ([name, value]) => `${name} is ${JSON.stringify(facts.get(name))} instead of ${JSON.stringify(value)}`,
  );
  throw new Error(`${named.join("; ") || `It printed more facts than expected: ${JSON.stringify(printed)}`}.`);
}

/** Runs a command that prints the facts as its last line. */
export function check(
  command: string,
  args: readonly string[],
  { project }: Context,
  wanted: object = expectedFacts,
): void {
  const { status, stdout, stderr, error } = run(command, args, project);
  if (status !== 0 || error) throw new Error(error?.message ?? gist(stderr));
  if (/warning/i.test(stderr)) throw new Error(gist(stderr));
  same(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""), wanted);
}

/** The start of what a command printed, on one line. */
export const gist = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s*\n\s*/g, " | ")
    .slice(0, 500);
