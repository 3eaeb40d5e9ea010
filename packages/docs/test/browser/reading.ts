import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { operationSample } from "../../src/samples.js";
import type { Stage } from "./stage.js";
import { watch } from "./watch.js";

/** What a reader does on the site. */
export function reading(stage: Stage): void {
  let context: BrowserContext;
  let page: Page;
  let problems: string[];

  beforeEach(async () => {
    context = await stage.browser.newContext({
      viewport: { width: 1440, height: 900 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    page = await context.newPage();
    problems = watch(page, stage.address);
  });

  afterEach(async () => {
    expect(problems).toEqual([]);
    await context.close();
  });

  const open = (path: string) => page.goto(stage.address + path);

  it("copies a page as Markdown, and says so", async () => {
    await open("ru/tribute/operations/createCharge.html");
    const button = page.locator(".page-copy");
    await button.click();
    await page.locator(".page-copy.done").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/^# [А-Я][\s\S]*tribute\.createCharge\(/);
    expect(await button.textContent()).toBe("Копировать страницу как Markdown");
  });

  describe("search", () => {
    const search = async (words: string) => {
      await open("index.html");
      await page.keyboard.press("/");
      await page.keyboard.type(words);
      await page.locator('[role="option"]').first().waitFor();
      return page.locator('[role="option"] strong').allInnerTexts();
    };

    it.each([
      ["createRefund", "createRefund"],
      ["refund qiwi", "createRefund"],
      ["createRefnud", "createRefund"],
      ["webhook", "Webhooks"],
      ["idempotencyKey", "createCharge → idempotencyKey"],
      ["WAITING_3DS", "CardCheckStatus"],
      ["money", "Money"],
    ])("finds %s", async (words, expected) => {
      const found = await search(words);
      expect(found.slice(0, 6).join("\n")).toContain(expected);
    });

    it("says so when nothing is found, and leads to the chosen result by keyboard alone", async () => {
      await open("index.html");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("zzzzqq");
      await page.getByText("Nothing found.", { exact: false }).waitFor();
      await page.keyboard.press("Control+a");
      await page.keyboard.type("tribute idempotencyKey");
      await page.locator('[role="option"][aria-selected="true"]').waitFor();
      await page.keyboard.press("ArrowDown");
      expect(await page.locator('[role="option"]').nth(1).getAttribute("aria-selected")).toBe("true");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await page.waitForURL(/createCharge\.html#body-idempotencyKey$/);
      expect(await page.locator("#body-idempotencyKey").isVisible()).toBe(true);
    });

    it("closes with Escape and gives the focus back", async () => {
      await open("index.html");
      await page.locator("[data-search]").click();
      await page.locator("dialog[open]").waitFor(); // Its script is loaded by the click.
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog").isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-search"))).toBe(true);
    });
  });

  describe("samples", () => {
    it("are copied as they stand in their files", async () => {
      await open("tribute/operations/createCharge.html");
      await page.locator(".sample .copy").first().click();
      await page.locator(".sample .copy.done").waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
        operationSample("tribute", "createCharge"),
      );
    });
  });

  describe("the list of schemas", () => {
    it("shows what has every word that is typed, and how many there are", async () => {
      await open("qiwi/schemas/index.html");
      const shown = () => page.locator("[data-filter] li:visible code:first-child").allTextContents();
      const all = (await shown()).length;
      await page.getByRole("searchbox", { name: "Filter by name or words" }).fill("refund status");
      const found = await shown();
      expect(found).toContain("RefundStatus");
      expect(found.length).toBeLessThan(all / 4);
      expect(await page.locator(".filter [role=status]").textContent()).toBe(`${found.length} / ${all}`);
    });
  });

  describe("paper", () => {
    it("has everything open, and nothing to press", async () => {
      await page.emulateMedia({ media: "print" });
      await open("qiwi/operations/createPayment.html");
      const closed = page.locator("main details:not([open])");
      expect(await closed.count()).toBeGreaterThan(5);
      const hidden = await closed.evaluateAll((all) =>
        all.filter((part) => !(part.lastElementChild as HTMLElement).checkVisibility({ contentVisibilityAuto: true })),
      );
      expect(hidden).toHaveLength(0);
      expect(await page.locator("button:visible").count()).toBe(0);
    });
  });

  describe("theme", () => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

    it("follows the system until it is chosen, and the choice holds on other pages", async () => {
      await page.emulateMedia({ colorScheme: "light" });
      await open("index.html");
      const light = await ground();
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await ground();
      expect(dark).not.toBe(light);
      await page.locator("button[data-theme]").click();
      expect(await ground()).toBe(light);
      await open("qiwi/index.html");
      expect(await ground()).toBe(light);
      expect(await page.locator("button[data-theme]").getAttribute("aria-pressed")).toBe("false");
    });
  });

  describe("deep links", () => {
    it("open what they point into", async () => {
      await open("qiwi/operations/createPayment.html#body-amount-value");
      const field = page.locator("#body-amount-value");
      await field.waitFor({ state: "visible" });
      expect(await field.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(40);
    });

    it("show the current page in the list", async () => {
      await open("qiwi/operations/payBySbpToken.html");
      const current = page.locator('#menu [aria-current="page"]');
      expect(await current.locator("code").textContent()).toBe("payBySbpToken");
      expect(await current.evaluate((link) => link.getBoundingClientRect().bottom < innerHeight)).toBe(true);
    });
  });

  describe("keyboard", () => {
    it("skips to the content first", async () => {
      await open("qiwi/index.html");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    });

    it("opens and closes the list of pages on a phone", async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open("qiwi/index.html");
      const menu = page.locator("#menu");
      expect(await menu.isVisible()).toBe(false);
      await page.locator(".menu-open").press("Enter");
      expect(await menu.isVisible()).toBe(true);
      // The bar with the button stays in sight, and the list scrolls by itself.
      expect(await menu.boundingBox()).toEqual({ x: 0, y: 57, width: 390, height: 787 });
      await page.keyboard.press("Escape");
      expect(await menu.isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.classList.contains("menu-open"))).toBe(true);
    });
  });
}
