// Hostile answers over real sockets, for every operation on both transports: a call resolves, says what is true, and
// shows no secret by any way to look into it. Seeded; src/hostile/settings.ts says how to try all of it.
import { inspect } from "node:util";
import { type ClientEvent, type Failure, type Operation, PayspecError, type Result, toJournal } from "@payspec/core";
import { createNodeFetch } from "@payspec/node";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type AnyClient, clientOf, type Provider, providers, tables } from "../../src/clients.ts";
import { answerOf, inputOf, statusesOf } from "../../src/documented.ts";
import { type Kind, kinds, MOST } from "../../src/hostile/answers.ts";
import { lies } from "../../src/hostile/lies.ts";
import { type HostileServer, startHostile } from "../../src/hostile/server.ts";
import { isWhole, rounds, sampled, seed } from "../../src/hostile/settings.ts";
import { ordinary, plant, seedsOf } from "../../src/secrets/plant.ts";
import { texts, visible } from "../../src/secrets/visible.ts";
import { seeded } from "../../src/soak/random.ts";

const nodeFetch = createNodeFetch();
const transports = { fetch: globalThis.fetch, node: nodeFetch } as const;
const operations = providers.flatMap((provider) =>
  Object.entries(tables[provider]).map(([id, row]) => ({ provider, id, row })),
);
let server: HostileServer;
let calls = 0;

beforeAll(async () => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no waiting between attempts
  server = await startHostile();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await Promise.all([server.close(), nodeFetch.close()]);
  console.log(`Hostile answers: ${operations.length} operations, ${calls} calls.`);
});

/** A signal of a small platform, which can't forget a listener. */
const UNFORGETTING = { aborted: false, addEventListener() {} } as unknown as AbortSignal;

/** A call with planted secrets, and everything that came of it. */
async function call(provider: Provider, id: string, row: Operation, baseUrl: string, send: typeof fetch, salt: number) {
  const seeds = seedsOf({ ...ordinary, salt });
  const { value, kernels } = plant(inputOf(provider, id), row.sensitive ?? [], seeds);
  const credential = seeds.text();
  const events: ClientEvent[] = [];
  const options = {
    baseUrl,
    fetch: send,
    retries: 1,
    maxBytes: MOST,
    timeoutMs: 20_000,
    onEvent: (event: ClientEvent) => events.push(event),
  };
  const client: AnyClient = clientOf(provider, options, async () => credential.value);
  const secrets = [...kernels, credential.kernel];
  const run = (signal?: AbortSignal) =>
    client[id]?.({ ...(row.path.includes("{siteId}") && { siteId: "site" }), ...(value as object), signal }) as Promise<
      Result<unknown>
    >;
  return { secrets, events, client, run };
}

/** Every way to look into what a call gave. The data of a success is the caller's own. */
function looksInto(
  result: Result<unknown>,
  events: readonly ClientEvent[],
  client: AnyClient,
): [all: string, words: string] {
  const { data: _, ...rest } = result as { data?: unknown };
  const things = [
    rest,
    structuredClone(rest),
    events,
    client,
    ...(result.ok ? [] : [new PayspecError(result as Failure)]),
  ];
  const journal = result.ok ? {} : { ...toJournal(result as Failure), input: undefined, reconcile: undefined };
  return [
    [...things, journal]
      .map(visible)
      .concat(inspect(result.ok ? rest : result, { showHidden: true, depth: 9 }))
      .join("\n"),
    things.map(texts).join("\n"),
  ];
}

function expectNoSecret(name: string, secrets: readonly string[], [all, words]: [string, string]): void {
  const found = secrets.filter((secret) =>
    secret.length < 6 ? new RegExp(`\\b${secret}\\b`).test(words) : all.toLowerCase().includes(secret),
  );
  const forms = (secret: string) => [
    Buffer.from(secret).toString("hex"),
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64").slice(0, -4),
  ];
  const respelt = secrets.filter((secret) => secret.length > 9 && forms(secret).some((form) => all.includes(form)));
  expect([name, found, respelt]).toEqual([name, [], []]);
}

/** Whether money can have moved, by the class of the operation and the status alone. */
const outcomeOf = ({ retry }: Operation, status: number | undefined): string =>
  retry === "safe" || (status !== undefined && status > 399 && status < 500 && status !== 408) ? "none" : "unknown";

/** What a client may make of an answer. */
function kindsOf(row: Operation, { is }: Kind, status: number): readonly string[] {
  // What has no body by its status may come through without one, and a transport may stumble over it.
  if (row.answers[status] === null) return ["ok", "malformed", "network"];
  if (is === "silent") return ["network", "malformed"];
  const isSuccess = row.answers[status] !== undefined;
  if (!isSuccess && !row.errors.includes(status) && !row.errors.includes(Math.floor(status / 100)))
    return ["undocumented"];
  if (is === "unreadable") return ["malformed"];
  return isSuccess ? ["ok", "malformed", "refused"] : ["refused", "malformed"];
}

/** What Cloudflare says where it did not reach the provider: it passes. */
const PROXIES = [520, 521, 522, 523, 524, 530] as const;
const pick = <T>(random: () => number, some: readonly T[]): T => some[Math.floor(random() * some.length)] as T;

/** A success, an error, and what no spec describes. */
function statusesFor(
  provider: Provider,
  id: string,
  random: () => number,
): (readonly [status: number, good: string])[] {
  const { success, errors } = statusesOf(provider, id);
  const documented = [success[0] ?? "200", errors[0] ?? "400", errors.at(-1) ?? "500"].map(
    (status) => [Number(status.replace("XX", "00")), JSON.stringify(answerOf(provider, id, status)) ?? ""] as const,
  );
  return [...documented, [299, "{}"], [418, '{"code":"x"}'], [pick(random, PROXIES), "{}"]];
}

describe.each(Object.entries(transports))("on %s", (transport, send) => {
  it.each(operations)("$provider $id resolves with the truth and without a secret", async ({ provider, id, row }) => {
    const base = [...`${transport}${provider}${id}`].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) >>> 0, seed);
    for (let round = 0; round < rounds; round++) {
      const random = seeded(base + round);
      const cells = Object.keys(kinds).flatMap((kind) =>
        statusesFor(provider, id, random).map(([status, good]) => ({ kind, status, good })),
      );
      const chosen = isWhole
        ? cells
        : Array.from({ length: sampled }, () => cells[Math.floor(random() * cells.length)] as (typeof cells)[number]);
      for (const { kind: name, status, good } of chosen) {
        const kind = kinds[name] as Kind;
        const salt = Math.floor(random() * 0xffffff);
        const planned = await call(provider, id, row, "http://127.0.0.1", send, salt);
        const bytes = kind.make({ good, secrets: planned.secrets, random });
        const baseUrl = server.open(status, bytes);
        const { secrets, events, client, run } = await call(provider, id, row, baseUrl, send, salt);
        const result = await run(random() < 0.5 ? UNFORGETTING : undefined);
        calls++;
        const at = `${name} under ${status}, seed ${base + round}`;
        const is = result.ok ? "ok" : result.kind;
        expect([at, is], result.ok ? at : JSON.stringify(result)).toEqual([
          at,
          expect.toBeOneOf([...kindsOf(row, kind, status)]),
        ]);
        expect([at, result.attempts]).toEqual([at, server.count(baseUrl)]);
        if (is === "undocumented" && PROXIES.some((one) => one === status) && !bytes.headers?.["retry-after"])
          expect([at, result.attempts]).toEqual([at, row.retry === "never" ? 1 : 2]);
        if (row.retry === "never") expect([at, result.attempts]).toEqual([at, 1]);
        if (!result.ok)
          expect([at, result.outcome]).toEqual([at, outcomeOf(row, is === "network" ? undefined : status)]);
        if (!result.ok && result.outcome === "unknown" && row.reconcile)
          expect(result.reconcile?.operationId).toBe(row.reconcile[0]);
        if (row.retry === "keyed") expect(result.idempotencyKey).toEqual(expect.any(String));
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        expectNoSecret(at, secrets, looksInto(result, events, client));
      }
    }
  });
});

describe("a fetch that lies", () => {
  it.each(operations)("$provider $id resolves, and claims nothing", async ({ provider, id, row }) => {
    const random = seeded(seed + [...id].reduce((sum, one) => sum * 31 + one.charCodeAt(0), 0));
    const all = Object.entries(lies);
    const chosen = isWhole
      ? all
      : Array.from({ length: sampled }, () => all[Math.floor(random() * all.length)] as (typeof all)[number]);
    for (const [name, lie] of chosen) {
      const send = (async () => lie()) as unknown as typeof fetch;
      const { secrets, events, client, run } = await call(provider, id, row, "http://stub.invalid", send, 7);
      const result = await run();
      calls++;
      const mayBeEmpty = Object.values(row.answers).includes(null);
      if (!mayBeEmpty)
        expect([name, result.ok, (result as Failure).outcome]).toEqual([name, false, outcomeOf(row, undefined)]);
      expectNoSecret(name, secrets, looksInto(result, events, client));
    }
  });
});
