import MiniSearch, { type Options, type Query, type SearchResult } from "minisearch";
import { alike, otherLayout, stem, tokens } from "./search-terms.js";
import type { SearchEntry } from "./search-types.js";

/** An entry that matches, and the field that matched best, if it was one. */
export interface Hit {
  readonly entry: SearchEntry;
  readonly score: number;
  readonly field?: readonly [name: string, anchor: string];
}

/** Of two equal matches a call or a guide is more often meant than an object. */
const KINDS: Readonly<Record<SearchEntry["k"], number>> = {
  operation: 1.5,
  guide: 1.5,
  flow: 1.25,
  provider: 1.3,
  webhook: 1.1,
  statuses: 2,
  error: 1.3,
  changes: 1,
  schema: 0.6,
};

/** A part of a page is less often meant than the page: a section of a guide, one value of a status. */
const PARTS: Partial<Record<SearchEntry["k"], number>> = { guide: 0.8, statuses: 0.3 };

/** Words that a question has and that tell no page from another. */
const SMALL: ReadonlySet<string> = new Set(
  "a an and are by can do does for from how i in is it last my no not of on only or the to we what which with а без в во для до за и из или к как ко ли мне можно мой на не нет о об от по при про с со только у что я".split(
    " ",
  ),
);

/** Titles and summaries say what a page is for; the rest only mentions. */
const options: Options<SearchEntry & { id: number }> = {
  fields: ["t", "s", "p", "a", "n", "x"],
  storeFields: ["k", "p", "t", "s", "u", "f"],
  extractField: (entry, name) =>
    name === "n"
      ? entry.f.map(([field]) => field).join(" ")
      : ((entry as unknown as Record<string, string>)[name] ?? ""),
  tokenize: tokens,
  processTerm: stem,
  searchOptions: {
    boost: { t: 6, s: 4, p: 4, a: 4, n: 1.5, x: 1 },
    boostDocument: (_id, _term, stored) => {
      const entry = stored as unknown as SearchEntry;
      return (KINDS[entry.k] ?? 1) * (entry.u.includes("#") ? (PARTS[entry.k] ?? 1) : 1);
    },
  },
};

/** The index of entries, as JSON that `engineOf` reads. */
export function indexOf(entries: readonly SearchEntry[]): string {
  const engine = new MiniSearch(options);
  engine.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return JSON.stringify(engine);
}

/** What finds in an index. */
export interface Engine {
  find(query: string, most?: number): Hit[];
  /** The entry of an address. */
  at(address: string): Hit[];
}

export function engineOf(index: object): Engine {
  const engine = MiniSearch.loadJS(index as never, options);

  const search = (text: string, everyWord: boolean): SearchResult[] => {
    const all = [...new Set(text.split(/[\s()/]+/).filter(Boolean))];
    const telling = all.filter((word) => !SMALL.has(word.toLowerCase()));
    const words = telling.length > 0 ? telling : all;
    const queries = words.map((word, at): Query => wordQuery(word, at === words.length - 1));
    return queries.length === 0 ? [] : engine.search({ combineWith: everyWord ? "AND" : "OR", queries });
  };

  return {
    at: (address) =>
      engine
        .search(MiniSearch.wildcard, { filter: (hit) => hit.u === address })
        .map((hit) => ({ entry: hit as unknown as SearchEntry, score: 0 })),
    find(query, most = 24) {
      // All words first; then the same keys on the other layout; where that is little, pages
      // with some of the words follow.
      const all = search(query, true);
      const exact = all.length > 0 ? all : search(otherLayout(query), true);
      const some =
        exact.length < FEW ? search(query, false).filter(({ id }) => !exact.some((hit) => hit.id === id)) : [];
      const found = [...exact, ...some];
      return found.slice(0, most).map((hit) => hitOf(hit, query));
    },
  };
}

/** So few pages with all words may not be what was meant. */
const FEW = 5;

/** A word as written, or one that means the same; the last one may go on, and a longer one may have a typing error. */
function wordQuery(word: string, last: boolean): Query {
  const term = stem(word);
  // A value such as WAITING_3DS or a name such as createRefund is looked for as it is, not by its parts.
  const whole = /_|[a-z][A-Z]/.test(word) ? { tokenize: (text: string) => [text] } : {};
  const own = {
    ...whole,
    queries: [word],
    prefix: last || word.length > 3,
    fuzzy: term.length > 4 ? 0.25 : false,
    maxFuzzy: 2,
    weights: { fuzzy: 0.2, prefix: 0.6 },
  };
  const same = alike(term);
  return {
    combineWith: "OR",
    queries: [
      own,
      ...(same.length > 0
        ? [
            {
              queries: same,
              processTerm: (text: string) => text,
              tokenize: (text: string) => [text],
              boostTerm: (_text: string, at: number) => (at === 0 ? 0.9 : 0.35),
            },
          ]
        : []),
    ],
  };
}

function hitOf(result: SearchResult, query: string): Hit {
  const entry = result as unknown as SearchEntry;
  const words = query
    .toLowerCase()
    .split(/[\s()/]+/)
    .filter(Boolean);
  const title = entry.t.toLowerCase();
  const field = entry.f.find(([name]) => words.some((word) => name.toLowerCase() === word && !title.includes(word)));
  return { entry, score: result.score, ...(field && { field }) };
}
