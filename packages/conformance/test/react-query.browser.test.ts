// The sample of openapi-react-query, bundled and run in Chromium.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, expect, inject, it } from "vitest";
import { inChromium } from "../install/hosts.ts";

const folder = mkdtempSync(join(tmpdir(), "payspec-react-query-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("openapi-react-query reads, charges and sees a refused path in Chromium", async () => {
  const bundle = join(folder, "bundle.js");
  await build({
    entryPoints: [fileURLToPath(new URL("../../openapi-fetch/examples/react-query.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    outfile: bundle,
    logLevel: "error",
  });
  expect(await inChromium(inject("chromium"), bundle)).toEqual({
    charged: 100_000,
    status: "pending",
    dots: "invalid",
    ledger: 1,
  });
});
