import { parseExact } from "../answer/json.js";
import { read } from "../pointer.js";
import { decode, hmacKey, utf8 } from "../webhook/signature.js";
import { split, withMember } from "./place.js";
import type { Bytes, JwtRules, SealKind } from "./types.js";

/**
 * A JSON Web Token signed with HMAC-SHA256 (RFC 7515 and 7519). The algorithm is the spec's: a token
 * that names another is refused.
 */
export const jwt: SealKind<JwtRules> = {
  async open(rules, { text }, secret, now) {
    const [problem, body] = rules.at === "" ? ["", text.trim()] : parseExact(text);
    if (problem) return "malformed";
    const token = read(body, rules.at);
    if (token === undefined || token === null || token === "") return "missing_signature";
    const payload = await payloadOf(token, keyOf(secret, rules));
    if (payload === undefined) return "bad_signature";
    const [wrong, claims] = parseExact(payload);
    if (wrong || !isObject(claims)) return "malformed";
    if (!isInTime(rules, claims, now() / 1000)) return "bad_signature";
    const fits = Object.entries(rules.claims ?? {}).every(([at, own]) =>
      isSameValue(read(body, at), read(claims, own)),
    );
    return fits ? { text: rules.event ? payload : text } : "bad_signature";
  },

  async seal(rules, body, secret, now) {
    const value = parseExact(body)[1];
    if (!isObject(value)) throw new TypeError("The payload can't be signed: it is not a JSON object.");
    const added = timesFor(rules, value, now() / 1000);
    const claims = rules.event ? body : JSON.stringify(claimsOf(rules, value));
    const payload = Object.entries(added).reduce((text, [name, at]) => withNumber(text, name, at), claims);
    const signed = `${base64url(utf8('{"alg":"HS256","typ":"JWT"}'))}.${base64url(utf8(payload))}`;
    const key = await hmacKey(keyOf(secret, rules), "SHA-256", "sign");
    const token = `${signed}.${base64url(new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8(signed))))}`;
    if (rules.at === "") return { body: token, headers: { "content-type": "application/jose" } };
    return { body: withMember(rules.event ? "{}" : body, rules.at, token), headers: {} };
  },
};

/**
 * The payload of a token in compact form; undefined where it is not one, where it was signed in
 * another way, or with another key.
 */
async function payloadOf(token: unknown, key: Bytes): Promise<string | undefined> {
  if (typeof token !== "string") return undefined;
  const [head = "", body = "", mark = "", ...more] = token.split(".");
  const [header, payload, signature] = [head, body, mark].map(fromBase64url);
  if (more.length > 0 || !header || !payload || signature?.length !== 32) return undefined;
  if (
    !(await crypto.subtle.verify("HMAC", await hmacKey(key, "SHA-256", "verify"), signature, utf8(`${head}.${body}`)))
  )
    return undefined;
  try {
    const strict = new TextDecoder("utf-8", { fatal: true });
    const said = JSON.parse(strict.decode(header)) as { alg?: unknown; crit?: unknown } | null;
    // `crit` names what a reader has to understand beyond RFC 7515, and this one understands nothing else.
    return said?.alg === "HS256" && said.crit === undefined ? strict.decode(payload) : undefined;
  } catch {
    return undefined; // neither UTF-8 nor JSON
  }
}

/** Whether the times of a token are there and allow it. */
function isInTime({ times = [], leeway = 0 }: JwtRules, claims: object, now: number): boolean {
  const [exp, nbf] = [read(claims, "/exp"), read(claims, "/nbf")];
  if (times.some((name) => read(claims, `/${name}`) === undefined)) return false;
  return (
    (exp === undefined || (isTime(exp) && now < exp + leeway)) &&
    (nbf === undefined || (isTime(nbf) && now >= nbf - leeway))
  );
}

const isTime = (value: unknown): value is number => typeof value === "number";

/** What the token has to repeat of the body. */
function claimsOf({ claims = {} }: JwtRules, body: object): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [at, own] of Object.entries(claims)) {
    const value = read(body, at);
    if (value === undefined) throw new TypeError(`The payload can't be signed: it has nothing at ${at}.`);
    const [within, name] = split(own);
    const names = within.split("/").slice(1);
    const holder = names.reduce<Record<string, unknown>>((here, step) => {
      here[step] ??= {};
      return here[step] as Record<string, unknown>;
    }, made);
    holder[name] = value;
  }
  return made;
}

/** The demanded times that a payload lacks: valid from now on, for five minutes. */
const timesFor = ({ times = [], event }: JwtRules, body: object, now: number): Record<string, number> =>
  Object.fromEntries(
    times
      .filter((name) => !event || !Object.hasOwn(body, name))
      .map((name) => [name, Math.floor(now) + (name === "exp" ? LIFETIME : 0)]),
  );

const LIFETIME = 300;

/** A JSON object's text with a number more. */
const withNumber = (text: string, name: string, value: number): string =>
  text.replace(/\}\s*$/, `${/^\s*\{\s*\}\s*$/.test(text) ? "" : ","}"${name}":${value}}`);

/** A number is the same as its text: some write an id in one way here and in the other there. */
const isSameValue = (one: unknown, other: unknown): boolean =>
  isPlain(one) && isPlain(other) && String(one) === String(other);
const isPlain = (value: unknown): boolean => (typeof value === "string" && value !== "") || typeof value === "number";
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The bytes of a secret. Throws a TypeError for one that is not written as the provider writes it. */
function keyOf(secret: string, { keyEncoding }: JwtRules): Bytes {
  if (keyEncoding === undefined) return utf8(secret);
  const isHex = keyEncoding === "hex";
  const plain = secret.replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_");
  const key = isHex ? decode(secret, "hex", secret.length >> 1) : fromBase64url(plain);
  if (!key) throw new TypeError(`The secret must be written in ${keyEncoding}, as the provider gives it.`);
  return key;
}

/** Without padding (RFC 7515, 2). */
const base64url = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

/** Undefined for anything but the one way to write these bytes: a token has no second spelling. */
function fromBase64url(text: string): Bytes | undefined {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
    character.charCodeAt(0),
  );
  return base64url(bytes) === text ? bytes : undefined;
}
