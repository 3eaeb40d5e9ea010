import type { Json } from "@payspec/spec-model/openapi";
import type { Finding } from "../change.ts";
import { canonical, isObject, same } from "../pointer.ts";
import { changedMembers } from "./members.ts";

type Told = Pick<Finding, "kind" | "detail">;
type Members = Readonly<Record<string, Json>>;

/** What a changed `x-reconcile` does: whom it asks, what finds the call, and whether it now says more than before. */
export function reconcileKinds(before: Json | undefined, after: Json | undefined): Told[] {
  const [old, now] = [membersOf(before), membersOf(after)];
  const asks = askKinds(old, now);
  // A new question has new rules. What they say is part of it.
  if (asks.some(({ kind }) => kind !== "reconcile-changed")) return asks;
  const kinds = [
    ...asks,
    ...(same(old.mark, now.mark) ? [] : [{ kind: "reconcile-mark-changed" as const }]),
    ...ruleKinds("verdict", old.verdict, now.verdict),
    ...ruleKinds("answer", old.answer, now.answer),
    ...listKinds(membersOf(old.list), membersOf(now.list)),
    ...eventKinds(membersOf(old.events), membersOf(now.events)),
    ...(same(old.resume, now.resume) ? [] : [now.resume ? cautious("resume") : bolder("resume")]),
    ...(same([old.follow, old.until], [now.follow, now.until])
      ? []
      : [{ kind: "reconcile-changed" as const, detail: changedMembers(pick(old), pick(now)) }]),
  ];
  return kinds.length > 0 ? kinds : [{ kind: "prose-changed" }];
}

const pick = ({ follow, until }: Members) => ({ follow, until });

const membersOf = (value: Json | undefined): Members => (isObject(value) ? value : {});

const bolder = (detail: string): Told => ({ kind: "verdict-bolder", detail });
const cautious = (detail: string): Told => ({ kind: "verdict-cautious", detail });

function askKinds(old: Members, now: Members): Told[] {
  if (same([old.operation, old.input], [now.operation, now.input])) return [];
  if (!old.operation) return [{ kind: "reconcile-added" }];
  if (!now.operation) return [{ kind: "reconcile-removed" }];
  const asked = ({ operation, input }: Members) => ({ operation, input });
  return [{ kind: "reconcile-changed", detail: changedMembers(asked(old), asked(now)) }];
}

/** A rule that decides more, sooner or otherwise is bolder; one that decides less or later is more cautious. */
function ruleKinds(where: string, before: Json | undefined, after: Json | undefined): Told[] {
  const [old, now] = [rulesOf(before), rulesOf(after)];
  const kept = (one: Map<string, Members>, other: Map<string, Members>) =>
    [...one.keys()].filter((key) => other.has(key));
  const kinds = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Told[] => {
    const change = boldnessOf(old.get(key), now.get(key));
    return change === 0 ? [] : [change > 0 ? bolder(where) : cautious(where)];
  });
  // The first rule that fits counts, so another order is another reading.
  return kinds.length === 0 && !same(kept(old, now), kept(now, old)) ? [bolder(`order of ${where}`)] : kinds;
}

/** Rules by what they fit. */
function rulesOf(value: Json | undefined): Map<string, Members> {
  const rules = Array.isArray(value) ? value.filter(isObject) : [];
  return new Map(
    rules.map((rule) => [
      canonical([rule.status, rule.missing, rule.repeat, rule.when].map((one) => one ?? null)),
      rule,
    ]),
  );
}

function boldnessOf(old: Members | undefined, now: Members | undefined): number {
  const decides = (rule: Members | undefined) => (rule === undefined || rule.is === "pending" ? 0 : 1);
  // A rule for pending keeps later ones from being read: it is a caution by itself.
  if (!old || !now) return decides(old ?? now) === 0 ? (now ? -1 : 1) : now ? 1 : -1;
  if (decides(old) !== decides(now)) return decides(now) - decides(old);
  if (old.is !== now.is) return 1;
  const wait = (rule: Members) => Number(rule.looks ?? 1) * Number(rule.apart ?? 0) || Number(rule.looks ?? 1) - 1;
  const [had, has] = [wait(old), wait(now)];
  return Number(now.looks ?? 1) < Number(old.looks ?? 1) ? 1 : Math.sign(had - has);
}

function listKinds(old: Members, now: Members): Told[] {
  if (same(old, now)) return [];
  if (!same(old.mine, now.mine)) return [bolder("list.mine")];
  const kinds = sameKinds("list.same", membersOf(old.same), membersOf(now.same));
  return kinds.length > 0 ? kinds : [{ kind: "reconcile-changed" }];
}

/** What has to be equal besides: fewer of it is bolder. */
function sameKinds(where: string, old: Members, now: Members): Told[] {
  if (same(old, now)) return [];
  const isStricter = Object.entries(old).every(([at, expression]) => same(now[at], expression));
  return [isStricter ? cautious(where) : bolder(where)];
}

function eventKinds(old: Members, now: Members): Told[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name): Told[] => {
    const [had, has] = [old[name], now[name]].map((event) => (isObject(event) ? event : undefined));
    if (same(had, has)) return [];
    if (!has) return [cautious(`events.${name}`)];
    if (!had) return [has.confirm ? { kind: "reconcile-changed", detail: name } : bolder(`events.${name}`)];
    if (!same(had.confirm, has.confirm)) return [has.confirm ? cautious(`events.${name}`) : bolder(`events.${name}`)];
    if (!same([had.mine, had.is], [has.mine, has.is])) return [bolder(`events.${name}`)];
    return sameKinds(`events.${name}.same`, membersOf(had.same), membersOf(has.same));
  });
}

/** What a changed `x-delivery` does: which repeats a receiver recognises. */
export function deliveryKinds(before: Json | undefined, after: Json | undefined): Told[] {
  if (before === undefined) return [{ kind: "delivery-added" }];
  return [{ kind: same(membersOf(before).same, membersOf(after).same) ? "subject-changed" : "delivery-changed" }];
}
