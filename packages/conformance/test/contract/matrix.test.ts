// Every operation under every fault, on a real socket server. The cells come from the operation tables, the
// expectations from src/expected.ts.
import type { FailureFacts, Operation, Result } from "@payspec/core";
import { createNodeFetch } from "@payspec/node";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { clientOf, type Provider, providers, tables } from "../../src/clients.ts";
import { answerOf, inputOf, statusesOf } from "../../src/documented.ts";
import { type Expectation, expectations } from "../../src/expected.ts";
import { type Face, faceOf } from "../../src/faces.ts";
import { holdTimeouts, type Timeouts } from "../../src/timeouts.ts";
import { closedOrigin, type Script, startResetting, startWire, type Wire } from "../../src/wire.ts";

type On = "fetch" | "node" | "openapi-fetch";

/**
 * Every provider on fetch; on the Node transport and by openapi-fetch's face one each, and all of
 * them with PAYSPEC_MATRIX=all.
 */
const runs: [provider: Provider, on: On][] = [
  ...providers.map((provider): [Provider, "fetch"] => [provider, "fetch"]),
  ...providers
    .filter((provider) => provider === "bridgepay" || process.env.PAYSPEC_MATRIX === "all")
    .map((provider): [Provider, On] => [provider, "node"]),
  ...providers
    .filter((provider) => provider === "tribute" || process.env.PAYSPEC_MATRIX === "all")
    .map((provider): [Provider, On] => [provider, "openapi-fetch"]),
];
const nodeFetch = createNodeFetch();

let wire: Wire;
let other: Wire;
let resetting: Awaited<ReturnType<typeof startResetting>>;
let nowhere: string;
let timeouts: Timeouts;

beforeAll(async () => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no waiting between attempts
  timeouts = holdTimeouts();
  [wire, other, resetting, nowhere] = await Promise.all([startWire(), startWire(), startResetting(), closedOrigin()]);
});
afterAll(async () => {
  timeouts.release();
  vi.restoreAllMocks();
  await Promise.all([wire.close(), other.close()]);
  resetting.close();
  await nodeFetch.close();
});

interface Cell {
  readonly name: string;
  readonly expects: Expectation | "success";
  readonly script?: Script;
  readonly run?: "refused connection" | "reset before request" | "abort before" | "abort during" | "deadline";
}

const JSON_TYPE = "application/json; charset=utf-8";
const PASSING = [429, 500, 502, 503, 504];
const answer = (
  status: number,
  body: string,
  type: string | undefined = JSON_TYPE,
  headers?: Record<string, string>,
): Script => ({
  does: "answer",
  status,
  body,
  type,
  ...(headers && { headers }),
});

/** Bodies that no status promises. A wrong shape is only seen where the table demands one. */
function badBodies(good: string, shape: unknown): [name: string, body: string, type?: string][] {
  const demands =
    Array.isArray(shape) ||
    (typeof shape === "object" && shape !== null && Object.keys(shape).some((name) => !name.endsWith("?")));
  return [
    ["empty", ""],
    ["0", "0"],
    ["null", "null"],
    ["false", "false"],
    ["HTML", "<html><body>Bad gateway</body></html>", "text/html"],
    ["truncated", good.slice(0, Math.max(1, good.length - 2))],
    ["wrong content type", good, "application/xml"],
    [
      "an integer beyond 2^53",
      good
        .replace(/^[{[]/, (brace) => (brace === "[" ? "[9007199254740993," : '{"n":9007199254740993,'))
        .replace(",}", "}")
        .replace(",]", "]"),
    ],
    ...(demands
      ? ([["wrong shape", Array.isArray(shape) ? '{"unexpected":true}' : '{"unexpected":true}']] as [string, string][])
      : []),
  ];
}

function cellsOf(provider: Provider, id: string, row: Operation): Cell[] {
  const { success, errors } = statusesOf(provider, id);
  const cells: Cell[] = [];
  const text = (status: string) => JSON.stringify(answerOf(provider, id, status));
  const [first = "200"] = success;
  const hasBody = row.answers[Number(first)] !== null;
  const good = text(first) ?? "";

  for (const status of success)
    cells.push({
      name: `documented ${status}`,
      expects: "success",
      script: answer(Number(status), text(status) ?? ""),
    });
  for (const status of errors) {
    const number = Number(status.replace("XX", "00"));
    const readFirst = row.empty?.includes(number) === true;
    const passing = PASSING.includes(number);
    const expects =
      number === 429
        ? "refused 429"
        : row.later?.includes(number)
          ? "refused, passes by itself"
          : number < 500
            ? "refused 4xx"
            : readFirst
              ? "refused 5xx, read first"
              : passing
                ? "refused 5xx"
                : undefined;
    if (!expects) throw new Error(`No expectation for ${status} of ${id}.`);
    cells.push({
      name: `documented ${status}`,
      expects,
      script: answer(number, text(status) ?? "{}", JSON_TYPE, { "retry-after": "0" }),
    });
  }
  if (row.errorAt)
    cells.push({
      name: "a failure inside a 200",
      expects: "refused in 200",
      script: answer(200, text(errors[0] ?? "") ?? "{}"),
    });

  cells.push({ name: "undocumented 299", expects: "undocumented 2xx", script: answer(299, good || "{}") });
  if (!row.errors.includes(4))
    cells.push({ name: "undocumented 418", expects: "undocumented 4xx", script: answer(418, '{"a":1}') });
  if (!row.errors.includes(5)) {
    cells.push({ name: "undocumented 599", expects: "undocumented 5xx", script: answer(599, "") });
    if (!row.errors.includes(503))
      cells.push({ name: "undocumented 503", expects: "undocumented 503", script: answer(503, "busy", "text/plain") });
  }
  cells.push({ name: "304", expects: "redirect or 304", script: answer(304, "") });
  for (const [name, location] of [
    ["307 to the same origin", "/stolen"],
    ["307 to another origin", `${other.origin}/stolen`],
  ] as const) {
    cells.push({ name, expects: "redirect or 304", script: answer(307, "", undefined, { location }) });
  }

  if (hasBody) {
    for (const type of ["text/json", "text/plain; charset=utf-8", ""])
      cells.push({
        name: `JSON that is labelled "${type}"`,
        expects: "success",
        script: answer(Number(first), good, type),
      });
    for (const [name, body, type] of badBodies(good, row.answers[Number(first)])) {
      cells.push({
        name: `${first} with ${name}`,
        expects: "malformed 2xx",
        script: answer(Number(first), body, type),
      });
    }
  }

  for (const [status, expects] of [
    [errors.find((error) => error.startsWith("4")), "malformed 4xx"],
    [errors.find((error) => /^5(00|02|XX)/.test(error)), "malformed 5xx"],
  ] as const) {
    if (!status) continue;
    const number = Number(status.replace("XX", "00"));
    for (const [name, body, type] of badBodies(text(status) ?? "{}", row.error)) {
      const readFirst = expects === "malformed 5xx" && row.empty?.includes(number) && body !== "";
      cells.push({
        name: `${number} with ${name}`,
        expects: readFirst ? "malformed 5xx, read first" : expects,
        script: answer(number, body, type),
      });
    }
  }

  cells.push({ name: "connection refused", expects: "never left", run: "refused connection" });
  cells.push({ name: "reset before the request", expects: "broken connection", run: "reset before request" });
  cells.push({
    name: "reset after the request",
    expects: "broken connection",
    script: { does: "reset after request" },
  });
  cells.push({ name: "reset in the body", expects: "broken connection", script: { does: "reset in body" } });
  cells.push({ name: "hang before headers", expects: "timeout", script: { does: "hang before headers" } });
  cells.push({ name: "hang in the body", expects: "timeout", script: { does: "hang in body" } });
  cells.push({
    name: "abort before",
    expects: "aborted before",
    run: "abort before",
    script: { does: "hang before headers" },
  });
  cells.push({
    name: "abort during",
    expects: "aborted during",
    run: "abort during",
    script: { does: "hang before headers" },
  });
  cells.push({
    name: "clock past the deadline",
    expects: "deadline before sending",
    run: "deadline",
    script: { does: "hang before headers" },
  });
  return cells;
}

async function play(
  provider: Provider,
  send: typeof fetch,
  id: string,
  cell: Cell,
  face: Face = "methods",
): Promise<{ result: Result<unknown>; requests: number }> {
  const input = inputOf(provider, id);
  const site = { ...(tables[provider][id]?.path.includes("{siteId}") && { siteId: "test-01" }) };
  const before = resetting.connections();
  const baseUrl =
    cell.run === "refused connection"
      ? nowhere
      : cell.run === "reset before request"
        ? resetting.origin
        : wire.open(cell.script as Script);
  const abort = new AbortController();
  if (cell.run === "abort before") abort.abort();
  const hangs = cell.script?.does.startsWith("hang") && cell.run === undefined;
  const sent: typeof fetch = (request, init) => {
    const patience = timeouts.mine();
    if (hangs) wire.onPlayed(baseUrl, () => patience?.end());
    if (cell.run === "abort during") wire.onPlayed(baseUrl, () => abort.abort());
    return send(request, init);
  };
  const options = { baseUrl, fetch: sent, retries: 1, timeoutMs: 10_000, deadlineMs: 90_000 };
  const made = clientOf(provider, options, cell.run === "deadline" ? lateCredential(options.deadlineMs) : undefined);
  const client = faceOf(face, made, tables[provider]);
  const call = client[id]?.({ ...site, ...input, signal: abort.signal }) as Promise<Result<unknown>>;
  const result = await call;
  if (cell.run === "reset before request") return { result, requests: resetting.connections() - before };
  return { result, requests: cell.run === "refused connection" ? 0 : wire.count(baseUrl) };
}

/** A credential that comes when the deadline has passed. */
const lateCredential = (deadlineMs: number) => () => {
  const now = performance.now();
  vi.spyOn(performance, "now").mockReturnValue(now + deadlineMs);
  timeouts.mine()?.end();
  return new Promise<string>(() => {});
};

let size = 0;

describe.each(runs)("%s on %s", (provider, on) => {
  const send = on === "node" ? nodeFetch : fetch;
  const face = on === "openapi-fetch" ? on : "methods";
  it.each(Object.entries(tables[provider]))("%s", async (id, row) => {
    const cells = cellsOf(provider, id, row);
    size += cells.length;
    // What counts connections or moves the clock is played alone.
    const alone = (cell: Cell) => cell.run === "reset before request" || cell.run === "deadline";
    const quick = cells.filter((cell) => !alone(cell));
    const played = await Promise.all(
      quick.map(async (cell) => ({ cell, ...(await play(provider, send, id, cell, face)) })),
    );
    for (const cell of cells.filter(alone)) {
      played.push({ cell, ...(await play(provider, send, id, cell, face)) });
      if (cell.run === "deadline") vi.mocked(performance.now).mockRestore();
    }

    const judged = played.map(({ cell, result, requests }) => ({
      seen: [cell.name, ...facts(result), requests],
      wanted: [cell.name, ...wantedFacts(cell, row)],
    }));
    expect(judged.filter(({ seen, wanted }) => String(seen) !== String(wanted))).toEqual([]);
    for (const { result } of played) {
      expect(result.operationId).toBe(id);
      if (!result.ok && result.outcome === "unknown" && row.reconcile)
        expect(result.reconcile?.operationId).toBe(row.reconcile[0]);
      else expect((result as FailureFacts).reconcile).toBeUndefined();
      if (!result.ok && "status" in result) expect(result.status).toEqual(expect.any(Number));
      if (row.retry === "keyed" && result.attempts > 0) expect(result.idempotencyKey).toEqual(expect.any(String));
    }
    expect(other.count(`${other.origin}/stolen`)).toBe(0);
  });
});

it("covers what it says", () => {
  const operations = runs.reduce((sum, [provider]) => sum + Object.keys(tables[provider]).length, 0);
  console.log(`Failure matrix: ${operations} operations, ${size} cells.`);
  expect(size).toBeGreaterThan(operations * 30);
});

const facts = (result: Result<unknown>) =>
  result.ok ? ["success", "-", "-"] : [result.kind, result.outcome, result.retryable];

function wantedFacts(cell: Cell, row: Operation): unknown[] {
  if (cell.expects === "success") return ["success", "-", "-", 1];
  const [kind, outcome, retryable, requests] = expectations[cell.expects][row.retry];
  return [kind, outcome, retryable, requests];
}
