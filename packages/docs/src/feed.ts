// What happens around the specs, for feed readers: releases that changed an API, and when the documents were read.
import { lineOf } from "@payspec/review/release/changelog";
import { siteAddress } from "./address.js";
import { changelogs } from "./changelogs.js";
import { html } from "./html.js";
import type { Provider } from "./provider.js";

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly href: string;
}

/** An Atom feed, the newest entry first. */
export function atomFeed(providers: readonly Provider[]): string {
  const entries = [...providers.map(readEntry), ...releaseEntries()].sort((one, other) =>
    other.date.localeCompare(one.date),
  );
  const body = entries.map(
    ({ id, title, date, text, href }) => html`<entry>
<id>${siteAddress()}${id}</id>
<title>${title}</title>
<updated>${date}T00:00:00Z</updated>
<link href="${siteAddress()}${href}"/>
<content type="text">${text}</content>
</entry>\n`,
  );
  return String(html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${siteAddress()}</id>
<title>Payspec</title>
<subtitle>Changes of payment APIs and of their typed clients</subtitle>
<updated>${entries[0]?.date ?? "1970-01-01"}T00:00:00Z</updated>
<author><name>Payspec</name></author>
<link href="${siteAddress()}"/>
<link rel="self" type="application/atom+xml" href="${siteAddress()}feed.xml"/>
${body}</feed>
`);
}

/** When the documents of a provider were read last. */
function readEntry({ name, label, pages }: Provider): Entry {
  const date =
    [...pages.values()]
      .map(({ read }) => read)
      .sort()
      .at(-1) ?? "1970-01-01";
  const count = [...pages.values()].filter(({ read }) => read === date).length;
  return {
    id: `${name}/sources.html#${date}`,
    title: `${label}: documents read on ${date}`,
    date,
    text: `${count} of ${pages.size} pages that the spec rests on were read on that day.`,
    href: `${name}/sources.html`,
  };
}

function releaseEntries(): Entry[] {
  return changelogs().flatMap(({ folder, name, api }) =>
    api.map(({ version, date, changes }) => ({
      id: `changelog/${folder}.html#api-${version}`,
      title: `${name} ${version}`,
      date,
      text: changes.map(lineOf).join("\n") || "Nothing that code can notice.",
      href: `changelog/${folder}.html#api-${version}`,
    })),
  );
}
