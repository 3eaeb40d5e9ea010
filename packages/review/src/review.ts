// Everything that a reviewer of a spec change needs, as data. card.ts makes it readable.

import { root } from "@payspec/spec-model/providers";
import type { ApiChange } from "./api/change.ts";
import { assess } from "./assess.ts";
import { detailsOf, type SpecDetails } from "./details.ts";
import { type LintProblem, lintProblems } from "./lint-problems.ts";
import { checkRelease, type ReleaseCheck } from "./release/check.ts";
import { publishedCommits } from "./release/published.ts";
import { releaseSides } from "./release/sides.ts";
import type { TextChange } from "./texts.ts";
import { baseCommit } from "./tree.ts";

export interface Review {
  /** What was compared with. */
  base: { ref: string; commit: string };
  specs: SpecDetails[];
  release: ReleaseCheck;
  api: Record<string, ApiChange[]>;
  lint: LintProblem[];
  /** Changed texts for people by provider, each in English and Russian. */
  texts: Readonly<Record<string, readonly TextChange[]>>;
}

/**
 * Reviews the working folder against a git ref, against where the branch left main, or against what was published last.
 */
export async function reviewWith(base: string | undefined): Promise<Review> {
  if (base !== "published") return reviewAgainst(base ?? "main", baseCommit(base));
  const reviews: Review[] = [];
  for (const [commit, folders] of publishedCommits())
    reviews.push(onlyOf(await reviewAgainst("published", commit), folders));
  const [first, ...others] = reviews;
  if (!first)
    throw new Error(
      "No release is tagged yet, so there is nothing published to compare with. Name a revision: --base <git ref>.",
    );
  return others.reduce(joined, first);
}

function reviewAgainst(ref: string, commit: string): Promise<Review> {
  return assess(commit, async (assessment, trees) => {
    const { base, head } = releaseSides(root, trees.base);
    return {
      base: { ref, commit },
      specs: assessment.specs.map((spec) => detailsOf(spec, trees)),
      release: checkRelease(assessment.packages, base, head),
      api: Object.fromEntries([...assessment.api].filter(([, changes]) => changes.length > 0)),
      texts: assessment.texts,
      lint: [
        ...[...assessment.problems].map(([provider, message]) => ({
          file: `specs/${provider}/openapi.yaml`,
          line: 1,
          rule: "generate",
          severity: "error",
          message,
        })),
        ...lintProblems(assessment.specs.filter(({ head: now }) => now).map(({ provider }) => provider)),
      ],
    };
  });
}

/** Packages are released one by one: each is compared with the commit of its own last version. */
function onlyOf(review: Review, folders: ReadonlySet<string>): Review {
  const isOurs = (name: string) => folders.has(name.replace("@payspec/", ""));
  return {
    ...review,
    specs: review.specs.filter(({ provider }) => folders.has(provider)),
    release: { rows: review.release.rows.filter(({ name }) => isOurs(name)), problems: [] }, // Versions have moved since, as releases do.
    api: Object.fromEntries(Object.entries(review.api).filter(([folder]) => folders.has(folder))),
    lint: review.lint.filter(({ file }) => folders.has(file.split("/")[1] ?? "")),
    texts: Object.fromEntries(Object.entries(review.texts).filter(([folder]) => folders.has(folder))),
  };
}

const joined = (one: Review, other: Review): Review => ({
  base: one.base,
  specs: [...one.specs, ...other.specs],
  release: { rows: [...one.release.rows, ...other.release.rows], problems: [] },
  api: { ...one.api, ...other.api },
  lint: [...one.lint, ...other.lint],
  texts: { ...one.texts, ...other.texts },
});
