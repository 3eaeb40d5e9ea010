import type { Json } from "@payspec/spec-model/openapi";
import type { Finding } from "../change.ts";
import { isObject, same } from "../pointer.ts";

type Told = Pick<Finding, "kind" | "detail">;

/** What a changed `x-money` does: what an amount is worth, and which amounts are refused before anything is sent. */
export function moneyKinds(before: Json | undefined, after: Json | undefined): Told[] {
  if (!isObject(before) && !isObject(after)) return [{ kind: "prose-changed" }];
  if (!isObject(before)) return [{ kind: "money-tightened" }];
  if (!isObject(after)) return [{ kind: "money-loosened" }];
  const kinds: Told[] = [];
  if (before.unit !== after.unit) kinds.push({ kind: "money-unit-changed", detail: `${before.unit} → ${after.unit}` });
  if (before.wire !== after.wire)
    kinds.push({ kind: "money-wire-changed", detail: `${before.wire ?? "any"} → ${after.wire ?? "any"}` });
  if (!same(currency(before), currency(after))) kinds.push({ kind: "money-currency-changed" });
  const optional = isObject(after.currency) && "option" in after.currency;
  const [old, now] = [boundsOf(before), boundsOf(after)];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(name) ?? Number.POSITIVE_INFINITY, now.get(name) ?? Number.POSITIVE_INFINITY];
    if (was === is) continue;
    // A currency that the caller gives as an option is one more, or one less, that can be given.
    const tighter = optional && old.has(name) !== now.has(name) ? !now.has(name) : is < was;
    kinds.push({ kind: tighter ? "money-tightened" : "money-loosened", detail: name });
  }
  return kinds.length > 0 ? kinds : [{ kind: "prose-changed" }];
}

/** The reason why a currency can't be named is prose. */
const currency = (money: Record<string, Json>): unknown =>
  isObject(money.currency) && "unstated" in money.currency ? "unstated" : money.currency;

/** Everything that bounds an amount as numbers of which the smaller is the tighter one. */
function boundsOf(money: Record<string, Json>): Map<string, number> {
  const bounds = new Map<string, number>();
  if (typeof money.decimals === "number") bounds.set("decimals", money.decimals);
  for (const [name, limit] of Object.entries(isObject(money.limits) ? money.limits : {})) {
    if (!isObject(limit)) continue;
    bounds.set(`${name} min`, -Number(limit.min));
    bounds.set(`${name} max`, Number(limit.max));
  }
  return bounds;
}
