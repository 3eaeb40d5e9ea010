// The payment flows of specs/<provider>/workflows.arazzo.yaml, run against the sandbox: each answer is one that the
// spec describes, with no field more. That the flows are well written is a matter of the lint of specs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { chosen, floorsOf, providers } from "../../src/clients.ts";
import { type Ran, respect, workflowsOf } from "../../src/workflows.ts";

const flows = providers.flatMap((provider) => {
  const { workflows } = parse(readFileSync(workflowsOf(provider), "utf8")) as { workflows: { workflowId: string }[] };
  return workflows.map(({ workflowId }) => ({ provider, workflowId }));
});

const folder = mkdtempSync(join(tmpdir(), "payspec-broken-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Flows of VIA with something wrong in each, beside the good ones. */
const broken = join(folder, "broken.arazzo.yaml");
const wrongSecret = join(folder, "wrong-secret.arazzo.yaml");

let runs: Ran[] = [];
beforeAll(async () => {
  const flow = readFileSync(workflowsOf("via"), "utf8");
  writeFileSync(broken, flow.replace('$response.body#/status == "SUCCESS"', '$response.body#/status == "REJECT"'));
  writeFileSync(wrongSecret, flow.replaceAll("$inputs.clientSecret", "wrong"));
  const spoilt = (provider: string) => (provider === "via" ? [broken, wrongSecret] : []);
  runs = await respect(
    Object.fromEntries(providers.map((provider) => [provider, [workflowsOf(provider), ...spoilt(provider)]])),
  );
});
const runsOf = (file: string): Ran[] => runs.filter((run) => run.file === file);

describe("the workflows", () => {
  it.each(flows)("$provider: $workflowId passes", ({ provider, workflowId }) => {
    const ran = runsOf(workflowsOf(provider)).find(({ workflow }) => workflow === workflowId);
    expect(ran).toMatchObject({ problems: [], passed: true });
    expect(ran?.requests).toBeGreaterThanOrEqual(floorsOf(provider).requests);
  });

  it("are run here, each documented one once", () => {
    expect(providers.flatMap((provider) => runsOf(workflowsOf(provider)))).toHaveLength(flows.length);
  });
});

describe.each(chosen(["via"]))("a workflow of %s", () => {
  it("fails when the flow does not go as it says", () => {
    const [first, ...others] = runsOf(broken);
    expect(first).toMatchObject({
      workflow: "payByCard",
      passed: false,
      problems: [expect.stringContaining('"REJECT\\"')],
    });
    expect(others.map(({ passed }) => passed)).toEqual([true, true]);
  });

  it("fails when it sends a wrong credential", () => {
    const failed = runsOf(wrongSecret);
    expect(failed.map(({ passed }) => passed)).toEqual([false, false, false]);
    expect(failed[0]?.problems[0]).toContain("start: success criteria check");
  });
});
