// What a real test environment is exposed to: large, nested and odd requests, and many timers.

import { createSandbox } from "@payspec/sandbox";
import { type SandboxServer, startSandboxServer } from "@payspec/sandbox/server";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isKept, scan } from "../src/call/numbers.js";
import { Clock } from "../src/clock.js";
import { modules } from "../src/generated/modules.js";
import { Heap } from "../src/heap.js";

let server: SandboxServer;
beforeAll(async () => {
  server = await startSandboxServer();
});
afterAll(() => server.close());

const sandbox = createSandbox();
const MiB = 1_048_576;
const TOKEN = "550e8400-e29b-41d4-a716-446655440000";
const tribute = (path: string, body?: unknown, text = JSON.stringify(body)) =>
  sandbox.fetch(sandbox.baseUrls.tribute + path, {
    ...(text !== undefined && { method: "POST", body: text }),
    headers: { "api-key": "sandbox-tribute-key", "content-type": "application/json" },
  });

describe("a body that is too large", () => {
  /** A body without an announced length that counts what is asked of it. */
  function endless() {
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    return { stream, pulled: () => pulled };
  }

  it("is left unread after a mebibyte, whoever sends it", async () => {
    for (const apiKey of ["sandbox-tribute-key", "wrong"]) {
      const { stream, pulled } = endless();
      const headers = { "api-key": apiKey, "content-type": "application/json" };
      const init = { method: "POST", body: stream, headers, duplex: "half" } as RequestInit;
      const response = await sandbox.fetch(`${sandbox.baseUrls.tribute}/shop/charges`, init);
      expect([response.status, await response.json()]).toEqual([
        400,
        { error: "error_bad_request", message: expect.stringContaining(`body must not be larger than ${MiB} bytes`) },
      ]);
      expect(pulled()).toBeLessThan(MiB + 5 * 65_536);
    }
  });

  it("is not read at all when its announced length says it", async () => {
    const { stream, pulled } = endless();
    const headers = { "content-length": String(2 * MiB) };
    const init = { method: "POST", body: stream, headers, duplex: "half" } as RequestInit;
    expect((await sandbox.fetch(`${sandbox.baseUrls.via}/partner/merchant/deposit/pay`, init)).status).toBe(400);
    expect(pulled()).toBeLessThan(3 * 65_536); // What a stream fetches ahead.
  });

  it.each(Object.keys(modules) as (keyof typeof modules)[])(
    "is refused by %s over HTTP, before credentials are looked at",
    async (name) => {
      const operation = modules[name].requests.operations.find(
        ({ body, path }) => body?.validate && !path.includes("sites/"),
      );
      const { method, path } = operation ?? { method: "PUT", path: "/v1/sites/test-01/bills/b-1" };
      const response = await fetch(server.baseUrls[name] + path.replace(/\{\w+\}/g, "x"), {
        method,
        body: " ".repeat(MiB + 1),
      });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain(`must not be larger than ${MiB} bytes`);
    },
  );

  it("is refused by the control API too", async () => {
    const response = await fetch(`${server.url}/_sandbox/faults`, { method: "POST", body: " ".repeat(70_000) });
    expect([response.status, await response.json()]).toEqual([
      413,
      { message: "The body must not be larger than 65536 bytes." },
    ]);
  });
});

describe("a nested body", () => {
  const bodies = {
    "100 000 lists": "[".repeat(100_000),
    "100 000 closed lists": "[".repeat(100_000) + "]".repeat(100_000),
    "100 000 objects": '{"customFields":'.repeat(100_000),
    "a text that never ends": `"${'\\"'.repeat(100_000)}`,
  };
  it.each(Object.entries(bodies))("of %s is answered by every operation", async (_, text) => {
    for (const [name, { requests }] of Object.entries(modules)) {
      for (const { method, path, body } of requests.operations.filter((one) => one.body?.validate)) {
        const url =
          sandbox.baseUrls[name as keyof typeof modules] + path.replace("{siteId}", "test-01").replace(/\{\w+\}/g, "x");
        const { status } = await sandbox.fetch(url, {
          method,
          body: text,
          headers: { "content-type": body?.type ?? "" },
        });
        expect([name, path, Math.floor(status / 100)]).toEqual([name, path, 4]);
      }
    }
  });

  it("as deep as is allowed is kept in the history", async () => {
    const deep = (levels: number): unknown => (levels === 0 ? "4256 0000 0000 0003" : { inner: deep(levels - 1) });
    const body = { amount: { value: "1.00", currency: "RUB" }, expirationDateTime: "2090-01-01T00:00:00+03:00" };
    const send = (levels: number) =>
      sandbox.fetch(`${sandbox.baseUrls.qiwi}/v1/sites/test-01/bills/deep-${levels}`, {
        method: "PUT",
        body: JSON.stringify({ ...body, customFields: { more: deep(levels) } }),
        headers: {
          authorization: "Bearer sandbox-qiwi-token",
          "content-type": "application/json",
          accept: "application/json",
        },
      });
    await send(62);
    expect(JSON.stringify(sandbox.history.at(-1)?.request)).toContain('"***"');
    const refused = await send(63);
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining("nested deeper than 64 levels"),
    ]);
  });
});

describe("a number that JavaScript would round", () => {
  it.each([
    ["9007199254740993", "body.amount has more digits than a double can hold"],
    ["10000.000000000000001", "body.amount has more digits"],
    ["1e400", "body.amount has more digits"],
  ])("%s is refused and not echoed", async (literal, sentence) => {
    const response = await tribute("/shop/charges", undefined, `{"token":"${TOKEN}","amount":${literal}}`);
    const text = await response.text();
    expect([response.status, text]).toEqual([400, expect.stringContaining(sentence)]);
    expect(text).not.toContain(
      String(Number(literal)).slice(0, 8) === literal.slice(0, 8) ? literal : String(Number(literal)),
    );
  });

  it("is refused in a query", async () => {
    const response = await tribute("/shop/orders?shopId=9007199254740993");
    expect(await response.text()).toContain("query.shopId has more digits than a double can hold");
  });

  it("is distinguished from one that is only written at length", () => {
    for (const kept of [
      "0",
      "-0",
      "0.10",
      "100.50",
      "1e2",
      "1E+2",
      "12345678901234567000",
      "5e-324",
      "0.0000001",
      "1.7976931348623157e308",
    ])
      expect([kept, isKept(kept)]).toEqual([kept, true]);
    for (const rounded of ["9007199254740993", "0.1234567890123456789", "1e309", "5e-325", "12345678901234567001"])
      expect([rounded, isKept(rounded)]).toEqual([rounded, false]);
  });

  it("is found at its place", () => {
    const { numbers } = scan('{"a":{"b":[1.50,{"c d":-2}]},"e\\"f":3e1,"g":"4","h":[[],5]}');
    expect([...numbers]).toEqual([
      ["a.b.0", "1.50"],
      ["a.b.1.c d", "-2"],
      ['e"f', "3e1"],
      ["h.1", "5"],
    ]);
  });

  it("agrees with the parser about every number of any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const found = [...scan(JSON.stringify(value)).numbers.values()].map(Number);
        const expected: number[] = [];
        JSON.stringify(value, (_, inner: unknown) => {
          if (typeof inner === "number") expected.push(inner);
          return inner;
        });
        // A repeated name keeps its last number; names with dots may meet at one place.
        expect(found.every((one) => expected.includes(one) || Object.is(one, 0))).toBe(true);
      }),
    );
  });
});

describe("timers", () => {
  it("run in the order of their time, and of their making at the same time", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 200 }), (delays) => {
        const clock = new Clock();
        const ran: number[] = [];
        const start = clock.now();
        for (const [index, ms] of delays.entries()) clock.later(start + ms * 1000 - clock.now(), () => ran.push(index));
        clock.to(start + 51_000);
        const order = [...delays.keys()].sort(
          (one, other) => (delays[one] as number) - (delays[other] as number) || one - other,
        );
        const times = (indexes: readonly number[]) => indexes.map((index) => delays[index]);
        expect(times(ran)).toEqual(times(order));
        expect(clock.next).toBeUndefined();
      }),
    );
  });

  it("cost about as many comparisons at 20 000 as at 20", () => {
    const comparisons = (size: number): number => {
      let count = 0;
      const heap = new Heap<number>((one, other) => {
        count++;
        return one < other;
      });
      for (let item = 0; item < size; item++) heap.add((item * 7919) % size);
      const before = count;
      for (let item = 0; item < 100; item++) heap.add((item * 104_729) % size);
      for (let item = 0; item < 100; item++) heap.take();
      return (count - before) / 200;
    };
    expect(comparisons(20_000)).toBeLessThan(2 * Math.log2(20_000));
    expect(comparisons(20)).toBeLessThan(2 * Math.log2(120));
  });
});
