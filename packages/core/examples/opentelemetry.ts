// A span per attempt, with the names of the HTTP semantic conventions:
// https://opentelemetry.io/docs/specs/semconv/http/http-spans/
//
//   const tribute = createTributeClient({ apiKey, onEvent: spans(trace.getTracer("payments")) });
import { type Span, SpanKind, SpanStatusCode, type Tracer } from "@opentelemetry/api";
import type { ClientEvent } from "@payspec/core";

/** Makes an `onEvent` listener. One listener serves one client, because each client counts its own calls. */
export function spans(tracer: Tracer): (event: ClientEvent) => void {
  const open = new Map<string, Span>();
  return (event) => {
    const attempt = `${event.callId}/${event.attempt}`;
    if (event.type === "request") {
      open.set(attempt, start(tracer, event));
      return;
    }
    // Nothing is open where no request was sent, and when an answered attempt turns out to be a failure: its
    // span ended with the answer.
    const span = open.get(attempt);
    open.delete(attempt);
    if (span) end(span, event);
  };
}

/** `url.full`, which the conventions ask for, is left out: ids and tokens are in it, and events do not have it. */
function start(tracer: Tracer, { operationId, method, path, origin, attempt }: ClientEvent): Span {
  const { hostname, port, protocol } = new URL(origin);
  return tracer.startSpan(`${method} ${path}`, {
    kind: SpanKind.CLIENT,
    attributes: {
      "http.request.method": method,
      "server.address": hostname,
      "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
      "url.template": path,
      ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
      "payspec.operation_id": operationId,
    },
  });
}

function end(span: Span, event: Exclude<ClientEvent, { type: "request" }>): void {
  const { status } = event;
  if (status !== undefined) span.setAttribute("http.response.status_code", status);
  const failed = event.type === "response" ? event.status >= 400 && String(event.status) : event.kind;
  if (failed) span.setAttribute("error.type", failed).setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
