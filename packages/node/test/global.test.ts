// The platform's own fetch, behind a dispatcher of undici that the user's program set for all.
import { createServer as createTcp } from "node:net";
import { connect, type Operation } from "@payspec/core";
import { Agent, type Dispatcher, getGlobalDispatcher, interceptors, RetryAgent, setGlobalDispatcher } from "undici";
import { afterEach, expect, it } from "vitest";
import { listening } from "./server.js";

const row: Operation = { method: "PUT", path: "/pay", retry: "idempotent", answers: { 200: {} }, errors: [] };
const repeating = { maxRetries: 1, minTimeout: 1, maxTimeout: 1 };

const usual = getGlobalDispatcher();
afterEach(() => setGlobalDispatcher(usual));

/** Calls a server that cuts the first connection off after it has read the request, and takes no other. */
async function lost(): Promise<unknown> {
  const server = createTcp((socket) =>
    socket
      .on("error", () => {})
      .once("data", () => {
        server.close();
        socket.resetAndDestroy();
      }),
  );
  const baseUrl = `http://127.0.0.1:${await listening(server)}`;
  return connect({ provider: "test", baseUrl, credentials: [], retries: 0 })("pay", row);
}

it.each<[string, () => Dispatcher]>([
  ["a RetryAgent", () => new RetryAgent(new Agent(), repeating)],
  ["an agent composed with the interceptor retry", () => new Agent().compose(interceptors.retry(repeating))],
])("the last error of %s proves nothing: the request was there before", async (_, make) => {
  setGlobalDispatcher(make());
  expect(await lost()).toMatchObject({ kind: "network", code: "ECONNREFUSED", outcome: "unknown" });
});
