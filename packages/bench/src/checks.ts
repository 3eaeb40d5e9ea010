// npx tsx packages/bench/src/checks.ts [secrets] [large] [import] [transport]: what the check for secrets costs by size
// of the answer, a client of 500 operations, its import beside openapi-fetch, and @payspec/node beside raw fetch; some
// minutes each. Without a name all of them. Writes their sections of CHECKS.md and leaves the others as they are.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { largeCosts } from "./large.ts";
import { largeImportCosts } from "./large-import.ts";
import { afterwards, thisMachine } from "./machine.ts";
import { table } from "./markdown.ts";
import { nodeTransportCosts } from "./node-transport.ts";
import { SIZES, secretsCheckCosts } from "./secrets-check.ts";
import { show } from "./stats.ts";

const sizes = SIZES.map((size) => (size < 1_000_000 ? `${size / 1000} kB` : `${size / 1_000_000} MB`));

const sections: Readonly<Record<string, readonly [title: string, body: () => Promise<string>]>> = {
  secrets: [
    "A refused call by the size of its answer",
    async () => `Milliseconds of CPU of the whole call, the median of five; the page repeats what the row says. The work grows no faster than the answer.

${table(
  ["the answer repeats", ...sizes],
  (await secretsCheckCosts(5)).map(({ page, ms }) => [page, ...ms.map((one) => one.toFixed(one < 10 ? 2 : 0))]),
)}`,
  ],
  large: [
    "One call of a large client",
    async () =>
      table(
        [
          "operations in the spec",
          "as a function, gzip bytes",
          "as a method, gzip bytes",
          "instantiations a method",
          "import, ms",
        ],
        largeCosts([24, 500], 7).map((one) => [
          one.operations,
          one.asFunction,
          one.asMethod,
          one.instantiations.toFixed(1),
          show(one.importMs),
        ]),
      ),
  ],
  import: [
    "Import of 500 operations beside openapi-fetch",
    async () => `A process each, in turn, 15 rounds; one file each. Types are gone by then, so openapi-fetch knows no operations; making its client loads what
Node's \`Request\` needs, which ours leaves to the first call.

${table(
  ["program", "import, ms", "to openapi-fetch", "with a client, ms", "to openapi-fetch"],
  largeImportCosts(500, 15).map((one) => [
    one.name,
    show(one.ms, 1),
    show(one.ratio),
    show(one.withClient, 1),
    show(one.ratioWithClient),
  ]),
)}`,
  ],
  transport: [
    "@payspec/node beside raw fetch",
    async () => `Over loopback, 32 calls in flight, 5 rounds of 1 500 calls, as shares of what raw fetch takes in the same round.

${table(
  ["method", "program", "CPU", "time"],
  (await nodeTransportCosts(5)).map(({ method, name, cpu, time }) => [method, name, show(cpu), show(time)]),
)}`,
  ],
};

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.find((name) => !Object.hasOwn(sections, name));
if (unknown !== undefined) {
  console.error(`There is no section "${unknown}". Sections are ${Object.keys(sections).join(", ")}.`);
  process.exit(2);
}

const file = new URL("../CHECKS.md", import.meta.url);
const written = new Map(
  readFileSync(file, "utf8")
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf("\n")), text.trim()]),
);
for (const [name, [title, body]] of Object.entries(sections)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const before = thisMachine();
  const text = await body();
  const { cpu, cores, memoryGiB, loadBefore, loadAfter } = afterwards(before);
  const where = `${cores} cores ${cpu}, shared, ${memoryGiB} GiB, Node ${process.version.slice(1)}, load ${loadBefore.toFixed(1)} before and ${loadAfter?.toFixed(1)} after.`;
  written.set(title, `${title}\n\nMade on ${new Date().toISOString().slice(0, 10)}: ${where}\n\n${text}`);
}
const kept = Object.values(sections).flatMap(([title]) => written.get(title) ?? []);
writeFileSync(
  file,
  `# What the check for secrets costs, a client of 500 operations, and the Node transport

Made by \`npx tsx packages/bench/src/checks.ts\`; each section says when and where.

${kept.map((text) => `## ${text}\n`).join("\n")}`,
);
