// What a change does to the texts for people: each changed one in English and in Russian, so that a reviewer sees
// when only one of them moved.
import { keyOf, type Pairs } from "@payspec/spec-model/pairs";

/** A text in both languages. */
export interface Said {
  en: string;
  /** Absent where no pair translates it. */
  ru?: string;
}

/** A text that is new, gone, worded otherwise, or translated otherwise. */
export interface TextChange {
  before?: Said;
  after?: Said;
}

/** The texts of a provider in one version, in reading order, and what translates them. */
export interface Texts {
  texts: readonly string[];
  pairs: Pairs;
}

/** Every text that differs. A new one is set beside the one that was in its place. */
export function textChanges(before: Texts, after: Texts): TextChange[] {
  const [old, now] = [before.texts.map(keyOf), after.texts.map(keyOf)];
  const gone = byPlace(old, new Set(now));
  const come = byPlace(now, new Set(old));
  const worded = [...new Set([...gone.keys(), ...come.keys()])].flatMap((place) => {
    const [was, is] = [gone.get(place) ?? [], come.get(place) ?? []];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, index) =>
      change(said(before, was[index]), said(after, is[index])),
    );
  });
  const kept = now.filter((text) => old.includes(text) && before.pairs.get(text) !== after.pairs.get(text));
  return [...worded, ...kept.map((text) => change(said(before, text), said(after, text)))];
}

/** The texts that the other version lacks, by the text before them that both versions have. */
function byPlace(texts: readonly string[], others: ReadonlySet<string>): Map<string, string[]> {
  const places = new Map<string, string[]>();
  let place = "";
  for (const text of texts)
    if (others.has(text)) place = text;
    else places.set(place, [...(places.get(place) ?? []), text]);
  return places;
}

function said({ pairs }: Texts, en: string | undefined): Said | undefined {
  if (en === undefined) return undefined;
  const ru = pairs.get(en);
  return ru === undefined ? { en } : { en, ru };
}

const change = (before: Said | undefined, after: Said | undefined): TextChange => ({
  ...(before ? { before } : {}),
  ...(after ? { after } : {}),
});
