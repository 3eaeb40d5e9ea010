import {
  after,
  type ConnectionConfig,
  connect,
  failing,
  json as jsonBody,
  keyed,
  limits,
  major,
  methodsOf,
  minor,
  multipart,
  type OperationTable,
  operation,
  path,
  query,
  type Result,
  reconcile,
  sensitive,
  signed,
} from "@payspec/core";

/** A small made-up provider with one operation per kind. */
export const table: OperationTable = {
  read: {
    method: "GET",
    path: "/things/{id}",
    retry: "safe",
    query: ["filter", "page"],
    answers: { 200: { id: "string" } },
    errors: [404, 500],
    error: { code: "string" },
    sensitive: ["secret"],
    parts: [path, query, sensitive],
  },
  put: {
    method: "PUT",
    path: "/things/{id}",
    retry: "idempotent",
    empty: [500],
    reconcile: ["read", { id: "/id", filter: "/body/missing" }],
    body: "json",
    request: { amount: "number" },
    money: [{ at: "/amount", unit: "major", decimals: 2 }],
    answers: { 200: { id: "string" }, 204: null },
    errors: [400, 429, 500],
    error: { code: "string" },
    sensitive: ["secret", "card"],
    parts: [path, jsonBody, major, sensitive, reconcile],
  },
  pay: {
    method: "POST",
    path: "/pay",
    retry: "keyed",
    key: "/key",
    after: ["/message", 7],
    reconcile: ["pay", { body: "/body" }],
    body: "json",
    request: { amount: "integer", token: "string" },
    money: [{ at: "/amount", unit: "minor", option: "currency", limits: { eur: [100, 300_000] } }],
    answers: { 200: { id: "string" } },
    errors: [4, 5],
    error: { "message?": "string", "echo?": "string", "list?": ["string"] },
    says: "/message",
    sensitive: ["token"],
    parts: [jsonBody, keyed, minor, limits, sensitive, reconcile, after],
  },
  send: {
    method: "POST",
    path: "/send",
    retry: "never",
    body: "json",
    bodyless: true,
    answers: { 200: "any" },
    errors: [400],
    error: { "error?": { "path?": "string" }, "a?": "integer" },
    errorAt: "/error",
    parts: [jsonBody, failing],
  },
  sign: {
    method: "PUT",
    path: "/sign",
    retry: "idempotent",
    sign: "X-Sign",
    body: "json",
    request: {},
    answers: { 200: {} },
    errors: [400],
    parts: [jsonBody, signed],
  },
  upload: {
    method: "POST",
    path: "/upload",
    retry: "never",
    body: "multipart",
    files: { file: 10 },
    answers: { 200: {} },
    errors: [400],
    parts: [multipart],
  },
};

type Method = (input?: unknown) => Promise<Result<unknown>>;
export type Client = Record<keyof typeof table, Method>;

/** What a client is made of: the config of its connection, and its rows. */
export type Config = ConnectionConfig & { operations: OperationTable; verdicts?: Parameters<typeof methodsOf>[2] };

/** A client of any table. */
export function clientOf({ operations, verdicts, ...config }: Config): Client {
  const functions = Object.entries(operations).map(([id, row]) => [id, operation(id, () => row)] as const);
  return methodsOf(connect(config), Object.fromEntries(functions), verdicts) as Client;
}

/** What a stubbed fetch was asked. */
export interface Sent {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: unknown;
}

/** A client on a stubbed fetch; each call of fetch takes the next answer, the last one stays. */
export function stubbed(
  answers: readonly (Response | Error | (() => Response | Promise<Response>))[],
  options: Partial<Config> = {},
): { client: Client; sent: Sent[] } {
  const sent: Sent[] = [];
  let next = 0;
  const client = clientOf({
    provider: "made-up",
    baseUrl: "https://api.example/v1/",
    operations: table,
    credentials: [[{ header: "Authorization", prefix: "Bearer " }, "s3cr3t"]],
    fetch: async (url, init) => {
      sent.push({
        url: String(url),
        method: String(init?.method),
        headers: init?.headers as Record<string, string>,
        body: init?.body,
      });
      const answer = answers[Math.min(next++, answers.length - 1)];
      if (answer instanceof Error) throw answer;
      return typeof answer === "function" ? answer() : (answer as Response).clone();
    },
    ...options,
  });
  return { client, sent };
}

/** A JSON answer. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
