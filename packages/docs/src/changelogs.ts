// The changelog of each package and of each provider's API, as the release wrote them, and what
// waits for the next release.
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { published } from "@payspec/packaging/packages";
import { type ApiRelease, apiChangelog } from "@payspec/review/release/api-changelog";
import { lineOf } from "@payspec/review/release/changelog";
import { pendingChangesets } from "@payspec/review/release/changesets";
import { blocks, code, type Html, heading, headingsOf, html, link, type Page } from "./html.js";
import { toChangelog, toChangelogs } from "./links.js";
import { prose } from "./prose.js";
import { root } from "./spec.js";
import type { Words } from "./words.js";

/** A package with what its changelog says. */
interface Log {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** What the next release brings, a sentence each. */
  readonly pending: readonly string[];
  /** CHANGELOG.md without its title. */
  readonly released: string;
  /** Of a provider: what its API changed, newest first. */
  readonly api: readonly ApiRelease[];
}

/** The changelogs of all published packages. */
export function changelogs(): Log[] {
  const { changesets } = pendingChangesets(root);
  return published.map(({ folder, manifest }) => {
    const file = `${folder}/CHANGELOG.md`;
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    return {
      folder: basename(folder),
      name: manifest.name,
      version: manifest.version,
      pending: changesets.filter(({ levels }) => levels[manifest.name]).map(({ summary }) => summary),
      released: /^## [\s\S]*/m.exec(text)?.[0] ?? "",
      api: apiChangelog(`${root}specs`, basename(folder)),
    };
  });
}

/**
 * A page per package and one that leads to them. Their entries are in English in every language: they are what the
 * package's CHANGELOG.md says on npm and in node_modules, quoted, and a Russian page says so.
 */
export function changelogPages(words: Words): Record<string, Page> {
  const logs = changelogs();
  const pages: Record<string, Page> = { "changelog/index.html": indexPage(logs, words) };
  for (const log of logs) pages[`changelog/${log.folder}.html`] = logPage(log, words);
  return pages;
}

function indexPage(logs: readonly Log[], words: Words): Page {
  const rows = logs.map(({ folder, name, version, pending }) => {
    const more =
      pending.length > 0 ? `, ${words.count(pending.length, "{count} change to come|{count} changes to come")}` : "";
    return html`<li>${link(toChangelog(folder), code(name))} <span>${version}${more}</span></li>`;
  });
  const about = words.text("What each release of a package changed, and what the next one brings.");
  return {
    title: words.text("Changes"),
    description: about,
    layout: "reference",
    kind: "Changes",
    body: blocks(
      html`<h1>${words.text("Changes")}</h1>`,
      html`<p class="lead">${about} ${words.html("The same as a feed: [Atom](/feed.xml).")}</p>`,
      html`<ul class="index">${rows}</ul>`,
    ),
  };
}

function logPage({ folder, name, version, pending, released, api }: Log, words: Words): Page {
  const quoted = (text: Html): Html => (words.language === "en" ? text : html`<section lang="en">${text}</section>`);
  const body = blocks(
    html`<p class="crumbs">${link(toChangelogs(), words.text("Changes"))}</p>`,
    html`<h1>${code(name)}</h1>`,
    words.language !== "en" &&
      html`<p>${words.html("The entries are quoted as the package's CHANGELOG.md has them, in English.")}</p>`,
    pending.length > 0 &&
      blocks(
        heading(2, "next", words.text("After {version}", { version })),
        quoted(blocks(...pending.map((text) => prose(text)))),
      ),
    heading(2, "released", words.text("Released")),
    released
      ? quoted(releasesHtml(released))
      : html`<p>${words.text("{version} is the first release.", { version })}</p>`,
    existsSync(`${root}specs/${folder}/openapi.yaml`) &&
      blocks(heading(2, "api", words.text("In the API")), apiHtml(api, words, quoted)),
  );
  return {
    title: words.text("Changes of {name}", { name }),
    description: words.text("What each release of {name} changed.", { name }),
    layout: "reference",
    kind: "Changes",
    toc: headingsOf(body),
    body,
  };
}

/** CHANGELOG.md one level down: its versions are below our heading. */
const releasesHtml = (released: string): Html => prose(released.replace(/^(#+) /gm, "#$1 "));

function apiHtml(api: readonly ApiRelease[], words: Words, quoted: (text: Html) => Html): Html {
  const unnoticed = words.text("Nothing that code can notice.");
  if (api.length === 0) {
    const none =
      "Nothing has changed since the first release. A change of what code can notice is listed here by release, with its level.";
    return html`<p>${words.text(none)}</p>`;
  }
  return blocks(
    ...api.map(({ version, date, changes }) =>
      blocks(
        heading(3, `api-${version}`, `${version}, ${date}`),
        changes.length > 0 ? quoted(prose(changes.map(lineOf).join("\n"))) : html`<p>${unnoticed}</p>`,
      ),
    ),
  );
}
