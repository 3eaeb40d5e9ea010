import { checkAmount } from "./amount.js";
import { json } from "./body.js";
import { queryPairs } from "./engine.js";
import { readOptions } from "./option.js";
import { SEGMENT_RULE, segment } from "./path.js";
import { read } from "./pointer.js";
import { problemList, type Say } from "./problem.js";
import type { BodyWriter, ClientConfig, Operation, Problem } from "./types.js";

/** A request that is ready to be sent, again and again with the same bytes. */
export interface Draft {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData | Uint8Array<ArrayBuffer>;
  readonly idempotencyKey?: string;
  /** The input as sent, with the idempotency key and what the client was given filled in. */
  readonly input: Readonly<Record<string, unknown>>;
}

type Input = Record<string, unknown>;

/** Turns the input of a call into a draft, or says what keeps it from being sent. JSON is serialised once here: these bytes are signed and sent. */
export function draftOf(config: ClientConfig, operation: Operation, given: object): Draft | readonly Problem[] {
  const { problems, say } = problemList();
  const input: Input = { ...given };
  const known = new Set<string | undefined>(["signal", "timeoutMs", "headers", operation.body && "body"]);
  const url = config.baseUrl + addressOf(config, operation, input, known, say);
  const headers = readOptions(input, say);
  for (const rule of operation.money ?? []) {
    known.add(rule.option);
    checkAmount(rule, input, say);
  }
  for (const name of Object.keys(input))
    if (!known.has(name)) say(name, "unknown-option", "is no parameter and no option of this operation.");
  const hasBody = operation.body && !(operation.bodyless && input.body === undefined);
  const writer = operation.body === "multipart" ? (config.multipart as BodyWriter) : json;
  if (hasBody) writer.check(operation, input.body, say);
  if (problems.length > 0) return problems;
  if (!hasBody) return { url, headers, input };
  const { body, ...key } = withKey(operation, input.body);
  if (writer.type) headers["content-type"] = writer.type;
  return { url, headers, body: writer.encode(body), ...key, input: { ...input, body } };
}

/** Path and query; what the client was given fills the path where the call says nothing. */
function addressOf({ given = {} }: ClientConfig, operation: Operation, input: Input, known: Set<string | undefined>, say: Say): string {
  const path = operation.path.replace(/{([^}]+)}/g, (_, name: string) => {
    known.add(name);
    if (input[name] === undefined) input[name] = given[name];
    const text = segment(input[name]);
    if (text === undefined) say(name, "path-segment", SEGMENT_RULE);
    return text as string;
  });
  const query = (operation.query ?? []).flatMap((name) => {
    known.add(name);
    const pairs = queryPairs(name, input[name]);
    if (!pairs) say(name, "query-value", "must be text, a finite number, a boolean, or a flat list or object of these.");
    return pairs ?? [];
  });
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}

/** Fills a missing idempotency key: the body that is sent, and the key. */
export function withKey({ retry, key }: Operation, body: unknown): { body: unknown; idempotencyKey?: string } {
  if (retry !== "keyed" || !key) return { body };
  const given = read(body, key);
  if (given !== undefined) return { body, idempotencyKey: String(given) };
  const idempotencyKey = crypto.randomUUID();
  return { body: { ...(body as object), [key.slice(1)]: idempotencyKey }, idempotencyKey };
}
