// Every page of the site laid out, and those that have each kind of element opened, wherever the site was put.
import { beforeAll, describe, expect, it } from "vitest";
import { brokenLinks } from "../../src/check-links.js";
import { CONTRAST, newViolationsOf, ON_PHONE, prepareAxe, STRUCTURE, violationsOf } from "./axe.js";
import { dist, pagesOfSite } from "./site.js";
import { prepare } from "./stage.js";
import { cover, PHONE, type Surveyed, survey } from "./survey.js";
import { each, watch } from "./watch.js";

const WIDE = { width: 1440, height: 900 };

const stage = prepare();
let all: readonly Surveyed[];
beforeAll(async () => {
  all = await survey(stage);
});

describe("every page", () => {
  it("fits a phone, has a title, one first-level heading and content, and takes nothing from another host", () => {
    expect(all.map(({ path }) => path)).toEqual(pagesOfSite());
    const wrong = all.filter(
      ({ width, headings, title, content, foreign }) =>
        width > PHONE.width || headings !== 1 || !title || content < 40 || foreign.length > 0,
    );
    expect(wrong.map(({ kinds, ...page }) => page)).toEqual([]);
  });

  it("has links and anchors that exist, and none that depends on the address of the site", () => {
    expect(brokenLinks(dist)).toEqual([]);
  });
});

/** Those that have every kind of element between them; all pages and elements when DOCS_AXE is "all". */
describe("a page for each kind of element", () => {
  const problems: string[] = [];
  const wrong = { light: [] as string[], dark: [] as string[], phone: [] as string[] };

  beforeAll(async () => {
    const context = await stage.browser.newContext();
    const pages = await Promise.all([1, 2].map(() => context.newPage()));
    const logs = pages.map((page) => watch(page, stage.below));
    const look: typeof newViolationsOf = (page, options, known) =>
      process.env.DOCS_AXE === "all" ? violationsOf(page, options) : newViolationsOf(page, options, known);
    const seen = { light: new Set<number>(), dark: new Set<number>(), phone: new Set<number>() };
    const paths = process.env.DOCS_AXE === "all" ? pagesOfSite() : cover(all);
    await each(paths, pages, async (path, page) => {
      const note = (view: keyof typeof wrong, found: readonly string[]) =>
        wrong[view].push(...found.map((what) => `${path}: ${what}`));
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize(PHONE);
      await page.goto(stage.below + path, { waitUntil: "domcontentloaded" });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > PHONE.width) problems.push(`${path} is ${width} pixels wide on a phone of ${PHONE.width}`);
      await prepareAxe(page, stage.below);
      note("phone", await look(page, ON_PHONE, seen.phone));
      await page.setViewportSize(WIDE);
      note("light", await violationsOf(page, STRUCTURE));
      note("light", await look(page, CONTRAST, seen.light));
      await page.emulateMedia({ colorScheme: "dark" });
      note("dark", await look(page, CONTRAST, seen.dark));
    });
    await context.close();
    problems.push(...logs.flat());
  }, 900_000);

  it("loads without errors, from this host alone, and fits a phone", () => expect(problems).toEqual([]));

  it.each(["light", "dark", "phone"] as const)("is accessible: %s", (view) => expect(wrong[view]).toEqual([]));
});

describe("a page without JavaScript", () => {
  it("shows everything", async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
    const page = await context.newPage();
    await page.goto(`${stage.below}tribute/operations/createCharge.html`);
    expect(await page.locator(".sample pre").first().isVisible()).toBe(true);
    expect(await page.locator("button:visible").evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual([
      "Menu",
    ]);
    expect(await page.locator("#menu").isVisible()).toBe(false);
    await page.locator(".menu-open").click(); // the browser's own popover
    expect(await page.locator("#menu").isVisible()).toBe(true);
    await context.close();
  });
});

describe("a page that does not exist", () => {
  it("finds the site's root from deep below it", async () => {
    const page = await stage.browser.newPage();
    await page.route("**/missing/**", async (route) =>
      route.fulfill({ path: `${dist}404.html`, contentType: "text/html" }),
    );
    await page.goto(`${stage.below}qiwi/missing/deep.html`);
    expect(
      await page
        .locator("main a")
        .first()
        .evaluate((link: HTMLAnchorElement) => link.href),
    ).toBe(`${stage.below}index.html`);
    expect(await page.locator(".top").evaluate((bar) => getComputedStyle(bar).position)).toBe("sticky");
    await page.close();
  });
});

describe("from a folder, without a server", () => {
  it("looks the same, searches, and leads on", async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    const problems = watch(page, `file://${dist}`);
    await page.goto(`file://${dist}index.html`);
    expect(await page.locator(".top").evaluate((bar) => getComputedStyle(bar).position)).toBe("sticky");
    await page.locator(".card").first().click();
    await page.waitForURL(/qiwi\/index\.html$/);
    await page.keyboard.press("/");
    await page.locator("dialog[open] input").waitFor();
    await page.keyboard.type("createCharge");
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/tribute\/operations\/createCharge\.html$/);
    expect(problems).toEqual([]);
    await context.close();
  });
});
