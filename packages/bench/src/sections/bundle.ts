import { count, table } from "../markdown.ts";
import type { Section } from "../section.ts";

export const bundle: Section = {
  id: "bundle",
  title: "Bundle",
  part: "bundles",
  body: ({ bundles, modules }) => {
    const yardstick = bundles.find(({ name }) => name === "openapi-fetch")?.gzip ?? Number.NaN;
    return `A client that can read and make a payment, by esbuild: one file, tree-shaken, minified, for a browser, ES2022. Bytes are the same in every run.

${table(
  ["client", "minified", "gzip", "gzip to openapi-fetch"],
  bundles.map(({ name, minified, gzip }) => [name, count(minified), count(gzip), (gzip / yardstick).toFixed(2)]),
)}

Where our bytes go, in the smallest program, one call of Tribute: each module, and what the bundle would lose without it. What several modules
repeat is saved only with the last of them, so the column adds up to less than the bundle.

${table(
  ["module", "minified", "gzip that it costs"],
  modules.map(({ name, minified, saves }) => [name, count(minified), count(saves)]),
)}`;
  },
};
