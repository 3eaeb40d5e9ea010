// The transport on undici, against a real server. That it keeps every promise of the clients is shown by the failure
// matrix of packages/conformance.
import { spawnSync } from "node:child_process";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { connect, type Operation, type OperationFunction, operation } from "@payspec/core";
import { createNodeFetch, type NodeFetch, type NodeFetchOptions } from "@payspec/node";
import { Agent, type ProxyAgent } from "undici";
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, it } from "vitest";

const built = fileURLToPath(new URL("../dist/index.js", import.meta.url));

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  readonly port: number | undefined;
}
type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let server: Server;
let origin: string;
let answer: Answer;
let seen: Seen[] = [];
let send: NodeFetch;
const made: NodeFetch[] = [];
const make = (options?: NodeFetchOptions) => {
  const fetch = createNodeFetch(options);
  made.push(fetch);
  return fetch;
};

beforeAll(async () => {
  server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method, url, headers, socket } = request;
      seen.push({ method, url, headers, body: Buffer.concat(chunks).toString(), port: socket.remotePort });
      answer(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  send = make();
});
afterEach(() => {
  seen = [];
});
afterAll(async () => {
  server.closeAllConnections();
  await Promise.all(made.map((fetch) => fetch.close()));
  await new Promise((resolve) => server.close(resolve));
});

const says =
  (status: number, body: string | Buffer = "", headers: Record<string, string | string[]> = {}): Answer =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };
const last = () => seen.at(-1) as Seen;

describe("a request", () => {
  it("sends method, address, headers and text as fetch does", async () => {
    answer = says(200, "yes");
    await send(`${origin}/a%20b?c=d#e`, { method: "put", headers: { "X-One": "1" }, body: "täxt" });
    expect(last()).toMatchObject({ method: "PUT", url: "/a%20b?c=d", body: "täxt" });
    expect(last().headers).toMatchObject({
      "x-one": "1",
      "content-type": "text/plain;charset=UTF-8",
      "content-length": "5",
      "user-agent": "node",
    });
    await send(new URL(origin));
    expect(last()).toMatchObject({ method: "GET", url: "/", body: "" });
  });

  it.each([
    ["Headers", new Headers({ "content-type": "a/b", "user-agent": "mine" })],
    ["pairs", [["Content-Type", "a/b"] as [string, string], ["User-Agent", "mine"] as [string, string]]],
    ["an object", { "Content-Type": "a/b", "User-Agent": "mine" }],
  ])("takes headers as %s, before its own", async (_, headers) => {
    answer = says(200);
    await send(origin, { method: "POST", headers, body: "x" });
    expect(last().headers).toMatchObject({ "content-type": "a/b", "user-agent": "mine" });
  });

  it("takes bytes, forms and streams", async () => {
    answer = says(200);
    await send(origin, { method: "POST", body: new TextEncoder().encode("bytes") });
    expect(last().body).toBe("bytes");
    expect(last().headers["content-type"]).toBeUndefined();

    const form = new FormData();
    form.append("file", new Blob(["inside"]), "name.txt");
    await send(origin, { method: "POST", body: form });
    expect(last().headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(last().body).toMatch(/filename="name.txt"[\s\S]*inside/);

    await send(origin, { method: "POST", body: new Blob(["blob"]).stream() });
    expect(last().body).toBe("blob");
    expect(last().headers["content-type"]).toBeUndefined();
  });

  it("may be a Request, which init changes", async () => {
    answer = says(200);
    const request = new Request(`${origin}/r`, { method: "POST", headers: { "x-one": "1" }, body: "from the request" });
    await send(request, { headers: { "x-two": "2" } });
    expect(last()).toMatchObject({ method: "POST", url: "/r", body: "from the request" });
    expect(last().headers).toMatchObject({ "x-two": "2" });
    await send(new Request(origin));
    expect(last()).toMatchObject({ method: "GET", body: "" });
  });
});

describe("an answer", () => {
  it("has what a Response has", async () => {
    answer = says(201, '{"a":1}', { "content-type": "application/json", "set-cookie": ["a=1", "b=2"] });
    const response = await send(`${origin}/x`);
    expect(response).toMatchObject({
      status: 201,
      statusText: "Created",
      ok: true,
      url: `${origin}/x`,
      redirected: false,
      type: "basic",
    });
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ a: 1 });
    expect(response.bodyUsed).toBe(true);
  });

  it("has headers that answer as those of the platform's fetch", async () => {
    answer = says(200, "", {
      "content-type": "a/b",
      "x-many": ["1", "2"],
      "set-cookie": ["a=1", "b=2"],
      __proto__x: "y",
    });
    const read = (headers: Headers) => {
      const seen: unknown[] = ["Content-Type", "x-many", "X-None", "constructor", "__proto__x", "set-cookie"].map(
        (name) => [headers.get(name), headers.has(name)],
      );
      expect(() => headers.get("no name")).toThrow(TypeError);
      headers.append("x-many", "3");
      headers.set("X-None", " some ");
      headers.delete("content-type");
      for (const name of ["date", "connection", "keep-alive"]) headers.delete(name);
      headers.forEach(function (this: unknown, value, key, parent) {
        seen.push([value, key, parent === headers, this]);
      }, "self");
      seen.push(headers.get("x-none"), headers.has("content-type"), headers.get("x-many"), headers.getSetCookie());
      return [...seen, [...headers], [...headers.keys()], [...headers.values()], [...headers.entries()]];
    };
    expect(read((await send(origin)).headers)).toEqual(read(new Headers((await fetch(origin)).headers)));
  });

  it("is read once", async () => {
    answer = says(404, "once");
    const response = await send(origin);
    expect(response.ok).toBe(false);
    expect(await response.text()).toBe("once");
    await expect(response.text()).rejects.toThrow(TypeError);
    await expect(response.blob()).rejects.toThrow(TypeError);
    expect(() => response.clone()).toThrow(TypeError);
  });

  it("can be read in every form", async () => {
    answer = says(200, "a=1&b=2", { "content-type": "application/x-www-form-urlencoded" });
    expect(new TextDecoder().decode(await (await send(origin)).arrayBuffer())).toBe("a=1&b=2");
    expect(new TextDecoder().decode(await (await send(origin)).bytes())).toBe("a=1&b=2");
    expect(await (await (await send(origin)).blob()).text()).toBe("a=1&b=2");
    expect((await (await send(origin)).formData()).get("b")).toBe("2");
    const response = await send(origin);
    const copy = response.clone();
    expect(await copy.text()).toBe("a=1&b=2");
    expect(response.bodyUsed).toBe(false);
    expect(await response.text()).toBe("a=1&b=2");
    expect(response.bodyUsed).toBe(true);
    expect(await new Response((await send(origin)).body).text()).toBe("a=1&b=2");
    answer = says(200);
    expect(await (await send(origin)).blob()).toMatchObject({ size: 0 });
  });

  it.each([204, 304])("with status %i has no body", async (status) => {
    answer = says(status);
    const response = await send(origin);
    expect(response.body).toBeNull();
    expect(await response.text()).toBe("");
  });

  it("is decoded: byte order mark, characters cut in two", async () => {
    answer = says(200, "\ufeffä");
    expect(await (await send(origin)).text()).toBe("ä");
    answer = (response) => {
      const bytes = Buffer.from("ä".repeat(3));
      response.writeHead(200).write(bytes.subarray(0, 3), () => setTimeout(() => response.end(bytes.subarray(3)), 20));
    };
    expect(await (await send(origin)).text()).toBe("äää");
  });

  it("may come in thousands of small parts, which are joined in their order", async () => {
    const parts = Array.from({ length: 5000 }, (_, index) => `${index},`);
    answer = (response) => {
      for (const part of parts) response.write(part);
      response.end();
    };
    expect(await (await send(origin)).text()).toBe(parts.join(""));
  });

  it("comes after early hints, and is not what a redirect points to", async () => {
    answer = (response) => {
      response.writeEarlyHints({ link: "</a>; rel=preload" });
      response.writeHead(307, { location: "/other" }).end("moved");
    };
    const response = await send(origin);
    expect([response.status, await response.text(), seen.length]).toEqual([307, "moved", 1]);
  });
});

describe("a failure", () => {
  const codeOf = async (promise: Promise<unknown>) => {
    const error = await promise.then(
      () => undefined,
      (reason: unknown) => reason as Error & { cause?: { code?: string } },
    );
    return [error?.name, error?.message, error?.cause?.code];
  };

  it("is a TypeError whose cause has the code", async () => {
    answer = (response) => response.socket?.resetAndDestroy();
    expect(await codeOf(send(origin))).toEqual(["TypeError", "fetch failed", "ECONNRESET"]);
    answer = (response) => response.socket?.destroy();
    expect(await codeOf(send(origin))).toEqual(["TypeError", "fetch failed", "UND_ERR_SOCKET"]);
    expect((await codeOf(send("ftp://127.0.0.1/")))[2]).toBe("UND_ERR_INVALID_ARG");
    expect((await codeOf(send("nonsense")))[0]).toBe("TypeError");
  });

  it("in the body rejects the reading, and nobody else", async () => {
    answer = (response) => {
      response
        .writeHead(200, { "content-length": "100" })
        .write("part", () => setTimeout(() => response.socket?.destroy(), 20));
    };
    const response = await send(origin);
    await new Promise((resolve) => setTimeout(resolve, 60)); // unread while it breaks
    expect((await codeOf(response.text()))[2]).toBe("UND_ERR_SOCKET");
  });

  it("to connect proves that nothing was sent: the call is repeated, and its outcome is none", async () => {
    // TEST-NET-1 (RFC 5737) is routed nowhere: the connection is refused by the system or never made.
    const shop = connect({
      provider: "shop",
      baseUrl: "http://192.0.2.1:9",
      credentials: [],
      fetch: make({ connectMs: 100 }),
      retries: 1,
      timeoutMs: 15_000,
    });
    const row: Operation = { method: "PUT", path: "/pay", retry: "idempotent", answers: { 200: null }, errors: [] };
    const pay = operation<OperationFunction<"shop", object, undefined, never>>("pay", () => row);
    expect(await pay(shop, {})).toMatchObject({ ok: false, kind: "network", outcome: "none", attempts: 2 });
  });
});

describe("a signal", () => {
  it("that has fired sends nothing", async () => {
    await expect(send(origin, { signal: AbortSignal.abort(new Error("mine")) })).rejects.toThrow("mine");
    expect(seen).toEqual([]);
  });

  it("stops the wait for headers, and the connection", async () => {
    const closed = new Promise((resolve) => {
      answer = (response) => response.on("close", resolve);
    });
    const stop = new AbortController();
    const waiting = send(origin, { signal: stop.signal });
    await expect.poll(() => seen.length).toBe(1);
    stop.abort(new Error("mine"));
    await expect(waiting).rejects.toThrow("mine");
    await closed;
  });

  it("stops the body", async () => {
    answer = (response) => {
      response.writeHead(200, { "content-length": "100" }).write("part");
    };
    const stop = new AbortController();
    const response = await send(origin, { signal: stop.signal });
    stop.abort();
    await expect(response.text()).rejects.toMatchObject({ name: "AbortError" });
  });

  it("takes a request that waits for a connection out of the queue", async () => {
    const one = make({ connections: 1 });
    let finish = () => {};
    answer = (response) => {
      finish = () => response.end("first");
    };
    const first = one(`${origin}/first`);
    await expect.poll(() => seen.length).toBe(1);
    const stop = new AbortController();
    const second = one(`${origin}/second`, { signal: stop.signal });
    await new Promise((resolve) => setImmediate(resolve)); // undici has queued it
    stop.abort(new Error("mine"));
    await expect(second).rejects.toThrow("mine");
    answer = says(200, "third");
    finish();
    expect(await (await first).text()).toBe("first");
    expect(await (await one(`${origin}/third`)).text()).toBe("third");
    expect(seen.map(({ url }) => url)).toEqual(["/first", "/third"]);
  });

  it("may serve many requests: no listener stays", async () => {
    answer = says(200, "x");
    const stop = new AbortController();
    const counts = { added: 0, removed: 0 };
    const { signal } = stop;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      counts.added++;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      counts.removed++;
      remove(...args);
    };
    for (let i = 0; i < 5; i++) await (await send(origin, { signal })).text();
    expect(counts).toEqual({ added: 5, removed: 5 });
  });
});

describe("the pool", () => {
  it("keeps connections open, and no longer than the option says", async () => {
    answer = says(200, "x", { "keep-alive": "" });
    const brief = make({ connections: 1, keepAliveMs: 50 });
    await (await brief(origin)).text();
    await (await brief(origin)).text();
    expect(seen[0]?.port).toBe(seen[1]?.port);
  });

  it("may be the caller's own dispatcher", async () => {
    answer = says(200, "x");
    const agent = new Agent();
    const own = createNodeFetch({ dispatcher: agent });
    expect(await (await own(origin)).text()).toBe("x");
    await own.close();
    expect(agent.closed).toBe(true);
    await expect(own(origin)).rejects.toMatchObject({ cause: { code: "UND_ERR_DESTROYED" } });
    expectTypeOf<ProxyAgent>().toExtend<NonNullable<NodeFetchOptions["dispatcher"]>>();
  });

  it("takes answers without a status text, as HTTP/2 gives them", async () => {
    const controller = { abort: () => {} };
    const dispatcher: NonNullable<NodeFetchOptions["dispatcher"]> = {
      dispatch(_, handler) {
        handler.onRequestStart(controller);
        handler.onResponseStart(controller, 200, {});
        handler.onResponseEnd();
        return true;
      },
      close: async () => {},
    };
    expect(await createNodeFetch({ dispatcher })(origin)).toMatchObject({ status: 200, statusText: "" });
  });

  it("takes the space around the value of a header, which other protocols may leave", async () => {
    const dispatcher: NonNullable<NodeFetchOptions["dispatcher"]> = {
      dispatch(_, handler) {
        handler.onResponseStart({ abort() {} }, 200, { "x-one": " a\t", "x-two": "\u00a0" });
        handler.onResponseEnd();
        return true;
      },
      close: async () => {},
    };
    const { headers } = await createNodeFetch({ dispatcher })(origin);
    expect([headers.get("x-two"), headers.get("x-one")]).toEqual(["\u00a0", "a"]);
  });

  it("leaves the platform's own fetch alone", () => {
    // In a process of its own: the platform's fetch must not have been touched before, and neither may undici.
    const program = `
      const { createNodeFetch } = await import(${JSON.stringify(pathToFileURL(built).href)});
      const global = Symbol.for("undici.globalDispatcher.1");
      const untouched = globalThis[global] === undefined;
      const send = createNodeFetch({ connectMs: 50 });
      await send("http://127.0.0.1:9/").catch(() => {});
      const { Agent } = await import("undici");
      console.log(untouched, globalThis[global] instanceof Agent);
      await send.close();`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      encoding: "utf8",
      cwd: dirname(built),
    });
    expect([stdout.trim(), stderr]).toEqual(["true false", ""]);
  });

  it("closes when nothing listens any more", async () => {
    const idle = createSocketServer();
    await new Promise<void>((resolve) => idle.listen(0, "127.0.0.1", resolve));
    const { port } = idle.address() as AddressInfo;
    await new Promise((resolve) => idle.close(resolve));
    await expect(send(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({
      cause: { code: "ECONNREFUSED", syscall: "connect" },
    });
  });
});
