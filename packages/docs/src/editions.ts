import { compared, type Pairs, pairsOf, providerTexts, readPairs } from "@payspec/spec-model/pairs";
import type { GuideName } from "../content/guides.js";
import { guidesIn, readGuide } from "./guides.js";
import type { Page } from "./html.js";
import { type SiteMap, siteMap } from "./nav.js";
import { type Part, pagesOf } from "./pages.js";
import { type Provider, type ProviderFiles, providerIn, readProviders } from "./provider.js";
import { root } from "./spec.js";
import { type Language, Words } from "./words.js";

/** The site in one language. */
export interface Edition {
  readonly language: Language;
  readonly words: Words;
  /** All providers; those whose texts are not translated whole have no pages of their own in this language. */
  readonly providers: readonly Provider[];
  /** Those that have them. */
  readonly complete: readonly Provider[];
  /** What the search knows: where a provider is not translated, its English pages. */
  readonly searched: readonly Provider[];
  /** By path below the language's root. */
  readonly pages: Readonly<Record<string, Page>>;
  readonly map: SiteMap;
  readonly parts: readonly Part[];
  /** The guides that it has, in reading order. */
  readonly guides: readonly GuideName[];
}

const ALL: readonly Part[] = ["guides", "reference"];

/** The pairs of the builder's own words. */
export const wordPairs = (): Pairs => readPairs(`${root}packages/docs/content/ru.yaml`);

/** Whether every text of a provider has its pair. */
const isComplete = (files: ProviderFiles, pairs: Pairs): boolean =>
  compared(providerTexts(files), pairs).missing.length === 0;

/** The site, or a part of it, in every language that it is written in. */
export function editions(files: readonly ProviderFiles[] = readProviders(), parts = ALL): Edition[] {
  const words = new Words("en");
  const english = files.map((one) => providerIn(one, words));
  return [edition(words, english, english, english, parts), ...russian(files, english, parts)];
}

/** Nothing is half translated: a page is in Russian, or it is not there and links to it lead to the English one. */
function russian(files: readonly ProviderFiles[], english: readonly Provider[], parts: readonly Part[]): Edition[] {
  const pairs = wordPairs();
  if (pairs.size === 0) return [];
  const words = new Words("ru", pairs);
  const all = files.map((one) => ({ one, own: pairsOf(one.name) }));
  const blank = () => "";
  const providers = all.map(({ one, own }) => providerIn(one, words, own, blank));
  const complete = providers.filter((_, index) =>
    isComplete((all[index] as (typeof all)[number]).one, (all[index] as (typeof all)[number]).own),
  );
  const searched = providers.map((one, index) => (complete.includes(one) ? one : (english[index] as Provider)));
  return [edition(words, providers, complete, searched, parts)];
}

function edition(
  words: Words,
  providers: readonly Provider[],
  complete: readonly Provider[],
  searched: readonly Provider[],
  parts: readonly Part[],
): Edition {
  const { language } = words;
  const guides = parts.includes("guides") ? guidesIn(language) : [];
  const listed = guides
    .filter(({ within }) => !within)
    .map(({ name }) => ({ name, title: readGuide(name, language).title }));
  return {
    language,
    words,
    providers,
    complete,
    searched,
    pages: pagesOf(providers, complete, words, parts),
    map: siteMap(providers, listed, words),
    parts,
    guides,
  };
}
