// The review card: one Markdown page about a change of the specs.
import { apiSection, behaviourSection, changesSection, examplesSection, lintSection, typesSection } from "./card/sections.ts";
import { coverageSection, docsSection, releaseSection, sizesSection } from "./card/tables.ts";
import type { SpecDetails } from "./details.ts";
import type { Review } from "./review.ts";

/** GitHub refuses comments above 65 536 characters. */
const LONGEST = 60_000;

export interface CardOptions {
  /** Where the previewed docs are: the address of a site, or of an artifact to download. */
  docs?: string | undefined;
}

/** The card. An unchanged spec gives one line. */
export function cardOf(review: Review, options: CardOptions = {}): string {
  const { base, specs } = review;
  const against = `\`${base.ref}\` (${base.commit.slice(0, 7)})`;
  if (specs.length === 0 && review.lint.length === 0) return `No change of the specs against ${against}.\n`;
  const parts = [
    `## Spec review: ${specs.map(({ provider }) => provider).join(", ")}`,
    `Compared with ${against}. The levels follow the release policy in specs/README.md.`,
    releaseSection(review.release),
    lintSection(review.lint),
    ...specs.map((spec) => providerPart(spec, review, options)),
  ];
  return shortened(parts.filter(Boolean).join("\n\n"));
}

function providerPart(spec: SpecDetails, { api }: Review, { docs }: CardOptions): string {
  return [
    `### ${spec.provider}`,
    changesSection(spec),
    behaviourSection(spec),
    docsSection(spec, docs),
    coverageSection(spec),
    examplesSection(spec),
    sizesSection(spec),
    apiSection(api[spec.provider] ?? []),
    typesSection(spec),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function shortened(card: string): string {
  if (card.length <= LONGEST) return `${card}\n`;
  const kept = card.slice(0, LONGEST).split("\n").slice(0, -1);
  const inCode = kept.filter((line) => line.startsWith("```")).length % 2 === 1;
  const open = kept.filter((line) => line.startsWith("<details>")).length - kept.filter((line) => line.startsWith("</details>")).length;
  return [
    ...kept,
    ...(inCode ? ["```"] : []),
    ...Array(Math.max(0, open)).fill("</details>"),
    "",
    "The card is cut here; the JSON result holds everything.",
    "",
  ].join("\n");
}
