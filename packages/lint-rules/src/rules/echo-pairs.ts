import { acrossOperations, answerSchemas, type Entry, schemasAt, sentSchemas } from "../operations.ts";
import type { Report } from "../rule.ts";
import { isWebhook } from "../walk.ts";
import { isInRequest } from "./reconcile-target.ts";

/** x-echo pairs things that exist and that may be shown; amounts of one unit, and no others as amounts. */
export const EchoPairs = acrossOperations((operations, report) => {
  for (const entry of operations.values()) if (!isWebhook(entry.at)) checkPairs(entry, report);
});

function checkPairs(entry: Entry, report: Report): void {
  for (const [index, { asked, answered, amount }] of (entry.operation["x-echo"] ?? []).entries()) {
    const refuse = (sentence: string) =>
      report({ message: `x-echo of ${entry.id} ${sentence}`, location: entry.at.child(["x-echo", index]) });
    if (!isInRequest(entry, asked)) refuse(`reads ${asked}, which the request does not have.`);
    const there = schemasAt(entry.ctx, answerSchemas(entry), answered);
    if (there.length === 0) refuse(`reads ${answered}, which the answer does not have.`);
    const here = asked.startsWith("$request.body#")
      ? schemasAt(entry.ctx, sentSchemas(entry), asked.slice("$request.body#".length))
      : [];
    const marks = <N extends "x-sensitive" | "x-money">(name: N) =>
      [here, there].map((level) => level.map(({ node, outer }) => outer?.[name] ?? node[name]).find(Boolean));
    if (marks("x-sensitive").some(Boolean)) refuse(`compares ${answered}, which is sensitive: a difference is shown.`);
    const [sent, received] = marks("x-money").map((money) => (money ? money.unit : undefined));
    if (sent !== received)
      refuse(`compares ${answered} in ${received ?? "no"} units with ${asked} in ${sent ?? "no"} units.`);
    if (Boolean(amount) !== Boolean(sent ?? received))
      refuse(`has to say amount: true for ${answered} if it is an amount, and not otherwise.`);
  }
}
