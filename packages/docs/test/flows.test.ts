// The programs of the flow pages, as they are printed: they compile in a strict project, and run with plain Node against the sandbox.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../src/html.js";
import { flowPage } from "../src/pages/flow.js";
import { loadProviders } from "../src/provider.js";
import { root } from "../src/spec.js";

const folder = `${root}packages/docs/.flows/`; // in the workspace, so that the packages are found
const printed = loadProviders().flatMap((provider) =>
  provider.flows.map((flow) => {
    const [, block = ""] = /<pre[^>]*><code>([\s\S]*?)<\/code>/.exec(String(flowPage(provider, flow).body)) ?? [];
    return { provider: provider.name, flow: flow.id, steps: flow.steps.length, program: textOf(block) };
  }),
);

/** What each flow moves, written by hand from what its summary says. */
const moves: Readonly<Record<string, readonly string[]>> = {
  "bridgepay payIn": ["charge"],
  "bridgepay payOut": ["payout"],
  "invoicebox sellShipRefund": ["charge", "refund"],
  "invoicebox cancelOrder": [],
  "qiwi billPaymentRefund": ["charge", "refund"],
  "qiwi holdAndCapture": ["hold", "capture"],
  "qiwi fasterPayments": ["charge", "charge"],
  "qiwi checkCard": ["charge"],
  "qiwi payOut": ["charge", "payout"],
  "tribute sellChargeRefund": ["charge", "charge", "refund"],
  "tribute subscription": ["charge"],
  "tribute revokeToken": [],
  "via payByCard": ["charge"],
  "via payByStoredCard": ["charge"],
  "via payFromDeposit": ["payout", "transfer", "transfer"],
};

/** A provider of which the table has one flow has all its flows there. */
const isListed = (provider: string): boolean => Object.keys(moves).some((name) => name.startsWith(`${provider} `));

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { provider, flow, program } of printed) {
    writeFileSync(`${folder}${provider}-${flow}.ts`, program);
    writeFileSync(`${folder}${provider}-${flow}.mjs`, program);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the program of", () => {
  it.each(printed)(
    "$provider $flow runs, and moves what it says",
    ({ provider, flow }) => {
      const name = `${provider} ${flow}`;
      const { stdout, stderr } = spawnSync(process.execPath, [`${folder}${provider}-${flow}.mjs`], {
        encoding: "utf8",
        env: { NO_COLOR: "1" },
      });
      expect(stderr).toBe("");
      if (!isListed(provider)) return; // Played from the examples of its spec: what a flow moves is what they print.
      expect(moves[name], `${name} is not in the table of this test`).toBeDefined();
      expect([...stdout.matchAll(/kind: '(\w+)'/g)].map(([, kind]) => kind)).toEqual(moves[name]);
    },
    30_000,
  );

  it("each flow of the table is printed", () => {
    expect(printed.map(({ provider, flow }) => `${provider} ${flow}`)).toEqual(expect.arrayContaining(Object.keys(moves)));
  });

  it("each flow compiles in a strict project", () => {
    const options = "--noEmit --strict --noUncheckedIndexedAccess --target es2022 --module nodenext --types node --skipLibCheck".split(" ");
    const files = printed.map(({ provider, flow }) => `${folder}${provider}-${flow}.ts`);
    const { stdout } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, ...options, ...files], { encoding: "utf8" });
    expect(stdout).toBe("");
  }, 120_000);
});
