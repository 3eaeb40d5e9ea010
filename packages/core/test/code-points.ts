import fc from "fast-check";

const SURROGATES = { from: 0xd800, count: 0x800 };

/**
 * Any code point, as a unit of a string. The library's own `unit: "binary"` writes a table of all million of them first,
 * which takes a second.
 */
export const anyPoint: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
  .map((point) => String.fromCodePoint(point < SURROGATES.from ? point : point + SURROGATES.count));
