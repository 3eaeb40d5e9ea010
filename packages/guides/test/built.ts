// The guides as they are built, with all that is in them, once for all files of a run.
import { filesOf } from "@payspec/docs/build";
import { type Edition, editions } from "@payspec/docs/editions";
import { type Maker, referenceMakers } from "@payspec/docs/pages";
import { readProviders } from "@payspec/docs/provider";

/** The languages of the guides. */
export const site = editions(readProviders(), ["guides"]);

/** Every file of the guides by its path, the search of the whole site among them. */
export const files = filesOf(site);

const others = new Map<Edition, Readonly<Record<string, Maker>>>();

/** What makes the other pages of a language, by their paths below its root. */
export function othersIn(edition: Edition): Readonly<Record<string, Maker>> {
  const known = others.get(edition) ?? referenceMakers(edition.providers, edition.complete, edition.words);
  others.set(edition, known);
  return known;
}

/** Whether a language has a page, by its path below the root of the language. */
export function isPage(language: string, path: string): boolean {
  const edition = site.find((one) => one.language === language);
  return edition !== undefined && (path in edition.pages || path in othersIn(edition));
}

const bodies = new Map<string, string | undefined>();

/** What is in a page of the site, by its path below the root of its language; undefined where there is none. */
export function bodyAt(language: string, path: string): string | undefined {
  const key = `${language} ${path}`;
  const edition = site.find((one) => one.language === language);
  if (edition && !bodies.has(key)) {
    const page = edition.pages[path] ?? othersIn(edition)[path]?.();
    bodies.set(key, page && String(page.body));
  }
  return bodies.get(key);
}
