import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as russian } from "@orama/stemmers/russian";
import { synonyms } from "../content/synonyms.js";

/** The words of a text: names in camel case also by their parts. */
export function tokens(text: string): string[] {
  return text
    .split(/[\s.,;:!?()[\]{}"'`«»/|=<>·→#*]+/)
    .flatMap((word) => {
      const parts = word.split(/(?<=[a-z0-9])(?=[A-Z])|[_-]+/);
      return parts.length > 1 ? [word, ...parts] : [word];
    })
    .filter((word) => word.length > 1 || /\d/.test(word));
}

/** A word in the form that is compared. */
export function stem(word: string): string {
  const lower = word.toLowerCase().replaceAll("ё", "е");
  if (/[а-я]/.test(lower)) return russian(lower);
  return /^[a-z]+$/.test(lower) ? english(lower) : lower;
}

const groups = new Map<string, Set<string>>();
for (const group of synonyms) {
  const stems = group.map(stem);
  for (const one of stems) groups.set(one, new Set([...(groups.get(one) ?? []), ...stems]));
}

/**
 * Stems that mean the same as a stem, without itself; the first one is what the pages say. A slip
 * of the hand is no other word.
 */
export function alike(term: string): string[] {
  const known = groups.get(term) ?? groups.get([...groups.keys()].find((other) => isSlip(term, other)) ?? "");
  return [...(known ?? [])].filter((other) => other !== term);
}

/** Whether two words of some length differ by one letter: another, one more, one less, or two that changed places. */
function isSlip(word: string, meant: string): boolean {
  if (word.length < 5 || Math.abs(word.length - meant.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  const [rest, other] = [word.slice(at), meant.slice(at)];
  const swapped = `${rest[1]}${rest[0]}${rest.slice(2)}`;
  return [other.slice(1) === rest.slice(1), other === rest.slice(1), other.slice(1) === rest, other === swapped].some(
    Boolean,
  );
}

const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю";

/** The same keys on the other keyboard layout. */
export const otherLayout = (text: string): string =>
  [...text.toLowerCase()]
    .map((letter) => CYRILLIC[LATIN.indexOf(letter)] ?? LATIN[CYRILLIC.indexOf(letter)] ?? letter)
    .join("");
