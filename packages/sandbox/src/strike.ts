import type { Clock } from "./clock.js";
import type { OperationContract } from "./contract.js";
import type { Fault } from "./faults.js";
import type { Behaviour, Reply } from "./types.js";

/** What a fault strikes. */
export interface Struck {
  readonly behaviour: Behaviour;
  readonly operation: OperationContract;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Lets the provider do its work. */
  readonly work: () => Promise<Response>;
}

/** Answers a request as its fault wants it. */
export async function strike(fault: Fault | undefined, struck: Struck): Promise<Response> {
  const { behaviour, operation, signal, clock, work } = struck;
  if (!fault) return work();
  if (fault.type === "refuse") return write(behaviour.fail(fault.status, operation));
  if (fault.type === "rate-limit") return write(limited(behaviour.fail(429, operation), fault.retryAfterSeconds));
  if (fault.type === "delay") {
    await passed(clock, fault.ms);
    return work();
  }
  if (fault.type === "answer") return otherwise(await work(), fault.set);
  const done = fault.commit ? await work() : undefined;
  if (fault.type === "hang")
    return new Promise<never>((_, reject) =>
      signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
    );
  if (fault.type === "reset") throw broken("ECONNRESET");
  if (fault.type === "redirect") return new Response(null, { status: 307, headers: { location: fault.location } });
  return damaged(fault.type, done);
}

/** A reply as a response. */
export function write({ status, body, headers }: Reply): Response {
  if (body === undefined) return new Response(null, { status, ...(headers && { headers }) });
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

const limited = (reply: Reply, seconds: number | undefined): Reply => ({
  ...reply,
  headers: { ...reply.headers, ...(seconds !== undefined && { "retry-after": String(seconds) }) },
});

/** Until the sandbox's clock has moved on, be it by `advance` or by itself: in memory nobody else makes it run. */
function passed(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => clock.tick(), ms);
    clock.later(ms, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** What fetch throws when a connection breaks, with the code that Node hangs on it. */
function broken(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`read ${code}`), { code }) });
}

/** An answer with other values at some places. What has no such place keeps what it has. */
async function otherwise(done: Response, set: Readonly<Record<string, unknown>>): Promise<Response> {
  const text = await done.text();
  if (text === "") return new Response(null, done);
  const body: unknown = JSON.parse(text);
  for (const [pointer, value] of Object.entries(set)) {
    const names = pointer.split("/").slice(1);
    const last = names.pop();
    const holder = names.reduce<unknown>(
      (here, name) => (here as Record<string, unknown> | null | undefined)?.[name],
      body,
    );
    if (last !== undefined && holder !== null && typeof holder === "object")
      (holder as Record<string, unknown>)[last] = value;
  }
  return new Response(JSON.stringify(body), { status: done.status, headers: done.headers });
}

async function damaged(type: "truncate" | "html" | "empty", done: Response | undefined): Promise<Response> {
  const status = done?.status === 204 ? 200 : (done?.status ?? 502); // A 204 can carry none of these bodies.
  if (type === "html")
    return new Response("<html><body><h1>Bad Gateway</h1></body></html>", {
      status,
      headers: { "content-type": "text/html" },
    });
  if (type === "empty") return new Response("", { status, headers: { "content-type": "application/json" } });
  const whole = new TextEncoder().encode((await done?.text()) || '{"error":');
  // The length that was announced is what the server keeps on the socket; in memory nobody compares it.
  const headers = { "content-type": "application/json", "content-length": String(whole.length) };
  return new Response(whole.slice(0, Math.ceil(whole.length / 2)), { status, headers });
}
