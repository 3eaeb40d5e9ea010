// npm run review -- [--base <git ref>] [--out <folder>] [--docs <address>] [--annotate]: writes the review card of the spec changes, as Markdown and JSON.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./lib/providers.ts";
import { annotationsOf } from "./review/annotations.ts";
import { cardOf } from "./review/card.ts";
import { policyTable } from "./review/policy.ts";
import { reviewAgainst } from "./review/review.ts";
import { baseCommit } from "./review/tree.ts";

const { values } = parseArgs({
  options: {
    base: { type: "string" },
    out: { type: "string", default: join(root, ".reports") },
    docs: { type: "string" },
    annotate: { type: "boolean", default: false },
    policy: { type: "boolean", default: false },
  },
});

if (values.policy) {
  console.log(policyTable());
} else {
  const review = await reviewAgainst(values.base ?? "main", baseCommit(values.base));
  const card = cardOf(review, { docs: values.docs });
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, "review.md"), card);
  writeFileSync(join(values.out, "review.json"), `${JSON.stringify(review, null, 2)}\n`);
  console.log(card);
  if (values.annotate) for (const line of annotationsOf(review)) console.log(line);
}
