import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "./openapi.ts";
import { root } from "./providers.ts";
import { redocly } from "./redocly.ts";

/** Bundles one spec into one document; throws Redocly's own words when a reference leads nowhere. */
export function bundle(provider: string, specs = `${root}specs`): Document {
  const folder = mkdtempSync(join(tmpdir(), "payspec-"));
  try {
    const file = join(folder, `${provider}.json`);
    const { status, stderr } = redocly(["bundle", `${specs}/${provider}/openapi.yaml`, "-o", file]);
    if (status !== 0) throw new Error(`Bundling ${provider} failed.\n${stderr}`);
    return JSON.parse(readFileSync(file, "utf8")) as Document;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
