import * as fc from "fast-check";
import type { Plain } from "./schema.ts";

/**
 * Text as people and machines write it: any code point, and on purpose Cyrillic, emoji of several
 * code points, quotes and markup.
 */
const fragments = ["Ёлка", "👩‍👩‍👧‍👦", "e\u0301", "<b>&amp;", "\"'\\", "%2F../", "\u0000", "\u202e", "𝔘", "0", " "];

const SURROGATES = { from: 0xd800, count: 0x800 };
/** Any code point. The library's own generator writes a table of all million of them first. */
const points = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
  .map((point) => String.fromCodePoint(point < SURROGATES.from ? point : point + SURROGATES.count));

const free = fc.oneof(
  fc.string({ unit: "grapheme-ascii", maxLength: 12 }),
  fc.array(points, { maxLength: 12 }).map((all) => all.join("")),
  fc.array(fc.constantFrom(...fragments), { maxLength: 4 }).map((parts) => parts.join("")),
);

const parts = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(..."aZ09-._~!$&'()*+,;=:@") }, points.map(encodeURIComponent)),
    {
      maxLength: 8,
    },
  )
  .map((all) => all.join(""));

/** The library's own generator of addresses takes a second to be made. */
const addresses = fc
  .tuple(fc.domain(), fc.array(parts, { maxLength: 3 }), fc.option(parts))
  .map(([domain, path, query]) => `https://${[domain, ...path].join("/")}${query === null ? "" : `?${query}`}`);

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uri: addresses,
  email: fc.emailAddress(),
  uuid: fc.uuid(),
  date: dates().map((date) => date.slice(0, 10)),
  "date-time": dates(),
};

function dates(): fc.Arbitrary<string> {
  const range = { min: new Date("2020-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true };
  return fc.date(range).map((date) => date.toISOString());
}

const known = new Map<string, fc.Arbitrary<string>>();

/**
 * Strings that fulfil a rule. Lengths count code points, as JSON Schema does. Making the generator of a rule takes
 * longer than a text of it, so each is made once.
 */
export function textOf(rule: Plain): fc.Arbitrary<string> {
  const { pattern, format, contentEncoding, minLength, maxLength } = rule;
  const key = JSON.stringify({ pattern, format, contentEncoding, minLength, maxLength });
  const texts = known.get(key) ?? textsOf(rule);
  known.set(key, texts);
  return texts;
}

function textsOf({ pattern, format, contentEncoding, minLength = 0, maxLength = 60 }: Plain): fc.Arbitrary<string> {
  const fits = (text: string): boolean => {
    const { length } = [...text];
    return length >= minLength && length <= maxLength && (pattern === undefined || new RegExp(pattern, "u").test(text));
  };
  if (contentEncoding === "base64") return fc.base64String({ minLength, maxLength });
  if (pattern !== undefined) {
    // The generator of patterns knows no look-ahead; what one rules out is filtered.
    const plain = new RegExp(pattern.replace(/\(\?=[^)]*\)/g, "").replaceAll("\\d", "[0-9]"));
    const matching = fc.stringMatching(plain, { size: "-1" });
    // A pattern cannot say how many days a month has.
    return (
      pattern.startsWith("^\\d{4}-\\d{2}-")
        ? fc.oneof({ weight: 4, arbitrary: dates() }, { weight: 1, arbitrary: matching })
        : matching
    ).filter(fits);
  }
  const formatted = format === undefined ? undefined : FORMATS[format];
  if (formatted) return formatted.filter(fits);
  const longest = fc.constant("я".repeat(maxLength)); // The bound itself is allowed.
  const padded = free.map((text) => [...text.padEnd(minLength, "x")].slice(0, maxLength).join(""));
  return fc.oneof({ weight: 8, arbitrary: padded }, { weight: 1, arbitrary: longest }).filter(fits);
}
