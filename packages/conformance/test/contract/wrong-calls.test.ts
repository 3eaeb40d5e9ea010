// Whoever misspells, forgets or makes up something in a body is told so by the compiler, there, in words that name it: every documented
// body of every operation, every place in it, one mistake at a time.
import { beforeAll, describe, expect, it } from "vitest";
import { type Provider, providers } from "../../src/clients.ts";
import { operationsWithBody } from "../../src/wrong-calls/cases.ts";
import { judge, unhelpful, type Verdict } from "../../src/wrong-calls/compile.ts";
import { misspell } from "../../src/wrong-calls/spoil.ts";

/** Where the compiler can't see a mistake, and why. One that it has come to see fails the test, so that the list stays true. */
const unseen: Readonly<Record<Provider, readonly (readonly [place: RegExp, why: string])[]>> = {
  bridgepay: [
    [/^createInvoice misspelt \/paymentRequisites\//, "the provider's list of bank details is not known, so any field is let through"],
    [/^createInvoice missing \/type$/, "without `type` neither shape is meant: the message prints both, and each begins with it"],
  ],
  invoicebox: [[/^create(Agent)?Order misspelt \/metaData\//, "an object of any vocabulary of schema.org"]],
  qiwi: [[/^create(Bill|Payment) misspelt \/customFields\//, "fields of the merchant's own beside the known ones"]],
  tribute: [],
  via: [[/^\w+ misspelt \/(accounts?|metadata)\//, "fields named by the merchant that is paid, or by the caller"]],
};

/** How many mistakes of each kind the documented bodies have room for at least, and how deep: a test that makes none finds none unseen. */
const reach: Readonly<Record<Provider, readonly [misspelt: number, missing: number, noSuchValue: number, depth: number]>> = {
  bridgepay: [40, 20, 4, 2],
  invoicebox: [250, 140, 40, 4],
  qiwi: [150, 60, 18, 3],
  tribute: [20, 12, 3, 1],
  via: [50, 45, 5, 2],
};

const nameOf = ({ call }: Verdict): string => `${call.operation} ${call.mistake} ${call.pointer}`;

/** Depth of a place; the place in a list is none of its own. */
const levels = (pointer: string): number => pointer.split("/").filter((part) => !/^\d*$/.test(part)).length;

describe.each(["5.9", "7.0"] as const)("a body with one mistake (TypeScript %s)", (compiler) => {
  let all: readonly Verdict[] = [];
  beforeAll(() => {
    all = judge(compiler);
  }, 60_000);

  it.each(providers)("is one error, at the mistake, that names it: %s", (provider) => {
    const exceptions = unseen[provider];
    const bad = all
      .filter(({ call }) => call.provider === provider)
      .flatMap((verdict) => {
        const why = unhelpful(verdict);
        return why ? [{ where: nameOf(verdict), why }] : [];
      });
    expect(bad.filter(({ where }) => !exceptions.some(([place]) => place.test(where)))).toEqual([]);
    for (const [place] of exceptions) expect(bad.map(({ where }) => where)).toContainEqual(expect.stringMatching(place));
  });

  it("is made for every operation that takes one, in every way, at each depth", () => {
    for (const provider of providers) {
      const calls = all.filter(({ call }) => call.provider === provider).map(({ call }) => call);
      expect([...new Set(calls.map(({ operation }) => operation))]).toEqual(operationsWithBody(provider));
      const [misspelt, missing, noSuchValue, depth] = reach[provider];
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
