import { parseExact } from "../answer/json.js";
import { read } from "../pointer.js";
import { literalAt } from "../webhook/raw-literal.js";
import { decode, encode, isSame, utf8 } from "../webhook/signature.js";
import { split, withMember } from "./place.js";
import type { MemberRules, SealKind } from "./types.js";

/** A signature over members of the body: md5, sha1, sha256, sha512, or an HMAC, of one text that is made of them. */
export const members: SealKind<MemberRules> = {
  async open(rules, { text, header }, secret) {
    const [problem, value] = parseExact(text);
    if (problem) return "malformed";
    const given = rules.at === undefined ? header : read(value, rules.at);
    if (given === undefined || given === null || given === "") return "missing_signature";
    if (typeof given !== "string") return "bad_signature";
    const { digest, encodings } = rules;
    const signature = encodings.map((encoding) => decode(given, encoding, digest.size)).find(Boolean);
    const message = signature && messageOf(rules, text, value, secret);
    if (message === undefined || !signature) return "bad_signature";
    return (await isSame(await digest.of(utf8(message), secret), signature)) ? { text } : "bad_signature";
  },

  async seal(rules, body, secret) {
    const { at, header = "", digest, encodings } = rules;
    // A nested signature is put in first, as writing the body again may change how its numbers are written.
    const written = at !== undefined && split(at)[0] !== "" ? JSON.stringify(JSON.parse(body)) : body;
    const message = messageOf(rules, written, parseExact(written)[1], secret);
    if (message === undefined)
      throw new TypeError(
        "The payload can't be signed: a value that the signature covers is missing, or can't be written.",
      );
    const signature = encode(await digest.of(utf8(message), secret), encodings[0]);
    return at === undefined
      ? { body: written, headers: { [header]: signature } }
      : { body: withMember(written, at, signature), headers: {} };
  },
};

/**
 * The text that is signed. Undefined where the body has no such text, or one that would fit several bodies: a value
 * that holds the separator could be two values, a name with `=` another name, and half a surrogate pair has no bytes.
 *
 * A secret in front of a plain hash lets others append to the message (length extension). What they append begins with
 * the byte 0x80 or with zeros after it, which no UTF-8 text holds at that place.
 */
export function messageOf(rules: MemberRules, text: string, value: unknown, secret: string): string | undefined {
  const { take, sorted, named, separator, free, secret: [place, secretName = "", glue] = [] } = rules;
  const pointers = take ?? besides(rules, value);
  if (!pointers) return undefined;
  const parts: (readonly [name: string, text: string])[] = [];
  for (const at of pointers) {
    const name = split(at)[1];
    const part = at === "$secret" ? secret : textOf(rules, text, value, at);
    if (part === undefined) return undefined;
    if (part === null) continue;
    if (at !== "$secret" && !isApart(part, separator, at === free)) return undefined;
    if (named && (name.includes("=") || !isApart(name, separator, false))) return undefined;
    parts.push([name, part]);
  }
  if (place === "sorted") parts.push([secretName, secret]);
  if (sorted) parts.sort(([one], [other]) => (one < other ? -1 : 1));
  const written = parts.map(([name, part]) => (named ? `${name}=${part}` : part));
  if (place !== "first" && place !== "last") return written.join(separator);
  const own = secretName === "" ? secret : `${secretName}=${secret}`;
  if (glue === undefined) return (place === "first" ? [own, ...written] : [...written, own]).join(separator);
  return place === "first" ? own + glue + written.join(separator) : written.join(separator) + glue + own;
}

/** The pointers of all members beside the signature; undefined where there is no object. */
function besides({ at = "/" }: MemberRules, value: unknown): string[] | undefined {
  const [within, own] = split(at);
  const holder = read(value, within);
  if (holder === null || typeof holder !== "object" || Array.isArray(holder)) return undefined;
  const names = Object.keys(holder).filter((name) => name !== own);
  // What a pointer would read as two names, or as an escape, is not a name that a signature can cover.
  return names.some((name) => /[/~]/.test(name)) ? undefined : names.map((name) => `${within}/${name}`);
}

/**
 * A value as the signed text has it: a text as it is, a number as it is written, `true` and `false`, and nothing for
 * null. Null when it is left out.
 */
function textOf(
  { skipEmpty, skipNested }: MemberRules,
  text: string,
  value: unknown,
  at: string,
): string | null | undefined {
  const found = read(value, at);
  if (skipEmpty && (found === undefined || found === null || found === "")) return null;
  if (found === null) return "";
  if (typeof found === "object") return skipNested ? null : undefined;
  if (typeof found === "number") return literalAt(text, at);
  return typeof found === "string" || typeof found === "boolean" ? String(found) : undefined;
}

const isApart = (text: string, separator: string, free: boolean): boolean =>
  !/\p{Surrogate}/u.test(text) && (free || separator === "" || !text.includes(separator));
