// The page "Benchmarks" against the results that it is made from: nothing is left out, and
// nothing on it stands for itself.

import { panelsOf } from "@payspec/bench/chart";
import { judge } from "@payspec/bench/demands";
import { madeUp } from "@payspec/bench/made-up";
import { plain } from "@payspec/bench/markdown";
import { sections } from "@payspec/bench/report";
import { readResults } from "@payspec/bench/results";
import { guideMarkdown } from "@payspec/docs/guide-markdown";
import { guideEntries } from "@payspec/docs/guides";
import { benchmarksGuide, measurementsGuide } from "@payspec/docs/made-guides";
import { describe, expect, it } from "vitest";
import { bodyAt } from "./built.js";

const results = readResults();
const page = measurementsGuide(results);
const shown = bodyAt("en", "guides/benchmarks.html") ?? "";
const tables = bodyAt("en", "guides/measurements.html") ?? "";

/** The cells of every table row of a section, without markup. */
function rowsOf(text: string, id: string): string[][] {
  const [, section = ""] = text.split(`{#${id}}`);
  const rows = (section.split(/^## /m)[0] ?? "").match(/^\|.*\|$/gm) ?? [];
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => plain(cell.replace(/<[^>]+>/g, "")).trim()),
  );
}
const firstCells = (id: string): string[] => rowsOf(page, id).map(([first = ""]) => first);

describe("the tables", () => {
  it.each([
    ["loopback", Object.entries(results.clients).filter(([id]) => results.loopback[id])],
    ["stub", Object.entries(results.clients).filter(([id]) => results.stub[id])],
    ["included", results.behaviours.map(({ name }) => ["", name])],
    ["bundle", results.bundles.map(({ name }) => ["", name])],
    ["types", results.types.map(({ name }) => ["", name])],
    ["generation", results.generation.map(({ name }) => ["", name])],
    ["import", results.start.map(({ name }) => ["", name])],
  ] as [string, [string, string][]][])("of %s show everyone who was measured", (id, clients) => {
    expect(clients.length).toBeGreaterThan(4);
    expect(clients.map(([, name]) => plain(name)).filter((name) => !firstCells(id).includes(name))).toEqual([]);
  });

  it("show every verdict, and the start names every miss", () => {
    const judged = judge(results);
    expect(rowsOf(page, "targets").slice(2)).toEqual(
      judged.map(({ what, measured, most, verdict, why }) => [what, measured, most, verdict, why]),
    );
    const [start = ""] = benchmarksGuide(results).split("<!-- chart: benchmarks -->");
    for (const { what, measured } of judged.filter(({ verdict }) => verdict === "missed"))
      expect(start).toContain(`${what} (${measured},`);
  });

  it("show a miss as one", () => {
    const rows = rowsOf(measurementsGuide(madeUp), "targets");
    expect(rows.filter((row) => row[3] === "missed")).toHaveLength(5);
    const text = measurementsGuide(madeUp);
    expect(String(guideMarkdown(text, text)).match(/<span class="badge stop">missed<\/span>/g)).toHaveLength(5);
  });
});

describe("the chart", () => {
  const [cpu, bundles, types] = panelsOf(results);
  const cell = (id: string, name: string, column: number): string => {
    const row = rowsOf(page, id).find(([first]) => first === plain(name));
    return row?.[column] ?? "not in the table";
  };

  it("agrees with the tables", () => {
    for (const panel of [cpu, bundles, types]) expect(panel?.bars.length).toBeGreaterThan(3);
    for (const { name, label } of cpu?.bars ?? []) expect(`${cell("loopback", name, 2).split(" ")[0]} µs`).toBe(label);
    for (const { name, label } of bundles?.bars ?? [])
      expect(`${(Number(cell("bundle", name, 2).replace(",", "")) / 1000).toFixed(1)} kB`).toBe(label);
    const declared = rowsOf(page, "types").slice(2 + results.types.length);
    for (const { name, label } of types?.bars ?? [])
      expect(declared.find(([first]) => first === plain(name))?.[1]).toBe(label);
  });

  it("says in words what it shows, and takes its colours from the theme", () => {
    const svgs = shown.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(svgs).toHaveLength(3);
    for (const svg of svgs) {
      expect(svg).toMatch(/role="img" aria-label="[^"]{40,}"/);
      expect(svg).not.toMatch(/(fill|stroke|style)="/);
    }
  });
});

it("the benchmarks page says when, where and with which versions it was measured", () => {
  for (const text of [
    results.date.slice(0, 10),
    results.machine.cpu,
    `Node ${results.versions.node}`,
    ...Object.values(results.versions),
  ])
    expect(tables).toContain(text);
  for (const text of [results.date.slice(0, 10), results.machine.cpu, `Node ${results.versions.node}`])
    expect(shown).toContain(text);
});

it("the benchmarks page is short where one chooses: a few sentences, a chart, no table, and the way to the tables", () => {
  expect(
    benchmarksGuide(results)
      .split("\n")
      .filter((line) => line.startsWith("* ")),
  ).toHaveLength(4);
  expect(shown).not.toContain("<table");
  expect(shown).toContain("/guides/measurements.html#targets");
});

it("the benchmarks page is found by the search, section by section", () => {
  const found = guideEntries().filter(({ u }) => u.startsWith("/guides/measurements.html"));
  expect(found.map(({ t }) => t)).toEqual(["Measurements", ...sections.map(({ title }) => title)]);
  expect(found.find(({ t }) => t === "Bundle")?.x).toContain("axios");
  expect(found.map(({ x }) => x).join(" ")).not.toMatch(/\d \(\d/);
});
