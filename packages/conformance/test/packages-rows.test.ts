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

describe("the command", () => {
  it("lists the rows", () => {
    const { status, stdout } = command(["--list", "bun", "deno"]);
    expect(stdout).toMatch(/^bun +Bun [\d.]+: .+\ndeno +Deno [\d.]+: .+\n$/);
    expect(status).toBe(0);
  });

  it("refuses a name that no row has, with a sentence that lists names for all rows", () => {
    const { status, stdout, stderr } = command(["nodee20", "node20"]);
    const sentence = /^No row is called nodee20\. There are (.+); --list says what each does\.\n$/;
    expect(stderr).toMatch(sentence);
    const names = sentence.exec(stderr)?.[1]?.split(", ") ?? [];
    expect(chosenCases(names), "every name works, and together they choose all rows").toEqual(cases);
    expect(new Set(names).size, "none is listed twice").toBe(names.length);
    expect([status, stdout]).toEqual([2, ""]);
  });

  it("refuses an option other than --list with a sentence, and prints how it is called", () => {
    const { status, stdout, stderr } = command(["--only", "bun"]);
    expect(stderr).toMatch(/^Unknown option '--only'\.\n\nnpm run check:install -- \[rows\] \[--list\]: /);
    expect([status, stdout]).toEqual([2, ""]);
  });

  it("says that no registry answers, and that nothing was tested", () => {
    const { status, stderr } = command(["tree"], { npm_config_registry: "http://127.0.0.1:9" });
    expect(stderr).toMatch(
      /^Nothing was tested: npm reaches no registry \(.*ECONNREFUSED.*\)\. The matrix installs from one: .+\.\n$/,
    );
    expect(status).toBe(1);
  });
});
