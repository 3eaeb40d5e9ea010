import { judge } from "../../core/src/answer/judge.js";
import type { Operation } from "../../core/src/types/index.js";
import { examplesOf } from "./examples.js";
import type { Provider } from "./provider.js";
import { deref, type FoundOperation, mediaOf, operationRow, type Response } from "./spec.js";

/** What the client makes of one error status of an operation. */
export interface Outcome {
  readonly money: "none" | "unknown";
  /** Who may send the call again: the client does, the caller may, nobody should. */
  readonly again: "client" | "caller" | "no";
}

const rows = new WeakMap<FoundOperation, Operation>();

/** The client's row of an operation, made once for all its statuses. */
function rowAt(provider: Provider, found: FoundOperation): Operation {
  const row = rows.get(found) ?? (operationRow(provider.doc, found) as unknown as Operation);
  rows.set(found, row);
  return row;
}

/**
 * Asks the client's own judgement, with the documented example as the answer, so that page and client can't disagree.
 */
export function outcomeOf(provider: Provider, found: FoundOperation, status: string, response: Response): Outcome {
  const row = rowAt(provider, found);
  const number = /^\d+$/.test(status) ? Number(status) : Number(status[0]) * 100;
  const [, example] = examplesOf(provider, mediaOf(deref(provider.doc, response))?.media)[0] ?? [];
  const text = JSON.stringify(example?.value ?? {});
  const head = { status: number, headers: new Headers(), type: "application/json", retryAfter: "", requestId: "" };
  const verdict = judge(row, { ...head, text, raw: text });
  if (verdict.ok) return { money: "none", again: "no" };
  const { outcome, retryable } = verdict;
  if (!retryable) return { money: outcome, again: "no" };
  return { money: outcome, again: row.retry === "never" ? "caller" : "client" };
}
