// Weighs pages and times them as a phone on a slow network sees them: 1.6 Mbit/s, 150 ms, a processor four times
// slower, nothing cached. Run it after `npm run docs`: npx tsx packages/docs/test/browser/measure.ts
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { startBrowser } from "./chromium.js";
import { addressOf, dist, pagesOfSite, siteBelow } from "./site.js";

const PAGES = [
  "index.html",
  "guides/failures.html",
  "tribute/operations/createCharge.html",
  "qiwi/operations/createPayment.html",
  "qiwi/schemas/Amount.html",
  "invoicebox/index.html",
];
const RUN_PAGES = [
  "tribute/operations/createCharge.html",
  "qiwi/operations/createPayment.html",
  "invoicebox/operations/createOrder.html",
  "via/operations/getCardInfo.html",
  "bridgepay/operations/createInvoice.html",
  "qiwi/flows/holdAndCapture.html",
];
const RUNS = 5;
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const packed = (file: string): number => gzipSync(readFileSync(dist + file), { level: 9 }).length;

interface Timing {
  readonly paint: number;
  readonly largest: number;
  readonly ready: number;
  readonly shift: number;
}

async function time(browser: Browser, address: string): Promise<Timing> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(address, { waitUntil: "load" });
  const timing = await page.evaluate(
    () =>
      new Promise<Timing>((resolve) => {
        let largest = 0;
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) largest = Math.max(largest, entry.startTime);
        }).observe({ type: "largest-contentful-paint", buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => {
          const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
          const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
          resolve({ paint, largest, ready: navigation?.loadEventEnd ?? 0, shift });
        }, 300);
      }),
  );
  await page.close();
  return timing;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const shared = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => /\.(css|js)$/.test(file));
for (const file of shared) console.log(`${file}: ${kb(readFileSync(dist + file).length)}, ${kb(packed(file))} gzip`);
const sizes = pagesOfSite().map((file) => ({ file, size: packed(file) }));
const heaviest = sizes.reduce((one, other) => (other.size > one.size ? other : one));
console.log(
  `${sizes.length} pages, median ${kb(median(sizes.map(({ size }) => size)))} gzip, heaviest ${heaviest.file} ${kb(heaviest.size)}`,
);

/**
 * A first and a second run of a page's sample on a processor four times slower: from the press
 * until the report stands there.
 */
async function timeRuns(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(address, { waitUntil: "load" });
  const press = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const since = performance.now();
          const watched = new MutationObserver(() => {
            if (!/\d ms/.test(document.querySelector(".run-status")?.textContent ?? "")) return;
            watched.disconnect();
            requestAnimationFrame(() => resolve(performance.now() - since)); // drawn
          });
          watched.observe(document.body, { subtree: true, childList: true, characterData: true });
          document.querySelector<HTMLElement>("[data-run]")?.click();
        }),
    );
  const times = [await press(), await press()];
  await page.close();
  return times;
}

const browser = await startBrowser();
const server = createServer(siteBelow("/", true));
const address = `${await addressOf(server)}/`;
for (const path of PAGES) {
  const runs: Timing[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await time(browser, address + path));
  const of = (name: keyof Timing) => median(runs.map((run) => run[name]));
  console.log(
    `${path}: ${kb(readFileSync(dist + path).length)}, ${kb(packed(path))} gzip; first paint ${of("paint").toFixed(0)} ms, largest ${of("largest").toFixed(0)} ms, loaded ${of("ready").toFixed(0)} ms, layout shift ${of("shift").toFixed(3)}`,
  );
}
for (const path of RUN_PAGES) {
  const runs: number[][] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await timeRuns(browser, address + path));
  const of = (at: number) => runs.map((run) => run[at] as number);
  const text = [0, 1].map((at) => `${median(of(at)).toFixed(0)} ms (at best ${Math.min(...of(at)).toFixed(0)})`);
  console.log(`${path}: first run ${text[0]}, second ${text[1]}`);
}
await browser.close();
server.close();
