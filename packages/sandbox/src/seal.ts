// Signs within a body as a provider does: by members of it, or by a JSON Web Token. Written apart from the verifier of
// @payspec/core and on other hashes, so that a mistake of one does not hide in the other.
import { hmac } from "@noble/hashes/hmac.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { at as valueAt } from "./declared/json.js";
import { bytesOf, encoded, fromBase64 } from "./encoded.js";

type Json = Readonly<Record<string, unknown>>;

/** What a spec says of a signature in `x-signature`, as the generator compiles it. */
export type Seal = MemberSeal | TokenSeal;

/** A signature over one text that is made of members of the body. */
export interface MemberSeal {
  readonly by: "members";
  readonly digest: string;
  readonly encodings: readonly string[];
  /** JSON Pointer of the signature; or the header that holds it. */
  readonly at?: string;
  readonly header?: string;
  readonly take?: readonly string[];
  readonly sorted?: boolean;
  readonly named?: boolean;
  readonly separator: string;
  readonly skipEmpty?: boolean;
  readonly skipNested?: boolean;
  readonly secret?: readonly string[];
}

/** A JSON Web Token, signed by HS256. */
export interface TokenSeal {
  readonly by: "jwt";
  readonly at: string;
  readonly event?: boolean;
  readonly claims?: Readonly<Record<string, string>>;
  readonly times?: readonly string[];
  readonly keyEncoding?: string;
}

/** A body with its signature in it, or with the header that carries it. */
export interface SealedBody {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How long a token of the sandbox is valid. */
const LIFETIME_S = 300;

/** Signs a body. `now` is the sandbox's clock in milliseconds. Throws where the body lacks what is signed. */
export function sealed(seal: Seal, body: Json, secret: string, now: number): SealedBody {
  return seal.by === "jwt" ? withToken(seal, body, secret, Math.floor(now / 1000)) : withDigest(seal, body, secret);
}

/**
 * Whether a body that a client sent is signed as the spec says. The times of a token are those of this machine, whose
 * clock the client has: the sandbox's own may be far ahead.
 */
export function isSealed(seal: Seal, body: unknown, headers: Headers, secret = ""): boolean {
  if (typeof body !== "object" || body === null || secret === "") return false;
  const { at } = seal;
  const given = at === undefined ? headers.get((seal as MemberSeal).header ?? "") : valueAt(body, at);
  try {
    if (typeof given !== "string") return false;
    if (seal.by === "jwt") return isToken(seal, given, body as Json, secret, Date.now() / 1000);
    return sameText(seal, given, computeSignature(seal, body as Json, secret));
  } catch {
    return false; // a signed member is missing, or the token is none
  }
}

/** Hex in any case; base64 as it is. */
const sameText = ({ encodings }: MemberSeal, given: string, made: string): boolean =>
  encodings[0] === "base64" ? given === made : given.toLowerCase() === made.toLowerCase();

/** Whether a token is signed by HS256, is valid now, and repeats what it has to of the body. */
function isToken(
  { claims = {}, times = [], keyEncoding }: TokenSeal,
  token: string,
  body: Json,
  secret: string,
  now: number,
): boolean {
  const [head = "", payload = "", mark = ""] = token.split(".");
  const held = JSON.parse(textIn(payload)) as { readonly exp?: number; readonly nbf?: number };
  const isOwn = mark === hs256(`${head}.${payload}`, secret, keyEncoding);
  const isInTime = (held.exp ?? now + 1) > now && (held.nbf ?? now) <= now;
  return (
    isOwn &&
    (JSON.parse(textIn(head)) as { readonly alg?: unknown }).alg === "HS256" &&
    isInTime &&
    times.every((name) => Object.hasOwn(held, name)) &&
    Object.entries(claims).every(([from, own]) => String(valueAt(body, from)) === String(valueAt(held, own)))
  );
}

const textIn = (part: string): string => new TextDecoder().decode(fromBase64(part));

const hs256 = (text: string, secret: string, keyEncoding: string | undefined): string =>
  base64url(hmac(sha256, keyOf(secret, keyEncoding), bytesOf(text)));

const HASHES = { md5, sha1, sha256, sha512 } as const;

function withDigest(seal: MemberSeal, body: Json, secret: string): SealedBody {
  const { at, header = "" } = seal;
  const signature = computeSignature(seal, body, secret);
  if (at === undefined) return { body: JSON.stringify(body), headers: { [header]: signature } };
  return { body: JSON.stringify(put(body, at, signature)), headers: {} };
}

function computeSignature(seal: MemberSeal, body: Json, secret: string): string {
  return digestOf(seal.digest, textOf(seal, body, secret), secret, seal.encodings[0]);
}

/** The digest of a text, by the name of it in core or in a spec: `hmacSha256`, `hmac-sha256`, `md5`. */
export function digestOf(digest: string, text: string, secret: string, encoding?: string): string {
  const name = digest.replace(/^hmac-?/, "").toLowerCase() as keyof typeof HASHES;
  const message = bytesOf(text);
  const isKeyed = digest.startsWith("hmac");
  return encoded(isKeyed ? hmac(HASHES[name], bytesOf(secret), message) : HASHES[name](message), encoding);
}

/** The text that is signed. */
function textOf(seal: MemberSeal, body: Json, secret: string): string {
  const { take, at = "/", sorted, named, separator, secret: [place, label = "", glue] = [] } = seal;
  const inner = valueAt(body, at.slice(0, at.lastIndexOf("/"))) as Json;
  const source: [string, unknown][] = take
    ? take.map((one) => [one.slice(one.lastIndexOf("/") + 1), one === "$secret" ? secret : valueAt(body, one)])
    : Object.entries(inner).filter(([name]) => name !== at.slice(at.lastIndexOf("/") + 1));
  const kept = source
    .filter(([, value]) => !isLeftOut(seal, value))
    .map(([name, value]) => [name, plain(name, value)] as const);
  const all = place === "sorted" ? [...kept, [label, secret] as const] : kept;
  const ordered = sorted ? [...all].sort(([one], [other]) => (one < other ? -1 : 1)) : all;
  const lines = ordered.map(([name, value]) => (named ? `${name}=${value}` : value));
  if (place === undefined || place === "sorted") return lines.join(separator);
  const own = label ? `${label}=${secret}` : secret;
  const rest = lines.join(separator);
  const between = glue ?? (lines.length > 0 ? separator : "");
  return place === "first" ? `${own}${between}${rest}` : `${rest}${between}${own}`;
}

const isLeftOut = ({ skipEmpty, skipNested }: MemberSeal, value: unknown): boolean =>
  (skipEmpty === true && (value === undefined || value === null || value === "")) ||
  (skipNested === true && typeof value === "object" && value !== null);

function plain(name: string, value: unknown): string {
  if (value === null) return "";
  if (typeof value === "object" || value === undefined)
    throw new TypeError(`${name} can't be signed: it is not a text, number or truth value.`);
  return String(value);
}

function withToken(
  { at, event, claims = {}, times = [], keyEncoding }: TokenSeal,
  body: Json,
  secret: string,
  now: number,
): SealedBody {
  const held: Json = event
    ? body
    : Object.entries(claims).reduce<Json>((made, [from, own]) => put(made, own, valueAt(body, from)), {});
  const valid: Json = Object.fromEntries(times.map((name) => [name, name === "exp" ? now + LIFETIME_S : now]));
  const signed = [
    { alg: "HS256", typ: "JWT" },
    { ...valid, ...held },
  ]
    .map((part) => base64url(bytesOf(JSON.stringify(part))))
    .join(".");
  const token = `${signed}.${hs256(signed, secret, keyEncoding)}`;
  if (at === "") return { body: token, headers: { "content-type": "application/jose" } };
  return { body: JSON.stringify(put(event ? {} : body, at, token)), headers: {} };
}

function keyOf(secret: string, encoding: string | undefined): Uint8Array {
  if (encoding === "hex") return Uint8Array.from(secret.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return encoding === "base64" ? fromBase64(secret) : bytesOf(secret);
}

const base64url = (bytes: Uint8Array): string =>
  encoded(bytes, "base64").replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

/** A copy with a value at a place. */
function put(body: Json, pointer: string, value: unknown): Json {
  const [name = "", ...rest] = pointer.split("/").slice(1);
  return { ...body, [name]: rest.length > 0 ? put((body[name] ?? {}) as Json, `/${rest.join("/")}`, value) : value };
}
