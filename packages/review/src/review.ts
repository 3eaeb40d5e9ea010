// Everything that a reviewer of a spec change needs, as data. card.ts makes it readable.

import { root } from "@payspec/spec-model/providers";
import type { ApiChange } from "./api/change.ts";
import { assess } from "./assess.ts";
import { detailsOf, type SpecDetails } from "./details.ts";
import { type LintProblem, lintProblems } from "./lint-problems.ts";
import { newChangesets } from "./release/changesets.ts";
import { type ReleaseRow, releaseRows } from "./release/check.ts";
import { packagesIn } from "./tree.ts";

export interface Review {
  /** What was compared with. */
  base: { ref: string; commit: string };
  specs: SpecDetails[];
  release: ReleaseRow[];
  api: Record<string, ApiChange[]>;
  lint: LintProblem[];
}

export function reviewAgainst(ref: string, commit: string): Promise<Review> {
  return assess(commit, async (assessment, trees) => {
    const released = new Map(packagesIn(trees.base).map(({ manifest }) => [manifest.name, manifest.version]));
    return {
      base: { ref, commit },
      specs: assessment.specs.map((spec) => detailsOf(spec, trees)),
      release: releaseRows(assessment.packages, newChangesets(root, trees.base), released),
      api: Object.fromEntries([...assessment.api].filter(([, changes]) => changes.length > 0)),
      lint: [
        ...[...assessment.problems].map(([provider, message]) => ({
          file: `specs/${provider}/openapi.yaml`,
          line: 1,
          rule: "generate",
          severity: "error",
          message,
        })),
        ...lintProblems(assessment.specs.filter(({ head }) => head).map(({ provider }) => provider)),
      ],
    };
  });
}
