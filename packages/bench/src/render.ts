// Writes what is made from the results beside them. The site reads results.json itself.
import { writeFileSync } from "node:fs";
import { chartFile } from "./chart-file.ts";
import { report } from "./report.ts";
import type { Results } from "./results.ts";

const note =
  "<!-- Made from results.json by `npm run bench`; `npm run bench -- --render` makes it again without measuring. -->";
const image =
  "![CPU per call over loopback, bundle bytes and type instantiations, side by side; the tables have the numbers](results.svg)";

/** Names of files in this folder, with their text. */
export function rendered(results: Results): Readonly<Record<string, string>> {
  // Ids of headings are for the site; what GitHub shows makes its own.
  const page = report(results, image)
    .replace(/^(## .+) \{#[a-z-]+\}$/gm, "$1")
    .replace("(#method)", "(#how-it-is-measured)");
  return { "RESULTS.md": `${note}\n\n${page}`, "results.svg": chartFile(results) };
}

export function render(results: Results): void {
  for (const [name, text] of Object.entries(rendered(results)))
    writeFileSync(new URL(`../${name}`, import.meta.url), text);
}
