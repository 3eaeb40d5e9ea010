import { table } from "../markdown.ts";
import type { Section } from "../section.ts";
import { show } from "../stats.ts";

export const generation: Section = {
  id: "generation",
  title: "Generation",
  part: "generation",
  body: ({
    generation: times,
  }) => `A cold process each, formatters off. The others read the spec as one JSON file; ours begins at the YAML files and bundles them, which is part of its time.

${table(
  ["generator", "makes", "seconds", "to openapi-typescript"],
  times.map(({ name, makes, seconds, ratio }) => [name, makes, show(seconds), show(ratio)]),
  [1],
)}`,
};
