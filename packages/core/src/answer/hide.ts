/** What stands in the place of a text that quotes a secret. */
export const HIDDEN = "[redacted]";

// Longer texts are withheld: no documented member needs as much.
const LONGEST = 9999;
// Shorter values (a month) would be found in every date; they say nothing without the card they belong to.
const SHORTEST = 3;
// A shorter secret counts as a whole word only: a three-digit code must not be found in ids.
const LONG = 8;

// After a backslash only what JSON and JavaScript escape: in \&#34; the rest is an escape of its own.
// Names of HTML have no digits.
const ESCAPE = /(%[\da-f]{2})+|\\(u[\da-f]{4}|x[\da-f]{2}|["'\\/bfnrtv0])|&(#x[\da-f]+|#\d+|[a-z]{2,31});/gi;

// The last two mean the same as those before them, in URLs.
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";

// Parts secrets in one text, and is kept among the words: a character that no text needs.
const PART = "\x7f";

const textOf = (bytes: readonly number[]): string => new TextDecoder().decode(new Uint8Array(bytes));

/**
 * A text as it is, and after each of up to five rounds that undo the escapes of URLs, JSON and HTML. What looks like an
 * escape may be part of a secret (`&key;`), so each reading counts. What escapes make of
 * other punctuation does not matter here.
 */
function readings(text: string): string {
  const found = new Set([text]);
  for (const here of found) {
    if (found.size > 5) break;
    // Without escapes it is the same, and the last.
    found.add(
      here.replace(ESCAPE, (all) => {
        const [start, ...bytes] = all.split("%");
        if (!start) return textOf(bytes.map((byte) => +`0x${byte}`));
        // `\u0041`, `\x41`, `&#x41;` and `&#65;` as JavaScript writes numbers; everything else is none.
        const code = +all.replace(/^(\\|&#)[ux]/i, "0x").replace(/[&#;]/g, "");
        return code < 0x110000 ? String.fromCodePoint(code) : all === "\\\\" ? "\\" : /^&amp;/i.test(all) ? "&" : " ";
      }),
    );
  }
  return [...found].join(PART);
}

/** What a text says in hex and in base64, at each beat of their digits; anything else parts words. */
function decoded(text: string): string {
  const bytes: number[] = [];
  // Without other letters it is hex, such as a UUID.
  for (const width of /[g-z]/i.test(text) ? [4, 6] : [4]) {
    const digits = [-1];
    for (const digit of text) digits.push(width > 4 ? BASE64.indexOf(digit) : +`0x${digit}`);
    for (let start = 8; start < 16; start += 8 - width) {
      let bits = 0;
      let filled = -start;
      for (const digit of digits) {
        if (digit >= 0) {
          bits = (bits << width) | (digit > 63 ? digit - 2 : digit);
          filled += width;
          if (filled >= 0) {
            bytes.push((bits >> filled) & 255);
            filled -= 8;
          }
        } else bytes.push(32);
      }
    }
  }
  return textOf(bytes);
}

/** The words of a text, each with a blank on both sides: letters and digits in their plainest form. */
const wordsOf = (text: string): string =>
  ` ${text} `
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\x7f]+/gu, " ");

const joined = (words: string): string => words.replaceAll(" ", "");

/**
 * What is looked for of secrets, in what they may be read as: all of one anywhere, a short one as a word, and one
 * without letters and digits as it is. Hex and base64 are undone in the text that is checked, not made of each secret.
 */
export function needlesOf(secrets: readonly string[]): readonly string[] {
  const found: string[] = [];
  const all = readings(secrets.join(PART));
  const words = wordsOf(all).split(PART);
  all.split(PART).forEach((spelling, index) => {
    const said = ` ${words[index]?.trim()} `;
    const whole = joined(said);
    if (whole.length >= LONG) found.push(whole);
    else if (whole.length >= SHORTEST) found.push(said, ` ${whole} `);
    else if (!whole && spelling.length >= SHORTEST) found.push(spelling);
  });
  return found;
}

/**
 * The one check that every text passes which gets out of a call: a text that quotes a secret is replaced as a
 * whole. Compared are letters without case and digits, whatever stands between them, in the spellings of URLs, JSON,
 * HTML, base64 and hex, and of these within those. It takes time in proportion to the text, and makes no pattern of what
 * it compares.
 */
export function hide(text: string, sought: readonly string[]): string {
  // Such a text has no other reading, and says no more than it is long.
  const isPlain = /^[\w .:-]*$/.test(text);
  if (!sought.some(({ length }) => !isPlain || length < text.length + 3)) return text;
  if (text.length > LONGEST) return HIDDEN;
  const read = readings(text);
  const all = (read + readings(decoded(read))).replaceAll(PART, " ");
  const words = wordsOf(all);
  const said = all + words + joined(words);
  return sought.some((needle) => said.includes(needle)) ? HIDDEN : text;
}
