import { acrossOperations, answerSchemas, type Entry, schemasAt } from "../operations.ts";
import type { Report } from "../rule.ts";
import { follow, isWebhook, waived } from "../walk.ts";

/** Every list says where its items are and how the next page is asked for, by members and parameters that it has. */
export const ListPaging = acrossOperations((operations, report) => {
  for (const entry of operations.values()) if (!isWebhook(entry.at)) checkList(entry, report);
});

function checkList(entry: Entry, report: Report): void {
  const { id, operation, at, ctx, parameters } = entry;
  const rule = operation["x-paging"];
  if (!rule) {
    if (/^list[A-Z]/.test(id) && !waived(operation, "list-paging"))
      report({ message: `${id} lists something but has no x-paging. Say where its items are.`, location: at.key() });
    return;
  }
  const refuse = (message: string, path: string[]) =>
    report({ message: `x-paging of ${id} ${message}`, location: at.child(["x-paging", ...path]) });
  const answers = answerSchemas(entry);
  if (!schemasAt(ctx, answers, rule.items).some(({ node }) => node.type === "array"))
    refuse(`finds its items at ${rule.items || "the root"}, but no list is there.`, ["items"]);
  const parameterOf = (name: string) => parameters.find((parameter) => parameter.name === name);
  for (const kind of ["cursor", "offset", "page"] as const) {
    const { as, size, at: next, total }: { as?: string; size?: string; at?: string; total?: string } = rule[kind] ?? {};
    if (as && !parameterOf(as)) refuse(`asks with ${as}, which the operation does not take.`, [kind, "as"]);
    if (size && follow(ctx, parameterOf(size)?.schema, at).node?.default === undefined)
      refuse(`reads the size of a page from ${size}, which the operation does not take or which has no default.`, [
        kind,
        "size",
      ]);
    for (const [name, pointer] of Object.entries({ at: next, total }))
      if (pointer && schemasAt(ctx, answers, pointer).length === 0)
        refuse(`reads ${pointer}, which the answer does not have.`, [kind, name]);
  }
}
