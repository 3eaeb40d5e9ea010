// Whoever misspells, forgets or makes up something in a body is told so by the compiler, there, in words that name it:
// every documented body of every operation, every place in it, one mistake at a time.
import { beforeAll, describe, expect, it } from "vitest";
import { factsOf, providers } from "../../src/clients.ts";
import { operationsWithBody, type WrongCall, wrongCallsOf } from "../../src/wrong-calls/cases.ts";
import { judge, unhelpful, type Verdict } from "../../src/wrong-calls/compile.ts";
import { misspell } from "../../src/wrong-calls/spoil.ts";

const nameOf = ({ provider: _, operation, mistake, pointer }: WrongCall): string =>
  `${operation} ${mistake} ${pointer}`;

/** Depth of a place; the place in a list is not one of its own. */
const levels = (pointer: string): number => pointer.split("/").filter((part) => !/^\d*$/.test(part)).length;

const all = providers.flatMap(wrongCallsOf);

/** Of each operation each mistake once at each depth, and whatever is known to be unseen. */
function someOf(calls: readonly WrongCall[]): readonly WrongCall[] {
  const known = new Set<string>();
  const isNew = ({ provider, operation, mistake, pointer }: WrongCall) => {
    const kind = `${provider} ${operation} ${mistake} ${levels(pointer)}`;
    return known.size < known.add(kind).size;
  };
  return calls.filter((call) => isNew(call) || isUnseen(call));
}
const isUnseen = (call: WrongCall): boolean =>
  (factsOf(call.provider).unseen ?? []).some(([place]) => place.test(nameOf(call)));

// TypeScript 7 is a port of 5.9 and takes a tenth of its time.
const judged = { "5.9": process.env.PAYSPEC_WRONG_CALLS === "all" ? all : someOf(all), "7.0": all };

describe.each(["5.9", "7.0"] as const)("a body with one mistake (TypeScript %s)", (compiler) => {
  let verdicts: readonly Verdict[] = [];
  beforeAll(() => {
    verdicts = judge(compiler, judged[compiler]);
  });

  it.each(providers)("is one error, at the mistake, that names it: %s", (provider) => {
    const { unseen: exceptions = [] } = factsOf(provider);
    const bad = verdicts
      .filter(({ call }) => call.provider === provider)
      .flatMap((verdict) => {
        const why = unhelpful(verdict);
        return why ? [{ where: nameOf(verdict.call), why }] : [];
      });
    expect(bad.filter(({ where }) => !exceptions.some(([place]) => place.test(where)))).toEqual([]);
    for (const [place] of exceptions)
      expect(bad.map(({ where }) => where)).toContainEqual(expect.stringMatching(place));
  });

  it("is made for every operation that takes one", () => {
    for (const provider of providers) {
      const calls = judged[compiler].filter((call) => call.provider === provider);
      expect([...new Set(calls.map(({ operation }) => operation))]).toEqual(operationsWithBody(provider));
    }
  });
});

it.each(providers)("a body of %s with one mistake is made in every way, at each depth", (provider) => {
  const calls = all.filter((call) => call.provider === provider);
  const [misspelt, missing, noSuchValue, depth] = factsOf(provider).reach;
  const count = (mistake: string) => calls.filter((call) => call.mistake === mistake).length;
  expect(count("misspelt")).toBeGreaterThanOrEqual(misspelt);
  expect(count("missing")).toBeGreaterThanOrEqual(missing);
  expect(count("no such value")).toBeGreaterThanOrEqual(noSuchValue);
  expect(Math.max(...calls.map(({ pointer }) => levels(pointer)))).toBeGreaterThanOrEqual(depth);
});

it("a word is misspelt as fingers do it", () => {
  expect(["amount", "type", "pan", "aa"].map(misspell)).toEqual(["amuont", "tpye", "apn", "aaa"]);
});
