// npm run bench:durable [-- --write]: what an intent costs beside a bare call, on both stores. Needs
// PAYSPEC_POSTGRES for PostgreSQL.
// --write puts it into packages/bench/results.json; `npm run bench -- --render` then writes the page.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { measure } from "./measure.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const date = new Date().toISOString().slice(0, 10);
const loadBefore = loadavg()[0] as number;
const cost = await measure();
const [cpu] = cpus();
const rounded = (_: string, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(4)) : value);
const part = JSON.stringify(
  { date, node: process.version.slice(1), cpu: cpu?.model.trim(), cores: cpus().length, loadBefore, ...cost },
  rounded,
);
console.log(JSON.stringify(JSON.parse(part), null, 2));
if (values.write) {
  const file = new URL("../../bench/results.json", import.meta.url);
  // One part a line, as packages/bench writes it.
  const lines = readFileSync(file, "utf8").trimEnd().split("\n").slice(1, -1);
  const others = lines.map((line) => line.replace(/,$/, "")).filter((line) => !line.startsWith('"durable":'));
  writeFileSync(file, `{\n${[...others, `"durable": ${part}`].join(",\n")}\n}\n`);
}
