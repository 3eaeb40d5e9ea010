import { FORMAT, type Results } from "./results.ts";
import type { Spread } from "./stats.ts";
import type { FileCost } from "./types.ts";

const exactly = (value: number): Spread => ({ median: value, low: value, high: value });
const file = (instantiations: number): FileCost => ({
  instantiations,
  errors: 0,
  check: exactly(0.2),
  check7: exactly(0.02),
  total: exactly(1),
  memoryMiB: 70,
});
const steps = { runs: 1, generate: exactly(2), build: exactly(0.5), cached: exactly(0.1), changed: exactly(2.5) };

/** µs per round of a client: both methods, time as CPU. */
export const rounds = (values: readonly number[]) => {
  const pairs = values.map((value) => [value, value] as const);
  return { get: pairs, put: pairs };
};
const seven = (value: number) => rounds([1, 1.01, 0.99, 1, 1.02, 0.98, 1].map((factor) => value * factor));

const calls = {
  raw: seven(100),
  "openapi-fetch": seven(200),
  "openapi-fetch-again": seven(200),
  payspec: seven(150),
  "payspec-node": seven(90),
};

/** A made-up run, small enough to know what has to come out. */
export const madeUp: Results = {
  format: FORMAT,
  date: "2026-01-02T03:04:05.000Z",
  machine: { platform: "linux x64", cpu: "Some CPU", cores: 2, memoryGiB: 8, loadBefore: 0.1 },
  versions: {
    node: "20.0.0",
    v8: "11.3",
    "undici of node": "6.0.0",
    undici: "7.0.0",
    typescript: "5.9.3",
    typescript7: "7.0.2",
  },
  spec: { title: "Thing API", operations: 24, requestBytes: 300, answerBytes: 900 },
  clients: {
    raw: "raw fetch",
    "openapi-fetch": "openapi-fetch",
    "openapi-fetch-again": "openapi-fetch, again",
    payspec: "**Payspec**",
    "payspec-node": "**Payspec on @payspec/node**",
  },
  stub: calls,
  stubLoad: { rounds: 7, calls: 10, inFlight: 1 },
  loopback: calls,
  loopbackLoad: { rounds: 7, calls: 10, inFlight: 32 },
  behaviours: [{ name: "kubb", slash: "open", dots: "open", refusal: "data", requests: 1, html: "throws" }],
  bundles: [
    { name: "openapi-fetch", minified: 7000, gzip: 2700 },
    { name: "**Payspec**", minified: 30_000, gzip: 10_000 },
    { name: "axios", minified: 59_000, gzip: 22_000 },
  ],
  modules: [{ name: "core/redact.ts", minified: 1800, saves: 800 }],
  types: [
    { name: "**Payspec**", source: file(348), declared: file(348) },
    { name: "openapi-fetch", source: file(51_000), declared: file(51_000) },
    { name: "hey-api", source: file(16_000), declared: file(2200) },
    { name: "kubb", source: { ...file(900), errors: 3 }, declared: file(5) },
  ],
  wrong: [
    {
      name: "**Payspec**",
      mistake: "misspelt field in the body",
      answer: "offers the right name",
      instantiations: 350,
      check: exactly(0.2),
    },
  ],
  editor: [{ question: "operations, after an edit", ours: exactly(20), theirs: exactly(60), ratio: exactly(0.3) }],
  generation: [{ name: "openapi-typescript", makes: "types", seconds: exactly(1.4), ratio: exactly(1) }],
  start: [{ name: "nothing", ms: exactly(0), memory: exactly(0) }],
  operations: [
    {
      operations: 5,
      ...steps,
      typesKiB: 5,
      instantiations: 164,
      check: exactly(0.1),
      check7: exactly(0.01),
      gzip: 8375,
    },
  ],
  providers: [{ providers: 5, operations: 20, ...steps }],
};
