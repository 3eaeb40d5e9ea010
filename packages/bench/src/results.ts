// What one run measured, as it is kept. The page and the chart are made from this alone, so that both can be
// made again without measuring.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Behaviour } from "./behaviour.ts";
import type { Size } from "./bundle.ts";
import type { Part } from "./bundle-parts.ts";
import type { DurableRun } from "./durable.ts";
import type { EditorCost } from "./editor.ts";
import type { GenerationTime } from "./generation.ts";
import type { OperationGrowth, ProviderGrowth } from "./growth.ts";
import type { LoopCosts } from "./loop.ts";
import type { Machine } from "./machine.ts";
import type { Costs, Load } from "./overhead.ts";
import type { StartCost } from "./start.ts";
import type { TypeCost } from "./types.ts";
import type { WrongCost } from "./wrong.ts";

/**
 * Rises when a part of the results gets another shape. A new part does not raise it: a
 * section without its part says so.
 */
export const FORMAT = 2;

export interface Results {
  readonly format: typeof FORMAT;
  /** When the run began, UTC. */
  readonly date: string;
  readonly machine: Machine;
  /** By package name; Node as `node`. */
  readonly versions: Readonly<Record<string, string>>;
  readonly spec: {
    readonly title: string;
    readonly operations: number;
    readonly requestBytes: number;
    readonly answerBytes: number;
  };
  /** Names by id, in the order of the tables. */
  readonly clients: Readonly<Record<string, string>>;
  readonly stub: Costs;
  readonly stubLoad: Load;
  readonly loopback: Costs;
  readonly loopbackLoad: Load;
  readonly behaviours: readonly Behaviour[];
  readonly bundles: readonly Size[];
  readonly modules: readonly Part[];
  readonly types: readonly TypeCost[];
  readonly wrong: readonly WrongCost[];
  readonly editor: readonly EditorCost[];
  readonly generation: readonly GenerationTime[];
  readonly start: readonly StartCost[];
  readonly operations: readonly OperationGrowth[];
  readonly providers: readonly ProviderGrowth[];
  /** What a change costs whoever makes it; `npm run bench:loop` measures it, apart from everything else. */
  readonly loop?: LoopCosts;
  /** By `npm run bench:durable -- --write`, which runs apart: it needs PostgreSQL and a Node with SQLite. */
  readonly durable?: DurableRun;
}

/** There is nothing that could be shown; the message says what to do. */
export class UnreadableResults extends Error {
  override readonly name = "UnreadableResults";
}

const resultsFile = new URL("../results.json", import.meta.url);

const remedy = "Run `npm run bench`, which takes about half an hour and writes it.";

/** Says in a sentence what is wrong with a file that can't be shown. */
export function readResults(file: URL = resultsFile): Results {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new UnreadableResults(`There are no benchmark results: packages/bench/results.json is missing. ${remedy}`);
  }
  return parseResults(text);
}

export function parseResults(text: string): Results {
  let results: Partial<Results> | null;
  try {
    results = JSON.parse(text) as Partial<Results> | null;
  } catch {
    throw new UnreadableResults(
      `The benchmark results are not JSON: packages/bench/results.json is damaged. ${remedy}`,
    );
  }
  if (results?.format !== FORMAT) {
    const found = results?.format === undefined ? "no format" : `format ${results.format}`;
    throw new UnreadableResults(
      `The benchmark results are of another version: results.json has ${found}, and this one reads format ${FORMAT}. ${remedy}`,
    );
  }
  return results as Results;
}

/** Four digits are more than any of it is good for; one part a line, so that a diff can be read. */
export function textOf(results: Results): string {
  const short = (_: string, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(value < 1000 ? 4 : 6)) : value;
  const parts = Object.entries(results).map(
    ([name, part]) => `${JSON.stringify(name)}: ${JSON.stringify(part, short)}`,
  );
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** Writes what was measured; what other commands measure stays. */
export const writeResults = (results: Results): void => {
  const { loop, durable } = existsSync(resultsFile) ? readResults() : ({} as Partial<Results>);
  writeFileSync(resultsFile, textOf({ ...(loop && { loop }), ...(durable && { durable }), ...results }));
};

/** Puts the costs of changes beside what is there: rows that were measured now replace those of the same name. */
export function writeLoop({ machine, rows }: LoopCosts): void {
  const results = readResults();
  const known = results.loop?.rows ?? [];
  const replaced = known.map((row) => rows.find(({ name }) => name === row.name) ?? row);
  const added = rows.filter(({ name }) => !known.some((row) => row.name === name));
  writeFileSync(resultsFile, textOf({ ...results, loop: { machine, rows: [...replaced, ...added] } }));
}
