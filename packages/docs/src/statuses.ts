import { todos } from "@payspec/core/phase";
import { badge, code, type Html, html, table } from "./html.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import type { PhaseMeaning, Phases, PhaseTest } from "./spec.js";
import type { Words } from "./words.js";

/** What each phase asks of the caller, where its value has no sentence of its own. */
export const phaseTodo: Readonly<Record<string, string>> = todos;

export const phaseBadge = (words: Words, phase: string): Html =>
  badge(`phase ${phase}`, words.text(phase.replaceAll("_", " ")));

/**
 * Every value of a status with its phase; a value that means something else under a condition
 * has a row for each meaning.
 */
export function phaseTable(provider: Provider, label: string, { values }: Phases): Html {
  const { words } = provider;
  const row = (name: Html, { phase, final, todo }: PhaseMeaning): (Html | string)[] => [
    name,
    phaseBadge(words, phase),
    todo ? line(todo, provider) : words.html(phaseTodo[phase] ?? ""),
    words.text(final ? "No, final" : "Yes"),
  ];
  const rows = Object.entries(values).flatMap(([value, { cases = [], ...otherwise }]) => {
    const name = code(value);
    return [
      ...cases.map((one) =>
        row(
          words.html("{value} when {conditions}", {
            value: name,
            conditions: words.list(one.when.map((test) => testText(words, test))),
          }),
          one,
        ),
      ),
      row(cases.length > 0 ? words.html("{value} otherwise", { value: name }) : name, otherwise),
    ];
  });
  return table(
    label,
    ["Value", "Phase", "What to do", "Can it change?"].map((title) => words.text(title)),
    rows,
  );
}

/** A condition in words. */
function testText(words: Words, { field, is, has, equals, positive, some }: PhaseTest): Html {
  const asked = field.startsWith("$request.body#");
  const name = asked ? words.html("the request's {field}", { field: code(nameOf(field)) }) : code(nameOf(field));
  if (some)
    return words.html("one of {name} has {tests}", {
      name,
      tests: words.list(some.map((test) => testText(words, test))),
    });
  if (has !== undefined)
    return words.html(asked ? "{name} had {value}" : "{name} has {value}", { name, value: code(String(has)) });
  if (equals !== undefined) return words.html("{name} is the whole {value}", { name, value: code(nameOf(equals)) });
  if (positive !== undefined) return words.html(positive ? "{name} is over zero" : "{name} is zero", { name });
  return html`${words.html("{field} is {value}", { field: name, value: code(String(is)) })}`;
}

/** The members that a pointer names, from the status on or from the body. */
const nameOf = (field: string): string => field.replace(/^(\$request\.body#|\d+)?\//, "").replaceAll("/", ".");
