import { acrossOperations, answerSchemas, type Entry, schemasAt, sentSchemas } from "../operations.ts";
import { walkSchema } from "../walk.ts";

/** x-test decides by members that the request has, and what follows is a status that somebody answers. */
export const TestValues = acrossOperations((operations, report) => {
  for (const entry of operations.values()) {
    const reader = operations.get(entry.operation["x-reconcile"]?.operation ?? "");
    const statuses = [entry, ...(reader ? [reader] : [])].flatMap(statusesOf);
    for (const [index, { field, becomes }] of (entry.operation["x-test"] ?? []).entries()) {
      const say = (sentence: string) =>
        report({
          message: `x-test of ${entry.id} ${sentence}`,
          location: entry.at.child(["x-test", index]).key(),
        });
      if (schemasAt(entry.ctx, sentSchemas(entry), field).length === 0)
        say(`reads ${field}, which the request does not have.`);
      if (becomes && !statuses.includes(becomes.status))
        say(
          `becomes ${becomes.status}, which is no status that ${reader?.id ?? entry.id} answers: x-phase names them.`,
        );
    }
  }
});

/** The values of every status that an operation answers. */
function statusesOf(entry: Entry): string[] {
  const values: string[] = [];
  for (const { node, location } of answerSchemas(entry))
    walkSchema(entry.ctx, node, location, (schema) => values.push(...Object.keys(schema["x-phase"]?.values ?? {})));
  return values;
}
