import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

/** The browser and the built site, served at the root of a host and below a path. */
export interface Stage {
  readonly browser: Browser;
  readonly address: string;
  readonly below: string;
}

/** The browser of this run, and the site once it is built. What a file opens in it is closed at its end. */
export function prepare(): Stage {
  const host = inject("site");
  const stage = { address: `${host}/`, below: `${host}/docs/payspec/` } as {
    -readonly [Name in keyof Stage]: Stage[Name];
  };

  beforeAll(async () => {
    stage.browser = await chromium.connect(inject("chromium"));
    const built = await fetch(`${host}/built`);
    if (!built.ok) throw new Error(await built.text());
  });
  afterAll(() => stage.browser?.close());

  return stage;
}
