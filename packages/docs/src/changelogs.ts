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

/** A page per package and one that leads to them. They are in English, as npm shows them. */
export function changelogPages(): Record<string, Page> {
  const logs = changelogs();
  const pages: Record<string, Page> = { "changelog/index.html": indexPage(logs) };
  for (const log of logs) pages[`changelog/${log.folder}.html`] = logPage(log);
  return pages;
}

function indexPage(logs: readonly Log[]): Page {
  const rows = logs.map(
    ({ folder, name, version, pending }) =>
      html`<li>${link(toChangelog(folder), code(name))} <span>${version}${pending.length > 0 ? `, ${pending.length} ${pending.length === 1 ? "change" : "changes"} to come` : ""}</span></li>`,
  );
  return {
    title: "Changes",
    description: "What each release of a package changed, and what the next one brings.",
    layout: "reference",
    kind: "Changes",
    body: blocks(
      html`<h1>Changes</h1>`,
      html`<p class="lead">What each release of a package changed, and what the next one brings. The same as a feed: <a href="/feed.xml">Atom</a>.</p>`,
      html`<ul class="index">${rows}</ul>`,
    ),
  };
}

function logPage({ folder, name, version, pending, released, api }: Log): Page {
  const body = blocks(
    html`<p class="crumbs">${link(toChangelogs(), "Changes")}</p>`,
    html`<h1>${code(name)}</h1>`,
    pending.length > 0 && blocks(heading(2, "next", `After ${version}`), ...pending.map((text) => prose(text))),
    heading(2, "released", "Released"),
    released ? releasesHtml(released) : html`<p>${version} is the first release.</p>`,
    existsSync(`${root}specs/${folder}/openapi.yaml`) && blocks(heading(2, "api", "In the API"), apiHtml(api)),
  );
  return {
    title: `Changes of ${name}`,
    description: `What each release of ${name} changed.`,
    layout: "reference",
    kind: "Changes",
    toc: headingsOf(body),
    body,
  };
}

/** CHANGELOG.md one level down: its versions stand below our heading. */
const releasesHtml = (released: string): Html => prose(released.replace(/^(#+) /gm, "#$1 "));

function apiHtml(api: readonly ApiRelease[]): Html {
  if (api.length === 0)
    return html`<p>Nothing has changed since the first release. A change of what code can notice is listed here by release, with its level.</p>`;
  return blocks(
    ...api.map(({ version, date, changes }) =>
      blocks(
        heading(3, `api-${version}`, `${version}, ${date}`),
        prose(changes.map(lineOf).join("\n") || "Nothing that code can notice."),
      ),
    ),
  );
}
