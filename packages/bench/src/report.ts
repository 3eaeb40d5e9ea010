// The page: a list of sections, each made from its part of the results.
import type { Results } from "./results.ts";
import type { Section } from "./section.ts";
import { behaviour } from "./sections/behaviour.ts";
import { bundle } from "./sections/bundle.ts";
import { loopback, stubbed } from "./sections/calls.ts";
import { demands } from "./sections/demands.ts";
import { durable } from "./sections/durable.ts";
import { editor } from "./sections/editor.ts";
import { generation } from "./sections/generation.ts";
import { growth } from "./sections/growth.ts";
import { method } from "./sections/method.ts";
import { start } from "./sections/start.ts";
import { typeCheck } from "./sections/types.ts";
import { wrongCalls } from "./sections/wrong.ts";
import { takeaways } from "./takeaways.ts";

/** In reading order. A new section is added here, and nowhere else. */
export const sections: readonly Section[] = [
  demands,
  behaviour,
  loopback,
  stubbed,
  bundle,
  typeCheck,
  wrongCalls,
  editor,
  generation,
  start,
  growth,
  durable,
  method,
];

/**
 * What decides, in a few sentences and a chart. `readings` is the address of the tables, where
 * they are on another page.
 */
export function summary(results: Results, chart: string, readings = ""): string {
  const { date, machine, versions } = results;
  const where = `${date.slice(0, 10)}, ${machine.cores} × ${machine.cpu}, Node ${versions.node}: [how it is measured](#${method.id}).`;
  const tables = readings ? `[The measurements](${readings})` : "The tables below";
  const legend = `Lower is better. ${tables} have these numbers, with their spread. ${where}`;
  return `# Benchmarks\n\n${takeaways(results)}\n\n${chart}\n\n${legend}`.replaceAll("](#", `](${readings}#`);
}

/** Every section with its tables: what the instruments showed. */
export function measurements(results: Results): string {
  const parts = sections.map(({ id, title, part, body }) => {
    const text = results[part] === undefined ? "This run did not measure it." : body(results).trim();
    return `## ${title} {#${id}}\n\n${text}`;
  });
  return parts.join("\n\n");
}

/** Markdown of all on one page; `chart` is whatever shows the chart where the page is. */
export const report = (results: Results, chart: string): string =>
  `${summary(results, chart)}\n\n${measurements(results)}\n`;
