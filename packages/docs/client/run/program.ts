// The printed text as a function. Nothing is rewritten but the imports, which a function can't have.

/** What a program reaches: modules by their names, and what stands for the globals that would leave the page. */
export interface Reach {
  readonly modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly console: object;
  /** Called between what has to exist and what is printed. */
  readonly begin: () => void;
  /** Called in each round of an edited text. */
  readonly tick?: () => true;
}

type Run = (
  take: (from: string) => unknown,
  console: object,
  fetch: () => never,
  begin: () => void,
  tick: () => true,
  each: (items: Iterable<unknown>) => Iterable<unknown>,
  eachLater: (items: AsyncIterable<unknown>) => AsyncIterable<unknown>,
) => Promise<unknown>;

const IMPORT = /^import \{([^}]*)\} from "([^"]+)";?/gm;
const AsyncFunction = (async () => {}).constructor as new (...texts: string[]) => Run;

/** What refuses to reach anything but the sandbox. */
export const nowhere = (): never => {
  throw new TypeError("This page reaches nothing but its sandbox.");
};

/**
 * Makes a program of what has to exist first and of the printed text, which may return a value. Throws a SyntaxError
 * for what no JavaScript is.
 */
export function programOf(head: string, printed: string): (reach: Reach) => Promise<unknown> {
  const text = `${head}\n$begin();\nreturn (async () => {${head ? "" : "$begin();"}\n${printed}\n})();`;
  const taken = text.replace(
    IMPORT,
    (_, names: string, from: string) => `const {${names.replace(/ as /g, ": ")}} = $take("${from}");`,
  );
  const run = new AsyncFunction(
    "$take",
    "console",
    "fetch",
    "$begin",
    "$tick",
    "$each",
    "$eachLater",
    `"use strict";\n${taken}`,
  );
  return ({ modules, console, begin, tick = () => true }) => {
    const take = (from: string) => {
      const found = modules[from];
      if (!found)
        throw new TypeError(`There is no module ${from} in this page. It has ${Object.keys(modules).join(", ")}.`);
      return found;
    };
    const each = function* (items: Iterable<unknown>) {
      for (const item of items) if (tick()) yield item;
    };
    const eachLater = async function* (items: AsyncIterable<unknown>) {
      for await (const item of items) if (tick()) yield item;
    };
    return run(take, console, nowhere, begin, tick, each, eachLater);
  };
}
