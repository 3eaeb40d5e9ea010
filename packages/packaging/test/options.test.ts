import { spawnSync } from "node:child_process";
import { root } from "@payspec/spec-model/providers";
import { describe, expect, it } from "vitest";

const run = (...args: string[]) =>
  spawnSync(process.execPath, [`${root}node_modules/tsx/dist/cli.mjs`, "scripts/pairs.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });

describe("a program of scripts/", () => {
  it("prints how it is called and does nothing else, when asked for help", () => {
    const { status, stdout, stderr } = run("tribute", "--help");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^npm run pairs -- <provider>: prints [^"]*ru\.yaml\.\n$/);
  });

  it("answers an option that it does not take with a sentence and how it is called", () => {
    const { status, stdout, stderr } = run("tribute", "--al");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^Unknown option '--al'\.\n\nnpm run pairs -- <provider>/);
  });
});

it("generate, which runs without a TypeScript loader, answers a wrong option in the same way", () => {
  const generate = `${root}packages/generator/bin/generate.mjs`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [generate, "--chek"], { encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^Unknown option '--chek'\.\n\nnpm run generate /);
});
