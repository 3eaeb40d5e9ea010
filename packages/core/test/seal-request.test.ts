// Requests whose body is signed: what is sent, what is shown, and what a repeat holds.
import { createHash, createHmac } from "node:crypto";
import { type Connection, connect, json, keyed, type Operation, toJournal } from "@payspec/core";
import { hmacSha256, jwt, md5, members, type SealRules, sealed, signingSecret } from "@payspec/core/seal";
import { afterEach, describe, expect, it, vi } from "vitest";

const SECRET = "terminal-password-17";
const byMd5: SealRules = {
  by: members,
  digest: md5,
  encodings: ["hex"],
  at: "/sign",
  sorted: true,
  named: true,
  separator: "&",
  secret: ["last", "key"],
};
const byToken: SealRules = { by: jwt, at: "/token", claims: { "/id": "/id", "/sum": "/sum" }, times: ["exp"] };
const row = (seal: SealRules, more: Partial<Operation> = {}): Operation => ({
  method: "POST",
  path: "/pay",
  retry: "idempotent",
  body: "json",
  request: { id: "string" },
  answers: { 200: { ok: "boolean" } },
  errors: [400, 500],
  error: { "message?": "string" },
  parts: [json, sealed],
  seal,
  ...more,
});

const md5Of = (text: string) => createHash("md5").update(text).digest("hex");
const tokenOf = (body: unknown) => (body as { token: string }).token;
const partsOf = (token: string) =>
  token.split(".").map((part) => JSON.parse(Buffer.from(part, "base64url").toString() || "0")) as [
    unknown,
    { exp: number },
  ];

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A connection that answers in turn, and what it was sent. */
function wired(answers: readonly (readonly [status: number, body: unknown])[], secret: unknown = SECRET) {
  const sent: { body: unknown; text: string; headers: Headers }[] = [];
  const connection = connect({
    provider: "acme",
    baseUrl: "https://acme.example",
    credentials: [],
    secret: secret as string,
    signer: "secret",
    fetch: async (_, init) => {
      const text = String(init?.body);
      sent.push({
        text,
        body: init?.body === undefined ? undefined : JSON.parse(text),
        headers: new Headers(init?.headers),
      });
      const [status, body] = answers[sent.length - 1] ?? [200, { ok: true }];
      return Response.json(body, { status });
    },
  });
  return { sent, pay: (operation: Operation, input: object) => (connection as Connection)("pay", operation, input) };
}

describe("a signed body", () => {
  it("is sent with its signature, and the input stays without it", async () => {
    const { sent, pay } = wired([[400, { message: "no" }]]);
    const failure = await pay(row(byMd5), { body: { sum: 5.5, id: "17" } });
    const sign = md5Of(`id=17&sum=5.5&key=${SECRET}`);
    expect(sent[0]?.text).toBe(`{"sum":5.5,"id":"17","sign":"${sign}"}`);
    expect(sent[0]?.headers.get("content-type")).toBe("application/json;charset=utf-8");
    expect(failure).toMatchObject({ kind: "refused", input: { body: { sum: 5.5, id: "17" } } });
    expect(JSON.stringify(toJournal(failure as never))).not.toContain(sign);
  });

  it("covers the key that the client fills in", async () => {
    const { sent, pay } = wired([]);
    const parts = [json, keyed, sealed];
    const answer = await pay(row(byMd5, { retry: "keyed", key: "/key", parts }), { body: { id: "17" } });
    const { idempotencyKey } = answer as { idempotencyKey: string };
    expect(sent[0]?.body).toEqual({
      id: "17",
      key: idempotencyKey,
      sign: md5Of(`id=17&key=${idempotencyKey}&key=${SECRET}`),
    });
  });

  it("is signed once for all attempts, where the signature holds no time", async () => {
    vi.useFakeTimers();
    const secret = vi.fn(() => SECRET);
    const { sent, pay } = wired(
      [
        [500, {}],
        [500, {}],
      ],
      secret,
    );
    const answer = pay(row(byMd5), { body: { id: "17" } });
    await vi.runAllTimersAsync();
    expect(await answer).toMatchObject({ ok: true, attempts: 3 });
    expect(new Set(sent.map(({ text }) => text)).size).toBe(1);
    expect(secret).toHaveBeenCalledTimes(1);
  });

  it("is signed anew for each attempt, where the signature holds a time", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 1_000_000_000_000 });
    vi.spyOn(Math, "random").mockReturnValue(0); // no wait between attempts
    const later = () => {
      vi.setSystemTime(Date.now() + 10_000);
      return SECRET;
    };
    const { sent, pay } = wired(
      [
        [500, {}],
        [500, {}],
      ],
      later,
    );
    expect(await pay(row(byToken), { body: { id: "17", sum: 5.5 } })).toMatchObject({ ok: true, attempts: 3 });
    for (const { body } of sent) {
      const [head = "", payload = "", mark] = tokenOf(body).split(".");
      expect(createHmac("sha256", SECRET).update(`${head}.${payload}`).digest("base64url")).toBe(mark);
      expect(partsOf(`${head}.${payload}`)[1]).toMatchObject({ id: "17", sum: 5.5 });
      expect(body).toMatchObject({ id: "17", sum: 5.5 });
    }
    const times = sent.map(({ body }) => partsOf(tokenOf(body).split(".").slice(0, 2).join("."))[1].exp);
    expect(times).toEqual([1_000_000_310, 1_000_000_320, 1_000_000_330]);
  });

  it("has its signature in a header, which no header of the caller replaces", async () => {
    const inHeader: SealRules = { ...byMd5, digest: hmacSha256, at: undefined as never, header: "X-Sign" };
    delete (inHeader as { at?: string }).at;
    const { sent, pay } = wired([]);
    await pay(row({ ...inHeader, secret: undefined } as SealRules), {
      body: { id: "17" },
      headers: { "x-sign": "forged" },
    });
    expect(sent[0]?.text).toBe('{"id":"17"}');
    expect(sent[0]?.headers.get("x-sign")).toBe(createHmac("sha256", SECRET).update("id=17").digest("hex"));
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
  });

  it("shows neither secret nor signature in a failure that quotes them", async () => {
    const sign = md5Of(`id=17&key=${SECRET}`);
    for (const message of [`Wrong signature ${sign}`, `expected id=17&key=${SECRET}`]) {
      const { pay } = wired([[400, { message }]]);
      expect(await pay(row(byMd5), { body: { id: "17" } })).toMatchObject({ error: { message: "[redacted]" } });
    }
  });

  it.each([
    ["a value that holds the separator", { id: "1&7" }],
    ["a member that is no text, number or truth value", { id: "17", list: [1] }],
    ["a signature of the caller's", { id: "17", sign: "mine" }],
  ])("refuses %s before anything is sent", async (_, body) => {
    const { sent, pay } = wired([]);
    const rules = { ...byMd5, named: undefined } as SealRules;
    const failure = await pay(row(rules), { body });
    expect(failure).toMatchObject({ ok: false, kind: "invalid", problems: [{ field: "body", rule: "signature" }] });
    expect(sent).toEqual([]);
  });

  it.each([
    ["throws", () => Promise.reject(new Error(SECRET))],
    ["gives nothing", () => ""],
    ["gives a line break", () => "a\n"],
  ])("names the option whose function %s, and sends nothing", async (_, secret) => {
    const { sent, pay } = wired([], secret);
    const failure = await pay(row(byMd5), { body: { id: "17" } });
    expect(failure).toMatchObject({ kind: "invalid", attempts: 0, problems: [{ field: "secret", rule: "signature" }] });
    expect(JSON.stringify(failure)).not.toContain(SECRET);
    expect(sent).toEqual([]);
  });

  it("a request that leaves its body out has nothing to sign", async () => {
    const { sent, pay } = wired([]);
    expect(await pay(row(byMd5, { bodyless: true }), {})).toMatchObject({ ok: true });
    expect(sent[0]?.body).toBeUndefined();
  });
});

describe("signingSecret", () => {
  it.each(["", " a", "a\n", undefined])("refuses %j", (secret) => {
    expect(() => signingSecret(secret as string)).toThrow(TypeError);
  });
  it("gives back what can be a secret", () => {
    const later = () => "s";
    expect([signingSecret("s"), signingSecret(later)]).toEqual(["s", later]);
  });
});
