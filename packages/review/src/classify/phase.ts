import type { Json } from "@payspec/spec-model/openapi";
import type { Finding } from "../change.ts";
import { isObject, same } from "../pointer.ts";

type Told = Pick<Finding, "kind" | "detail">;

/** What a changed `x-phase` does: what each status means, under which condition, and whether it can still change. */
export function phaseKinds(before: Json | undefined, after: Json | undefined): Told[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const found = [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((value): Told[] => {
    const [was, is] = [old[value], now[value]];
    if (!isObject(is)) return [{ kind: "phase-removed", detail: value }];
    if (!isObject(was)) return [{ kind: "phase-added", detail: value }];
    const detail = `${value}: ${words(was)} → ${words(is)}`;
    if (!same(meaningsOf(was.cases), meaningsOf(is.cases)))
      return [{ kind: "phase-changed", detail: `${detail}, under other conditions` }];
    if (was.phase === is.phase && was.final === is.final) return same(was, is) ? [] : [{ kind: "prose-changed" }];
    const cautious = (is.phase === "unknown" || is.phase === was.phase) && is.final === false;
    return [{ kind: cautious ? "phase-cautious" : "phase-changed", detail }];
  });
  const [did, does] = [isObject(before) && before.does, isObject(after) && after.does];
  return did && does && did !== does ? [...found, { kind: "phase-changed", detail: `does: ${did} → ${does}` }] : found;
}

const valuesOf = (extension: Json | undefined): Record<string, Json> =>
  isObject(extension) && isObject(extension.values) ? extension.values : {};

/** The cases of a value without their sentences. */
const meaningsOf = (cases: Json | undefined): Json[] =>
  Array.isArray(cases)
    ? cases.map((one) =>
        isObject(one) ? { when: one.when ?? null, phase: one.phase ?? null, final: one.final ?? null } : one,
      )
    : [];

const words = ({ phase, final }: Record<string, Json>): string => `${phase}${final ? ", final" : ""}`;
