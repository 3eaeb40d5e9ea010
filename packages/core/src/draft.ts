import { queryString } from "./engine.js";
import { segment } from "./path.js";
import { read } from "./pointer.js";
import type { Operation } from "./types.js";

/** A request that is ready to be sent, again and again with the same bytes. */
export interface Draft {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData | Uint8Array<ArrayBuffer>;
  readonly idempotencyKey?: string;
  /** The input as sent, with the idempotency key filled in. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** Fills a missing idempotency key: the body that is sent, and the key. */
export function withKey(operation: Operation, body: unknown): { body: unknown; idempotencyKey?: string } {
  if (operation.retry !== "keyed" || !operation.key) return { body };
  const given = read(body, operation.key);
  if (given !== undefined) return { body, idempotencyKey: String(given) };
  const idempotencyKey = crypto.randomUUID();
  return { body: { ...(body as object), [operation.key.slice(1)]: idempotencyKey }, idempotencyKey };
}

/** Turns a checked input into a draft. JSON is serialised once here: these bytes are signed and sent. */
export function draftOf(operation: Operation, checked: Readonly<Record<string, unknown>>, baseUrl: string): Draft {
  const { body, ...rest } = withKey(operation, checked.body);
  const input = body === undefined ? checked : { ...checked, body };
  const path = operation.path.replace(/{([^}]+)}/g, (_, name: string) => segment(input[name]) as string);
  const query = Object.fromEntries((operation.query ?? []).map((name) => [name, input[name]]));
  const headers: Record<string, string> = { accept: "application/json" };
  for (const [name, value] of Object.entries((input.headers ?? {}) as Record<string, string>)) headers[name.toLowerCase()] = value;
  delete headers["content-type"];
  if (operation.body === "json" && body !== undefined) headers["content-type"] = "application/json";
  return {
    url: baseUrl + path + queryString(query),
    headers,
    ...(body === undefined
      ? {}
      : { body: operation.body === "json" ? JSON.stringify(body) : formOf(body as Record<string, Blob | Uint8Array>) }),
    ...rest,
    input,
  };
}

/** The content type with its boundary is left to the platform. */
function formOf(parts: Record<string, Blob | Uint8Array>): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    if (part instanceof Blob) form.append(name, part);
    else form.append(name, new Blob([part as Uint8Array<ArrayBuffer>]), name);
  }
  return form;
}
