import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "payspec-sound-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** As another run of the program sees it: within one, a file is hashed once. */
async function isSoundNow(notes: string, around: readonly string[] | undefined): Promise<boolean> {
  vi.resetModules();
  return (await import("../src/sound-types.ts")).isSound(notes, around);
}

it("types are sound until a file that they rest on changes, or another file comes", async () => {
  mkdirSync(join(folder, "src"));
  const notes = join(folder, "project.tsbuildinfo");
  const source = join(folder, "src/a.ts");
  writeFileSync(source, "export const a = 1;");
  writeFileSync(notes, JSON.stringify({ fileNames: ["src/a.ts"] }));
  expect(await isSoundNow(notes, ["src/a.ts"])).toBe(false);

  (await import("../src/sound-types.ts")).noteSound(notes, ["src/a.ts"]);
  expect(await isSoundNow(notes, ["src/a.ts"])).toBe(true);
  expect(await isSoundNow(notes, ["src/a.ts", "src/b.ts"])).toBe(false);
  expect(await isSoundNow(notes, undefined)).toBe(false);

  writeFileSync(source, "export const a = 2;");
  expect(await isSoundNow(notes, ["src/a.ts"])).toBe(false);
  rmSync(source);
  expect(await isSoundNow(notes, ["src/a.ts"])).toBe(false);
});
