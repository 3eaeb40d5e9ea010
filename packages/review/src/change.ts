import type { Document, Json } from "@payspec/spec-model/openapi";
import { namesOf } from "@payspec/spec-model/pointer";
import { type Audience, type Kind, type Level, levelOf, policy } from "./policy.ts";
import type { Use, Uses } from "./uses.ts";

/** One thing that a change of a spec does, before it is rated. */
export interface Finding {
  kind: Kind;
  /** Definition pointer: in the new document, or in the old one for what is gone. */
  pointer: string;
  /** What the finding is about where the pointer alone does not tell: a field, a value, a status. */
  detail?: string;
  before?: Json | undefined;
  after?: Json | undefined;
}

/** A finding with what the policy says of it and whom it touches. */
export interface RatedChange extends Finding {
  level: Level;
  /** `ShopCharge.status`, or operation and field where no component holds it. */
  subject: string;
  /** All operations and webhooks that reach the changed part. */
  uses: readonly Use[];
  audience: readonly Audience[];
  behaviour: boolean;
  why: string;
  /** What Redocly's diff said of it. */
  verdicts: readonly string[];
}

/** Both versions of a spec with what is used where. */
export interface Versions {
  base: Document;
  head: Document;
  baseUses: Uses;
  headUses: Uses;
}

/** Applies the policy to a finding. */
export function rated(finding: Finding, uses: readonly Use[], verdicts: readonly string[] = []): RatedChange {
  const { why, behaviour = false } = policy[finding.kind];
  const level = levelOf(finding.kind, [...new Set(uses.map((use) => use.direction))]);
  return {
    ...finding,
    level,
    uses,
    audience: audienceOf(uses, level),
    behaviour,
    subject: subjectOf(finding, uses),
    why,
    verdicts,
  };
}

function audienceOf(uses: readonly Use[], level: Level): Audience[] {
  if (level === "none" || level === "patch") return ["reader"];
  const receives = uses.some(({ direction }) => direction === "webhook" || direction === "reply");
  const calls = uses.length === 0 || uses.some(({ direction }) => direction === "request" || direction === "response");
  return [...(calls ? (["caller"] as const) : []), ...(receives ? (["receiver"] as const) : [])];
}

/** The name of a place that a reader recognises. */
function subjectOf({ pointer, detail }: Pick<Finding, "pointer" | "detail">, uses: readonly Use[]): string {
  const place = placeOf(namesOf(pointer), uses);
  if (detail?.includes(" → ")) return place; // Shown beside the sentence.
  return !detail || place.split(/[ .]/).includes(detail) ? place : `${place} ${detail}`;
}

function placeOf(names: readonly string[], [use]: readonly Use[]): string {
  const [section, kind, name] = names;
  if (section === "components" && kind === "examples" && name !== undefined)
    return `${use ? `${use.operation} ` : ""}example ${name}`;
  if (section === "components" && name !== undefined) {
    const fields = names.slice(3).filter((_name, index, all) => all[index - 1] === "properties");
    return [name, ...fields].join(".");
  }
  if (use) return use.field && names.length > 3 ? `${use.operation} ${use.field}` : use.operation;
  return names.length > 0 ? names.slice(0, 3).join(" ") : "document";
}
