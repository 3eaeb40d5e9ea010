import type { Response, Schema } from "@payspec/spec-model/openapi";
import { acrossOperations, type Entry, schemasAt, schemasIn } from "../operations.ts";
import type { Report } from "../rule.ts";
import { type Found, follow } from "../walk.ts";

/** x-error-body reads a member that the answer or its error schema has, and compares it with values that it takes. */
export const ErrorBodyPlace = acrossOperations((operations, report) => {
  const answered = [...operations.values()].flatMap((entry) => answers(entry).map((answer) => ({ entry, ...answer })));
  const errors = answered.flatMap(({ schemas }) => schemas);
  for (const { entry, status, response, schemas } of answered)
    check(entry, status, response, [...schemas, ...errors.filter(isNamed(response))], report);
});

/** Every answer of an operation, with its schemas. */
function answers(entry: Entry): { status: string; response: Response; schemas: Found<Schema>[] }[] {
  const { operation, at, ctx } = entry;
  return Object.entries((operation.responses ?? {}) as Record<string, Response>).map(([status, held]) => {
    const location = at.child(["responses", status]);
    return { status, response: follow(ctx, held, location).node, schemas: schemasIn(ctx, held, location) };
  });
}

const isNamed =
  ({ "x-error-body": rule }: Response) =>
  ({ node }: Found<Schema>): boolean =>
    rule !== undefined && new RegExp(`(^|/)${rule.schema}(\\.yaml)?$`).test(node.$ref ?? "");

function check(
  { id, at, ctx }: Entry,
  status: string,
  { "x-error-body": rule }: Response,
  schemas: readonly Found<Schema>[],
  report: Report,
): void {
  if (!rule) return;
  const say = (sentence: string) =>
    report({
      message: `x-error-body of ${id} ${sentence}`,
      location: at.child(["responses", status, "x-error-body"]).key(),
    });
  const found = schemasAt(ctx, schemas, rule.when);
  if (found.length === 0)
    say(`reads ${rule.when}, which neither the answer nor ${rule.schema} has: name a member that is there.`);
  const known = found.flatMap(({ node }) => node.enum ?? (node.const === undefined ? [] : [node.const]));
  for (const value of [...(rule.is ?? []), ...(rule.not ?? [])])
    if (known.length > 0 && !known.includes(value))
      say(`compares ${rule.when} with ${JSON.stringify(value)}, which is no documented value.`);
}
