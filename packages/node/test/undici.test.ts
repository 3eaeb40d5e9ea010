// Dispatchers of the user's own undici, whichever major it is, and what their failures prove.
import { createServer as createHttp } from "node:http";
import { connect, createServer as createTcp } from "node:net";
import { createNodeFetch, type NodeDispatcher, type NodeFetch } from "@payspec/node";
import type { Agent as Agent6, ProxyAgent as ProxyAgent6 } from "undici6";
import type { Agent as Agent8, ProxyAgent as ProxyAgent8 } from "undici8";
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { answering, listening } from "./server.js";
import { undicis } from "./undicis.js";

const made: NodeFetch[] = [];
const through = (dispatcher: NodeDispatcher | undefined) => {
  const send = createNodeFetch({ dispatcher, connectMs: 2000 });
  made.push(send);
  return send;
};
afterEach(() => Promise.all(made.splice(0).map((send) => send.close())));

let server: Awaited<ReturnType<typeof answering>>;
let closedPort: number;
beforeAll(async () => {
  server = await answering((response, request) => {
    if (request.url === "/reset") response.socket?.resetAndDestroy();
    else
      response
        .writeHead(200, { "x-one": ["a", "b", "c"], "content-type": "text/plain" })
        .end(`${request.method} ${request.url}`);
  });
  const idle = createTcp();
  closedPort = await listening(idle);
  await new Promise((resolve) => idle.close(resolve));
});
afterAll(() => server.close());

/** What a failure says: the code, and whether the request may have left. */
async function failure(sent: Promise<unknown>): Promise<{ code: unknown; mayHaveLeft: unknown }> {
  const error = (await sent.then(
    () => new Error("It succeeded."),
    (reason: unknown) => reason,
  )) as Error & { cause?: { code?: unknown }; mayHaveLeft?: unknown };
  return { code: error.cause?.code, mayHaveLeft: error.mayHaveLeft };
}

describe.each(undicis)("undici %s", (_, { Agent, Pool, ProxyAgent, RetryAgent, retry }) => {
  it("sends, and gives status, headers and body", async () => {
    for (const send of [through(new Agent()), through(new Pool(server.origin)), through(new RetryAgent(new Agent()))]) {
      const response = await send(`${server.origin}/a?b=c`, { method: "PUT", body: "text" });
      expect([response.status, response.statusText, response.headers.get("x-one")]).toEqual([200, "OK", "a, b, c"]);
      expect(await response.text()).toBe("PUT /a?b=c");
    }
  });

  it("goes through a proxy", async () => {
    const proxy = createTcp((client) => {
      client.once("data", () => {
        const upstream = connect(Number(new URL(server.origin).port), "127.0.0.1", () =>
          client.write("HTTP/1.1 200 OK\r\n\r\n"),
        );
        client.pipe(upstream).pipe(client);
        for (const socket of [client, upstream]) socket.on("error", () => {});
      });
    });
    const send = through(new ProxyAgent({ uri: `http://127.0.0.1:${await listening(proxy)}`, proxyTunnel: true }));
    expect(await (await send(`${server.origin}/tunnel`)).text()).toBe("GET /tunnel");
    await send.close();
    made.splice(0);
    await new Promise((resolve) => proxy.close(resolve));
  });

  it("stops when the signal fires", async () => {
    const silent = await answering(() => {});
    const stop = new AbortController();
    const sent = through(new Agent())(silent.origin, { signal: stop.signal });
    await expect.poll(() => silent.seen.length).toBe(1);
    const reason: Error & { unsent?: boolean } = new Error("mine");
    stop.abort(reason);
    await expect(sent).rejects.toBe(reason);
    expect(reason.unsent).toBeUndefined(); // the server has it
    await silent.close();
  });

  it("proves that a request did not leave when no connection was made", async () => {
    for (const dispatcher of [new Agent(), new Pool(`http://127.0.0.1:${closedPort}`)]) {
      expect(await failure(through(dispatcher)(`http://127.0.0.1:${closedPort}/`))).toEqual({
        code: "ECONNREFUSED",
        mayHaveLeft: false,
      });
    }
  });

  it("proves it when a proxy refuses the tunnel", async () => {
    const refusing = createHttp().on("connect", (_request, client) => {
      client.on("error", () => {}).end("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
    });
    const send = through(new ProxyAgent({ uri: `http://127.0.0.1:${await listening(refusing)}`, proxyTunnel: true }));
    expect((await failure(send("https://pay.example/"))).mayHaveLeft).toBe(false);
    await send.close();
    made.splice(0);
    await new Promise((resolve) => refusing.close(resolve));
  });

  it("proves nothing once the request was on a connection", async () => {
    expect((await failure(through(new Agent())(`${server.origin}/reset`))).mayHaveLeft).toBe(true);
  });

  it("proves nothing when it repeats by itself: the last error is not the only one", async () => {
    const once = { maxRetries: 1, minTimeout: 1, timeoutFactor: 1 };
    const repeating = [new RetryAgent(new Agent(), once), ...(retry ? [new Agent().compose?.(retry(once))] : [])];
    for (const dispatcher of repeating) {
      const failed = await failure(through(dispatcher)(`http://127.0.0.1:${closedPort}/`));
      expect(failed).toEqual({ code: "ECONNREFUSED", mayHaveLeft: true });
    }
  });

  it("proves nothing when the repeating is hidden inside an agent", async () => {
    // The first attempt reaches the server, which cuts it and is gone; the second finds nobody.
    const dying = createTcp((socket) => {
      socket.once("data", () => {
        dying.close();
        socket.resetAndDestroy();
      });
    });
    const port = await listening(dying);
    const factory = (origin: string) =>
      new RetryAgent(new Pool(origin), { maxRetries: 2, minTimeout: 1, timeoutFactor: 1 });
    const send = through(
      new Agent({ factory: (origin: string) => Object.assign(factory(origin), { on: () => factory(origin) }) }),
    );
    expect((await failure(send(`http://127.0.0.1:${port}/`))).mayHaveLeft).toBe(true);
  });
});

describe("an agent of our own", () => {
  it("proves that what waits for a connection did not leave", async () => {
    const silent = await answering(() => {});
    const send = createNodeFetch({ connections: 1 });
    const [first, second] = [new AbortController(), new AbortController()];
    const running = send(`${silent.origin}/first`, { signal: first.signal });
    await expect.poll(() => silent.seen.length).toBe(1);
    const waiting = send(`${silent.origin}/second`, { signal: second.signal });
    await new Promise((resolve) => setImmediate(resolve)); // undici has queued it
    const reasons: (Error & { unsent?: boolean })[] = [new Error("first"), new Error("second")];
    second.abort(reasons[1]);
    await expect(waiting).rejects.toBe(reasons[1]);
    first.abort(reasons[0]);
    await expect(running).rejects.toBe(reasons[0]);
    expect(reasons.map(({ unsent }) => unsent)).toEqual([undefined, true]);
    expect(silent.seen.map(({ url }) => url)).toEqual(["/first"]);
    await silent.close();
    await send.close();
  });

  it("proves it for a pool that was closed, a header that undici refuses, and an address that it does not speak", async () => {
    const send = createNodeFetch();
    expect(await failure(send(server.origin, { headers: { "keep-alive": "timeout=5" } }))).toEqual({
      code: "UND_ERR_INVALID_ARG",
      mayHaveLeft: false,
    });
    expect(await failure(send("ftp://127.0.0.1/"))).toEqual({ code: "UND_ERR_INVALID_ARG", mayHaveLeft: false });
    await send.close();
    expect((await failure(send(server.origin))).mayHaveLeft).toBe(false);
  });

  it("reports a dispatcher that throws", async () => {
    const broken: NodeDispatcher = {
      dispatch() {
        throw new Error("broken");
      },
      close: async () => {},
    };
    await expect(createNodeFetch({ dispatcher: broken })(server.origin)).rejects.toMatchObject({
      message: "fetch failed",
      mayHaveLeft: true,
    });
  });
});

it("the option dispatcher takes the dispatchers of every major by type", () => {
  expectTypeOf<Agent6>().toExtend<NodeDispatcher>();
  expectTypeOf<ProxyAgent6>().toExtend<NodeDispatcher>();
  expectTypeOf<Agent8>().toExtend<NodeDispatcher>();
  expectTypeOf<ProxyAgent8>().toExtend<NodeDispatcher>();
});
