// Samples that run in their page.
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { dist, pagesOfSite } from "./site.js";
import { prepare } from "./stage.js";
import { each, watch } from "./watch.js";

const isRussian = (path: string) => path.startsWith("ru/");

/**
 * Pages with samples, each sample once: most Russian pages print the English one to the letter. One of
 * them is there all the same.
 */
function withRuns(): string[] {
  const seen = new Set<string>();
  const all = pagesOfSite().flatMap((path) => {
    const samples = /<button[^>]* data-run=/.test(textOf(path))
      ? textOf(path).match(/<pre[\s\S]*?<\/pre>|<button[^>]* data-run=[^>]*>/g)
      : null;
    return samples ? [{ path, printed: samples.join("\n") }] : [];
  });
  const english = all.filter(({ path }) => !isRussian(path));
  const russian = all.filter(({ path }) => isRussian(path));
  for (const { printed } of english) seen.add(printed);
  const other = russian.filter(
    ({ path, printed }, at) =>
      !seen.has(printed) || at === russian.findIndex((one) => folderOf(one.path) === folderOf(path)),
  );
  return [...english, ...other].map(({ path }) => path);
}
const textOf = (path: string) => readFileSync(dist + path, "utf8");
/** "operations" of qiwi/operations/createPayment.html */
const folderOf = (path: string) => path.split("/").at(-2);

/** Presses the button of a sample and waits for its end. */
async function run(page: Page, at = 0): Promise<string> {
  await page.locator("[data-run]").nth(at).click();
  return ended(page, at);
}

async function ended(page: Page, at = 0): Promise<string> {
  const status = page.locator(".run-status").nth(at);
  await status.filter({ hasText: /\d (?:ms|мс)/ }).waitFor();
  return (await status.textContent()) ?? "";
}

/** Presses one button after the other; what each run said at its end. */
const runAll = (frame: Frame): Promise<string[]> =>
  frame.evaluate(async () => {
    const said: string[] = [];
    for (const button of document.querySelectorAll<HTMLElement>("[data-run]")) {
      const status = () => button.closest(".run")?.querySelector(".run-status")?.textContent ?? "";
      const ended = new Promise<void>((resolve) => {
        const watched = new MutationObserver(() => {
          if (!/\d (?:ms|мс)/.test(status())) return;
          watched.disconnect();
          resolve();
        });
        watched.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      button.click();
      await ended;
      said.push(status());
    }
    return said;
  });

/** What stands below a title of the report. */
const part = (page: Page, title: string) => page.locator(`.run-report dt:text-is("${title}") + dd`);

const stage = prepare();
let page: Page;
let problems: string[];

beforeAll(async () => {
  page = await stage.browser.newPage({ viewport: { width: 1440, height: 900 } });
  problems = watch(page, stage.address);
});
afterEach(() => expect(problems.splice(0)).toEqual([]));

const open = (path: string) => page.goto(stage.address + path);
const choose = async (fault: string) => {
  await page.locator(".run-status").evaluate((status) => {
    status.textContent = "";
  });
  await page.locator(".run-choices select").first().selectOption(fault);
  return ended(page);
};
const requests = () => page.locator(".run-part").count();
const movements = () => part(page, "The provider's ledger").locator("tbody tr").count();

it("each sample that is run ends as printed, from a folder and without a server", async () => {
  const folder = await stage.browser.newContext();
  // In a frame each: to open a page there takes a third of what a tab takes.
  const tabs = await Promise.all([1, 2].map(() => folder.newPage()));
  const logs = tabs.map((tab) => watch(tab, `file://${dist}`));
  const frames = await Promise.all(
    tabs.map(async (tab) => {
      await tab.goto(`file://${dist}404.html`);
      await tab.setContent('<iframe style="width: 1200px; height: 700px"></iframe>');
      return tab.frames()[1] as Frame;
    }),
  );
  const wrong: string[] = [];
  await each(withRuns(), frames, async (path, frame) => {
    await frame.goto(`file://${dist}${path}`);
    const said = await runAll(frame);
    expect(said.length, path).toBeGreaterThan(0);
    wrong.push(...said.filter((text) => !/^(?:It ended after|Готово)/.test(text)).map((text) => `${path}: ${text}`));
  });
  expect([...wrong, ...logs.flat()]).toEqual([]);
  const kinds = new Set(withRuns().map((path) => `${isRussian(path) ? "ru " : ""}${folderOf(path)}`));
  expect([...kinds]).toEqual(expect.arrayContaining(["flows", "guides", "operations", "ru flows", "ru operations"]));
  await folder.close();
});

it("a page loads nothing for a run before the button is pressed", async () => {
  const other = await stage.browser.newPage(); // with nothing read before
  const read: string[] = [];
  other.on("request", (request) => read.push(request.url()));
  const parts = () => read.filter((url) => url.includes("/run"));
  await other.goto(`${stage.address}tribute/operations/createCharge.html`);
  expect(parts()).toEqual([]);
  await run(other);
  expect(parts().length).toBe(2);
  await run(other);
  expect(parts().length).toBe(2);
  await other.close();
});

it("says that a file did not come, and runs when it comes at the next press", async () => {
  const other = await stage.browser.newPage();
  await other.goto(`${stage.address}tribute/operations/createCharge.html`);
  await other.route("**/run-tribute.*", (route) => route.abort(), { times: 1 });
  await other.locator("[data-run]").click();
  await other.locator(".run-status", { hasText: "did not come" }).waitFor();
  expect(await run(other)).toMatch(/^It ended after/);
  await other.close();
});

describe("createCharge", () => {
  beforeAll(async () => {
    await open("tribute/operations/createCharge.html");
    await run(page);
  });

  it.each([
    ["", "ok", 1, 1],
    ["lostOnce", "ok", 2, 1],
    ["lost", "network", 3, 1],
    ["broken", "network", 3, 0],
    ["html", "malformed", 3, 1],
    ["half", "malformed", 3, 1],
    ["empty", "malformed", 3, 1],
    ["busy", "refused", 1, 0],
    ["key", "refused", 1, 0],
  ])("shows what it makes of %j: %s, %d requests, %d movements", async (fault, said, sent, moved) => {
    if (fault) await choose(fault);
    expect(await part(page, "What the client said").locator("tbody .status").allTextContents()).toEqual([said]);
    expect([await requests(), await movements()]).toEqual([sent, moved]);
  });
});

it("strikes the call of the page, not what had to exist before", async () => {
  await open("qiwi/operations/createRefund.html");
  await run(page);
  await choose("down");
  const rows = part(page, "What the client said").locator("tbody tr");
  expect((await rows.nth(0).textContent()) ?? "").toMatch(/createPayment.*ok/);
  expect((await rows.nth(1).textContent()) ?? "").toMatch(/createRefund.*refused/);
});

it("shows a decline by a value that the page then shows", async () => {
  await open("qiwi/operations/createPayment.html");
  await run(page);
  expect(await movements()).toBe(1);
  await choose("decline");
  expect(await page.locator(".fragment pre").first().textContent()).toContain('"02/34"');
  expect(await part(page, "What the client said").locator("tbody .status").textContent()).toBe("ok");
  expect(await movements()).toBe(0);
  await choose("");
  expect(await page.locator(".fragment pre").first().textContent()).toContain('"12/34"');
});

it("moves the provider's clock, and checks the webhook that comes", async () => {
  await open("tribute/operations/createCharge.html");
  await run(page);
  expect(await part(page, "Webhooks that arrived").count()).toBe(0);
  await page.getByRole("button", { name: "3 s" }).click();
  expect(await part(page, "Webhooks that arrived").locator("summary").textContent()).toBe(
    "verified shopTokenChargeSuccess",
  );
});

it("runs what was edited, without its types, and starts over", async () => {
  await open("tribute/operations/createCharge.html");
  await run(page);
  const code = page.locator(".fragment pre").first();
  const printed = await code.textContent();
  const edit = async (text: string) => {
    await code.fill(text);
    await page.keyboard.press("Control+Enter");
    return ended(page);
  };
  await edit("return 6 * 7;");
  expect(await part(page, "The sample returned").textContent()).toBe("42");
  await edit("const doubled = (value: number): string => `${value * 2}`;\nreturn doubled(21) as string;");
  expect(await part(page, "The sample returned").textContent()).toBe("42");
  expect(await edit("const = 3;")).toMatch(/error/);
  expect(await part(page, "The sample threw").textContent()).toMatch(/^SyntaxError: /);
  await edit('return fetch("https://payspec.example/");');
  expect(await part(page, "The sample threw").textContent()).toBe(
    "TypeError: This page reaches nothing but its sandbox.",
  );
  await page.getByRole("button", { name: "Start over" }).click();
  await part(page, "What the client said").waitFor();
  expect(await code.textContent()).toBe(printed);
});

it("needs no mouse", async () => {
  await open("via/operations/getCardInfo.html");
  await page.locator("[data-run]").focus();
  await page.keyboard.press("Enter");
  await ended(page);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
  await page.locator(".fragment pre").first().focus();
  await page.keyboard.press("Tab"); // leaves the text, which would be a trap otherwise
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("PRE");
});

it("runs a whole flow, and a Russian page says it in Russian", async () => {
  await open("ru/tribute/flows/sellChargeRefund.html");
  expect(await run(page)).toMatch(/^Готово за \d+ мс/);
  expect(await page.locator(".run-report dt").allTextContents()).toEqual([
    "Пример напечатал",
    "Что ответил клиент",
    "Запросы и ответы",
    "Движения денег у провайдера",
    "Полученные вебхуки",
  ]);
});

describe("over plain HTTP from a named host", () => {
  it("says why it can't, and what to do", async () => {
    const other = await stage.browser.newPage();
    await other.goto(`${stage.address.replace("127.0.0.1", "plain.example")}tribute/operations/createCharge.html`);
    await other.locator("[data-run]").click();
    await other.locator(".run-status", { hasText: "plain HTTP" }).waitFor();
    expect(await other.locator(".run-status").textContent()).toContain("run the whole file with Node");
    await other.close();
  });
});
