// What a reader downloads, gzip: the numbers that the site promises.
import { gzipSync } from "node:zlib";
import { providers as names } from "@payspec/spec-model/providers";
import { expect, it } from "vitest";
import { files } from "./built.js";

const weigh = (pattern: RegExp): [name: string, bytes: number][] =>
  [...files]
    .filter(([path]) => pattern.test(path))
    .map(([path, text]) => [path.replace(/\.[0-9a-f]{8}/, ""), gzipSync(text, { level: 9 }).length]);

it("a page's script weighs at most 1 kB, the loader of the runs within", () => {
  const [site] = weigh(/^site\./);
  expect(site?.[1]).toBeLessThanOrEqual(1000);
});

it("the first run of a sample reads at most 45 kB, of QIWI 60: the panel and the provider", () => {
  const panel = Math.max(...weigh(/^run\.[0-9a-f]+\.js$/).map(([, bytes]) => bytes));
  const parts = weigh(/^run-/);
  expect(parts.map(([name]) => name)).toEqual([...names].sort().map((name) => `run-${name}.js`));
  const heavy = parts.filter(([name, bytes]) => panel + bytes > (name === "run-qiwi.js" ? 60_000 : 45_000));
  expect(heavy).toEqual([]);
});

it("the median page weighs at most 7 kB", () => {
  const sizes = weigh(/\.html$/)
    .map(([, bytes]) => bytes)
    .sort((one, other) => one - other);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(7000);
});
