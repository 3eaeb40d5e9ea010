import { Clock } from "./clock.js";
import { Deliveries } from "./deliveries.js";
import { type Fault, Faults } from "./faults.js";
import { History } from "./history.js";
import { modules } from "./modules.js";
import { check, readCall } from "./read-call.js";
import type { Behaviour, Call, Context, LedgerEntry, Provider, Reply } from "./types.js";
import { contracts, type OperationContract } from "./validators.js";

/** Options of {@link createSandbox}. */
export interface SandboxOptions {
  /** Where the sandbox believes it is reached. Default `https://sandbox.payspec.test`, which exists nowhere: only `fetch` leads there. */
  origin?: string;
  /** How webhooks are sent. By default they go to addresses of this machine through `globalThis.fetch`, and others are only recorded. */
  deliver?: typeof fetch;
}

/** Five providers in memory. */
export interface Sandbox {
  /** Answers requests to `baseUrls` like the providers do. Give it to a client as its `fetch`. */
  readonly fetch: typeof fetch;
  /** Base URL per provider, for the client's `baseUrl`. */
  readonly baseUrls: Readonly<Record<Provider, string>>;
  /** Options with credentials per provider, to be spread into the client's factory. Valid here only. */
  readonly credentials: { readonly [P in Provider]: (typeof modules)[P]["credentials"] };
  readonly faults: Faults;
  /** Webhooks sent, waiting and given up. */
  readonly deliveries: Deliveries;
  /** Movements of money, in order. */
  readonly ledger: readonly LedgerEntry[];
  /** Requests and answers, secrets masked. */
  readonly history: History;
  /** The sandbox's time, in ms since 1970. */
  now(): number;
  /** Moves the sandbox's clock forward: pending charges end, holds are captured, webhooks are repeated. */
  advance(ms: number): Promise<void>;
  /** Forgets everything that happened. */
  reset(): void;
}

/** Makes a sandbox with a state of its own. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const origin = options.origin ?? "https://sandbox.payspec.test";
  const names = Object.keys(modules) as Provider[];
  const clock = new Clock();
  const faults = new Faults();
  const history = new History();
  const deliveries = new Deliveries(clock, options.deliver);
  const ledger: LedgerEntry[] = [];
  const behaviours = new Map<Provider, Behaviour>();
  // A request that hangs is held by nothing else, and Node's signal of a collected Request never fires.
  const open = new Set<Request>();

  const start = () => {
    for (const provider of names) behaviours.set(provider, modules[provider].start(contextOf(provider)));
  };
  const contextOf = (provider: Provider): Context => ({
    now: () => clock.now(),
    later: (ms, run) => clock.later(ms, run),
    uuid: () => crypto.randomUUID(),
    record: (entry) => ledger.push({ provider, at: clock.now(), ...entry }),
    notify: (webhook) => deliveries.add(provider, webhook),
  });
  start();

  const answer = async (request: Request): Promise<Response> => {
    clock.tick();
    const since = performance.now();
    const found = find(names, request);
    if (!found) return Response.json({ message: "This address belongs to no provider of the sandbox." }, { status: 404 });
    const { provider, path } = found;
    const behaviour = behaviours.get(provider) as Behaviour;
    const method = request.method.toUpperCase();
    const here = (contracts[provider]?.operations ?? []).filter((operation) => isAt(operation.path, path));
    const contract = here.find((operation) => operation.method === method);
    if (!contract) return write(behaviour.fail(here.length > 0 ? 405 : 404, ""));
    const fault = faults.take(provider, contract.id);
    const seen: { call?: Call; reply?: Reply } = {};
    let status = 0; // A broken connection has none.
    try {
      const work = () => serve(behaviour, provider, contract, path, request, seen);
      const response = await withFault(fault, behaviour, contract.id, request.signal, work);
      status = response.status;
      return response;
    } finally {
      const { id: operationId } = contract;
      const ms = performance.now() - since;
      history.add({ provider, operationId, method, path, status, fault: fault?.type, at: clock.now(), ms }, seen.call, seen.reply);
    }
  };

  const baseUrls = Object.fromEntries(names.map((name) => [name, `${origin}/${name}${modules[name].basePath}`])) as Record<
    Provider,
    string
  >;
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      open.add(request);
      return raceAbort(answer(request), request.signal).finally(() => open.delete(request));
    },
    baseUrls,
    credentials: Object.fromEntries(names.map((name) => [name, modules[name].credentials])) as Sandbox["credentials"],
    faults,
    deliveries,
    ledger,
    history,
    now: () => clock.now(),
    advance: async (ms) => {
      const end = clock.now() + ms;
      await deliveries.settled();
      // One timer at a time: a webhook that fails plans its next attempt while the time stands still.
      while (clock.next !== undefined && clock.next <= end) {
        clock.to(clock.next);
        await deliveries.settled();
      }
      clock.to(end);
    },
    reset: () => {
      clock.clear();
      faults.clear();
      deliveries.clear();
      history.clear();
      ledger.length = 0;
      start();
    },
  };
}

function find(names: readonly Provider[], request: Request): { provider: Provider; path: string } | undefined {
  const { pathname } = new URL(request.url);
  const provider = names.find((name) => pathname.startsWith(`/${name}${modules[name].basePath}/`));
  return provider && { provider, path: pathname.slice(`/${provider}${modules[provider].basePath}`.length) };
}

const isAt = (template: string, path: string): boolean =>
  template.split("/").length === path.split("/").length &&
  template.split("/").every((part, index) => (part.startsWith("{") ? path.split("/")[index] !== "" : part === path.split("/")[index]));

async function run(behaviour: Behaviour, call: Call): Promise<Reply> {
  const handler = behaviour.operations[call.operationId];
  return handler ? handler(call) : behaviour.fail(501, call.operationId);
}

/** Reads, checks and carries out one request; what was read and answered is left in `seen` for the history. */
async function serve(
  behaviour: Behaviour,
  provider: Provider,
  contract: OperationContract,
  path: string,
  request: Request,
  seen: { call?: Call; reply?: Reply },
): Promise<Response> {
  const { call, violations } = await readCall(request, path, contract);
  seen.call = call;
  const reply =
    (await behaviour.authorize(call)) ?? (violations.length > 0 ? behaviour.refuse(violations, call) : await run(behaviour, call));
  seen.reply = reply;
  const defect = undocumented(provider, contract, reply);
  return defect === undefined ? write(reply) : new Response(defect, { status: 500, headers: { "content-type": "text/plain" } });
}

/** What the sandbox answers is what the spec describes. Anything else is a defect of the sandbox, and is told instead of the answer. */
function undocumented(provider: Provider, contract: OperationContract, reply: Reply): string | undefined {
  const { status, body } = reply;
  const key = [status, `${Math.floor(status / 100)}XX`, "default"].find((name) => name in contract.responses);
  const validate = key === undefined ? undefined : contract.responses[key];
  if (validate === undefined) return `The sandbox answered ${contract.id} of ${provider} with ${status}, which the spec does not document.`;
  const wrong = validate === null || body === undefined ? [] : check(validate, JSON.parse(JSON.stringify(body)), "body");
  return wrong[0] && `The sandbox answered ${contract.id} of ${provider} with ${status}, but ${wrong[0].field} ${wrong[0].rule}.`;
}

function write({ status, body, headers }: Reply): Response {
  if (body === undefined) return new Response(null, { status, ...(headers && { headers }) });
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** What fetch throws when a connection breaks, with the code that Node hangs on it. */
function broken(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`read ${code}`), { code }) });
}

async function withFault(
  fault: Fault | undefined,
  behaviour: Behaviour,
  operationId: string,
  signal: AbortSignal,
  work: () => Promise<Response>,
): Promise<Response> {
  if (!fault) return work();
  if (fault.type === "refuse") return write(behaviour.fail(fault.status, operationId));
  if (fault.type === "rate-limit") {
    const reply = behaviour.fail(429, operationId);
    return write({
      ...reply,
      headers: { ...reply.headers, ...(fault.retryAfterSeconds !== undefined && { "retry-after": String(fault.retryAfterSeconds) }) },
    });
  }
  if (fault.type === "delay") {
    await new Promise((resolve) => setTimeout(resolve, fault.ms));
    return work();
  }
  const done = fault.commit ? await work() : undefined;
  if (fault.type === "hang")
    return new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
  if (fault.type === "reset") throw broken("ECONNRESET");
  if (fault.type === "redirect") return new Response(null, { status: 307, headers: { location: fault.location } });
  const status = done?.status === 204 ? 200 : (done?.status ?? 502); // A 204 can carry none of these bodies.
  if (fault.type === "html")
    return new Response("<html><body><h1>Bad Gateway</h1></body></html>", { status, headers: { "content-type": "text/html" } });
  if (fault.type === "empty") return new Response("", { status, headers: { "content-type": "application/json" } });
  const whole = new TextEncoder().encode((await done?.text()) || '{"error":');
  // The length that was announced is what the server keeps on the socket; in memory nobody compares it.
  const headers = { "content-type": "application/json", "content-length": String(whole.length) };
  return new Response(whole.slice(0, Math.ceil(whole.length / 2)), { status, headers });
}

/** A fetch function ends with its signal, whatever its work still does. */
async function raceAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let onAbort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (onAbort) signal.removeEventListener("abort", onAbort);
  }
}
