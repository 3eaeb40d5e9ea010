import { type Incoming, incomingOf } from "./call/incoming.js";
import { Clock } from "./clock.js";
import type { AnswerContract } from "./contract.js";
import { Deliveries } from "./deliveries.js";
import { Faults } from "./faults.js";
import type { Credentials } from "./generated/modules.js";
import { History, type HistoryEntry } from "./history.js";
import { operationsAt, type Played, type Player, play } from "./play.js";
import { strike, write } from "./strike.js";
import type { Context, LedgerEntry, Provider, ProviderModule, Settings, WebhookAccess } from "./types.js";
import { kindness, type Undocumented } from "./undocumented.js";

/** Options of a sandbox. */
export interface SandboxOptions {
  /**
   * Where the sandbox believes it is reached. Default `https://sandbox.payspec.test`, which exists
   * nowhere: only `fetch` leads there.
   */
  origin?: string;
  /**
   * How webhooks are sent. By default they go to addresses of this machine through `globalThis.fetch`,
   * and others are only recorded.
   */
  deliver?: typeof fetch;
  /**
   * What happens where a provider's documents are silent: by default the worst that they leave open, such as a repeat
   * that moves the money again; `"kind"` is the mild reading, `{ "via.repeatedExternalId": "kind" }` that of one spot.
   * The README of each provider lists them.
   */
  undocumented?: Undocumented;
  /** How many requests `history` keeps; older ones are forgotten. Default 500. */
  keep?: number;
  /** What a provider agrees with its merchant, such as the currency of a store. */
  settings?: Settings;
}

/** Providers in memory: all of them, or those of `P`. */
export interface Sandbox<P extends Provider = Provider> {
  /** Answers requests to `baseUrls` like the providers do. Give it to a client as its `fetch`. */
  readonly fetch: typeof fetch;
  /** Base URL per provider, for the client's `baseUrl`. */
  readonly baseUrls: Readonly<Record<P, string>>;
  /** Options with credentials per provider, to be spread into the client's factory. Valid here only. */
  readonly credentials: Pick<Credentials, P>;
  /** Where webhooks go by the account's settings, and the secret that checks them. */
  readonly webhooks: Readonly<Record<P, WebhookAccess>>;
  readonly faults: Faults;
  /** Webhooks sent, waiting and given up. */
  readonly deliveries: Deliveries;
  /** Movements of money, in order. */
  readonly ledger: readonly LedgerEntry[];
  /** The latest requests and answers, in order; secrets masked. */
  readonly history: readonly HistoryEntry[];
  /** Calls `listener` with each new entry of `history`; returns a function that stops it. */
  onCall(listener: (entry: HistoryEntry) => void): () => void;
  /** The sandbox's time, in ms since 1970. */
  now(): number;
  /** Moves the sandbox's clock forward: pending charges end, holds are captured, webhooks are repeated. */
  advance(ms: number): Promise<void>;
  /** Forgets everything that happened. */
  reset(): void;
}

/** The providers of a sandbox, for the server that shows it. */
export const modulesOf = (sandbox: Sandbox): Readonly<Record<string, ProviderModule>> =>
  inside.get(sandbox.ledger) ?? {};

// By the ledger, which a copy of a sandbox with a `fetch` of its own shares.
const inside = new WeakMap<object, Readonly<Record<string, ProviderModule>>>();

/** Makes a sandbox of some providers. */
export function compose<P extends Provider>(
  modules: { readonly [N in P]: ProviderModule<Credentials[N]> },
  options: SandboxOptions = {},
  answers?: Readonly<Record<P, AnswerContract>>,
): Sandbox<P> {
  const origin = options.origin ?? "https://sandbox.payspec.test";
  const names = Object.keys(modules) as P[];
  const clock = new Clock();
  const faults = new Faults();
  const history = new History(options.keep ?? 500);
  const deliveries = new Deliveries(clock, options.deliver);
  const ledger: LedgerEntry[] = [];
  const players = new Map<P, Player>();
  // A request that hangs is held by nothing else, and Node's signal of a collected Request never fires.
  const open = new Set<Request>();

  const each = <T>(of: (name: P) => T): Readonly<Record<P, T>> =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Record<P, T>;
  const isKind = kindness(
    options.undocumented ?? "worst",
    each((name) => modules[name].spots),
  );
  const contextOf = (provider: P): Context => ({
    settings: options.settings ?? {},
    now: () => clock.now(),
    later: (ms, run) => clock.later(ms, run),
    isKind: (spot) => isKind(provider, spot),
    uuid: () => crypto.randomUUID(),
    record: (entry) => ledger.push({ provider, at: clock.now(), ...entry }),
    notify: (webhook) => deliveries.add(provider, webhook),
  });
  const start = () => {
    for (const provider of names) {
      const module: ProviderModule = modules[provider];
      players.set(provider, {
        provider,
        module,
        behaviour: module.start(contextOf(provider)),
        answers: answers?.[provider],
      });
    }
  };
  start();

  const answer = async (incoming: Incoming): Promise<Response> => {
    clock.tick();
    const since = performance.now();
    const { method, url } = incoming;
    const { provider, base = "" } =
      names.flatMap((name) => basesOf(name, modules[name])).find((one) => isBelow(url, one.base)) ?? {};
    if (!provider)
      return Response.json({ message: "This address belongs to no provider of the sandbox." }, { status: 404 });
    const player = players.get(provider) as Player;
    const path = url.pathname.slice(base.length);
    const here = operationsAt(player, path);
    const operation = here.find((one) => one.method === method);
    if (!operation) return write(player.behaviour.fail(here.length > 0 ? 405 : 404, undefined));
    const fault = faults.take(provider, operation.id);
    const played: Played = {};
    let status = 0; // A broken connection has none.
    try {
      const work = () => play(player, operation, path, incoming, played);
      const response = await strike(fault, {
        behaviour: player.behaviour,
        operation,
        signal: incoming.signal,
        clock,
        work,
      });
      status = response.status;
      return response;
    } finally {
      const seen = {
        provider,
        method,
        path,
        status,
        fault: fault?.type,
        at: clock.now(),
        ms: performance.now() - since,
      };
      history.add(seen, operation, player.module.requests.sensitive, played.call, played.reply);
    }
  };

  const sandbox: Sandbox<P> = {
    fetch: async (input, init) => {
      const { request, ...incoming } = incomingOf(input, init);
      incoming.signal.throwIfAborted();
      open.add(request);
      return raceAbort(answer(incoming), incoming.signal).finally(() => open.delete(request));
    },
    baseUrls: each((name) => `${origin}/${name}${modules[name].basePath}`),
    credentials: each((name) => modules[name].credentials) as Pick<Credentials, P>,
    webhooks: each((name) => modules[name].webhooks ?? {}),
    faults,
    deliveries,
    ledger,
    history: history.entries,
    onCall: (listener) => history.subscribe(listener),
    now: () => clock.now(),
    advance: (ms) => advance(clock, deliveries, ms),
    reset: () => {
      clock.clear();
      faults.clear();
      deliveries.clear();
      history.clear();
      ledger.length = 0;
      start();
    },
  };
  inside.set(ledger, modules);
  return sandbox;
}

/** The paths below which a provider is reached, its own first. */
export const basesOf = <P extends string>(
  provider: P,
  { basePath, alsoAt = [] }: Pick<ProviderModule, "basePath" | "alsoAt">,
) => [basePath, ...alsoAt].map((path) => ({ provider, base: `/${provider}${path}` }));

const isBelow = ({ pathname }: URL, base: string): boolean => pathname.startsWith(`${base}/`);

/** One timer at a time: a webhook that fails plans its next attempt while the time is the same. */
async function advance(clock: Clock, deliveries: Deliveries, ms: number): Promise<void> {
  const end = clock.now() + ms;
  await deliveries.settled();
  while (clock.next !== undefined && clock.next <= end) {
    clock.to(clock.next);
    await deliveries.settled();
  }
  clock.to(end);
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
