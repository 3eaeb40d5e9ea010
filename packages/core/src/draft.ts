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

/**
 * Makes the function that turns inputs of an operation into drafts, or says what keeps them from being sent.
 * JSON is serialised once here: these bytes are signed and sent.
 */
export function drafting(config: ClientConfig, operation: Operation): (given: object) => Draft | readonly Problem[] {
  const { path, query = [], money = [] } = operation;
  const [start = "", ...parts] = path.split("{");
  const slots = parts.map((part) => part.split("}") as [name: string, rest: string]);
  const options = ["signal", "timeoutMs", "headers", "sendBefore", operation.body && "body", ...money.map((rule) => rule.option)];
  const known = new Set([...options, ...query, ...slots.map(([name]) => name)]);
  const writer = operation.body === "multipart" ? (config.multipart as BodyWriter) : json;

  return (given) => {
    const { problems, say } = problemList();
    const input: Input = { ...given };
    let url = `${config.baseUrl}${start}`;
    for (const [name, rest] of slots) url += pathValue(config, input, name, say) + rest;
    const pairs = query.flatMap((name) => queryValue(input, name, say));
    if (pairs.length > 0) url += `?${pairs.join("&")}`;
    const headers = readOptions(input, say);
    for (const rule of money) checkAmount(rule, input, say);
    for (const name in input) if (!known.has(name)) say(name, "unknown-option", "is no parameter and no option of this operation.");
    const hasBody = operation.body && !(operation.bodyless && input.body === undefined);
    if (hasBody) writer.check(operation, input.body, say);
    if (problems.length > 0) return problems;
    if (!hasBody) return { url, headers, input };
    const { body, ...key } = withKey(operation, input.body);
    if (writer.type) headers["content-type"] = writer.type;
    input.body = body;
    return { url, headers, body: writer.encode(body), ...key, input };
  };
}

/** A value of the path; what the client was given stands in where the call says nothing. */
function pathValue({ given = {} }: ClientConfig, input: Input, name: string, say: Say): string | undefined {
  if (input[name] === undefined) input[name] = given[name];
  const text = segment(input[name]);
  if (text === undefined) say(name, "path-segment", SEGMENT_RULE);
  return text;
}

function queryValue(input: Input, name: string, say: Say): readonly string[] {
  const pairs = queryPairs(name, input[name]);
  if (!pairs) say(name, "query-value", "must be text, a finite number, a boolean, or a flat list or object of these.");
  return pairs ?? [];
}

/** Fills a missing idempotency key: the body that is sent, and the key. */
export function withKey({ retry, key }: Operation, body: unknown): { body: unknown; idempotencyKey?: string } {
  if (retry !== "keyed" || !key) return { body };
  const given = read(body, key);
  if (given !== undefined) return { body, idempotencyKey: String(given) };
  const idempotencyKey = crypto.randomUUID();
  return { body: { ...(body as object), [key.slice(1)]: idempotencyKey }, idempotencyKey };
}
