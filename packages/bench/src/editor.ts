// How long an editor waits for its language service, with every operation of QIWI called in the open
// file: ours beside openapi-fetch.
import { fileURLToPath } from "node:url";
import { run } from "@payspec/conformance/install/project";
import { root } from "@payspec/spec-model/providers";
import { ratioOf, type Spread, spreadOf } from "./stats.ts";

/** What is asked, in this order. */
export const questions = [
  "first completion, operations; the file is opened for it",
  "operations, after an edit",
  "fields of a body, after an edit",
  "errors of the file, after an edit",
] as const;

export type Question = (typeof questions)[number];

export interface EditorCost {
  readonly question: Question;
  /** Milliseconds. */
  readonly ours: Spread;
  readonly theirs: Spread;
  /** Ours to theirs, by round. */
  readonly ratio: Spread;
}

const script = fileURLToPath(new URL("editor-sample.ts", import.meta.url));

function sample(client: string): Readonly<Record<Question, number>> {
  const { stdout, stderr, status } = run(
    process.execPath,
    [`${root}node_modules/tsx/dist/cli.mjs`, script, client],
    root,
  );
  if (status !== 0) throw new Error(stderr.slice(-600));
  return JSON.parse(stdout) as Record<Question, number>;
}

export function editorCosts(rounds: number): readonly EditorCost[] {
  const seen = Array.from({ length: rounds }, (_, round) => {
    const first = round % 2 === 0 ? sample("Payspec") : undefined;
    const theirs = sample("openapi-fetch");
    return { ours: first ?? sample("Payspec"), theirs };
  });
  return questions.map((question) => {
    const [ours, theirs] = [seen.map((each) => each.ours[question]), seen.map((each) => each.theirs[question])];
    return { question, ours: spreadOf(ours), theirs: spreadOf(theirs), ratio: ratioOf(ours, theirs) };
  });
}
