import { todos } from "@payspec/core/phase";
import type { PhaseMeaning, Phases, PhaseTest } from "@payspec/spec-model/openapi";
import { badge, code, list, table } from "./html.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";

/** What each phase asks of the caller, where its value has no sentence of its own. */
export const phaseTodo: Readonly<Record<string, string>> = todos;

export const phaseBadge = (phase: string): string => badge(`phase ${phase}`, phase.replaceAll("_", " "));

/** Every value of a status with its phase; a value that means something else under a condition has a row for each meaning. */
export function phaseTable(label: string, { values }: Phases, provider?: Provider): string {
  const row = (name: string, { phase, final, todo }: PhaseMeaning): string[] => [
    name,
    phaseBadge(phase),
    line(todo ?? phaseTodo[phase] ?? "", provider),
    final ? "No, final" : "Yes",
  ];
  const rows = Object.entries(values).flatMap(([value, { cases = [], ...otherwise }]) => [
    ...cases.map((one) => row(`${code(value)} when ${list(one.when.map(testText))}`, one)),
    row(cases.length > 0 ? `${code(value)} otherwise` : code(value), otherwise),
  ]);
  return table(label, ["Value", "Phase", "What to do", "Can it change?"], rows);
}

/** A condition in words. */
function testText({ field, is, has, equals, positive, some }: PhaseTest): string {
  const asked = field.startsWith("$request.body#");
  const name = `${asked ? "the request's " : ""}${code(nameOf(field))}`;
  if (some) return `one of ${name} has ${list(some.map(testText))}`;
  if (has !== undefined) return `${name} ${asked ? "had" : "has"} ${code(String(has))}`;
  if (equals !== undefined) return `${name} is the whole ${code(nameOf(equals))}`;
  if (positive !== undefined) return positive ? `${name} is over zero` : `${name} is zero`;
  return `${name} is ${code(String(is))}`;
}

/** The members that a pointer names, from the status on or from the body. */
const nameOf = (field: string): string => field.replace(/^(\$request\.body#|\d+)?\//, "").replaceAll("/", ".");
