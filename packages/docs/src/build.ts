import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "@payspec/spec-model/providers";
import { buildSync } from "esbuild";
import { build, disposeMdItInstance } from "vitepress";
import { brokenLinks } from "./check-links.js";
import { glanceOf } from "./glance.js";
import { guideEntries, guidePages } from "./guides.js";
import { page } from "./html.js";
import { anywhere } from "./lean.js";
import { siteMap } from "./nav.js";
import { errorsPage } from "./pages/errors.js";
import { homePage } from "./pages/home.js";
import { operationPage } from "./pages/operation.js";
import { providerPage } from "./pages/provider.js";
import { schemaPage, schemasPage } from "./pages/schema.js";
import { sourcesPage } from "./pages/sources.js";
import { statusesPage } from "./pages/statuses.js";
import { webhookPage } from "./pages/webhook.js";
import { loadProviders, type Provider } from "./provider.js";
import { searchIndex } from "./search-index.js";

const docs = fileURLToPath(new URL("../", import.meta.url));
const generated = `${docs}.generated/`;
export const outFolder = `${docs}dist/`;

/** Every page as Markdown by its path in VitePress's source folder. */
export function pagesOf(providers: readonly Provider[]): Record<string, string> {
  const glances = providers.map(glanceOf);
  const missing = '<h1>Page not found</h1><p>This page does not exist. Search for it, or start <a href="/index.html">here</a>.</p>';
  const pages: Record<string, string> = {
    "index.md": homePage(providers, glances),
    "missing.md": page({ title: "Page not found", layout: "home" }, missing),
    ...guidePages(providers),
  };
  for (const [index, provider] of providers.entries()) {
    const { name } = provider;
    const glance = glances[index] as (typeof glances)[number];
    pages[`${name}/index.md`] = providerPage(provider, glance);
    pages[`${name}/errors.md`] = errorsPage(provider);
    pages[`${name}/statuses.md`] = statusesPage(provider);
    pages[`${name}/sources.md`] = sourcesPage(provider, glance);
    pages[`${name}/schemas/index.md`] = schemasPage(provider);
    for (const found of provider.operations) pages[`${name}/operations/${found.id}.md`] = operationPage(provider, found);
    for (const webhook of provider.webhooks) pages[`${name}/webhooks/${webhook.name}.md`] = webhookPage(provider, webhook);
    for (const [schema, node] of Object.entries(provider.schemas))
      pages[`${name}/schemas/${schema}.md`] = schemaPage(provider, schema, node);
  }
  return pages;
}

/** Writes the source folder: pages, the site map for the theme, the page script, the search index and the specs. */
export function generate(): number {
  const providers = loadProviders();
  rmSync(generated, { recursive: true, force: true });
  const pages = pagesOf(providers);
  for (const [path, text] of Object.entries(pages)) write(`${generated}${path}`, text);
  const script = publish("site", clientScript());
  const index = publish("search", `window.payspecSearch=${JSON.stringify(searchIndex(providers, guideEntries()))};\n`);
  write(`${generated}site.json`, JSON.stringify(siteMap(providers, { script, searchIndex: index })));
  for (const { name } of providers) {
    write(`${generated}public/${name}/openapi.json`, "");
    copyFileSync(`${root}packages/${name}/openapi.json`, `${generated}public/${name}/openapi.json`);
  }
  return Object.keys(pages).length;
}

function clientScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [`${docs}client/index.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

/** A file whose name changes with its content, so that hosts may cache it for ever. */
function publish(name: string, text: string): string {
  const file = `${name}.${createHash("sha256").update(text).digest("hex").slice(0, 8)}.js`;
  write(`${generated}public/${file}`, text);
  return file;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What a build gave. */
export interface BuildReport {
  readonly pages: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly broken: readonly string[];
}

/** Builds the whole site into dist/ and checks every link in it. */
export async function buildSite(): Promise<BuildReport> {
  const since = performance.now();
  const pages = generate();
  rmSync(outFolder, { recursive: true, force: true });
  disposeMdItInstance(); // The renderer of our prose is not the one that the site's configuration asks for.
  await quietly(() => build(docs));
  // VitePress leaves its own 404 empty in pages that do not come alive.
  const folders = ["guides", ...loadProviders().map(({ name }) => name)];
  writeFileSync(`${outFolder}404.html`, anywhere(readFileSync(`${outFolder}missing.html`, "utf8"), folders));
  for (const leftover of ["missing.html", "vp-icons.css", "hashmap.json", "package.json"])
    rmSync(`${outFolder}${leftover}`, { force: true });
  return { pages, seconds: (performance.now() - since) / 1000, bytes: sizeOf(outFolder), broken: brokenLinks(outFolder) };
}

/** VitePress draws spinners on both outputs; they are shown only when it fails. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const kept: (string | Uint8Array)[] = [];
  const outputs = [process.stdout, process.stderr];
  const originals = outputs.map((output) => output.write);
  for (const output of outputs) {
    output.write = ((chunk: string | Uint8Array) => kept.push(chunk) > 0) as typeof output.write;
  }
  const restore = () =>
    outputs.forEach((output, index) => {
      output.write = originals[index] as typeof output.write;
    });
  try {
    await work();
    restore();
  } catch (error) {
    restore();
    for (const chunk of kept) process.stderr.write(chunk);
    throw error;
  }
}

const sizeOf = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).reduce(
        (sum, file) => sum + (statSync(`${folder}${file}`).isFile() ? statSync(`${folder}${file}`).size : 0),
        0,
      )
    : 0;
