import { table } from "../markdown.ts";
import type { Section } from "../section.ts";
import { show } from "../stats.ts";

export const editor: Section = {
  id: "editor",
  title: "Editor",
  part: "editor",
  body: ({
    editor: costs,
    versions,
  }) => `The language service of TypeScript ${versions.typescript} with the file of the type check open, ours beside openapi-fetch on the same generated types. A
process per client and round; the first question pays for reading the platform's own types, the others are medians over ten edits.

${table(
  ["question", "Payspec, ms", "openapi-fetch, ms", "Payspec to openapi-fetch"],
  costs.map(({ question, ours, theirs, ratio }) => [question, show(ours, 0), show(theirs, 0), show(ratio)]),
)}`,
};
