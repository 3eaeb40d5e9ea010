// The signer of the sandbox and the verifier of the clients are written apart, and both are
// compiled from `x-signature`.
import {
  hmacSha1,
  hmacSha256,
  hmacSha512,
  jwt,
  md5,
  members,
  type SealRules,
  sealBody,
  sha1,
  sha256,
  sha512,
  verifySealed,
} from "@payspec/core/seal";
import { describe, expect, it } from "vitest";
import { isSealed, type MemberSeal, type Seal, sealed, type TokenSeal } from "../src/seal.js";

const body = { id: "17", sum: 5.5, paid: true, note: "Привет", none: null, deep: { a: 1 } };
const secret = "c2VjcmV0";

/** As the generator writes the rules of a client. */
const rulesOf = (seal: Seal): SealRules => {
  const { by, ...rules } = seal;
  const digest = seal.by === "members" && { digest: digests[seal.digest as keyof typeof digests] };
  return { ...rules, by: by === "jwt" ? jwt : members, ...digest } as SealRules;
};
const digests = { md5, sha1, sha256, sha512, hmacSha1, hmacSha256, hmacSha512 };
const verify = (seal: Seal, text: string, headers = {}, key = secret, now = 1_000_000) =>
  verifySealed({ seal: rulesOf(seal), events: { paid: { shape: {} } } }, { body: text, headers }, key, () => now);

const usual = {
  by: "members",
  encodings: ["hex"],
  at: "/sign",
  separator: "|",
  sorted: true,
  skipNested: true,
} as const;
const seals: [string, Seal][] = [
  ...Object.keys(digests).map((digest): [string, Seal] => [
    `${digest} over sorted values`,
    { ...usual, digest, secret: ["last"] },
  ]),
  [
    "sorted name=value and a named secret",
    { ...usual, digest: "md5", encodings: ["hex-upper"], named: true, separator: "&", secret: ["last", "key"] },
  ],
  ["the secret first, glued", { ...usual, digest: "sha1", encodings: ["base64"], secret: ["first", "", ""] }],
  [
    "the secret among the members",
    { ...usual, digest: "sha256", separator: "", skipEmpty: true, secret: ["sorted", "Password"] },
  ],
  ["listed members around the secret", { ...usual, digest: "md5", sorted: false, take: ["/id", "$secret", "/sum"] }],
  [
    "listed members of a nested object",
    { ...usual, digest: "sha512", take: ["/deep/a"], at: "/deep/sign", secret: ["last"] },
  ],
  ["a header", { ...usual, digest: "hmacSha256", at: undefined as never, header: "X-Sign" }],
  ["a token beside the event", { by: "jwt", at: "/token", claims: { "/id": "/order/id" }, times: ["exp", "nbf"] }],
  ["a token around the event", { by: "jwt", at: "/deep/jws", event: true, times: ["exp"], keyEncoding: "base64" }],
  ["a token instead of the body", { by: "jwt", at: "", event: true, keyEncoding: "hex" }],
];

describe("what the sandbox signs is taken by verifySealed", () => {
  it.each(seals)("by %s", async (_, seal) => {
    const key = "keyEncoding" in seal && seal.keyEncoding === "hex" ? "0badc0de" : secret;
    const made = sealed(seal, body, key, 1_000_000);
    expect(await verify(seal, made.body, made.headers, key)).toMatchObject({ ok: true, event: { id: "17" } });
    // Every signed character counts.
    expect(await verify(seal, made.body, made.headers, `${key}abcd`)).toEqual({ ok: false, reason: "bad_signature" });
    const changed = made.body.replace(/(\w)(?="?\}*$)/, (last) => (last === "0" ? "1" : "0"));
    expect(await verify(seal, changed.replace('"17"', '"18"'), made.headers, key)).toMatchObject({ ok: false });
  });

  it("until a token is over on the sandbox's clock", async () => {
    const seal: Seal = { by: "jwt", at: "/token", claims: { "/id": "/id" }, times: ["exp"] };
    const { body: text } = sealed(seal, body, secret, 1_000_000);
    expect(await verify(seal, text, {}, secret, 1_299_000)).toMatchObject({ ok: true });
    expect(await verify(seal, text, {}, secret, 1_300_000)).toEqual({ ok: false, reason: "bad_signature" });
  });
});

describe("isSealed", () => {
  const seal: MemberSeal = { ...usual, digest: "sha256", secret: ["last"] };

  it("takes what a client signs, and refuses it changed, bare or with another secret", async () => {
    const signed = JSON.parse((await sealBody(rulesOf(seal), JSON.stringify(body), secret)).body);
    expect(isSealed(seal, signed, new Headers(), secret)).toBe(true);
    expect(isSealed(seal, { ...signed, id: "18" }, new Headers(), secret)).toBe(false);
    expect(isSealed(seal, signed, new Headers(), "other")).toBe(false);
    expect(isSealed(seal, body, new Headers(), secret)).toBe(false);
    expect(isSealed({ ...seal, take: ["/gone"] }, signed, new Headers(), secret)).toBe(false);
  });

  it("reads a header where the spec names one, and a nested place", () => {
    const header: MemberSeal = { ...seal, at: undefined as never, header: "X-Sign" };
    const { headers } = sealed(header, body, secret, 0);
    expect(isSealed(header, body, new Headers(headers), secret)).toBe(true);
    expect(isSealed(header, body, new Headers(), secret)).toBe(false);
    const nested: MemberSeal = { ...seal, at: "/deep/sign" };
    expect(isSealed(nested, JSON.parse(sealed(nested, body, secret, 0).body), new Headers(), secret)).toBe(true);
  });

  it("takes a token that a client made, and refuses one that is over, forged, or of another body", async () => {
    const token: TokenSeal = {
      by: "jwt",
      at: "/token",
      claims: { "/id": "/id", "/sum": "/order/sum" },
      times: ["exp"],
    };
    const made = async (at = Date.now()) =>
      JSON.parse((await sealBody(rulesOf(token), JSON.stringify(body), secret, () => at)).body) as typeof body & {
        token: string;
      };
    const signed = await made();
    const isTaken = (sent: object, key = secret) => isSealed(token, sent, new Headers(), key);
    expect(isTaken(signed)).toBe(true);
    expect(isTaken(signed, "another")).toBe(false);
    expect(isTaken({ ...signed, sum: 6 })).toBe(false);
    expect(isTaken(await made(Date.now() - 400_000))).toBe(false);
    const [, payload, mark] = signed.token.split(".");
    const unsigned = Buffer.from('{"alg":"none"}').toString("base64url");
    expect(isTaken({ ...signed, token: `${unsigned}.${payload}.${mark}` })).toBe(false);
    expect(isTaken({ ...signed, token: "a.b.c" })).toBe(false);
    const { token: _, ...bare } = signed;
    expect(isTaken(bare)).toBe(false);
  });
});
