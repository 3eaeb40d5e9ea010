// The page of the packed package in a browser, while clients call.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createQiwiClient } from "@payspec/qiwi";
import { createTributeClient } from "@payspec/tribute";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type PackedServer, startPacked } from "./packed.setup.js";

const token = "550e8400-e29b-41d4-a716-446655440000";
const pan = "4256000000000003";

let server: PackedServer;
let receiver: Server;
let browser: Browser;
let page: Page;
const strange: string[] = [];

beforeAll(async () => {
  receiver = createServer((_, response) => void response.writeHead(500).end()).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  server = await startPacked("--webhooks", `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`);
  browser = await chromium.connect(inject("chromium"));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  receiver?.close();
});

beforeEach(async () => {
  await server.control("reset");
  strange.length = 0;
  await page?.context().close();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.on(
    "request",
    (request) =>
      void (
        new URL(request.url()).origin !== server.url &&
        !request.url().startsWith("data:") &&
        strange.push(request.url())
      ),
  );
  page.on("console", (message) => void (message.type() === "error" && strange.push(message.text())));
  page.on("pageerror", (error) => void strange.push(error.message));
  await page.goto(server.url);
  await page.getByText("live", { exact: true }).waitFor();
  return () => expect(strange).toEqual([]);
});

const options = (name: "qiwi" | "tribute") => ({ baseUrl: server.state.baseUrls[name] as string, retries: 0 });
const charge = (reference = "order-1") =>
  createTributeClient({ apiKey: "sandbox-tribute-key", ...options("tribute") }).createCharge({
    body: { token, amount: 100_00, reference },
  });
const pay = () =>
  createQiwiClient({ token: "sandbox-qiwi-token", siteId: "test-01", ...options("qiwi") }).createPayment({
    paymentId: "p-1",
    body: {
      amount: { value: 10, currency: "RUB" },
      paymentMethod: { type: "CARD", pan, expiryDate: "12/34", cvv2: "739" },
      comment: "<img src=x onerror=alert(1)>",
      flags: ["SALE"],
    },
  });
const calls = () => page.locator("#calls-list > li");
const webhooks = () => page.locator("#webhooks-list > li");
const problems = async () => {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as axe.AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

describe("the page", () => {
  it("shows calls, movements and webhooks while they happen", async () => {
    await pay();
    await charge();
    await expect.poll(() => calls().count()).toBe(2);
    expect(await calls().first().textContent()).toMatch(/tribute[\s\S]*POST[\s\S]*createCharge[\s\S]*200/);
    await expect.poll(() => page.locator("#ledger-list tr").count()).toBe(2);
    expect(await page.locator("#ledger-list tr").first().textContent()).toMatch(
      /tribute\s*charge\s*10000 RUB\s*order-1/,
    );
    await page.getByLabel("Unit").selectOption("minutes");
    await page.getByRole("button", { name: "Advance the clock" }).click();
    await page.getByText("The clock was advanced.").waitFor();
    await expect
      .poll(() => webhooks().first().textContent())
      .toMatch(/shopTokenChargeSuccess[\s\S]*waiting[\s\S]*1 attempt/);
    await expect.poll(() => page.locator("#ahead").textContent()).toMatch(/^(59|60|61) seconds ahead$/);
    await webhooks().first().locator("summary").click();
    await webhooks().first().locator("pre").first().waitFor();
    expect(await webhooks().first().locator(".inside").textContent()).toMatch(
      /answered 500[\s\S]*"trbt-signature": "\*\*\*"[\s\S]*"token": "\*\*\*"/,
    );
  });

  it("shows what was asked and answered without card data, and never as markup", async () => {
    await pay();
    await calls().first().locator("summary").click();
    await calls().first().locator("pre").first().waitFor();
    const text = await calls().first().textContent();
    expect(text).toContain('"pan": "***"');
    expect(text).toContain("<img src=x onerror=alert(1)>");
    expect(text).toContain("COMPLETED");
    const whole = await page.content();
    for (const secret of [pan, "12/34", "739"]) expect(whole).not.toContain(secret);
    await charge();
    await expect.poll(() => calls().count()).toBe(2);
    expect(await calls().last().locator("details").getAttribute("open")).toBe(""); // What is read stays open.
  });

  it("injects faults with the keyboard alone", async () => {
    await page.getByLabel("Provider").first().focus();
    await page.keyboard.type("tribute");
    await page.getByLabel("Operation").selectOption("createCharge");
    await page.getByLabel("Type").focus();
    await page.keyboard.type("reset");
    await page.getByLabel("after the provider has done its work").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.getByText("Waiting: reset after the work is done, tribute createCharge.").waitFor();
    await expect
      .poll(() => page.locator("#faults-list").textContent())
      .toBe("reset after the work is done, tribute createCharge");
    expect(await charge()).toMatchObject({ kind: "network", outcome: "unknown" });
    await expect.poll(() => calls().textContent()).toMatch(/fault: reset[\s\S]*none/);
    await page.getByText("None: every call is answered").waitFor();
    await expect.poll(() => page.locator("#ledger-list tr").count()).toBe(1);
  });

  it("offers the fields of each fault, takes faults back and starts over", async () => {
    const shown = () =>
      page
        .locator("#fault-form label:visible")
        .allInnerTexts()
        .then((labels) => labels.map((label) => label.split("\n")[0]?.trim()));
    await page.getByLabel("Type").selectOption("refuse");
    expect(await shown()).toEqual(["Provider", "Operation", "Type", "Status", "How often"]);
    await page.getByLabel("Provider").first().selectOption("via");
    expect(await page.locator("optgroup:not([hidden])").count()).toBe(1);
    await page.getByRole("button", { name: "Strike the next call" }).click();
    await expect.poll(() => page.locator("#faults-list").textContent()).toBe("refuse with 500, via");
    await page.getByLabel("Provider").first().selectOption("");
    await page.getByLabel("Operation").selectOption("createShipment");
    expect(await page.locator("[name=provider]").inputValue()).toBe("invoicebox");
    await page.getByRole("button", { name: "Clear faults" }).click();
    await page.getByText("No fault waits any more.").waitFor();
    await charge();
    await expect.poll(() => calls().count()).toBe(1);
    await page.getByRole("button", { name: "Reset the sandbox" }).click();
    await expect.poll(() => calls().count()).toBe(0);
    await page.getByText("Nothing was called yet.").waitFor();
  });

  it("changes between light and dark, and remembers it", async () => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole("button", { name: "Dark" }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await expect.poll(ground).toBe(dark);
    expect(await page.getByRole("button", { name: "Dark" }).getAttribute("aria-pressed")).toBe("true");
  });

  it("is accessible and fits, empty and full, in light and dark, wide and narrow", async () => {
    const wrong: string[] = [];
    const lookAtAll = async (state: string) => {
      for (const width of [1280, 360])
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const look = `${state}, ${colorScheme}, ${width} pixels`;
          wrong.push(...(await problems()).map((problem) => `${look}: ${problem}`));
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          if (needed !== width) wrong.push(`${look}: takes ${needed} pixels`);
        }
    };
    await lookAtAll("empty");
    await server.control("faults", { type: "reset", provider: "tribute", operationId: "listShops" });
    await server.control("faults", { type: "refuse", status: 404, operationId: "createPayment" });
    await pay();
    await pay();
    await charge();
    await server.control("advance", { ms: 3000 });
    // By its name: the one that is first changes while the others arrive.
    const sent = webhooks().filter({ hasText: "shopTokenChargeSuccess" });
    await calls().first().locator("summary").click();
    await sent.locator("summary").click();
    await sent.locator("pre").first().waitFor();
    await lookAtAll("full");
    expect(wrong).toEqual([]);
  });
});
