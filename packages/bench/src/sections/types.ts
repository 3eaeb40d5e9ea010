import { count, plain, table } from "../markdown.ts";
import type { Section } from "../section.ts";
import { show } from "../stats.ts";
import type { FileCost, TypeCost } from "../types.ts";

function costTable(types: readonly TypeCost[], form: "source" | "declared"): string {
  const row = (name: string, cost: FileCost) => [
    name,
    count(cost.instantiations),
    show(cost.check),
    show(cost.check7, 3),
    show(cost.total),
    cost.memoryMiB.toFixed(0),
    cost.errors,
  ];
  const what = form === "source" ? "generated source" : "declarations";
  return table(
    [what, "instantiations", "check, s", "check with 7.0, s", "whole run, s", "MiB", "errors"],
    types.map((type) => row(type.name, type[form])),
  );
}

/** Errors of a client's own code, found out by the file that only uses it having none. */
function errorLine(types: readonly TypeCost[]): string {
  const failing = types.filter(({ source, declared }) => source.errors > declared.errors);
  return failing
    .map(
      ({ name, source, declared }) =>
        `What ${plain(name)} generates for this spec has ${source.errors - declared.errors} type errors of its own.`,
    )
    .join(" ");
}

export const typeCheck: Section = {
  id: "types",
  title: "Type check",
  part: "types",
  body: ({
    types,
    spec,
    versions,
  }) => `A file that calls each of the ${spec.operations} operations once and reads both sides of the result, where the client has two. \`strict\`, \`skipLibCheck\`;
times as TypeScript ${versions.typescript} reports them, and ${versions.typescript7} where it says 7.0.

Generated clients are source code of the user's project and are checked with it. Ours comes as a package, whose declarations are taken as they are:

${costTable(types, "source")}

The same files when every client is compiled first and used through its declarations, which is the comparison of like with like:

${costTable(types, "declared")}

${errorLine(types)}`,
};
