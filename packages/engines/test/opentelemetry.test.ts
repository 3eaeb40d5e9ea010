// The recipe for OpenTelemetry with its own SDK: a payment whose answer is lost, as metrics and as events of a span.
import { randomUUID } from "node:crypto";
import { context } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { createBridgepayClient } from "@payspec/bridgepay";
import { durable } from "@payspec/durable";
import { postgresStore } from "@payspec/durable/postgres";
import { createSandbox } from "@payspec/sandbox";
import { createViaClient } from "@payspec/via";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { metered, watchOpen } from "../recipes/opentelemetry.ts";
import { orderOf } from "../recipes/order.ts";
import { whyNot } from "./play.ts";

describe.skipIf(whyNot)(`OpenTelemetry${whyNot && ` (${whyNot})`}`, () => {
  const schema = `otel_${randomUUID().replaceAll("-", "")}`;
  const pool = new pg.Pool({
    connectionString: process.env.PAYSPEC_POSTGRES ?? "",
    options: `-c search_path=${schema}`,
    max: 2,
  });
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const provider = new MeterProvider({
    readers: [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })],
  });
  const meter = provider.getMeter("shop");
  const spans = new InMemorySpanExporter();
  const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).getTracer("shop");
  beforeAll(() => pool.query(`create schema ${schema}`));
  beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
  afterAll(async () => {
    context.disable();
    await provider.shutdown();
    await pool.query(`drop schema ${schema} cascade`);
    await pool.end();
  });

  /** The last values, by name: labels and value. */
  const collected = async () => {
    await provider.forceFlush();
    const metrics = exporter.getMetrics().at(-1)?.scopeMetrics[0]?.metrics ?? [];
    return (name: string) =>
      metrics
        .find(({ descriptor }) => descriptor.name === name)
        ?.dataPoints.map(({ attributes, value }): Record<string, unknown> => ({ ...attributes, value })) ?? [];
  };

  it("counts what happens, measures the doubt, and never labels with an intent", async () => {
    const sandbox = createSandbox({ deliver: async () => new Response("{}") });
    const clock = { now: () => sandbox.now(), sleep: (ms: number) => sandbox.advance(ms) };
    const store = postgresStore(pool);
    await store.migrate();
    const { credentials, baseUrls, fetch } = sandbox;
    const options = { store, clock, onEvent: metered(meter) };
    const via = durable(createViaClient({ ...credentials.via, baseUrl: baseUrls.via, fetch } as never), options);
    const bridgepay = durable(
      createBridgepayClient({ ...credentials.bridgepay, baseUrl: baseUrls.bridgepay, fetch } as never),
      options,
    );
    watchOpen(meter, via);

    sandbox.faults.inject({ type: "reset", commit: true, operationId: "payMerchantFromDeposit" });
    await tracer.startActiveSpan("checkout", async (span) => {
      await via.payMerchantFromDeposit({ intent: "order-1/pay", body: orderOf("order-1") });
      span.end();
    });
    await via.payMerchantFromDeposit({ intent: "order-1/pay", body: orderOf("order-1") });
    sandbox.faults.inject({ type: "reset", commit: false, operationId: "createInvoice" });
    const body = {
      currency: "RUB",
      notificationUrl: "http://127.0.0.1/",
      notificationToken: "6f1c2a9e0b7d4f5384c3",
      userId: "u",
    } as const;
    await bridgepay.createInvoice({
      intent: "order-2/pay",
      body: { ...body, internalId: "order-2", amount: "16.00", type: "in" },
    });
    await sandbox.advance(60_000);

    const read = await collected();
    const of = (operation: string) => ({ provider: operation === "createInvoice" ? "bridgepay" : "via", operation });
    const [paid, lost] = [of("payMerchantFromDeposit"), of("createInvoice")];
    expect(read("payspec.intent.events")).toEqual([
      { type: "claimed", ...paid, value: 1 },
      { type: "sent", ...paid, value: 1 },
      { type: "recorded", ...paid, verdict: "done", value: 1 },
      { type: "replayed", ...paid, value: 1 },
      { type: "claimed", ...lost, value: 1 },
      { type: "sent", ...lost, value: 1 },
      { type: "recorded", ...lost, verdict: "unknown", why: "nobody-to-ask", value: 1 },
    ]);
    expect(read("payspec.intent.doubt").map(({ verdict, operation }) => [operation, verdict])).toEqual([
      ["payMerchantFromDeposit", "done"],
      ["createInvoice", "unknown"],
    ]);
    expect(read("payspec.intents.unknown")).toEqual([{ value: 1 }]);
    expect(read("payspec.intents.oldest")[0]?.value).toBeGreaterThan(0);
    expect(JSON.stringify(exporter.getMetrics())).not.toContain("order-1");
    const [span] = spans.getFinishedSpans();
    expect(span?.events.map(({ name, attributes }) => [name, attributes?.intent])).toEqual([
      ["payspec.claimed", "order-1/pay"],
      ["payspec.sent", "order-1/pay"],
      ["payspec.recorded", "order-1/pay"],
    ]);
  });
});
