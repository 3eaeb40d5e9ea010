import { expect, it } from "vitest";
import { relativeTo } from "../src/relative.js";
import { region, samplesFolder } from "../src/samples.js";

it.each([
  ["index.html", '<a href="/qiwi/index.html#setup">', '<a href="./qiwi/index.html#setup">'],
  ["qiwi/operations/a.html", '<script src="/site.js">', '<script src="../../site.js">'],
  ["qiwi/index.html", '<a href="/">', '<a href="../index.html">'],
  ["qiwi/index.html", '<a href="/guides/">', '<a href="../guides/index.html">'],
  [
    "a/b.html",
    '<a href="#top"><a href="https://x.example/"><a href="//x.example/">',
    '<a href="#top"><a href="https://x.example/"><a href="//x.example/">',
  ],
])("relativeTo rewrites an address for %s: %s", (file, html, wanted) => {
  expect(relativeTo(file, html)).toBe(wanted);
});

it("a region of a sample is taken without its indent, and a missing one is named", () => {
  expect(region(`${samplesFolder}guides/home.ts`, "home")).toMatch(/^const charge = await/);
  expect(() => region(`${samplesFolder}guides/home.ts`, "none")).toThrow("has no region none");
});
