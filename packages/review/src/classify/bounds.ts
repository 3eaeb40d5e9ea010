import type { Json } from "@payspec/spec-model/openapi";
import type { Kind } from "../policy.ts";
import { accepts } from "./patterns.ts";

const LOWER = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"]);
const UPPER = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"]);

/** Whether a change of a keyword lets fewer or more values through; undefined where the keyword bounds nothing. */
export function boundKind(keyword: string, before: Json | undefined, after: Json | undefined): Kind | undefined {
  if (keyword === "uniqueItems") return after === true ? "bound-tightened" : "bound-loosened";
  if (keyword === "pattern") return presence(before, after) ?? patternKind(String(before), String(after));
  if (keyword === "multipleOf") return presence(before, after) ?? "pattern-changed";
  if (keyword === "format") return presence(before, after) ?? "format-changed";
  if (!LOWER.has(keyword) && !UPPER.has(keyword)) return undefined;
  const known = presence(before, after);
  if (known) return known;
  return Number(after) > Number(before) === LOWER.has(keyword) ? "bound-tightened" : "bound-loosened";
}

/** Which of two patterns accepts more, where that can be proved. */
function patternKind(before: string, after: string): Kind {
  const [looser, tighter] = [accepts(after, before), accepts(before, after)];
  if (looser && tighter) return "prose-changed";
  if (looser) return "pattern-loosened";
  return tighter ? "pattern-tightened" : "pattern-changed";
}

function presence(before: Json | undefined, after: Json | undefined): Kind | undefined {
  if (before === undefined) return "bound-tightened";
  return after === undefined ? "bound-loosened" : undefined;
}
