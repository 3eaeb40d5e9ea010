// What a page shows only when something was pressed, in every look. pages.browser.test.ts
// looks at the pages themselves.
import { describe, expect, it } from "vitest";
import { ALL, CONTRAST, ON_PHONE, prepareAxe, violationsOf } from "./axe.js";
import { prepare } from "./stage.js";
import { PHONE } from "./survey.js";

const stage = prepare();

describe("WCAG 2.1 AA", () => {
  it("is kept by a run, in light, dark, and on a phone", async () => {
    const page = await stage.browser.newPage({ colorScheme: "light", viewport: { width: 1440, height: 900 } });
    await page.goto(`${stage.address}qiwi/operations/createPayment.html`);
    await page.locator("[data-run]").click();
    await page.locator(".run-report dt").first().waitFor();
    await page.locator(".run-choices select").first().selectOption("lost");
    await page.locator(".run-report .status.bad").first().waitFor();
    await prepareAxe(page, stage.address);
    expect(await violationsOf(page, ALL, ".run-panel")).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violationsOf(page, CONTRAST, ".run-panel")).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await violationsOf(page, ON_PHONE, ".run-panel")).toEqual([]);
    await page.close();
  });

  it("is kept by the search dialog, in light and dark", async () => {
    const page = await stage.browser.newPage({ colorScheme: "light" });
    await page.goto(`${stage.address}index.html`);
    await page.keyboard.press("/");
    await page.locator("dialog[open] input").waitFor();
    await page.keyboard.type("refund");
    await page.locator('[role="option"]').first().waitFor();
    await prepareAxe(page, stage.address);
    expect(await violationsOf(page, ALL)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violationsOf(page, CONTRAST, "dialog")).toEqual([]);
    await page.close();
  });
});
