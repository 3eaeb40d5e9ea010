import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { siteAddress } from "./address.js";
import { brokenLinks } from "./check-links.js";
import { type Edition, editions } from "./editions.js";
import { atomFeed } from "./feed.js";
import { guideEntries } from "./guides.js";
import { hasTwin } from "./page-tools.js";
import { postmanCollection } from "./postman.js";
import { relativePath } from "./relative.js";
import { runWords } from "./run-words.js";
import { runPart, runProviders, settles } from "./runs.js";
import { bundled, bundledText } from "./scripts.js";
import { indexOf } from "./search-engine.js";
import { changeEntries, searchEntries } from "./search-index.js";
import type { SearchEntry } from "./search-types.js";
import { type Assets, anywhere, document } from "./shell.js";
import { sitemap } from "./sitemap.js";
import { root } from "./spec.js";
import { guideTwin, llmsText, pageTwin, providerTwins } from "./twins.js";
import type { Language } from "./words.js";
import { writeFolder } from "./write-folder.js";

const docs = fileURLToPath(new URL("../", import.meta.url));
export const outFolder = `${docs}dist/`;

/** Below the site's root English has no folder of its own. */
const folderOf = (language: Language): string => (language === "en" ? "" : `${language}/`);

/** What a build gave. */
export interface BuildReport {
  readonly pages: number;
  readonly seconds: number;
  /** Of this process: what the build costs, whatever else the machine does. */
  readonly cpuSeconds: number;
  readonly bytes: number;
  readonly broken: readonly string[];
}

/** Builds the whole site into dist/ and checks every link in it. */
export function buildSite(): BuildReport {
  const since = performance.now();
  const cpu = process.cpuUsage();
  const site = editions();
  const files = filesOf(site);
  for (const { name } of site[0]?.providers ?? [])
    files.set(`${name}/openapi.json`, readFileSync(`${root}packages/specs/${name}.json`, "utf8"));
  writeFolder(outFolder, files);
  return {
    pages: [...files.keys()].filter((path) => path.endsWith(".html")).length,
    cpuSeconds: (({ user, system }) => (user + system) / 1e6)(process.cpuUsage(cpu)),
    seconds: (performance.now() - since) / 1000,
    bytes: [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    broken: brokenLinks(outFolder),
  };
}

/**
 * Before a script that runs soon after it came: Chromium then compiles all of it aside while it arrives, and not function
 * by function when each is called, which took a third of a first run. Others read a comment.
 */
const COMPILED_AT_ONCE = "//# allFunctionsCalledOnLoad\n";

/** Every file of the site by its path. */
export function filesOf(site: readonly Edition[]): Map<string, string> {
  const files = new Map<string, string>();
  const publish = (name: string, extension: string, text: string): string => {
    const path = `${name}.${createHash("sha256").update(text).digest("hex").slice(0, 8)}.${extension}`;
    files.set(path, text);
    return path; // A name that changes with its content may be cached for ever.
  };
  const style = publish("style", "css", bundled("theme/index.css"));
  const script = publish("site", "js", bundled("client/index.ts"));
  const filter = publish("filter", "js", bundled("client/filter.ts"));
  const engine = bundled("client/engine.ts");
  const panel = bundled("client/run/panel.ts");
  const read = {
    strip: publish("strip", "js", bundled("client/run/strip.ts")),
    guard: publish("guard", "js", bundled("client/run/guarded.ts")),
  };
  const parts = Object.fromEntries(
    runProviders().map((name) => [
      name,
      publish(`run-${name}`, "js", COMPILED_AT_ONCE + bundledText(runPart(name), settles(name) ? ["worker"] : [])),
    ]),
  );
  for (const edition of site) {
    const placed = (entry: SearchEntry): SearchEntry => {
      const [path = ""] = entry.u.slice(1).split("#");
      return edition.pages[path] ? { ...entry, u: `/${folderOf(edition.language)}${entry.u.slice(1)}` } : entry;
    };
    const index = publish("search", "js", `window.payspecIndex=${indexOf(entriesOf(edition).map(placed))};\n${engine}`);
    const runs = {
      panel: publish(
        "run",
        "js",
        `${COMPILED_AT_ONCE}window.payspecWords=${JSON.stringify(runWords(edition.words))};\nwindow.payspecFiles=${JSON.stringify(read)};\n${panel}`,
      ),
      parts,
    };
    for (const [path, text] of written(edition, site, { style, script, filter, index, runs })) files.set(path, text);
    for (const [path, text] of twins(edition)) files.set(path, text);
  }
  for (const [path, text] of forPrograms(site)) files.set(path, text);
  return files;
}

/** What the search knows. It knows the guides and what they are about, so without them there is none. */
const entriesOf = ({ parts, searched, language, words }: Edition): SearchEntry[] =>
  parts.includes("guides") ? searchEntries(searched, [...guideEntries(language), ...changeEntries(words)]) : [];

/** What only programs read, once for all languages. */
function forPrograms(site: readonly Edition[]): [path: string, text: string][] {
  const providers = site[0]?.providers ?? [];
  const address = siteAddress();
  return [
    ["sitemap.xml", sitemap(site, (language, path) => folderOf(language) + path)],
    ["robots.txt", `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`],
    ["feed.xml", atomFeed(providers)],
    ...providers.map((provider): [string, string] => [
      `${provider.name}/postman.json`,
      postmanCollection(provider, address),
    ]),
  ];
}

/** The Markdown twins of a language, one text per provider, and in English the list of everything. */
function twins({ language, providers, pages, words, guides }: Edition): [path: string, text: string][] {
  const folder = folderOf(language);
  const whole = providers.filter(({ name }) => pages[`${name}/index.html`]);
  const twins = new Map(whole.flatMap((provider) => Object.entries(providerTwins(provider))));
  for (const { name } of guides) twins.set(`guides/${name}.md`, guideTwin(name, providers, words));
  for (const [page, content] of Object.entries(pages)) {
    const path = page.replace(/\.html$/, ".md");
    if (hasTwin(page) && !twins.has(path)) twins.set(path, pageTwin(path, content, words));
  }
  const files = [...twins].map(([path, text]): [string, string] => [
    folder + path,
    placedLinks(path, text, twins, folder),
  ]);
  for (const { name } of whole) {
    const own = [...twins].filter(([path]) => path.startsWith(`${name}/`));
    files.push([`${folder}${name}/llms-full.txt`, own.map(([, text]) => text).join("\n---\n\n")]);
  }
  if (language === "en") files.push(["llms.txt", llmsText(whole, guides)]);
  return files;
}

/** A twin's links to what this language has no page of lead to the English one. */
const placedLinks = (path: string, text: string, twins: ReadonlyMap<string, string>, folder: string): string =>
  folder === ""
    ? text
    : text.replace(/\]\((?!https?:|mailto:|#)([^)\s#]+\.md)/g, (link, to: string) => {
        const target = new URL(to, `https://site.example/${path}`).pathname.slice(1);
        return twins.has(decodeURI(target)) ? link : `](${relativePath(folder + path, target)}`;
      });

/** The pages of one language as they are served. */
function written(
  { language, pages, map }: Edition,
  site: readonly Edition[],
  assets: Assets,
): [path: string, text: string][] {
  const folders = [
    "guides",
    "changelog",
    ...new Set(site.flatMap(({ providers }) => providers.map(({ name }) => name))),
  ];
  return Object.entries(pages).map(([path, page]) => {
    const others = site.filter((other) => other.language !== language && other.pages[path]);
    const file = `${folderOf(language)}${path}`;
    const text = document(page, map, assets, {
      file,
      language,
      others: Object.fromEntries(others.map((other) => [other.language, `${folderOf(other.language)}${path}`])),
      place: (target) => (pages[target] ? `${folderOf(language)}${target}` : target),
    });
    return [file, path === "404.html" ? anywhere(text, folders) : text];
  });
}
