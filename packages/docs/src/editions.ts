import { guidesIn, readGuide } from "./guides.js";
import type { Page } from "./html.js";
import { type SiteMap, siteMap } from "./nav.js";
import { pagesOf } from "./pages.js";
import { type Provider, type ProviderFiles, providerIn, readProviders } from "./provider.js";
import { type Language, Words } from "./words.js";

/** The site in one language. */
export interface Edition {
  readonly language: Language;
  readonly words: Words;
  readonly providers: readonly Provider[];
  /** By path below the language's root. */
  readonly pages: Readonly<Record<string, Page>>;
  readonly map: SiteMap;
}

/** The site in every language that it is written in. */
export function editions(files: readonly ProviderFiles[] = readProviders()): Edition[] {
  const words = new Words("en");
  return [
    edition(
      words,
      files.map((one) => providerIn(one, words)),
    ),
  ];
}

function edition(words: Words, providers: readonly Provider[]): Edition {
  const { language } = words;
  const guides = guidesIn(language).map(({ name }) => ({ name, title: readGuide(name, language).title }));
  return { language, words, providers, pages: pagesOf(providers, words), map: siteMap(providers, guides, words) };
}
