// The command line of `npm run check:install`, as far as it needs no registry.

import { root } from "@payspec/spec-model/providers";
import { describe, expect, it } from "vitest";
import { cases, chosenCases } from "../install/cases.ts";
import { run } from "../install/project.ts";

const command = (args: readonly string[], env: Record<string, string> = {}) =>
  run(process.execPath, ["--import", "tsx", `${root}packages/conformance/install/run.ts`, ...args], root, env);

describe("rows", () => {
  it("are all of them without a name", () => expect(chosenCases([])).toBe(cases));

  it("are those that are named, in the matrix's order, and those of a group", () => {
    const ids = (...names: string[]) => chosenCases(names).map(({ id }) => id);
    expect(ids("bun", "node20")).toEqual(["node20", "bun"]);
    expect(ids("ts7")).toEqual(["ts7-bundler-dom", "ts7-bundler-node", "ts7-nodenext-dom", "ts7-nodenext-node"]);
  });

  it("have names of their own", () => expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length));
});

describe("the command", { timeout: 30_000 }, () => {
  it("lists the rows", () => {
    const { status, stdout } = command(["--list", "bun", "deno"]);
    expect(stdout).toMatch(/^bun +Bun [\d.]+: .+\ndeno +Deno [\d.]+: .+\n$/);
    expect(status).toBe(0);
  });

  it.each([
    [["nodee20", "node20"], /^No row is called nodee20\. There are tree, alone, node20\.19, .+; --list says what each does\.\n$/],
    [["--only", "bun"], /^There is no option --only: give names of rows, or --list to see them\.\n$/],
  ])("refuses %j with a sentence", (args, sentence) => {
    const { status, stdout, stderr } = command(args);
    expect(stderr).toMatch(sentence);
    expect([status, stdout]).toEqual([2, ""]);
  });

  it("says that no registry answers, and that nothing was tested", () => {
    const { status, stderr } = command(["tree"], { npm_config_registry: "http://127.0.0.1:9" });
    expect(stderr).toMatch(/^Nothing was tested: npm reaches no registry \(.*ECONNREFUSED.*\)\. The matrix installs from one: .+\.\n$/);
    expect(status).toBe(1);
  });
});
