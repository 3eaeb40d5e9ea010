// Whoever misspells, forgets or makes up something in a body is told so by the compiler, there, in words that name it:
// every documented body of every operation, every place in it, one mistake at a time.
import { beforeAll, describe, expect, it } from "vitest";
import { factsOf, providers } from "../../src/clients.ts";
import { operationsWithBody } from "../../src/wrong-calls/cases.ts";
import { judge, unhelpful, type Verdict } from "../../src/wrong-calls/compile.ts";
import { misspell } from "../../src/wrong-calls/spoil.ts";

const nameOf = ({ call }: Verdict): string => `${call.operation} ${call.mistake} ${call.pointer}`;

/** Depth of a place; the place in a list is not one of its own. */
const levels = (pointer: string): number => pointer.split("/").filter((part) => !/^\d*$/.test(part)).length;

describe.each(["5.9", "7.0"] as const)("a body with one mistake (TypeScript %s)", (compiler) => {
  let all: readonly Verdict[] = [];
  beforeAll(() => {
    all = judge(compiler);
  });

  it.each(providers)("is one error, at the mistake, that names it: %s", (provider) => {
    const { unseen: exceptions = [] } = factsOf(provider);
    const bad = all
      .filter(({ call }) => call.provider === provider)
      .flatMap((verdict) => {
        const why = unhelpful(verdict);
        return why ? [{ where: nameOf(verdict), why }] : [];
      });
    expect(bad.filter(({ where }) => !exceptions.some(([place]) => place.test(where)))).toEqual([]);
    for (const [place] of exceptions)
      expect(bad.map(({ where }) => where)).toContainEqual(expect.stringMatching(place));
  });

  it("is made for every operation that takes one, in every way, at each depth", () => {
    for (const provider of providers) {
      const calls = all.filter(({ call }) => call.provider === provider).map(({ call }) => call);
      expect([...new Set(calls.map(({ operation }) => operation))]).toEqual(operationsWithBody(provider));
      const [misspelt, missing, noSuchValue, depth] = factsOf(provider).reach;
      const count = (mistake: string) => calls.filter((call) => call.mistake === mistake).length;
      expect(count("misspelt"), provider).toBeGreaterThanOrEqual(misspelt);
      expect(count("missing"), provider).toBeGreaterThanOrEqual(missing);
      expect(count("no such value"), provider).toBeGreaterThanOrEqual(noSuchValue);
      expect(Math.max(...calls.map(({ pointer }) => levels(pointer))), provider).toBeGreaterThanOrEqual(depth);
    }
  });
});

it("a word is misspelt as fingers do it", () => {
  expect(["amount", "type", "pan", "aa"].map(misspell)).toEqual(["amuont", "tpye", "apn", "aaa"]);
});
