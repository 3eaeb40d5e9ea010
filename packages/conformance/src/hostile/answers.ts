// Answers that no provider gives on purpose, each kind made anew from numbers of a seed. What a client may
// make of one is said beside it.
import { brotliCompressSync, constants, deflateRawSync, gzipSync } from "node:zlib";
import { spellings } from "./spellings.ts";

/** Numbers from 0 to 1. */
export type Random = () => number;

/** An answer as it goes over the wire. `cut` breaks the connection after so many of its bytes. */
export interface Bytes {
  readonly body: string | Uint8Array;
  readonly type?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cut?: number;
}

/** What an answer is made from: a good body of its status, and the secrets of the request. */
export interface Material {
  readonly good: string;
  readonly secrets: readonly string[];
  readonly random: Random;
}

/**
 * A kind of hostile answer. `unreadable`: under a documented status it is malformed, whatever the status. `silent`: it
 * does not arrive whole. The others may be read where they happen to have the shape of their status.
 */
export interface Kind {
  readonly is: "unreadable" | "silent" | "open";
  readonly make: (material: Material) => Bytes;
}

/**
 * Answers larger than this are refused in these tests; as many bytes as a client takes by default would only be slower.
 */
export const MOST = 65_536;

const JSON_TYPE = "application/json";
const utf8 = (text: string) => new TextEncoder().encode(text);
const pick = <T>(random: Random, some: readonly T[]): T => some[Math.floor(random() * some.length)] as T;
const upTo = (random: Random, most: number) => 1 + Math.floor(random() * most);

/** A JSON body with a further member in front; a list gets it as an item. */
const withMember = (good: string, name: string, value: string): string =>
  good.startsWith("{") ? `{${JSON.stringify(name)}:${value}${good === "{}" ? "}" : `,${good.slice(1)}`}` : `[${value}]`;

/** A JSON body in which every text is replaced: the documented members hold what we choose. */
const withTexts = (good: string, text: string): string =>
  JSON.stringify(JSON.parse(good, (_, value: unknown) => (typeof value === "string" ? text : value)));

const oversized = ({ good, random }: Material) =>
  withMember(good, "filler", JSON.stringify("x".repeat(MOST + upTo(random, 9999))));

export const kinds: Readonly<Record<string, Kind>> = {
  oversized: { is: "unreadable", make: (from) => ({ body: oversized(from), type: JSON_TYPE }) },
  "a gzip bomb": {
    is: "unreadable",
    make: (from) => ({
      body: gzipSync(oversized(from)),
      type: JSON_TYPE,
      headers: { "content-encoding": pick(from.random, ["gzip", "x-gzip"]) },
    }),
  },
  "a raw deflate bomb": {
    is: "unreadable",
    make: (from) => ({
      body: deflateRawSync(oversized(from)),
      type: JSON_TYPE,
      headers: { "content-encoding": "deflate" },
    }),
  },
  "a brotli bomb": {
    is: "unreadable",
    make: (from) => ({
      body: brotliCompressSync(oversized(from), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
      type: JSON_TYPE,
      headers: { "content-encoding": "br" },
    }),
  },
  "rubbish that says gzip": {
    is: "silent",
    make: ({ good }) => ({ body: good || "rubbish", type: JSON_TYPE, headers: { "content-encoding": "gzip" } }),
  },
  "invalid UTF-8": {
    is: "unreadable",
    make: ({ good, random }) => {
      const bytes = utf8(withMember(good, "id", '"ab"'));
      bytes[bytes.indexOf(0x61, good.startsWith("{") ? 6 : 0)] = pick(random, [0xff, 0xc0, 0x80, 0xf8]);
      return { body: bytes, type: JSON_TYPE };
    },
  },
  "UTF-16 without a word": {
    is: "unreadable",
    make: ({ good }) => ({ body: Buffer.from(`\ufeff${good || "{}"}`, "utf16le"), type: JSON_TYPE }),
  },
  "a charset that nobody knows": {
    is: "unreadable",
    make: ({ good, random }) => ({
      body: good || "{}",
      type: `${JSON_TYPE}; charset=${pick(random, ["x-none", '"utf 9"', "utf-7"])}`,
    }),
  },
  HTML: {
    is: "unreadable",
    make: ({ secrets, random }) => ({
      body: `<html><title>Error</title><pre>${spellings(random, secrets).join(" ")}</pre></html>`,
      type: pick(random, ["text/html", "text/html; charset=utf-8", JSON_TYPE, undefined]),
    }),
  },
  "JSON that says it is a page": {
    is: "unreadable",
    make: ({ good, random }) => ({
      body: good || "{}",
      type: pick(random, ["text/html", "image/png", "application/xml", "text/html; x=json"]),
    }),
  },
  "JSON without a label": {
    is: "open",
    make: ({ good, random }) => ({
      body: good,
      type: pick(random, ["text/json", "text/plain", "", undefined, "application/problem+json"]),
    }),
  },
  "cut JSON": {
    is: "unreadable",
    make: ({ good, random }) => ({ body: (good || "{}").slice(0, -upTo(random, 1)), type: JSON_TYPE }),
  },
  "deep nesting": {
    is: "open",
    make: ({ good, random }) => {
      const depth = 1000 + upTo(random, 20_000);
      const [open, close] = pick(random, [
        ["[", "]"],
        ['{"a":', "}"],
      ] as const);
      return { body: withMember(good, "deep", `${open.repeat(depth)}1${close.repeat(depth)}`), type: JSON_TYPE };
    },
  },
  "nothing but nesting": {
    is: "open",
    make: ({ random }) => ({ body: "[".repeat(20_000 + upTo(random, 20_000)), type: JSON_TYPE }),
  },
  "escapes and hyphens": {
    is: "open",
    make: ({ good, random }) => {
      const one = pick(random, ["\\", "%25", "%", "&amp;", "&#", "-", "a-", "4111-", "\\u", "\\\\", "&lt"]);
      return {
        body: withTexts(good || "{}", one.repeat(pick(random, [50, 9999, 20_000]) / one.length)),
        type: JSON_TYPE,
      };
    },
  },
  "huge numbers": {
    is: "unreadable",
    make: ({ good, random }) => {
      const zeros = "0".repeat(upTo(random, 30_000));
      const number = pick(random, [
        "9007199254740993",
        "1e999",
        "0.1000000000000000055511151231257827",
        `1${zeros}1`,
        `0.${zeros}1`,
        "-1e400",
      ]);
      return { body: withMember(good, "number", number), type: JSON_TYPE };
    },
  },
  __proto__: {
    is: "open",
    make: ({ good, random }) => ({
      body: withMember(
        good,
        pick(random, ["__proto__", "constructor", "toString"]),
        '{"polluted":true,"status":"paid","ok":true}',
      ),
      type: JSON_TYPE,
    }),
  },
  "secrets in documented texts": {
    is: "open",
    make: ({ good, secrets, random }) => ({
      body: withTexts(good || "{}", `bad value ${pick(random, spellings(random, secrets))}!`),
      type: JSON_TYPE,
    }),
  },
  "secrets beside them": {
    is: "open",
    make: ({ good, secrets, random }) => {
      const all = spellings(random, secrets);
      return {
        body: withMember(good, pick(random, all), JSON.stringify({ echo: all, message: all.join(", ") })),
        type: JSON_TYPE,
      };
    },
  },
  "secrets in headers": {
    is: "open",
    make: ({ good, secrets, random }) => {
      const quoted = pick(random, spellings(random, secrets)).replace(/[^\x21-\x7e]/g, "");
      return {
        body: good,
        type: JSON_TYPE,
        headers: { "x-request-id": quoted, server: quoted, "retry-after": quoted },
      };
    },
  },
  "odd headers": {
    is: "open",
    make: ({ good, random }) => ({
      body: good,
      type: pick(random, [JSON_TYPE, `${JSON_TYPE}; charset=utf-8; charset=utf-16`, `;${JSON_TYPE}`, `${JSON_TYPE};`]),
      headers: {
        "retry-after": pick(random, [
          "-1",
          "1e9",
          "0x10",
          "5, 10",
          "Thu, 99 Foo 2026",
          "NaN",
          "999999999999999999999",
          "",
        ]),
        "x-request-id": pick(random, ["a b", "x".repeat(65), "<script>", "ok-1"]),
        location: "//elsewhere.example/",
        "set-cookie": "a=b",
      },
    }),
  },
  "a stream that breaks": {
    is: "silent",
    make: ({ good, random }) => {
      const body = utf8(withMember(good, "filler", JSON.stringify("x".repeat(500))));
      return { body, type: JSON_TYPE, cut: Math.floor(random() * (body.length - 1)) };
    },
  },
};
