// OpenTelemetry: what durable's events are as metrics. Pass `onEvent: metered(meter)` to `durable`, and call `watchOpen` once. The intent's name is
// never a label: it has too many values. In a trace it belongs on the span.
import { type Meter, trace } from "@opentelemetry/api";
import type { Durable, DurableEvent } from "@payspec/durable";

/** Counts events by kind and operation, and measures how long an intent was in doubt. */
export function metered(meter: Meter): (event: DurableEvent) => void {
  const events = meter.createCounter("payspec.intent.events");
  const doubt = meter.createHistogram("payspec.intent.doubt", { unit: "ms" });
  return ({ type, provider, operationId, intent, verdict, why, ageMs }) => {
    const labels = { type, provider, operation: operationId, ...(verdict && { verdict }), ...(why && { why }) };
    events.add(1, labels);
    if (ageMs !== undefined) doubt.record(ageMs, { provider, operation: operationId, ...(verdict && { verdict }) });
    trace.getActiveSpan()?.addEvent(`payspec.${type}`, { ...labels, intent });
  };
}

/** What to alert on: how many intents are unknown, and the age of the oldest that is not over. Asked whenever metrics are collected. */
export function watchOpen(meter: Meter, { intents }: Pick<Durable<object>, "intents">): void {
  const unknown = meter.createObservableGauge("payspec.intents.unknown");
  const oldest = meter.createObservableGauge("payspec.intents.oldest", { unit: "ms" });
  meter.addBatchObservableCallback(
    async (result) => {
      const open = await intents.open(1000);
      result.observe(unknown, open.filter(({ state }) => state === "unknown").length);
      result.observe(oldest, open[0] ? open[0].now - open[0].openedAt : 0);
    },
    [unknown, oldest],
  );
}
