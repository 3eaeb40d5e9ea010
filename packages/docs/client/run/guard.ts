// A loop that never ends would hang the page with its reader's work: edited text has a look at the clock in each round.

/** How long the page may be blocked, in ms. */
const MOST = 2000;

/**
 * What a loop calls in each round: throws when nothing else of the page has run for a while. True, so that a
 * condition may stand behind it.
 */
export function guard(sentence: string): { readonly tick: () => true; readonly stop: () => void } {
  let since = performance.now();
  const beat = setInterval(() => {
    since = performance.now();
  }, 50);
  return {
    tick: () => {
      // The timers of a page that nobody sees are late.
      if (performance.now() - since > MOST && !globalThis.document?.hidden) throw new RangeError(sentence);
      return true;
    },
    stop: () => clearInterval(beat),
  };
}

/** Strings, templates, comments and regular expressions: what looks like code in them is none. */
const TEXTS =
  /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|(?<=[=(,:;!&|?{}\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+\//g;

const LOOP = /(?<![.\w$])(?:while|for(?:\s+await)?)\s*\(/g;

/** The text with `$tick()` in the head of each loop. Lines stay where they are. */
export function guarded(text: string): string {
  const plain = text.replace(TEXTS, (found) => found.replace(/[^\n]/g, " "));
  const put: [at: number, what: string][] = [];
  for (const { 0: head, index } of plain.matchAll(LOOP)) {
    const from = index + head.length;
    const parts = partsOf(plain, from);
    const [, second, end] = parts;
    const first = parts[0] as number;
    if (head.startsWith("while")) put.push([from, "$tick() && ("], [first, ")"]);
    else if (end !== undefined) {
      const empty = plain.slice(first + 1, second).trim() === "";
      put.push(
        [first + 1, empty ? " $tick()" : " $tick() && ("],
        ...(empty ? [] : [[second, ")"] as [number, string]]),
      );
    } else {
      // for ... of: its body begins with a look, where it is a block.
      const after = /^\s*\{/.exec(plain.slice(first + 1))?.[0];
      if (after) put.push([first + 1 + after.length, " $tick();"]);
    }
  }
  return put
    .sort(([one], [other]) => other - one)
    .reduce((all, [at, what]) => all.slice(0, at) + what + all.slice(at), text);
}

/** Where the parts of a head end: at each semicolon of its own, and at the closing parenthesis. */
function partsOf(plain: string, from: number): number[] {
  const ends: number[] = [];
  let depth = 0;
  for (let at = from; at < plain.length; at++) {
    const letter = plain[at] as string;
    if (letter === ";" && depth === 0) ends.push(at);
    if ("([{".includes(letter)) depth++;
    if (")]}".includes(letter) && depth-- === 0) return [...ends, at];
  }
  return [...ends, plain.length];
}
