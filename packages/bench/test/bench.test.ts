// What is made of a run of the benchmarks. The run itself needs the registry and half an hour, and is not a test.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { panelSvg, panelsOf } from "../src/chart.ts";
import { type Judged, judge, judgeRatios } from "../src/demands.ts";
import { madeUp, rounds } from "../src/made-up.ts";
import { rendered } from "../src/render.ts";
import { report, sections } from "../src/report.ts";
import { FORMAT, parseResults, type Results, readResults, textOf } from "../src/results.ts";
import { chanceOf, ratioOf, show, spreadOf } from "../src/stats.ts";
import { takeaways } from "../src/takeaways.ts";

const quiet = { median: 1, low: 0.99, high: 1.01 };

describe("statistics", () => {
  it.each([
    [[3], "3.00 (3.00–3.00)"],
    [[4, 1, 3, 2], "2.50 (1.75–3.25)"],
    [[5, 1, 4, 2, 3], "3.00 (2.00–4.00)"],
  ])("of %j: %s", (values, text) => expect(show(spreadOf(values))).toBe(text));

  it("take ratios within a round, so that a slow round changes nothing", () => {
    expect(ratioOf([10, 100, 20], [20, 200, 40])).toEqual({ median: 0.5, low: 0.5, high: 0.5 });
  });

  it.each([
    [7, 0, 0.0156],
    [6, 1, 0.125],
    [0, 6, 0.0313],
    [3, 3, 1],
    [0, 0, 1],
  ])("%i rounds against %i are chance with %f", (below, above, chance) =>
    expect(chanceOf(below, above)).toBeCloseTo(chance, 3),
  );
});

describe("a verdict", () => {
  it.each([
    ["holds", [0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.99]],
    ["missed", [1.1, 1.02, 1.03, 1.04, 1.05, 1.06, 1.07]],
    ["undecided", [0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 1.2]],
    ["undecided", [0.5, 0.5, 0.5, 0.5, 0.5]],
    ["undecided", []],
  ] as const)("%s: %j", (verdict, ratios) => expect(judgeRatios(ratios, 1, quiet).verdict).toBe(verdict));

  it.each([0.89, 1.11, Number.NaN])("is not given where one program is %f times itself", (median) => {
    const ratios = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
    expect(judgeRatios(ratios, 1, { ...quiet, median }).verdict).toBe("no verdict");
  });

  it("has a line for every demand, the missed ones included", () => {
    const verdicts = (results: Results): string[] => judge(results).map(({ verdict }: Judged) => verdict);
    expect(verdicts(madeUp)).toEqual([
      "holds",
      "holds",
      "missed",
      "missed",
      "holds",
      "holds",
      "missed",
      "missed",
      "missed",
      "holds",
    ]);
    const noisy = { ...madeUp, stub: { ...madeUp.stub, "openapi-fetch-again": rounds(Array(7).fill(260)) } };
    expect(verdicts(noisy).filter((verdict) => verdict === "no verdict")).toHaveLength(2);
  });
});

describe("the page", () => {
  const page = report(madeUp, "CHART");

  it("has every section, with the machine, the versions and the date", () => {
    for (const { title, id } of sections) expect(page).toContain(`## ${title} {#${id}}`);
    for (const text of ["2026-01-02", "03:04 UTC", "2 × Some CPU", "Node 20.0.0", "undici 7.0.0", "CHART"])
      expect(page).toContain(text);
    expect(page).not.toMatch(/NaN|undefined/);
  });

  it("says what it does not know", () => {
    const { generation: _, ...older } = madeUp;
    expect(report(older as Results, "")).toContain("## Generation {#generation}\n\nThis run did not measure it.");
  });

  it("begins with numbers of the results, and names what was missed", () => {
    const text = takeaways(madeUp);
    expect(text).toContain("costs 150 µs of CPU: 0.75 times bare openapi-fetch and 1.50 times raw fetch");
    expect(text).toContain("5 hold, 5 are missed.");
    expect(text).toContain("Bundle of one client, gzip bytes (10,000, at most 4,096)");
  });

  it("says whose generated code does not compile", () => {
    expect(page).toContain("What kubb generates for this spec has 3 type errors of its own.");
  });

  it("shows what a change of the repository costs, where that was measured", () => {
    const row = {
      name: "a guide's word",
      most: 7,
      before: 171,
      cpuSeconds: 6.251,
      userSeconds: 5.5,
      wallSeconds: 9,
      green: true,
      load: 3.4,
      date: "2026-11-28",
      tasks: [["//#check:lint", 1.25] as const, ["@payspec/docs#test", 5] as const],
    };
    const shown = report({ ...madeUp, loop: { machine: madeUp.machine, rows: [row] } }, "");
    expect(shown).toContain("| a guide's word | 6.25 | 5.50 | 9.0 | 7 | 171 |");
    expect(shown).toContain("* a guide's word makes these run: docs: test 5.0, check:lint 1.3");
    expect(page).not.toContain("what changed");
  });

  it("warns of a client that lets a value leave its place in the path", () => {
    expect(page).toContain("| kubb | **another address** | **another address** | **as data** | throws | none |");
  });
});

describe("the chart", () => {
  it("has a bar per client, shortest first, and says in words what it shows", () => {
    const [cpu] = panelsOf(madeUp);
    if (!cpu) throw new Error("There is no panel.");
    expect(cpu.bars.map(({ label }) => label)).toEqual(["90 µs", "100 µs", "150 µs", "200 µs"]);
    const svg = panelSvg(cpu);
    expect(svg).toContain(
      'role="img" aria-label="CPU of a GET over loopback, lower is better: Payspec on @payspec/node 90 µs, raw fetch 100 µs,',
    );
    expect([...svg.matchAll(/width="([\d.]+)%" height="8"/g)].map(([, width]) => width)).toEqual([
      "45.0",
      "50.0",
      "75.0",
      "100.0",
    ]);
    expect(svg).not.toMatch(/\n\n|#[0-9a-f]{3}/);
  });
});

describe("results", () => {
  it("come back from their file as they went in", () => {
    const text = textOf(madeUp);
    expect(parseResults(text)).toEqual(parseResults(textOf(parseResults(text))));
    expect(report(parseResults(text), "")).toBe(report(madeUp, ""));
  });

  it.each([
    ["{", "The benchmark results are not JSON"],
    ["null", "results.json has no format"],
    ['{"stub":{}}', `results.json has no format, and this one reads format ${FORMAT}. Run \`npm run bench\``],
    ['{"format":0}', "results.json has format 0"],
  ])("that can't be shown say why: %s", (text, why) => expect(() => parseResults(text)).toThrow(why));

  it("that are missing say what to run", () => {
    expect(() => readResults(new URL("none.json", import.meta.url))).toThrow("There are no benchmark results");
  });

  it.each(["RESULTS.md", "results.svg"])(
    "are what %s was made from; `npm run bench -- --render` makes it again",
    (name) => {
      expect(readFileSync(new URL(`../${name}`, import.meta.url), "utf8")).toBe(rendered(readResults())[name]);
    },
  );
});
