import { table } from "../markdown.ts";
import type { Section } from "../section.ts";
import { show } from "../stats.ts";

export const start: Section = {
  id: "import",
  title: "Import",
  part: "start",
  body: ({
    start: costs,
  }) => `A process each: the import itself, and the peak of resident memory above that of a process which imports nothing. Installed packages are loaded as
they come, Payspec from its modules; what others generate is one file here, which favours them a little.

${table(
  ["import", "ms", "MiB"],
  costs.map(({ name, ms, memory }) => [name, show(ms, 1), show(memory, 1)]),
)}`,
};
