// npm run review -- [--base <git ref>] [--out <folder>] [--docs <address>] [--annotate]: writes the review card of the spec changes, as Markdown and JSON.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { annotationsOf } from "@payspec/review/annotations";
import { cardOf } from "@payspec/review/card";
import { policyTable } from "@payspec/review/policy";
import { reviewAgainst } from "@payspec/review/review";
import { baseCommit } from "@payspec/review/tree";
import { root } from "@payspec/spec-model/providers";

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
