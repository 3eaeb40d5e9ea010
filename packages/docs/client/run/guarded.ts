// Where an edited text looks at the clock. In a file of its own, which is read when the first edited text is run.

/** Strings, templates, comments and regular expressions: what looks like code in them is none. */
const TEXTS =
  /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|(?<=[=(,:;!&|?{}\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+\//g;

const LOOP = /(?<![.\w$])(?:while|for(?:\s+await)?)\s*\(/g;
const ARROW = /=>\s*(\{?)/g;
/** The block of a function, and of whatever else has a head; a look more does no harm there. */
const BLOCK = /\)\s*\{/g;
const SWITCH = /(?<![.\w$])switch\s*\(/g;

/** What is put into a text, and where. */
type Put = [at: number, what: string];

/**
 * The text of a JavaScript program with `$tick()` where it goes round, and `$each()` around what a loop takes one by
 * one. Lines stay where they are.
 */
export function guarded(text: string): string {
  const plain = text.replace(TEXTS, (found) => found.replace(/[^\n]/g, /^\/[/*]/.test(found) ? " " : "_"));
  return [...loops(plain), ...functions(plain)]
    .sort(([one], [other]) => other - one)
    .reduce((all, [at, what]) => all.slice(0, at) + what + all.slice(at), text);
}

function loops(plain: string): Put[] {
  return [...plain.matchAll(LOOP)].flatMap(({ 0: head, index }): Put[] => {
    const from = index + head.length;
    const parts = partsOf(plain, from);
    const [first, second, end] = parts as [number, number?, number?];
    if (head.startsWith("while"))
      return [
        [from, "$tick() && ("],
        [first, ")"],
      ];
    if (end === undefined) return taken(plain, from, first, /await/.test(head) ? "$eachLater(" : "$each(");
    const empty = plain.slice(first + 1, second).trim() === "";
    return empty
      ? [[first + 1, " $tick()"]]
      : [
          [first + 1, " $tick() && ("],
          [second as number, ")"],
        ];
  });
}

/** for ... of: what it goes through gives one after the other. What `in` goes through ends. */
function taken(plain: string, from: number, end: number, each: string): Put[] {
  const of = [...plain.slice(from, end).matchAll(/(?<=[\s\]}])of(?![\w$])/g)].find(
    ({ index }) => partsOf(plain.slice(0, from + index), from).length === 1,
  );
  return of
    ? [
        [from + of.index + 2, ` ${each}`],
        [end, ")"],
      ]
    : [];
}

function functions(plain: string): Put[] {
  const arrows = [...plain.matchAll(ARROW)].flatMap(({ 0: found, 1: brace, index }): Put[] => {
    const at = index + found.length;
    return brace
      ? [[at, " $tick();"]]
      : [
          [at, "($tick(), "],
          [endOf(plain, at), ")"],
        ];
  });
  const heads = new Set(
    [...plain.matchAll(SWITCH)].map(({ 0: head, index }) => partsOf(plain, index + head.length)[0]),
  );
  const blocks = [...plain.matchAll(BLOCK)].filter(({ index }) => !heads.has(index));
  return [...arrows, ...blocks.map(({ 0: found, index }): Put => [index + found.length, " $tick();"])];
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

/** Where an expression ends: before what belongs to others, or with a line that nothing continues. */
function endOf(plain: string, from: number): number {
  let depth = 0;
  for (let at = from; at < plain.length; at++) {
    const letter = plain[at] as string;
    if ("([{".includes(letter)) depth++;
    if (")]}".includes(letter) && depth-- === 0) return at;
    if (depth > 0) continue;
    if (",;".includes(letter)) return at;
    const goesOn = () =>
      /[-=+*/%&|?:<>~^!.]\s*$/.test(plain.slice(from, at)) || /^\s*[.?:&|+*/%=<>([`,-]/.test(plain.slice(at));
    if (letter === "\n" && plain.slice(from, at).trim() && !goesOn()) return at;
  }
  return plain.length;
}

declare global {
  interface Window {
    payspecGuarded?: typeof guarded;
  }
}

if (typeof window !== "undefined") window.payspecGuarded = guarded;
