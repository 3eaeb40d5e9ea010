// Content codings: what the transport asks for it reads, as the platform's fetch does, and no
// more of it than is allowed.
import { createServer } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { createNodeFetch } from "@payspec/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answering, listening } from "./server.js";

const text = JSON.stringify({ status: "paid", note: "привет" });
const codings: [coding: string, bytes: Buffer][] = [
  ["gzip", gzipSync(text)],
  ["x-gzip", gzipSync(text)],
  ["GZip", gzipSync(text)],
  ["deflate", deflateSync(text)],
  ["deflate", deflateRawSync(text)],
  ["br", brotliCompressSync(text)],
  ["gzip, br", brotliCompressSync(gzipSync(text))],
  [" deflate ,gzip", gzipSync(deflateRawSync(text))],
  ["identity", Buffer.from(text)],
  ["no-such-coding", Buffer.from(text)],
  ["constructor", Buffer.from(text)],
  ["gzip", gzipSync(text).subarray(0, -8)], // without its check sum
];

let body: Buffer = Buffer.alloc(0);
let coding = "";
let server: Awaited<ReturnType<typeof answering>>;
const send = createNodeFetch();
const small = createNodeFetch({ maxBytes: 1000 });
const bytesUpTo = (response: Response, limit: number) =>
  (response as unknown as { bytesUpTo(limit: number): Promise<Uint8Array | undefined> }).bytesUpTo(limit);

beforeAll(async () => {
  server = await answering((response) => response.writeHead(200, { "content-encoding": coding }).end(body));
});
afterAll(async () => {
  await Promise.all([send.close(), small.close()]);
  await server.close();
});
const answered = async (name: string, bytes: Buffer, by = send) => {
  [coding, body] = [name, bytes];
  return by(server.origin);
};

describe("the Node transport reads", () => {
  it.each(codings)("%s as the platform's fetch does", async (name, bytes) => {
    expect(await (await answered(name, bytes)).text()).toBe(text);
    expect(await (await fetch(server.origin)).text()).toBe(text);
    expect(new TextDecoder().decode(await bytesUpTo(await answered(name, bytes), 1000))).toBe(text);
    expect(await new Response((await answered(name, bytes)).body).text()).toBe(text);
  });

  it("the codings that it asks for", async () => {
    await (await answered("identity", Buffer.from(text))).text();
    expect(server.seen.at(-1)?.headers["accept-encoding"]).toBe("gzip, deflate, br");
  });

  it("an empty body, whatever its coding", async () => {
    expect(await (await answered("gzip", Buffer.alloc(0))).text()).toBe("");
    expect(await (await answered("gzip", gzipSync(""))).text()).toBe("");
    expect(await (await answered("br", brotliCompressSync(""))).text()).toBe("");
  });

  it("no chain of codings that nobody means honestly", async () => {
    expect(await (await answered(Array(6).fill("gzip").join(), Buffer.from("as it came"))).text()).toBe("as it came");
  });

  it("no body that is not in the coding that it names", async () => {
    await expect((await answered("gzip", Buffer.from("plain text"))).text()).rejects.toMatchObject({
      code: "Z_DATA_ERROR",
    });
    await expect(bytesUpTo(await answered("br", Buffer.from("plain text")), 1000)).rejects.toThrow();
  });
});

describe("the Node transport caps", () => {
  const bomb = gzipSync(Buffer.alloc(35_000_000)); // 49 kB

  it.each([
    ["gzip", bomb],
    ["br", brotliCompressSync(Buffer.alloc(35_000_000))],
    ["deflate", deflateRawSync(Buffer.alloc(35_000_000))],
    ["gzip, gzip", gzipSync(bomb)],
  ])("what %s decompresses to", async (name, bytes) => {
    await expect((await answered(name, bytes)).text()).rejects.toThrow("when it is decompressed.");
    expect(await bytesUpTo(await answered(name, bytes), 1_000_000)).toBeUndefined();
  });

  it("what comes over the wire", async () => {
    await expect((await answered("identity", Buffer.alloc(1001), small)).text()).rejects.toThrow(
      "The body is larger than 1000 bytes.",
    );
    expect((await (await answered("identity", Buffer.alloc(1000), small)).arrayBuffer()).byteLength).toBe(1000);
    expect((await bytesUpTo(await answered("identity", Buffer.alloc(501)), 500))?.byteLength).toBeUndefined();
    expect((await bytesUpTo(await answered("identity", Buffer.alloc(500)), 500))?.byteLength).toBe(500);
  });

  it("an answer that never ends, and closes its connection", async () => {
    let closed = () => {};
    const gone = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const endless = createServer((socket) => {
      socket.on("error", () => {}).on("close", closed);
      socket.once("data", () => {
        socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        const more = () => socket.writable && socket.write(`3e8\r\n${"x".repeat(1000)}\r\n`, more);
        more();
      });
    });
    const port = await listening(endless);
    const response = await send(`http://127.0.0.1:${port}/`);
    expect(await bytesUpTo(response, 100_000)).toBeUndefined();
    await gone;
    await new Promise((resolve) => endless.close(resolve));
  });

  it("a body once: it can't be read again", async () => {
    const response = await answered("identity", Buffer.from(text));
    await bytesUpTo(response, 1000);
    await expect(bytesUpTo(response, 1000)).rejects.toThrow("The body of this answer has already been read.");
    await expect(response.text()).rejects.toThrow(TypeError);
  });
});
