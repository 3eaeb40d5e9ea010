import type { Json, PhaseMeaning, Phases, PhaseTest } from "@payspec/spec-model/openapi";
import { pointerFrom } from "./pointer.ts";

/** A meaning as the tables have it: the sentence is empty where the general one of the phase will do. */
export type Meaning = [phase: string, final: boolean, todo?: string];

/** A test as core's `judge` reads it. */
export type CompiledTest = Record<string, Json | CompiledTest[]>;

/** Where a status is and what its values mean, as core's `judge` reads it. */
export interface PhaseRow {
  at: string;
  does?: string;
  values: Record<string, Meaning | [...Required<Meaning>, [tests: CompiledTest[], then: Meaning][]]>;
}

/** Compiles x-phase for a status that is at a pointer. */
export function rowFrom(at: string, { does, values }: Phases): PhaseRow {
  const rows = Object.entries(values).map(([value, { cases, ...meaning }]): [string, PhaseRow["values"][string]] => {
    if (!cases) return [value, meaningOf(meaning)];
    const compiled = cases.map(({ when, ...then }): [CompiledTest[], Meaning] => [
      when.map((test) => testOf(at, test)),
      meaningOf(then),
    ]);
    return [value, [meaning.phase, meaning.final, meaning.todo ?? "", compiled]];
  });
  return { at, ...(does === "money" ? {} : { does }), values: Object.fromEntries(rows) };
}

const meaningOf = ({ phase, final, todo }: PhaseMeaning): Meaning =>
  todo === undefined ? [phase, final] : [phase, final, todo.trim()];

function testOf(at: string, { field, equals, some, ...rest }: PhaseTest): CompiledTest {
  const asked = /^\$request\.body#(.*)$/.exec(field)?.[1];
  return {
    ...(asked === undefined ? { at: pointerFrom(at, field) } : { asked: `/body${asked}` }),
    ...(equals === undefined ? {} : { equals: pointerFrom(at, equals) }),
    ...(some ? { some: some.map((test) => testOf("", test)) } : {}),
    ...rest,
  };
}

/** The same without its sentences, for bundles that only ask for the phase. */
export function withoutTodos({ at, values }: PhaseRow): PhaseRow {
  const short = ([phase, final]: [phase: string, final: boolean, ...unknown[]]): Meaning => [phase, final];
  const rows = Object.entries(values).map(([value, row]): [string, PhaseRow["values"][string]] => {
    const cases = row[3]?.map(([tests, then]): [CompiledTest[], Meaning] => [tests, short(then)]);
    return [value, cases ? [row[0], row[1], "", cases] : short(row)];
  });
  return { at, values: Object.fromEntries(rows) };
}
