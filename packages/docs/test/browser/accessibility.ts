import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, it } from "vitest";
import { pagesOfSite } from "./site.js";
import type { Stage } from "./stage.js";
import { each } from "./watch.js";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** One page of each kind and provider, and the guides; all pages when DOCS_AXE is "all". */
function chosen(): string[] {
  const all = pagesOfSite();
  if (process.env.DOCS_AXE === "all") return all;
  const kinds = new Map<string, string[]>();
  for (const path of all) {
    const kind = /operations|schemas\/[A-Z]|webhooks\//.test(path) ? path.replace(/[^/]+$/, "*") : path;
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return [...kinds.values()].map((paths) => paths[Math.floor(paths.length / 2)] as string);
}

type Axe = { run(options: RunOptions): Promise<AxeResults> };

async function violationsOf(page: Page, options: RunOptions): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(async (given) => {
    for (const part of document.querySelectorAll("details")) part.open = true;
    return (window as unknown as { axe: Axe }).axe.run({ ...given, resultTypes: ["violations"] });
  }, options);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 160))
        .slice(0, 2)
        .join(" | ")}`,
  );
}

async function violations(stage: Stage, paths: readonly string[], context: BrowserContextOptions, options: RunOptions): Promise<string[]> {
  const opened = await stage.browser.newContext(context);
  const found: string[] = [];
  const workers = await Promise.all([1, 2, 3].map(() => opened.newPage()));
  await each(paths, workers, async (path, page) => {
    await page.goto(stage.address + path, { waitUntil: "domcontentloaded" });
    found.push(...(await violationsOf(page, options)).map((violation) => `${path}: ${violation}`));
  });
  await opened.close();
  return found;
}

const ALL: RunOptions = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } };
/** A finger's: at least 24 pixels, or room around (WCAG 2.2, 2.5.8). */
const TARGETS: RunOptions = { runOnly: { type: "rule", values: ["target-size"] } };
/** Themes differ in colours only. */
const CONTRAST: RunOptions = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/** WCAG 2.1 AA as far as axe can tell. */
export function accessibility(stage: Stage): void {
  it.each([
    ["in light", 1, { colorScheme: "light", viewport: { width: 1440, height: 900 } }, ALL],
    ["in dark", 2, { colorScheme: "dark", viewport: { width: 1440, height: 900 } }, CONTRAST],
    ["on a phone", 5, { colorScheme: "light", viewport: { width: 390, height: 844 } }, ALL],
  ] as const)(
    "is kept %s",
    async (_, every, context, options) => {
      const step = process.env.DOCS_AXE === "all" ? 1 : every;
      const paths = chosen().filter((_, index) => index % step === 0);
      expect(await violations(stage, paths, context, options)).toEqual([]);
    },
    900_000,
  );

  it("has targets that a finger meets", async () => {
    const paths = chosen().filter((path) =>
      /^(?:index|guides\/failures|qiwi\/(?:index|errors|statuses|sources|operations|flows))/.test(path),
    );
    const phone = { viewport: { width: 390, height: 844 } };
    expect(await violations(stage, paths, phone, TARGETS)).toEqual([]);
  }, 300_000);

  it.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 390],
  ] as const)("is kept by a run in %s, %d pixels wide", async (colorScheme, width) => {
    const page = await stage.browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    await page.goto(`${stage.address}qiwi/operations/createPayment.html`);
    await page.locator("[data-run]").click();
    await page.locator(".run-report dt").first().waitFor();
    await page.locator(".run-choices select").first().selectOption("lost");
    await page.locator(".run-report .status.bad").first().waitFor();
    expect(await violationsOf(page, ALL)).toEqual([]);
    await page.close();
  });

  it.each(["light", "dark"] as const)("is kept by the search dialog in %s", async (colorScheme) => {
    const page = await stage.browser.newPage({ colorScheme });
    await page.goto(`${stage.address}index.html`);
    await page.keyboard.press("/");
    await page.keyboard.type("refund");
    await page.locator('[role="option"]').first().waitFor();
    expect(await violationsOf(page, ALL)).toEqual([]);
    await page.close();
  });
}
