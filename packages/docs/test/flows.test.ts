// The programs of the flow pages, as they are printed, run with plain Node against the sandbox.
// pasted.test.ts compiles them.
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

/**
 * What each program printed. One after another in one process: each is a module of its own with a sandbox of its own.
 */
let output: Readonly<Record<string, string>>;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { provider, flow, program } of printed) writeFileSync(`${folder}${provider}-${flow}.mjs`, program);
  writeFileSync(
    `${folder}run.mjs`,
    `import { format } from "node:util";
const output = {};
for (const name of ${JSON.stringify(printed.map(({ provider, flow }) => `${provider}-${flow}`))}) {
  const said = [];
  console.log = console.error = (...values) => said.push(format(...values));
  await import("./" + name + ".mjs").catch((error) => said.push("It threw " + error));
  output[name] = said.join("\\n");
}
process.stdout.write(JSON.stringify(output));
process.exit();`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, [`${folder}run.mjs`], {
    encoding: "utf8",
    env: { NO_COLOR: "1" },
  });
  expect(stderr).toBe("");
  output = JSON.parse(stdout) as typeof output;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the program of", () => {
  it.each(printed)("$provider $flow runs, and moves what it says", ({ provider, flow }) => {
    const name = `${provider} ${flow}`;
    const said = output[`${provider}-${flow}`] ?? "";
    expect(said).not.toMatch(/It threw|Error/);
    if (!isListed(provider)) return; // Played from the examples of its spec: what a flow moves is what they print.
    expect(moves[name], `${name} is not in the table of this test`).toBeDefined();
    expect([...said.matchAll(/kind: '(\w+)'/g)].map(([, kind]) => kind)).toEqual(moves[name]);
  });

  it("each flow of the table is printed", () => {
    expect(printed.map(({ provider, flow }) => `${provider} ${flow}`)).toEqual(
      expect.arrayContaining(Object.keys(moves)),
    );
  });
});
