// The Russian overlay of a document, applied by another tool: the document as the pairs translate
// it, and nothing else changed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keyOf, pairsOf } from "@payspec/spec-model/pairs";
import { root } from "@payspec/spec-model/providers";
import { mapTexts } from "@payspec/spec-model/texts";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "payspec-overlay-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Tagged = { tags?: unknown[]; paths: Record<string, Record<string, { tags?: string[] }>> };

it("the Russian overlay translates VIA's document in Redocly CLI; tags keep their names, by which operations are found", () => {
  const file = `${root}packages/specs/via.json`;
  const out = join(folder, "via.json");
  const redocly = `${root}node_modules/@redocly/cli/bin/cli.js`;
  const run = spawnSync(
    process.execPath,
    [redocly, "bundle", file, "--overlay", `${root}packages/specs/via.ru.overlay.json`, "-o", out],
    {
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off" },
    },
  );
  expect(run.status, run.stderr).toBe(0);
  const english = JSON.parse(readFileSync(file, "utf8")) as Tagged;
  const pairs = pairsOf("via");
  const wanted = mapTexts(english, (text) => pairs.get(keyOf(text)) ?? text);
  const without = (doc: Tagged) =>
    JSON.parse(JSON.stringify(doc, (key, value) => (key === "tags" ? undefined : value))) as unknown;
  const translated = JSON.parse(readFileSync(out, "utf8")) as Tagged;
  expect(without(translated)).toEqual(without(wanted));
  const names = (doc: Tagged) =>
    Object.values(doc.paths).flatMap((path) => Object.values(path).map(({ tags }) => tags));
  expect(names(translated)).toEqual(names(english));
});
