/** What stands in the place of a text that quotes a secret. */
export const HIDDEN = "[redacted]";

// Longer texts are withheld: no documented member needs as much.
const LONGEST = 9999;
// Shorter values (a month) would be found in every date; they say nothing without the card they belong to.
const SHORTEST = 3;
// A shorter secret counts as a whole word only: a three-digit code must not be found in ids.
const LONG = 8;

const ESCAPE = /((?:%[\da-f]{2})+)|\\(?:u([\da-f]{4})|x([\da-f]{2})|.)|&#(?:x([\da-f]+)|(\d+));|&\w+;/gi;

/** Undoes the escapes of URLs, JSON and HTML, as often as they are nested. What they make of punctuation does not matter here. */
function unescaped(text: string): string {
  let here = text;
  for (let round = 0; round < 5 && /[\\%&]/.test(here); round++) {
    here = here.replace(ESCAPE, (all, url, json, js, hex, decimal) => {
      if (url) return new TextDecoder().decode(Uint8Array.from(url.slice(1).split("%"), (byte: string) => Number.parseInt(byte, 16)));
      const code = Number.parseInt(json ?? js ?? hex ?? decimal, decimal ? 10 : 16);
      return code < 0x110000 ? String.fromCodePoint(code) : all === "\\\\" ? "\\" : " ";
    });
  }
  return here;
}

/** The words of a text: letters and digits in their plainest form. */
const wordsOf = (text: string): string =>
  unescaped(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const joined = (words: string): string => words.replaceAll(" ", "");

/** A secret as its words are joined within base64, at each of its three beats, and as hex. */
function spellings(secret: string): string[] {
  let bytes = "";
  let hex = "";
  for (const byte of new TextEncoder().encode(secret.slice(0, LONGEST))) {
    bytes += String.fromCharCode(byte);
    hex += (byte + 256).toString(16).slice(1);
  }
  // The characters at both ends share their bits with what stands around.
  const within = [0, 1, 2].map((beat) =>
    btoa("-".repeat(beat) + bytes)
      .slice(beat && beat + 1, Math.floor(((beat + bytes.length) * 4) / 3))
      .toLowerCase()
      .replace(/\W/g, ""),
  );
  return [hex, ...within];
}

/**
 * Makes the one check that every text passes which gets out of a call: a text that quotes a secret is replaced as a whole. Compared are
 * letters without case and digits, whatever stands between them, in the spellings of URLs, JSON, HTML, base64 and hex. It takes time in
 * proportion to the text, and makes no pattern of what it compares.
 */
export function hiding(secrets: readonly string[]): (text: string) => string {
  const plain = secrets.filter(({ length }) => length >= SHORTEST);
  const words = plain.map(wordsOf);
  const long = words.flatMap((each, at) => {
    const whole = joined(each);
    return whole.length < LONG ? [] : [whole, ...spellings(plain[at] as string)];
  });
  const short = words.filter((each) => joined(each).length < LONG).flatMap((each) => [` ${each} `, ` ${joined(each)} `]);
  return (text) => {
    if (plain.length === 0) return text;
    if (text.length > LONGEST || plain.some((secret, at) => words[at] === "" && text.includes(secret))) return HIDDEN;
    const spelt = wordsOf(text);
    const run = joined(spelt);
    const isQuoted =
      long.some((secret) => run.includes(secret)) ||
      short.some((secret) => secret.trim().length >= SHORTEST && ` ${spelt} `.includes(secret));
    return isQuoted ? HIDDEN : text;
  };
}
