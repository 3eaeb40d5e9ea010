// One provider with its client in a page of its own, from the built packages: opened as a file, without a server.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "payspec-page-"));
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("chromium"));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** A page's script: the sandbox of one provider, its client, and one call whose result is left for the test. */
async function bundle(provider: string, call: string): Promise<string> {
  const name = provider[0]?.toUpperCase() + provider.slice(1);
  const contents = `
    import { create${name}Sandbox } from "@payspec/sandbox/${provider}";
    import { create${name}Client } from "@payspec/${provider}";
    const sandbox = create${name}Sandbox();
    const client = create${name}Client({ ...sandbox.credentials.${provider}, baseUrl: sandbox.baseUrls.${provider}, fetch: sandbox.fetch });
    globalThis.ended = client.${call}.then((result) => ({ result, history: sandbox.history, ledger: sandbox.ledger }));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

describe.each([
  ["tribute", 'createCharge({ body: { token: "550e8400-e29b-41d4-a716-446655440000", amount: 10000 } })', 29],
  ["qiwi", 'getPayment({ paymentId: "none" })', 46],
  ["invoicebox", 'getOrder({ uuid: "01771534-1a57-f184-dee3-ebeb91dded75" })', 38],
  ["via", "listDepositBalances()", 29], // Played from its spec, whose examples are in the page.
  ["bridgepay", "listAccounts()", 25],
])("%s in a page", (provider, call, most) => {
  it(`answers its client in Chromium, from a script of at most ${most} kB gzip`, async () => {
    const script = await bundle(provider, call);
    const file = join(folder, `${provider}.html`);
    writeFileSync(
      file,
      `<!doctype html><meta charset="utf-8"><script>${script.replaceAll("</script", "<\\/script")}</script>`,
    );
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const ended = (await page.evaluate("ended")) as {
      result: { ok: boolean; status: number };
      history: { status: number }[];
    };
    expect(ended.history).toHaveLength(1);
    expect([ended.result.ok, ended.history[0]?.status]).toEqual(provider === "qiwi" ? [false, 404] : [true, 200]);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(most * 1000);
    await page.close();
  });
});
