import { count, table } from "../markdown.ts";
import type { Section } from "../section.ts";
import { show } from "../stats.ts";

export const wrongCalls: Section = {
  id: "wrong-calls",
  title: "Wrong calls",
  part: "wrong",
  body: ({
    wrong,
    versions,
  }) => `The file of the type check with one wrong call more: \`createRefnud\` or its path, or \`curency\` in the amount. TypeScript ${versions.typescript}.

${table(
  ["client", "mistake", "the compiler", "instantiations", "check, s"],
  wrong.map((row) => [row.name, row.mistake, row.answer, count(row.instantiations), show(row.check)]),
  [1, 2],
)}`,
};
