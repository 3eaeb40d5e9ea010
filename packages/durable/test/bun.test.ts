// The contract of the stores on Bun, with bun:sqlite: store.test.ts itself, run by Bun.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fetched } from "./handles.ts";

const { path, why } = "Bun" in globalThis ? { why: "this is Bun" } : fetched("bun");

describe.skipIf(!path)(`bun:sqlite${why && ` (${why})`}`, () => {
  it("keeps the contract of the stores", () => {
    const { status, stderr } = spawnSync(path as string, ["test", "./test/store.test.ts", "-t", "bun:sqlite"], {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
    });
    const passed = Number(/(\d+) pass/.exec(stderr)?.[1] ?? 0);
    expect({ status, failed: /(\d+) fail/.exec(stderr)?.[1], isEnough: passed >= 10 }, stderr.slice(-3000)).toEqual({
      status: 0,
      failed: "0",
      isEnough: true,
    });
  });
});
