import type { Reconcile, Schema } from "@payspec/spec-model/openapi";
import { acrossOperations, answerSchemas, type Entries, type Entry, schemasAt, sentSchemas } from "../operations.ts";
import type { Found } from "../walk.ts";
import { checkPairs, checkRules, type Refuse } from "./reconcile-reads.ts";
import { isInRequest } from "./reconcile-target.ts";

/**
 * x-reconcile reads what exists and is never bolder than it may be: its pointers lead somewhere, its statuses and
 * values are documented, its webhooks are in the spec, a `never` call can be found again, and an absence counts at once
 * only where a repeat is harmless.
 */
export const ReconcileVerdict = acrossOperations((operations, report) => {
  for (const entry of operations.values()) {
    const rule = entry.operation["x-reconcile"];
    if (!rule) continue;
    const base = entry.at.child("x-reconcile");
    const refuse: Refuse = (message, keys) =>
      report({ message: `x-reconcile of ${entry.id} ${message}`, location: base.child([...keys]) });
    checkMarks(entry, rule, refuse);
    checkRules(operations, entry, rule, refuse);
    checkFollow(operations, entry, rule, refuse);
    checkEvents(operations, entry, rule, refuse);
  }
});

function checkMarks(entry: Entry, rule: Reconcile, refuse: Refuse): void {
  const { operation } = entry;
  if (operation["x-retry"]?.class === "never" && !rule.mark && rule.resume !== "start-over") {
    refuse(
      "has no mark. Say what finds the call again, or `resume: start-over` where it moves no money and nothing finds it.",
      [],
    );
  }
  for (const [index, expression] of (rule.mark ?? []).entries()) {
    if (!isInRequest(entry, expression))
      refuse(`marks the call by ${expression}, which its own request does not have.`, ["mark", index]);
    if (isSensitive(entry, expression))
      refuse(`marks the call by ${expression}, which is sensitive: marks are stored.`, ["mark", index]);
  }
}

function isSensitive(entry: Entry, expression: string): boolean {
  const [, place, rest = ""] = /^\$request\.(path|query|body)[.#]?(.*)$/.exec(expression) ?? [];
  if (place !== "body")
    return entry.parameters.some((parameter) => parameter.name === rest && parameter["x-sensitive"]);
  return schemasAt(entry.ctx, sentSchemas(entry), rest).some(
    ({ node, outer }) => node["x-sensitive"] || outer?.["x-sensitive"],
  );
}

function checkFollow(operations: Entries, entry: Entry, rule: Reconcile, refuse: Refuse): void {
  const bodies: Record<string, Found<Schema>[]> = {
    response: [
      ...answerSchemas(entry),
      ...(rule.list
        ? schemasAt(entry.ctx, answerSchemas(operations.get(rule.operation ?? "") ?? entry), `${rule.list.at}/*`)
        : []),
    ],
    event: Object.keys(rule.events ?? {}).flatMap((name) => [operations.get(name) ?? []].flat().flatMap(sentSchemas)),
  };
  for (const [name, text] of Object.entries(rule.follow?.input ?? {})) {
    for (const expression of text.split(" | ")) {
      const [, from = "", pointer] = /^\$(response|event)\.body#(.+)$/.exec(expression) ?? [];
      if (schemasAt(entry.ctx, bodies[from] ?? [], pointer ?? "").length === 0) {
        refuse(`learns ${expression}, which no ${from === "event" ? "webhook it names" : "answer"} has.`, [
          "follow",
          "input",
          name,
        ]);
      }
    }
  }
}

function checkEvents(operations: Entries, entry: Entry, rule: Reconcile, refuse: Refuse): void {
  for (const [name, event] of Object.entries(rule.events ?? {})) {
    const webhook = operations.get(name);
    if (!webhook?.at.source.absoluteRef.includes("/webhooks/")) {
      refuse(`names ${name}, which is not a webhook of this spec.`, ["events", name]);
      continue;
    }
    for (const kind of ["mine", "same"] as const)
      checkPairs(entry, rule, sentSchemas(webhook), event[kind], refuse, ["events", name, kind]);
    const findable = [
      ...(rule.mark ?? []),
      ...Object.values(rule.follow?.input ?? {}).map((text) => text.split(" | ")[0] ?? ""),
    ];
    if (!Object.values(event.mine).some((expression) => findable.includes(expression))) {
      refuse(
        `finds the call of ${name} by nothing that is stored: let mine name a mark, or an id that follow learns.`,
        ["events", name, "mine"],
      );
    }
    const unsigned =
      webhook.operation["x-signature"]?.algorithm === "shared-token" || webhook.operation["x-signature"]?.fields;
    if (unsigned && !event.confirm)
      refuse(`believes ${name}, whose signature does not cover the body: say confirm.`, ["events", name]);
  }
}
