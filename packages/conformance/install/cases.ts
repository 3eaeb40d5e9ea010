// The rows of the matrix, and which of them a command line asks for.
import type { Case } from "./case.ts";
import { bundlerCases, compilerCases } from "./cases/builds.ts";
import { jestCases } from "./cases/jest.ts";
import { managerCases } from "./cases/managers.ts";
import { recipeCases } from "./cases/recipes.ts";
import { runtimeCases } from "./cases/runtimes.ts";
import { treeCases } from "./cases/tree.ts";

export const cases: readonly Case[] = [
  ...treeCases,
  ...managerCases,
  ...runtimeCases,
  ...jestCases,
  ...compilerCases,
  ...bundlerCases,
  ...recipeCases,
];

const belongs = (id: string, name: string): boolean => id === name || id.startsWith(`${name}-`);

/**
 * The rows of these names, in the matrix's order; all without names. `ts7` stands for each `ts7-…`. Throws
 * for a name that is not a row.
 */
export function chosenCases(names: readonly string[]): readonly Case[] {
  const unknown = names.filter((name) => !cases.some(({ id }) => belongs(id, name)));
  if (unknown.length > 0) {
    const known = [...new Set(cases.map(({ id }) => id.split("-")[0]))].join(", ");
    throw new TypeError(`No row is called ${unknown.join(" or ")}. There are ${known}; --list says what each does.`);
  }
  return names.length === 0 ? cases : cases.filter(({ id }) => names.some((name) => belongs(id, name)));
}
