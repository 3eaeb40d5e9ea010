/** How deep a body may be nested. The deepest documented request has five levels. */
export const MOST_LEVELS = 64;

/** What a JSON text shows before it is parsed. */
export interface Scan {
  readonly tooDeep: boolean;
  /** Each number as it was written, by its place: `amount.value`, `splits.0.amount`. */
  readonly numbers: ReadonlyMap<string, string>;
}

interface Level {
  readonly list: boolean;
  name: string;
  index: number;
}

/**
 * Finds the numbers of a JSON text as they were written, and whether it is nested too deep to be worked on.
 * `JSON.parse` forgets both `3.0` and the digits that a double can't hold. One pass, and not a check of the grammar:
 * what is no JSON is refused by the parser.
 */
export function scan(text: string): Scan {
  const numbers = new Map<string, string>();
  const levels: Level[] = [];
  let last = "";
  for (let at = 0; at < text.length; ) {
    const end = endOf(text, at);
    const token = text.slice(at, end);
    const level = levels.at(-1);
    at = end;
    if (token === "{" || token === "[") {
      if (levels.length === MOST_LEVELS) return { tooDeep: true, numbers };
      levels.push({ list: token === "[", name: "", index: 0 });
    } else if (token === "}" || token === "]") levels.pop();
    else if (token === "," && level) level.index++;
    else if (token === ":" && level) level.name = nameOf(last);
    else if (/^[-\d]/.test(token)) numbers.set(placeOf(levels), token);
    if (token.trim() !== "") last = token;
  }
  return { tooDeep: false, numbers };
}

/** Where the token ends that begins here: a text with its quotes, a number, or one character of anything else. */
function endOf(text: string, start: number): number {
  let at = start + 1;
  if (text[start] === '"') {
    while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    return at + 1;
  }
  if (/[-\d]/.test(text[start] ?? "")) while (at < text.length && /[\d.eE+-]/.test(text[at] ?? "")) at++;
  return at;
}

const placeOf = (levels: readonly Level[]): string =>
  levels.map(({ list, name, index }) => (list ? String(index) : name)).join(".");

/** A member's name without its quotes and escapes. */
function nameOf(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}

/** Whether JavaScript keeps every digit of a number: `9007199254740993` and `1e400` are not kept, `100.50` is. */
export const isKept = (literal: string): boolean => exact(literal) === exact(String(Number(literal)));

/** A decimal number in one form: its digits without zeros at either end, and the power of ten of the last one. */
function exact(literal: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal) ?? [];
  if (whole === "") return literal; // Infinity, or no number at all.
  const digits = (whole + fraction).replace(/^0+/, "");
  const short = withoutZeros(digits);
  return short === "" ? "0" : `${sign}${short}e${Number(exponent) - fraction.length + digits.length - short.length}`;
}

// A pattern would try each zero anew.
function withoutZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}
