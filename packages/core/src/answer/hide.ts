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
const ESCAPE = /(%[\da-f]{2})+|\\(u[\da-f]{4}|x[\da-f]{2}|["'\\/bfnrtv0])|&(#x[\da-f]+|#\d+|[a-z]{2,8});/gi;

/**
 * A text as it is, and after each of up to five rounds that undo the escapes of URLs, JSON and HTML. What looks like an
 * escape may be part of a secret (`&key;`), so each reading counts. What escapes make of
 * punctuation does not matter here.
 */
function readings(text: string): string[] {
  const found = new Set([text]);
  for (const here of found) {
    if (found.size > 5) break;
    // Without escapes it is the same, and the last.
    found.add(
      here.replace(ESCAPE, (all) => {
        const [start, ...bytes] = all.split("%");
        if (!start) return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => +`0x${byte}`));
        // `\u0041`, `\x41`, `&#x41;` and `&#65;` as JavaScript writes numbers; everything else is none.
        const code = +all.replace(/^(\\|&#)[ux]/i, "0x").replace(/[&#;]/g, "");
        return code < 0x110000 ? String.fromCodePoint(code) : all === "\\\\" ? "\\" : " ";
      }),
    );
  }
  return [...found];
}

/** The words of a text, each with a blank on both sides: letters and digits in their plainest form. */
const wordsOf = (text: string): string =>
  ` ${text} `
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");

const joined = (words: string): string => words.replaceAll(" ", "");

/** A secret in hex and in base64: alone, and within a longer text, at each of its three beats. */
function spellings(secret: string): string[] {
  let text = "";
  let hex = "";
  for (const byte of new TextEncoder().encode(secret.slice(0, LONGEST))) {
    text += String.fromCharCode(byte);
    hex += (byte + 256).toString(16).slice(1);
  }
  // The characters at both ends share their bits with what stands around.
  const within = ["", "-", "--"].map((before, beat) =>
    btoa(before + text).slice(beat && beat + 1, ((beat + text.length) * 4) / 3),
  );
  return [hex, btoa(text), ...within];
}

/**
 * What is looked for of secrets, in all their spellings: all of one anywhere, a short one as a word, and one without
 * letters and digits as it is.
 */
export function needlesOf(secrets: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const secret of secrets)
    for (const spelling of secret.length < SHORTEST ? [] : [...readings(secret), ...spellings(secret)]) {
      const words = wordsOf(spelling);
      const whole = joined(words);
      if (whole.length >= LONG) found.push(whole);
      else if (whole.length >= SHORTEST) found.push(words, ` ${whole} `);
      else if (!whole) found.push(spelling);
    }
  return found;
}

/**
 * The one check that every text passes which gets out of a call: a text that quotes a secret is replaced as a
 * whole. Compared are letters without case and digits, whatever stands between them, in the spellings of URLs, JSON,
 * HTML, base64 and hex. It takes time in proportion to the text, and makes no pattern of what it compares.
 */
export function hide(text: string, sought: readonly string[]): string {
  const isQuoted = (reading: string): boolean => {
    const words = wordsOf(reading);
    const said = `${reading}\n${words}${joined(words)}`;
    return sought.some((needle) => said.includes(needle));
  };
  return sought[0] && (text.length > LONGEST || readings(text).some(isQuoted)) ? HIDDEN : text;
}
