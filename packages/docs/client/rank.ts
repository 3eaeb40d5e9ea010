import type { SearchEntry } from "../src/search-types.js";

/** An entry that matches, and the field that matched best, if it was one. */
export interface Hit {
  readonly entry: SearchEntry;
  readonly score: number;
  readonly field?: readonly [name: string, anchor: string];
}

/** Of two equal matches a call is more often meant than an object. */
const KINDS: Readonly<Record<SearchEntry["k"], number>> = {
  operation: 30,
  guide: 20,
  provider: 20,
  webhook: 16,
  statuses: 6,
  schema: 0,
  error: 0,
};

/** What matches every word of the query, best first. */
export function rank(entries: readonly SearchEntry[], query: string, most = 24): Hit[] {
  const words = query
    .toLowerCase()
    .split(/[\s.()/]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const hits = entries.flatMap((entry) => hitOf(entry, words) ?? []);
  return hits.sort((one, other) => other.score - one.score || one.entry.t.length - other.entry.t.length).slice(0, most);
}

function hitOf(entry: SearchEntry, words: readonly string[]): Hit | undefined {
  let score = KINDS[entry.k];
  let field: Hit["field"];
  for (const word of words) {
    const title = titleScore(entry.t, word);
    const named = bestField(entry, word);
    const best = Math.max(title, startScore(entry.p, word, 30), startScore(entry.s, word, 22), named?.score ?? 0, textScore(entry.x, word));
    if (best === 0) return undefined;
    if (named && named.score === best && named.score > title) field = named.field;
    // What a summary begins with is what the call is for: "Refund a payment".
    score += best + (entry.s.toLowerCase().startsWith(word) ? 8 : 0);
  }
  return { entry, score, ...(field && { field }) };
}

function titleScore(title: string, word: string): number {
  const lower = title.toLowerCase();
  if (lower === word) return 72;
  if (lower.startsWith(word)) return 56;
  const parts = partsOf(title);
  if (parts.some((part) => part.startsWith(word))) return 50;
  if (lower.includes(word)) return 30;
  return word.length > 3 && [...parts, lower].some((part) => isNear(part, word)) ? 14 : 0;
}

/** createSbpQrCode → create, sbp, qr, code. */
const partsOf = (title: string): string[] => title.split(/(?=[A-Z][a-z])|[\s_-]+/).map((part) => part.toLowerCase());

function startScore(text: string, word: string, score: number): number {
  const lower = text.toLowerCase();
  const at = lower.indexOf(word);
  if (at < 0) return 0;
  return at === 0 || !/[a-z0-9]/.test(lower[at - 1] as string) ? score : score / 2;
}

function textScore(text: string, word: string): number {
  return startScore(text, word, 8);
}

function bestField(entry: SearchEntry, word: string): { field: NonNullable<Hit["field"]>; score: number } | undefined {
  let best: { field: NonNullable<Hit["field"]>; score: number } | undefined;
  for (const field of entry.f) {
    const name = field[0].toLowerCase();
    const score = name === word ? 28 : name.startsWith(word) ? 18 : name.includes(word) && word.length > 2 ? 9 : 0;
    if (score > (best?.score ?? 0)) best = { field, score };
  }
  return best;
}

/** Whether one wrong, missing, added or swapped letter lies between two words; the longer word may go on. */
export function isNear(text: string, word: string): boolean {
  const start = text.slice(0, word.length + 1);
  for (let at = 0; at <= Math.min(start.length, word.length); at++) {
    if (start[at] === word[at]) continue;
    const rest = (from: string, to: string) => from.startsWith(to) || to === "";
    return (
      rest(start.slice(at + 1), word.slice(at + 1)) ||
      rest(start.slice(at), word.slice(at + 1)) ||
      rest(start.slice(at + 1), word.slice(at)) ||
      (start[at] === word[at + 1] && start[at + 1] === word[at] && rest(start.slice(at + 2), word.slice(at + 2)))
    );
  }
  return true;
}
