import type { Document } from "@payspec/spec-model/openapi";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meaningIn } from "../src/equal/meaning.ts";
import { inOneForm } from "../src/equal/one-form.ts";
import { canonical } from "../src/pointer.ts";
import { frozen, frozenSpec } from "./frozen/specs.ts";
import { rewrites, schemaPlaces } from "./rewrites.ts";

const specs = new Map(frozen.map((provider) => [provider, frozenSpec(provider)] as const));

/** A copy with some schemas written otherwise, and in which ways. */
function rewritten(
  base: Document,
  choices: readonly (readonly [way: number, place: number])[],
): { head: Document; ways: string[] } {
  const head = structuredClone(base);
  const ways: string[] = [];
  const names = Object.keys(rewrites);
  for (const [way, place] of choices) {
    const name = names[way % names.length] as string;
    const found = schemaPlaces(head).flatMap(({ schema, replace }) => {
      const other = rewrites[name]?.(structuredClone(schema), head, (below) => place % below);
      return other ? [{ schema, replace, other }] : [];
    });
    const chosen = found[place % found.length];
    if (!chosen) continue;
    chosen.replace(chosen.other);
    ways.push(`${name}: ${JSON.stringify(chosen.schema).slice(0, 200)}`);
  }
  return { head, ways };
}

describe("equal rewrites of a real spec leave nothing to compare", () => {
  test.each(frozen)("%s", (provider) => {
    const base = specs.get(provider) as Document;
    const choice = fc.tuple(fc.nat(), fc.nat());
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 4 }), (choices) => {
        const { head, ways } = rewritten(base, choices);
        const form = inOneForm(base, head);
        expect(canonical(form.head) === canonical(form.base), ways.join("\n")).toBe(true);
      }),
      { numRuns: 15, seed: 7 },
    );
  });
});

test("each way to rewrite applies somewhere in the specs", () => {
  const met = new Set<string>();
  for (const doc of specs.values()) {
    for (const { schema } of schemaPlaces(doc)) {
      for (const [name, rewrite] of Object.entries(rewrites))
        if (rewrite(structuredClone(schema), doc, () => 0)) met.add(name);
    }
  }
  expect(Object.keys(rewrites).filter((name) => !met.has(name))).toEqual([]);
});

describe("what differs in meaning stays different", () => {
  const read = meaningIn({ components: { schemas: {} } } as unknown as Document);
  const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
  test.each([
    ["a bound", { type: "string", maxLength: 5 }, { type: "string", maxLength: 6 }],
    ["a required field", object({ a: {} }), object({ a: {} }, { required: ["a"] })],
    [
      "alternatives that overlap",
      { oneOf: [object({ a: {} }), object({ b: {} })] },
      { anyOf: [object({ a: {} }), object({ b: {} })] },
    ],
    ["what the code obeys", { type: "string" }, { type: "string", "x-sensitive": "token" }],
    [
      "a closed part in allOf",
      { allOf: [object({ a: {} }, { additionalProperties: false }), object({ b: {} })] },
      object({ a: {}, b: {} }),
    ],
    [
      "an optional constant",
      { oneOf: [object({ k: { const: 1 } }), object({ k: { const: 2 } })] },
      { anyOf: [object({ k: { const: 1 } }), object({ k: { const: 2 } })] },
    ],
    ["integer for number", { type: "number" }, { type: "integer" }],
    ["a null more", { type: "string" }, { anyOf: [{ type: "string" }, { type: "null" }] }],
  ])("%s", (_name, one, other) => {
    expect(read(one)).not.toBe(read(other));
  });
});
