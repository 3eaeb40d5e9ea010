// Real specs as they once were. Tests of the review change them; what becomes of the specs since does not matter to it.
import { readdirSync, readFileSync } from "node:fs";
import type { Document } from "@payspec/spec-model/openapi";

/** Names of the frozen specs. */
export const frozen: readonly string[] = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(".json", ""));

/** One of them, a copy of its own. */
export const frozenSpec = (provider: string): Document =>
  JSON.parse(readFileSync(new URL(`${provider}.json`, import.meta.url), "utf8")) as Document;
