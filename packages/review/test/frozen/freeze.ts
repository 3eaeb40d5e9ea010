// npx tsx packages/review/test/frozen/freeze.ts: takes the specs as they are now as the fixtures of this package's tests. Needed only when the
// language of the specs changes; a word in a spec changes no rule of a review.
import { writeFileSync } from "node:fs";
import { bundle } from "@payspec/spec-model/bundle";
import { providers } from "@payspec/spec-model/providers";

for (const provider of providers)
  writeFileSync(new URL(`${provider}.json`, import.meta.url), `${JSON.stringify(await bundle(provider))}\n`);
