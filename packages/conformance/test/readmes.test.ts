// Every TypeScript block of every README runs, in order, against the sandbox.
import { afterEach, describe, expect, it, vi } from "vitest";
import { writeReadmeModules } from "../src/typecheck/readme-modules.ts";

afterEach(() => vi.restoreAllMocks());

describe("the code of the README", () => {
  it.each(writeReadmeModules())("of $name", async ({ file }) => {
    const said: unknown[] = [];
    vi.spyOn(console, "log").mockImplementation((...words) => void said.push(words));
    await expect(import(file)).resolves.toBeDefined();
    expect(JSON.stringify(said, (_, value) => (typeof value === "bigint" ? String(value) : value))).not.toContain(
      "undefined",
    );
  });
});
