import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { startBrowser } from "./chromium.js";
import { buildSite, serveSite } from "./site.js";

/** The browser and the built site, served at the root of a host and below a path. */
export interface Stage {
  readonly browser: Browser;
  readonly address: string;
  readonly below: string;
}

/** Builds the site, serves it and starts the browser, once for all suites of this file. */
export function prepare(): Stage {
  const stage = {} as { -readonly [Name in keyof Stage]: Stage[Name] };
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    stage.browser = await startBrowser(); // First: without it there is no need to build.
    closing.push(() => stage.browser.close());
    buildSite();
    const [atRoot, below] = [await serveSite(), await serveSite("/docs/payspec/")];
    closing.push(atRoot.close, below.close);
    stage.address = atRoot.address;
    stage.below = below.address;
  }, 180_000);

  afterAll(async () => {
    for (const close of closing) await close();
  });

  return stage;
}
