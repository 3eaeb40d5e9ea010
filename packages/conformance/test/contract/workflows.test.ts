// The payment flows of specs/<provider>/workflows.arazzo.yaml, run against the sandbox: each answer is one that the
// spec describes, with no field more.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "@payspec/spec-model/redocly";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { chosen, floorsOf, providers } from "../../src/clients.ts";
import { type Ran, respect, workflowsOf } from "../../src/workflows.ts";

const flows = providers.flatMap((provider) => {
  const { workflows } = parse(readFileSync(workflowsOf(provider), "utf8")) as { workflows: { workflowId: string }[] };
  return workflows.map(({ workflowId }) => ({ provider, workflowId }));
});

describe("the workflows", () => {
  let runs: Ran[] = [];
  beforeAll(async () => {
    runs = await respect(Object.fromEntries(providers.map((provider) => [provider, workflowsOf(provider)])));
  });

  it.each(flows)("$provider: $workflowId passes", ({ provider, workflowId }) => {
    const ran = runs.find((run) => run.provider === provider && run.workflow === workflowId);
    expect(ran).toMatchObject({ problems: [], passed: true });
    expect(ran?.requests).toBeGreaterThanOrEqual(floorsOf(provider).requests);
  });

  it("each documented workflow is run here, and Redocly's lint accepts it", () => {
    expect(runs).toHaveLength(flows.length);
    const { status, stdout, stderr } = redocly(["lint", ...providers.map(workflowsOf)]);
    expect({ status, said: status === 0 ? "" : `${stdout}${stderr}` }).toEqual({ status: 0, said: "" });
  });
});

describe.each(chosen(["via"]))("a workflow of %s", () => {
  const folder = mkdtempSync(join(tmpdir(), "payspec-broken-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("fails when the flow does not go as it says", async () => {
    const broken = join(folder, "via.arazzo.yaml");
    const flow = readFileSync(workflowsOf("via"), "utf8");
    writeFileSync(broken, flow.replace('$response.body#/status == "SUCCESS"', '$response.body#/status == "REJECT"'));
    const [first, ...others] = await respect({ via: broken });
    expect(first).toMatchObject({
      workflow: "payByCard",
      passed: false,
      problems: [expect.stringContaining('"REJECT\\"')],
    });
    expect(others.map(({ passed }) => passed)).toEqual([true, true]);
  });

  it("fails when it sends a wrong credential", async () => {
    const broken = join(folder, "wrong-secret.arazzo.yaml");
    const flow = readFileSync(workflowsOf("via"), "utf8");
    writeFileSync(broken, flow.replaceAll("$inputs.clientSecret", "wrong"));
    const runs = await respect({ via: broken });
    expect(runs.map(({ passed }) => passed)).toEqual([false, false, false]);
    expect(runs[0]?.problems[0]).toContain("start: success criteria check");
  });
});
