// npm run review -- [--base <git ref> | --base published] [--out <folder>] [--docs <address>] [--annotate]: reviews the
// spec changes. Prints a summary, writes the card as Markdown and JSON, and exits with 1 when a changeset is missing,
// too low or broken, or the lint has errors.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readOptions } from "@payspec/packaging/options";
import { annotationsOf } from "@payspec/review/annotations";
import { cardOf } from "@payspec/review/card";
import { isIncomplete } from "@payspec/review/headline";
import { policyTable } from "@payspec/review/policy";
import { reviewWith } from "@payspec/review/review";
import { summaryOf } from "@payspec/review/terminal";
import { root } from "@payspec/spec-model/providers";

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;
const { values } = readOptions({
  options: { base: text, docs: text, out: { ...text, default: join(root, ".reports") }, annotate: flag, policy: flag },
});

if (values.policy) console.log(policyTable());
else {
  const review = await reviewWith(values.base);
  const files = [join(values.out, "review.md"), join(values.out, "review.json")] as const;
  mkdirSync(values.out, { recursive: true });
  writeFileSync(files[0], cardOf(review, { docs: values.docs }));
  writeFileSync(files[1], `${JSON.stringify(review, null, 2)}\n`);
  console.log(
    summaryOf(
      review,
      files.map((file) => relative(process.cwd(), file)),
    ),
  );
  if (values.annotate) for (const line of annotationsOf(review)) console.log(line);
  if (isIncomplete(review)) process.exitCode = 1;
}
