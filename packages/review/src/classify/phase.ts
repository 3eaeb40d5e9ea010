import type { Json } from "@payspec/spec-model/openapi";
import type { Finding } from "../change.ts";
import { isObject } from "../pointer.ts";

/** What a changed `x-phase` does: what each status means, and whether it can still change. */
export function phaseKinds(before: Json | undefined, after: Json | undefined): Pick<Finding, "kind" | "detail">[] {
  const old = isObject(before) ? before : {};
  const now = isObject(after) ? after : {};
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((value): Pick<Finding, "kind" | "detail">[] => {
    const [was, is] = [old[value], now[value]];
    if (!isObject(is)) return [{ kind: "phase-removed", detail: value }];
    if (!isObject(was)) return [{ kind: "phase-added", detail: value }];
    if (was.phase === is.phase && was.final === is.final) return [];
    const detail = `${value}: ${words(was)} → ${words(is)}`;
    const cautious = (is.phase === "unknown" || is.phase === was.phase) && is.final === false;
    return [{ kind: cautious ? "phase-cautious" : "phase-changed", detail }];
  });
}

const words = ({ phase, final }: Record<string, Json>): string => `${phase}${final ? ", final" : ""}`;
