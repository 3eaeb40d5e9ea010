// What a client makes of this transport's proofs: the outcome that a shop acts on.
import { createServer as createTcp } from "node:net";
import { gzipSync } from "node:zlib";
import { connect, type Operation } from "@payspec/core";
import { createNodeFetch, type NodeDispatcher } from "@payspec/node";
import { afterEach, describe, expect, it } from "vitest";
import { answering, listening } from "./server.js";
import { undicis } from "./undicis.js";

const row: Operation = { method: "POST", path: "/pay", retry: "never", answers: { 200: { id: "string" } }, errors: [] };
const open: { close(): Promise<void> }[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map((one) => one.close()))));

function paying(baseUrl: string, dispatcher?: NodeDispatcher, options: object = {}) {
  const fetch = createNodeFetch({ dispatcher, connections: dispatcher ? undefined : 1 });
  open.push(fetch);
  const connection = connect({ provider: "test", baseUrl, credentials: [], fetch, retries: 0, ...options });
  return (input: object = {}) => connection("pay", row, input);
}
const closedPort = async (): Promise<number> => {
  const idle = createTcp();
  const port = await listening(idle);
  await new Promise((resolve) => idle.close(resolve));
  return port;
};

it("the outcome is none where no connection was made", async () => {
  expect(await paying(`http://127.0.0.1:${await closedPort()}`)()).toMatchObject({
    kind: "network",
    outcome: "none",
    code: "ECONNREFUSED",
    attempts: 1,
  });
});

it("the outcome is none where a request was stopped while it waited for a connection, and unknown for the one that had it", async () => {
  const silent = await answering(() => {});
  const pay = paying(silent.origin);
  const stop = new AbortController();
  const first = pay({ signal: stop.signal });
  await expect.poll(() => silent.seen.length).toBe(1);
  const second = pay({ signal: stop.signal });
  await new Promise((resolve) => setImmediate(resolve)); // undici has queued it
  stop.abort();
  expect(await Promise.all([first, second])).toMatchObject([
    { kind: "aborted", outcome: "unknown" },
    { kind: "aborted", outcome: "none" },
  ]);
  expect(silent.seen).toHaveLength(1);
  await silent.close();
});

it("no signal is made for a call of a client", async () => {
  const server = await answering((response) =>
    response.writeHead(200, { "content-type": "application/json" }).end('{"id":"a"}'),
  );
  const send = createNodeFetch();
  open.push(send);
  const signals: unknown[] = [];
  const counting = ((url: string, init: RequestInit) => {
    const get = Object.getOwnPropertyDescriptor(init, "signal")?.get as () => AbortSignal;
    Object.defineProperty(init, "signal", { get: () => signals.push(get()) });
    return send(url, init);
  }) as typeof fetch;
  expect(await paying(server.origin, undefined, { fetch: counting })()).toMatchObject({ ok: true });
  expect(signals).toEqual([]);
  await server.close();
});

it("a signal counts that a wrapper put in the place of the client's", async () => {
  const silent = await answering(() => {});
  const send = createNodeFetch();
  open.push(send);
  const mine = new AbortController();
  const wrapped = ((url: string, init: RequestInit) => send(url, { ...init, signal: mine.signal })) as typeof fetch;
  const sent = paying(silent.origin, undefined, { fetch: wrapped })();
  await expect.poll(() => silent.seen.length).toBe(1);
  mine.abort();
  expect(await sent).toMatchObject({ kind: "network", outcome: "unknown" });
  await silent.close();
});

it("nothing is sent for a call that was over while the transport was got ready", async () => {
  const server = await answering((response) => response.end());
  const send = createNodeFetch();
  open.push(send);
  const stop = { isOver: false, abort() {} };
  const init = {
    stop,
    get signal() {
      return null;
    },
  };
  const sent = send(server.origin, init);
  stop.isOver = true;
  await expect(sent).rejects.toMatchObject({ name: "AbortError" });
  expect(server.seen).toEqual([]);
  await server.close();
});

describe.each(undicis)("undici %s", (_, { Agent, RetryAgent }) => {
  it("the outcome is unknown where a dispatcher repeats by itself", async () => {
    const baseUrl = `http://127.0.0.1:${await closedPort()}`;
    const repeating = new RetryAgent(new Agent(), { maxRetries: 1, minTimeout: 1 });
    expect(await paying(baseUrl, repeating)()).toMatchObject({ kind: "network", outcome: "unknown" });
    expect(await paying(baseUrl, new Agent())()).toMatchObject({ kind: "network", outcome: "none" });
  });
});

it("the failure is malformed where an answer is larger than the client allows, as it comes or decompressed", async () => {
  const large = JSON.stringify({ id: "x".repeat(5000) });
  for (const [headers, body] of [
    [{}, large],
    [{ "content-encoding": "gzip" }, gzipSync(large)],
  ] as const) {
    const server = await answering((response) =>
      response.writeHead(200, { "content-type": "application/json", ...headers }).end(body),
    );
    expect(await paying(server.origin, undefined, { maxBytes: 4000 })()).toMatchObject({
      kind: "malformed",
      problem: "The body is too large.",
    });
    expect(await paying(server.origin, undefined, { maxBytes: 6000 })()).toMatchObject({ ok: true });
    await server.close();
  }
});
