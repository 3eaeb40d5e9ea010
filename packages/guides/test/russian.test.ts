// The guides in Russian: nothing is left in English, and a translation and its original have not grown apart.
import { madeUp } from "@payspec/bench/made-up";
import { readResults } from "@payspec/bench/results";
import { englishIn } from "@payspec/docs/english-words";
import { guidesIn, staleGuides } from "@payspec/docs/guides";
import { benchmarksGuide, measurementsGuide } from "@payspec/docs/made-guides";
import { translated } from "@payspec/docs/made-russian";
import { expect, it } from "vitest";
import { site } from "./built.js";

/** A guide that was changed in English only may wait for its translation; it is not shown until then. */
const MAY_WAIT = 2;

it("guides have the sections, samples, tables, links and names of the English ones; those that wait for it are not shown", () => {
  const stale = staleGuides("ru");
  expect(stale.length, `${stale.join(", ")} differ from the English guides`).toBeLessThanOrEqual(MAY_WAIT);
  const shown = guidesIn("ru").map(({ name }) => name);
  expect(shown.length).toBeGreaterThanOrEqual(8);
  expect(Object.keys(site[1]?.pages ?? {})).toEqual(shown.map((name) => `guides/${name}.html`));
});

it("a Russian guide has no English words in a row, outside code and names", () => {
  const found = Object.entries(site[1]?.pages ?? {}).flatMap(([path, { title, description, body }]) =>
    englishIn(`<p>${title}</p><p>${description}</p>${body}`).map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

it("every word of the builder that a guide needs has its Russian pair", () => {
  expect([...(site[1]?.words.missing ?? ["no Russian edition"])]).toEqual([]);
});

it("each piece of the benchmarks' pages has its Russian pair, those of other results too", () => {
  const pages = [readResults(), madeUp].flatMap((results) => [benchmarksGuide(results), measurementsGuide(results)]);
  expect(pages.flatMap((page) => translated(page).missing)).toEqual([]);
});

it("a page of the benchmarks with a piece that has no pair is not half translated", () => {
  expect(translated("# Benchmarks\n\nA sentence of tomorrow.\n")).toEqual({
    text: "# Бенчмарки\n\nA sentence of tomorrow.\n",
    missing: ["A sentence of tomorrow."],
  });
});
