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

Where our bytes go. The last column is each module compressed alone, so it adds up to more than the bundle.

${table(
  ["module", "minified", "gzip, alone"],
  modules.map(({ name, minified, gzip }) => [name, count(minified), count(gzip)]),
)}`;
  },
};
