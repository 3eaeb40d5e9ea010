import type { CallOptions, Difference, Operation } from "../types/index.js";
import { CALL_OPTIONS, readOptions } from "./option.js";
import { SEGMENT_RULE, segment } from "./path.js";
import type { Say } from "./problem.js";

/** A request in the making; afterwards it is sent, again and again with the same bytes. */
export interface Draft {
  /** At first the base URL. */
  url: string;
  readonly headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  /** The flat input with its options, as it is sent: a copy of the caller's, with the key and what the connection was given filled in. */
  readonly input: CallOptions & Record<string, unknown>;
  /** Names that the input may have beside the options of a call. */
  readonly known: Set<string>;
  idempotencyKey?: string;
  /** Gives the values of the request that must never be shown. */
  secrets?: () => readonly string[];
  /** Compares an answer with what was asked. */
  differs?: (data: unknown) => readonly Difference[];
  /** Gives the input of the operation that says what happened. */
  asks?: () => Readonly<Record<string, unknown>>;
}

/** One check of an input, named by the rows that need it. It may add to the draft, and says what must not be sent. */
export type Part = (draft: Draft, operation: Operation, say: Say) => void | Promise<void>;

/** Fills a draft from its input, or says what keeps it from being sent. JSON is serialised once here: these bytes are signed and sent. */
export async function draw(draft: Draft, operation: Operation, given: Readonly<Record<string, unknown>>, say: Say): Promise<void> {
  const { input, known, headers } = draft;
  draft.url += operation.path.replace(/{(.+?)}/g, (_, name: string) => {
    known.add(name);
    if (input[name] === undefined) input[name] = given[name];
    const text = (operation.segments?.[name] ?? segment)(input[name]);
    if (text === undefined) say(name, "path-segment", SEGMENT_RULE);
    return text as string;
  });
  readOptions(input, headers, say);
  for (const part of operation.parts ?? []) {
    const pending = part(draft, operation, say);
    if (pending) await pending; // hardly a part waits for anything
  }
  for (const name in input)
    if (!known.has(name) && !CALL_OPTIONS.includes(name)) say(name, "unknown-option", "is no parameter and no option of this operation.");
}
