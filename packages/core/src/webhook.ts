// The entry @payspec/core/webhook: what verifyWebhook and signWebhook of every provider package do,
// told by the provider's table.
import { judge } from "./phase.js";
import type { Phase } from "./phase-types.js";
import { read } from "./pointer.js";
import { type Delivered, eventOf, parseDelivery, readDelivery, refused, webhookRow } from "./webhook/event.js";
import { bodyOf, headerOf } from "./webhook/request.js";
import { secretOf, usable } from "./webhook/secret.js";
import { isSigned, sign, signatureIn, utf8 } from "./webhook/signature.js";
import { joinedFields } from "./webhook/signed-fields.js";
import type {
  EventTable,
  SignedWebhook,
  WebhookRequest,
  WebhookResult,
  WebhookTable,
  WebhookToken,
} from "./webhook/types.js";

export type { Phase } from "./phase-types.js";
export type * from "./webhook/types.js";

/**
 * Verifies a delivery by the table of its provider: first the header, then the size, then the signature, then what the
 * body says. Where the signature covers fields, or is a token that may depend on the event,
 * the body is parsed before it.
 *
 * Never rejects for what arrived, only for mistakes of the receiver, with a TypeError that says what to do: a body that
 * is not raw any more, or a secret that can't be meant. What the caller's own secret function
 * throws comes back as it is.
 */
export async function verifyDelivery<Event>(
  table: WebhookTable,
  request: WebhookRequest,
  secret: WebhookToken<Event>,
): Promise<WebhookResult<Event>> {
  if (typeof secret !== "function") usable(secret);
  const header = headerOf(request, table.header);
  if (header === "") return refused("missing_signature");
  const signature = signatureIn(table, header);
  if (!signature) return refused("bad_signature");
  const bytes = await bodyOf(request);
  if (!bytes) return refused("malformed");
  const isGenuine = async (messages: readonly Uint8Array<ArrayBuffer>[], event?: Event): Promise<boolean> => {
    const known = await secretOf(table, secret, event);
    return known !== undefined && isSigned(table, known, signature, messages);
  };
  if (table.covers === "body" && !(await isGenuine([bytes]))) return refused("bad_signature");
  const delivered = readDelivery(table, bytes);
  if (!delivered) return refused("malformed");
  const event = eventOf(table, delivered) as Event;
  if (table.covers !== "body" && !(await isGenuine(messagesOf(table, delivered), event)))
    return refused("bad_signature");
  return { ok: true, event };
}

/**
 * Makes a delivery that {@link verifyDelivery} takes. A text is sent as it is, anything else as its JSON; nothing
 * checks it against the spec. Rejects with a TypeError when the values that the signature has to cover are not there.
 */
export async function signDelivery<Event>(
  table: WebhookTable,
  payload: unknown,
  secret: WebhookToken<Event>,
): Promise<SignedWebhook> {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  const delivered = table.covers === "body" ? undefined : parseDelivery(table, body);
  const message = table.covers === "fields" ? delivered && messagesOf(table, delivered)[0] : utf8(body);
  if (!message)
    throw new TypeError(
      "The payload can't be signed: its type is not in the spec, or a value that the signature covers is missing.",
    );
  const given = usable(await secretOf(table, secret, delivered && (eventOf(table, delivered) as Event)));
  return {
    body,
    headers: { "content-type": "application/json", [table.header]: await sign(table, given, message) },
  };
}

/**
 * What the status of an event means in the words all providers share; undefined for an event without one, `unknown` for
 * a new value. `asked` is the flat input of the call that made the object, where the meaning
 * depends on it. Never throws.
 */
export function eventPhase(table: EventTable, event: unknown, asked?: unknown): Phase | undefined {
  try {
    const phase = webhookRow(table, event)?.phase;
    return phase && judge(phase, event, asked).phase;
  } catch {
    return "unknown"; // an accessor of something that is not an event threw
  }
}

/**
 * What recognises an event in storage: the same text for every delivery of one event, and another for any other.
 * Undefined for an event that the spec does not know, and for one that lacks what recognises it. Never throws.
 */
export function idOfEvent(table: EventTable, event: unknown): string | undefined {
  try {
    const row = webhookRow(table, event);
    const [name] = Object.entries(table.events).find(([, one]) => one === row) ?? [];
    const values = row?.same?.map((at) => read(event, at)) ?? [];
    if (name === undefined || values.length === 0 || !values.every(isId)) return undefined;
    return [name, ...values].map((part) => encodeURIComponent(part)).join("/");
  } catch {
    return undefined; // an accessor of something that is not an event threw
  }
}

/** What an event is about: the operation that reads its present state, and the input for it. */
export interface EventSubject {
  /** Undefined where the event lacks an id that the operation needs; `input` then holds what there is. */
  readonly operationId: string | undefined;
  readonly input: Readonly<Record<string, string | number>>;
}

/**
 * What to read about an event. `reads` are the names that each reading operation needs. Undefined for an event
 * that the spec does not know.
 */
export function subjectOfEvent(
  table: EventTable,
  reads: Readonly<Record<string, readonly (readonly string[])[]>>,
  event: unknown,
): EventSubject | undefined {
  try {
    const about = webhookRow(table, event)?.about;
    if (!about) return undefined;
    const [operationId, pointers] = about;
    const entries = Object.entries(pointers).map(([name, at]) => [name, read(event, at)] as const);
    const input = Object.fromEntries(entries.filter((entry): entry is [string, string | number] => isId(entry[1])));
    const isWhole = reads[operationId]?.some((names) => names.every((name) => Object.hasOwn(input, name)));
    return { operationId: isWhole ? operationId : undefined, input };
  } catch {
    return undefined; // an accessor of something that is not an event threw
  }
}

const isId = (value: unknown): value is string | number =>
  (typeof value === "string" && value !== "") || typeof value === "number";

/**
 * What the signature of an event may cover. A token covers nothing, and an event of unknown
 * type does not name its fields.
 */
function messagesOf({ separator = "" }: WebhookTable, { text, value, row }: Delivered): Uint8Array<ArrayBuffer>[] {
  return (row?.fields && joinedFields(text, value, row.fields, separator)?.map(utf8)) ?? [];
}
