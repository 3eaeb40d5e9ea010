// The members of what an operation answers with, and how its examples show which of them come and go.
import type { DeclaredOperation } from "./examples.js";
import { at } from "./json.js";

export type Members = Record<string, unknown>;

/** Where the thing is within an answer of the operation: beside its status, else the whole of it. */
export const rootOf = ({ status }: DeclaredOperation): string => status?.at.replace(/\/[^/]*$/, "") ?? "";

/** The name of its status. */
export const statusName = ({ status }: DeclaredOperation): string | undefined => status?.at.split("/").at(-1);

/** The examples of its success by name: the thing within each. */
export const examplesOf = (row: DeclaredOperation): Readonly<Record<string, Members>> =>
  Object.fromEntries(
    Object.entries(row.answers[row.success] ?? {}).flatMap(([name, example]) => {
      const inner = at(example, rootOf(row));
      return inner !== null && typeof inner === "object" && !Array.isArray(inner) ? [[name, inner as Members]] : [];
    }),
  );

/** The example of the first of these names, else the first that has this status. */
export function exampleOf(
  row: DeclaredOperation,
  names: Iterable<string>,
  status: string | undefined,
): Members | undefined {
  const all = examplesOf(row);
  for (const name of names) if (all[name]) return all[name];
  const member = statusName(row);
  return member === undefined ? Object.values(all)[0] : Object.values(all).find((one) => one[member] === status);
}

/** What some example lacks, or has as null: it comes and goes with the status. */
export function passing(row: DeclaredOperation): ReadonlySet<string> {
  const all = Object.values(examplesOf(row));
  const names = new Set(all.flatMap(Object.keys));
  return new Set([...names].filter((name) => all.some((one) => one[name] === undefined || one[name] === null)));
}

/** Whether its examples write null for what is not there, and do not leave it out. */
export const writesNull = (row: DeclaredOperation): boolean =>
  Object.values(examplesOf(row)).some((one) => Object.values(one).includes(null));
