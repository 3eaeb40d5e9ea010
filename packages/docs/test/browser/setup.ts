// What the browser tests of a run share: one Chromium, and one build of the site, which is made when
// the first test asks for it.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { TestProject } from "vitest/node";
import { startServer } from "./chromium.js";
import { addressOf, buildSite, dist, pagesOfSite, siteBelow } from "./site.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where playwright's `chromium.connect` finds the browser. */
    readonly chromium: string;
    /**
     * The host of the site. Below it `built` answers when the site is built, `pages.json` with all pages,
     * `axe.min.js` anywhere with axe.
     */
    readonly site: string;
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"));

/** Starts both before the first file, and gives back what ends them after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startServer();
  let built: Promise<void> | undefined;
  const [atRoot, below] = [siteBelow("/"), siteBelow("/docs/payspec/")];
  const server = createServer((request, response) => {
    if (request.url?.endsWith("/axe.min.js")) return response.setHeader("cache-control", "max-age=3600").end(axe);
    if (request.url?.startsWith("/docs/payspec/")) return below(request, response);
    if (request.url === "/pages.json")
      return response.end(JSON.stringify(pagesOfSite().map((path) => [path, readFileSync(dist + path, "utf8")])));
    if (request.url !== "/built") return atRoot(request, response);
    built ??= buildSite();
    built.then(
      () => response.end(),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  project.provide("chromium", browser.wsEndpoint());
  project.provide("site", await addressOf(server));
  return async () => {
    server.close();
    await browser.close();
  };
}
