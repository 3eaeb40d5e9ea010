import { parseExact } from "../answer/json.js";
import { mismatch } from "../answer/shape.js";
import { read } from "../pointer.js";
import type { EventTable, WebhookRefusal, WebhookRow } from "./types.js";

/** A body that was read, with the row that describes it; no row for an event that the spec does not know. */
export interface Delivered {
  readonly text: string;
  readonly value: unknown;
  readonly row: WebhookRow | undefined;
}

/** Reads a body; undefined when it is malformed. */
export function readDelivery(table: EventTable, bytes: Uint8Array): Delivered | undefined {
  try {
    const delivered = parseDelivery(table, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const { row, value } = delivered;
    const isSound = row ? !mismatch(row.shape, value, "body") : typeof read(value, table.typeAt ?? "") === "string";
    return isSound ? delivered : undefined;
  } catch {
    return undefined; // not UTF-8, or not JSON
  }
}

/** The same for a text and without a look at its shape; throws a TypeError for a text that is not JSON. */
export function parseDelivery(table: EventTable, text: string): Delivered {
  const [problem, value] = parseExact(text);
  if (problem) throw new TypeError(problem);
  return { text, value, row: webhookRow(table, value) };
}

/** The event as the receiver sees it: the body, or what stands for an event that the spec does not know. */
export function eventOf({ typeAt = "" }: EventTable, { row, value }: Delivered): unknown {
  return row ? value : { [typeAt.slice(1)]: "unknown", raw: value };
}

/** The row of an event by its type. */
export function webhookRow({ typeAt, events }: EventTable, value: unknown): WebhookRow | undefined {
  const rows = Object.values(events);
  return typeAt === undefined ? rows[0] : rows.find(({ type }) => type === read(value, typeAt));
}

/** What a receiver is given instead of an event. */
export const refused = (reason: WebhookRefusal): { readonly ok: false; readonly reason: WebhookRefusal } => ({
  ok: false,
  reason,
});
