import { read } from "../pointer.js";
import type { Result } from "../types/index.js";
import { filled, valueAt } from "./filled.js";
import { type About, elementsOf, type Reading, readAsked, readFollowed } from "./read.js";
import type { ReconcileRow } from "./table.js";
import type { Way } from "./types.js";

/** A list is read to its end or to here. What is not found by then may be further on. */
const MOST_PAGES = 50;

/** Whom to ask, and with which input. */
export interface Question {
  readonly operationId: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** It asks by the provider's own id. */
  readonly follows: boolean;
}

/** What came of a question. `body`: the answer, or the element of its list. */
export interface Told {
  readonly reading: Reading | undefined;
  readonly result: Result<unknown>;
  readonly body: unknown;
}

/**
 * The question to ask: by the provider's id where it is known, otherwise as `x-reconcile` says.
 * Undefined where nobody can be asked.
 */
export function questionOf({ ask, follow }: ReconcileRow, about: About): Question | undefined {
  if (follow) {
    const [operationId, origins] = follow;
    const input = Object.fromEntries(
      Object.entries(origins).map(([name, [first]]) => [name, valueAt(first as string, about)]),
    );
    if (Object.values(input).every((value) => value !== undefined)) return { operationId, input, follows: true };
  }
  if (!ask) return undefined;
  const [operationId, origins] = ask;
  return { operationId, input: (filled({ members: origins }, about) ?? {}) as Question["input"], follows: false };
}

/** Asks once, page after page where the list has pages. */
export async function ask(way: Way, row: ReconcileRow, question: Question, about: About): Promise<Told> {
  const { operationId, follows } = question;
  let { input } = question;
  for (let page = 1; ; page++) {
    const result = await way.call(operationId, input);
    if (follows)
      return {
        reading: readFollowed(way.table, operationId, result, about),
        result,
        body: result.ok ? result.data : undefined,
      };
    const reading = readAsked(way.table, operationId, row, result, about);
    const [element] = (row.list && result.ok && elementsOf(row.list, result.data, about)) || [];
    const body = row.list ? element : result.ok ? result.data : undefined;
    const next = row.list?.next && result.ok && element === undefined ? read(result.data, row.list.next[0]) : undefined;
    if (next === undefined || next === null || next === "") return { reading, result, body };
    if (page === MOST_PAGES) return { reading: undefined, result, body };
    input = { ...input, [row.list?.next?.[1] as string]: next };
  }
}
