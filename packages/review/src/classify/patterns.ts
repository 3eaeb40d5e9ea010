// Compares regular expressions as sets of texts, by automata.
import { DFA, isDisjointWith, JS, NFA, Transformers, transform } from "refa";

/** More states than the pattern of any field needs; beyond them nothing is proved. */
const MOST_STATES = 20_000;

/** Look-arounds and word boundaries ask what is beside a text, which a set of texts can't say. */
const LOOKS_ASIDE = /\(\?[=!<]|\\b/i;

/**
 * Whether every text that fits `narrow` fits `wide` too. False also where that can't be proved: look-arounds,
 * back references, huge patterns.
 */
export function accepts(wide: string, narrow: string): boolean {
  if (LOOKS_ASIDE.test(wide) || LOOKS_ASIDE.test(narrow)) return false;
  try {
    const others = DFA.fromFA(automaton(wide), new DFA.LimitedNodeFactory(MOST_STATES));
    others.complement();
    return isDisjointWith(automaton(narrow), NFA.fromFA(others, new NFA.LimitedNodeFactory(MOST_STATES)));
  } catch {
    return false;
  }
}

/** The texts that fit: a pattern of JSON Schema may match anywhere in them. */
function automaton(pattern: string): NFA {
  const literal = { source: `[^]*(?:${pattern})[^]*`, flags: "u" };
  const { expression, maxCharacter } = JS.Parser.fromLiteral(literal).parse({ backreferences: "throw" });
  const plain = transform(Transformers.applyAssertions(), expression);
  // What is left of `^` and `$` is at the edges of the whole text, where it holds.
  return NFA.fromRegex(plain, { maxCharacter }, { assertions: "ignore" }, new NFA.LimitedNodeFactory(MOST_STATES));
}
