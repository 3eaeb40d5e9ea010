// The example with OpenTelemetry's own SDK.
import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { connect, json as jsonBody, methodsOf, type OperationTable, operation, path, type Result } from "@payspec/core";
import { afterEach, expect, it, vi } from "vitest";
import { spans } from "./opentelemetry.js";

afterEach(() => void vi.restoreAllMocks());

const operations: OperationTable = {
  read: {
    method: "GET",
    path: "/things/{id}",
    retry: "safe",
    answers: { 200: { id: "string" } },
    errors: [404, 500],
    parts: [path],
  },
  send: {
    method: "POST",
    path: "/things",
    retry: "never",
    body: "json",
    request: {},
    answers: { 200: {} },
    errors: [400],
    parts: [jsonBody],
  },
};
type Methods = Record<"read" | "send", (input: object) => Promise<Result<unknown>>>;

/** A client whose attempts are answered one after the other, and the spans that came of them. */
function traced(...answers: (() => Response | Promise<Response>)[]) {
  vi.spyOn(Math, "random").mockReturnValue(0); // no waiting between attempts
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const connection = connect({
    provider: "made-up",
    baseUrl: "https://api.example/v1",
    credentials: [],
    timeoutMs: 60_000,
    fetch: async () => (answers.shift() as () => Promise<Response>)(),
    onEvent: spans(provider.getTracer("payments")),
  });
  const functions = Object.entries(operations).map(([id, row]) => [id, operation(id, () => row)] as const);
  const ended = () =>
    exporter
      .getFinishedSpans()
      .map(({ name, kind, attributes, status }) => ({ name, kind, attributes, status: status.code }));
  return { client: methodsOf(connection, Object.fromEntries(functions)) as unknown as Methods, ended };
}

const attributes = {
  "http.request.method": "GET",
  "server.address": "api.example",
  "server.port": 443,
  "url.template": "/things/{id}",
  "payspec.operation_id": "read",
};

it("makes a span for an answered request, without values", async () => {
  const { client, ended } = traced(() => Response.json({ id: "1" }));
  await client.read({ id: "secret" });
  expect(ended()).toEqual([
    {
      name: "GET /things/{id}",
      kind: SpanKind.CLIENT,
      attributes: { ...attributes, "http.response.status_code": 200 },
      status: SpanStatusCode.UNSET,
    },
  ]);
  expect(JSON.stringify(ended())).not.toContain("secret");
});

it("makes a span for each attempt and counts the repeats", async () => {
  const { client, ended } = traced(
    () => Response.json({}, { status: 500 }),
    () => Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNRESET" } })),
    () => Response.json({ id: "1" }),
  );
  expect(await client.read({ id: "1" })).toMatchObject({ ok: true, attempts: 3 });
  const error = { status: SpanStatusCode.ERROR };
  expect(ended()).toMatchObject([
    { ...error, attributes: { ...attributes, "http.response.status_code": 500, "error.type": "500" } },
    { ...error, attributes: { ...attributes, "http.request.resend_count": 1, "error.type": "network" } },
    {
      status: SpanStatusCode.UNSET,
      attributes: { ...attributes, "http.request.resend_count": 2, "http.response.status_code": 200 },
    },
  ]);
});

it("ends the span of a request that nobody answers", async () => {
  const { client, ended } = traced(() => new Promise(() => {}));
  expect(await client.send({ body: {}, timeoutMs: 20 })).toMatchObject({ kind: "timeout", outcome: "unknown" });
  expect(ended()).toMatchObject([
    { name: "POST /things", status: SpanStatusCode.ERROR, attributes: { "error.type": "timeout" } },
  ]);
});

it("makes no span where nothing was sent", async () => {
  const { client, ended } = traced();
  expect(await client.read({ id: "" })).toMatchObject({ kind: "invalid" });
  expect(await client.read({ id: "1", signal: AbortSignal.abort() })).toMatchObject({ kind: "aborted", attempts: 0 });
  expect(ended()).toEqual([]);
});
