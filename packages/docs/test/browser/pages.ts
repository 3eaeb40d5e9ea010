import { describe, expect, it } from "vitest";
import { brokenLinks } from "../../src/check-links.js";
import { dist, pagesOfSite } from "./site.js";
import type { Stage } from "./stage.js";
import { each, watch } from "./watch.js";

/** Every page, wherever the site was put. */
export function pages(stage: Stage): void {
  describe("every page, below a path of the host", () => {
    it("loads without errors, from this host alone, and fits a phone", async () => {
      const context = await stage.browser.newContext({ viewport: { width: 390, height: 844 } });
      const problems: string[] = [];
      const pages = await Promise.all([1, 2, 3, 4].map(() => context.newPage()));
      const logs = pages.map((page) => watch(page, stage.below));
      await each(pagesOfSite(), pages, async (path, page) => {
        await page.goto(stage.below + path, { waitUntil: "domcontentloaded" });
        const { width, headings, title, main } = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          headings: document.querySelectorAll("h1").length,
          title: document.title,
          main: document.querySelector("main")?.textContent.length ?? 0,
        }));
        if (width > 390) problems.push(`${path} is ${width} pixels wide on a phone of 390`);
        if (headings !== 1) problems.push(`${path} has ${headings} first-level headings`);
        if (!title || main < 40) problems.push(`${path} has no title or no content`);
      });
      await context.close();
      expect([...problems, ...logs.flat()]).toEqual([]);
    }, 120_000);

    it("every link and anchor exists, and none depends on the address of the site", () => {
      expect(brokenLinks(dist)).toEqual([]);
    });

    it("shows everything without JavaScript", async () => {
      const context = await stage.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await page.goto(`${stage.below}tribute/operations/createCharge.html`);
      expect(await page.locator(".sample pre").first().isVisible()).toBe(true);
      expect(await page.locator("button:visible").evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual(["Menu"]);
      expect(await page.locator("#menu").isVisible()).toBe(false);
      await page.locator(".menu-open").click(); // the browser's own popover
      expect(await page.locator("#menu").isVisible()).toBe(true);
      await context.close();
    });
  });

  describe("a page that does not exist", () => {
    it("finds the site's root from deep below it", async () => {
      const page = await stage.browser.newPage();
      await page.route("**/missing/**", async (route) => route.fulfill({ path: `${dist}404.html`, contentType: "text/html" }));
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
      await page.keyboard.type("createCharge");
      await page.locator('[role="option"]').first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/tribute\/operations\/createCharge\.html$/);
      expect(problems).toEqual([]);
      await context.close();
    });
  });
}
