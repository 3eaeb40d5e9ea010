// The part of the results that is about types: checking right and wrong calls, and waiting for an editor.
import type { EditorCost } from "./editor.ts";
import { show } from "./stats.ts";
import { bytes, table } from "./table.ts";
import type { TypeCost } from "./types.ts";
import type { WrongCost } from "./wrong.ts";

export interface TypeResults {
  readonly types: readonly TypeCost[];
  readonly wrong: readonly WrongCost[];
  readonly editor: readonly EditorCost[];
}

export const typeSections = ({ types, wrong, editor }: TypeResults): string => `## Type check

A file that calls every operation once and reads both sides of the result. \`skipLibCheck\`, check time as the compiler reports it.

${table(
  ["client", "instantiations", "check s, TypeScript 5.9", "7.0", "memory MiB", "errors"],
  types.map((row) => [row.name, bytes(row.instantiations), show(row.check), show(row.check7), row.memoryMiB.toFixed(0), row.errors]),
)}

The same file with one wrong call more: \`createRefnud\` or its path, or \`curency\` in the amount. TypeScript 5.9.

${table(
  ["client", "mistake", "the compiler", "instantiations", "check s"],
  wrong.map((row) => [row.name, row.mistake, row.answer, bytes(row.instantiations), show(row.check)]),
)}

## Editor

TypeScript 5.9's language service with that file open, ours beside openapi-fetch on the same generated types. A process per client and round;
the first question pays for reading the platform's own types, the others are medians over ten edits.

${table(
  ["question", "Payspec ms", "openapi-fetch ms", "Payspec to openapi-fetch"],
  editor.map(({ question, ours, theirs, ratio }) => [question, show(ours, 0), show(theirs, 0), show(ratio)]),
)}`;
