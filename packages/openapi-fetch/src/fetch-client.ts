import { type ConnectionTools, connectionOf, type Described } from "@payspec/core";
import openapiFetch, { type Client } from "openapi-fetch";
import { CALL_OPTIONS, Exchange, type Init } from "./exchange.js";
import { refusal } from "./refusal.js";
import { replaced } from "./response.js";
import { type Row, rowAt } from "./rows.js";

/** The paths of a client, with headers that the client writes itself (signatures) left to it. */
export type PathsOf<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: Unsigned<Paths[Path][Method]> };
};

type Unsigned<Operation> = Operation extends { parameters: { header: infer Headers } }
  ? Omit<Operation, "parameters"> & {
      parameters: Omit<Operation["parameters"], "header"> & { header?: Partial<Headers> };
    }
  : Operation;

/** openapi-fetch's client of a provider's paths. */
export type FetchClient<Paths extends object> = Client<PathsOf<Paths>>;

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** What a call may have beside the client's options; the rest of openapi-fetch's would go round the client. */
const SUPPORTED = new Set<string>(["params", "body", "headers", "parseAs", "middleware", "signal", ...CALL_OPTIONS]);

/**
 * openapi-fetch's face of a Payspec client: `client.GET("/shop/charges/{chargeUuid}", { params })`, with paths and
 * types of the provider and everything else by the client: credentials, signatures, deadlines, repeats by class with
 * one key, no redirects, judged answers.
 *
 * - `data` is a documented success, `error` a documented refusal and never empty. Everything else throws a
 * `PayspecError`: no answer, an undocumented or malformed one, input that must not be sent. It says what is known
 * of the money and whom to ask.
 * - `params`, `body`, `headers`, `signal` and `middleware` are openapi-fetch's; `timeoutMs`, `deadlineMs`, `retries`
 * and the other options of the client's methods work too. `parseAs` is `json` or `text`. Options that would go round
 * the client, such as `fetch`, `baseUrl` and serialisers, are refused with a sentence.
 * - Middleware runs once a call, not once an attempt. It may change headers, a JSON body and the signal; what it makes
 * of a response changes `response` and neither `data` nor `error`.
 *
 * @param client A client of a provider, such as that of `createTributeClient`.
 * @throws TypeError for something that is not a client of Payspec.
 */
export function createFetchClient<Paths extends object>(client: Described<Paths>): FetchClient<Paths> {
  const tools = connectionOf(client);
  const inner = openapiFetch<Record<string, never>>({ baseUrl: tools.baseUrl });
  const call = (method: string, path: string, init: Init = {}) =>
    answered(tools, inner as unknown as Inner, method.toUpperCase(), path, init);
  const methods = METHODS.map((method) => [method, (path: string, init?: Init) => call(method, path, init)]);
  return {
    request: call,
    ...Object.fromEntries(methods),
    use: inner.use,
    eject: inner.eject,
  } as unknown as FetchClient<Paths>;
}

interface Inner {
  request(method: string, path: string, init: object): Promise<{ response: Response }>;
}

async function answered(
  tools: ConnectionTools,
  inner: Inner,
  method: string,
  path: string,
  init: Init,
): Promise<object> {
  const row = rowAt(tools, method, path);
  if (!row) throw refusal(`${method} ${path}`, "path", "unknown-operation", "is not an operation of this client.");
  checkInit(row, init);
  const exchange = new Exchange(tools, row, init);
  const { params, body, headers, middleware, signal } = init;
  const given = { params, body, headers, middleware, signal, parseAs: "stream", fetch: exchange.fetch };
  const serialisers = {
    pathSerializer: exchange.path,
    querySerializer: exchange.query,
    bodySerializer: exchange.serialise,
  };
  let response: Response;
  try {
    ({ response } = await inner.request(method, path, { ...given, ...serialisers }));
  } catch (error) {
    throw exchange.failure ?? error; // a middleware's own error is the caller's, unless it hides what became of the money
  }
  if (exchange.failure) throw exchange.failure;
  const { sent } = exchange;
  if (!sent)
    throw refusal(
      row.id,
      "response",
      "middleware",
      "came from a middleware: nothing was sent, and no provider has answered.",
    );
  const { result } = sent;
  replaced(response, result);
  if (result.ok) return { data: init.parseAs === "text" ? String(sent.answer?.raw ?? "") : result.data, response };
  return { error: (result as { error?: unknown }).error || { status: response.status }, response };
}

/** Refuses what would be ignored, or would weaken the call. */
function checkInit({ id, operation }: Row, init: Init): void {
  const money = operation.money?.map(({ option }) => option) ?? [];
  for (const [name, value] of Object.entries(init)) {
    if (value !== undefined && !SUPPORTED.has(name) && !money.includes(name))
      throw refusal(
        id,
        name,
        "unknown-option",
        "is not supported: address, serialisers and transport are the client's.",
      );
  }
  const { parseAs = "json" } = init;
  if (parseAs !== "json" && parseAs !== "text")
    throw refusal(
      id,
      "parseAs",
      "type",
      "must be json or text: an answer is read as a whole and judged before you get it.",
    );
}
