// No credential and nothing that a spec marks as sensitive gets out of a failed call, whatever the server shows.

import { sensitiveOf } from "@payspec/generator/table";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Provider, providers, tables } from "../../src/clients.ts";
import { answerOf, documentOf, inputOf, operationOf, statusesOf } from "../../src/documented.ts";
import { leaksOf } from "../../src/secrets/attempt.ts";
import { answerCasesOf, besideErrorCasesOf, type Case, echoCasesOf, silentCases } from "../../src/secrets/cases.ts";
import { type Echoes, literalEchoes, respeltEchoes } from "../../src/secrets/echo.ts";
import { inBodies, inHeaders, inPaths, ordinary, plant, type Surroundings, seedsOf } from "../../src/secrets/plant.ts";
import { holdTimeouts } from "../../src/timeouts.ts";

const timeouts = holdTimeouts();
const { stackTraceLimit } = Error;
beforeAll(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no waiting between attempts
  Error.stackTraceLimit = 0; // Frames name code and no values; to print ten of each failure takes longer than the call.
});
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
  timeouts.release();
  vi.restoreAllMocks();
});

const operations = providers.flatMap((provider) =>
  Object.entries(tables[provider]).map(([id, row]) => ({ provider, id, row })),
);
let calls = 0;

/** Plays all cases of one operation and expects that nothing gets out. */
async function play(
  provider: Provider,
  id: string,
  cases: readonly Case[],
  bodies: Surroundings,
  headers: Surroundings,
): Promise<void> {
  const { path = "", sensitive = [] } = tables[provider][id] ?? {};
  const isInPath = sensitive.some((name) => path.includes(`{${name}}`));
  const { value, kernels } = plant(inputOf(provider, id), sensitive, seedsOf(isInPath ? inPaths(bodies) : bodies));
  const credential = seedsOf(headers).text();
  const attempt = { provider, id, input: value as object, credential: credential.value };
  calls += cases.length;
  expect(await leaksOf(attempt, cases, [...kernels, credential.kernel])).toEqual([]);
}

/** Ordinary values first, where they are asked for, then awkward ones. */
const hides =
  (echoes: Echoes, others?: readonly Case[]) =>
  async ({ provider, id, row }: (typeof operations)[number]) => {
    const cases = [...echoCasesOf(provider, id, row, echoes), ...(others ?? [])];
    if (others) await play(provider, id, cases, ordinary, ordinary);
    const property = fc.asyncProperty(inBodies, inHeaders, (bodies, headers) =>
      play(provider, id, cases, bodies, headers),
    );
    await fc.assert(property, { numRuns: 1, endOnFailure: true });
  };

describe("a failure does not show the request", () => {
  it.each(operations)("$provider $id", hides(literalEchoes, silentCases(timeouts)));
});

// Of ordinary values, which are letters and digits, each of these spellings is the literal one.
describe("a failure does not show the request in another spelling", () => {
  it.each(operations)("$provider $id", hides(respeltEchoes));
});

describe("a failure does not show what the answer holds", () => {
  const secretive = operations.filter(({ provider, id }) => theirs(provider, id).kernels.length > 0);

  if (secretive.length === 0)
    it("has nothing to show in any operation", () => expect(operations.length).toBeGreaterThan(0));

  it.each(secretive)("$provider $id", async ({ provider, id, row }) => {
    await look(provider, id, (answer) => answerCasesOf(provider, id, row, answer));
  });

  it.each(secretive)("beside an error: $provider $id", async ({ provider, id, row }) => {
    await look(provider, id, (answer) => besideErrorCasesOf(provider, id, row, answer));
  });

  async function look(provider: Provider, id: string, casesOf: (answer: unknown) => Case[]): Promise<void> {
    const { value, kernels } = theirs(provider, id);
    const cases = casesOf(value);
    calls += cases.length;
    const attempt = { provider, id, input: inputOf(provider, id), credential: "credential" };
    expect(await leaksOf(attempt, cases, kernels)).toEqual([]);
  }

  function theirs(provider: Provider, id: string) {
    const names = sensitiveOf(documentOf(provider), operationOf(provider, id));
    const [good = "200"] = statusesOf(provider, id).success;
    return plant(answerOf(provider, id, good), names, seedsOf(ordinary));
  }
});

afterAll(() => console.log(`Secrets: ${operations.length} operations, ${calls} failing calls.`));
