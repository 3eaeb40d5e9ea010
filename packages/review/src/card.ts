// The review card: one Markdown page about a change of the specs. It says first what a reviewer must know.
import { code, folded } from "./card/markdown.ts";
import {
  apiSection,
  behaviourSection,
  changesSection,
  examplesSection,
  lintSection,
  typesSection,
} from "./card/sections.ts";
import { coverageSection, docsSection, releaseSection, sizesSection } from "./card/tables.ts";
import { textsSection } from "./card/words.ts";
import type { SpecDetails } from "./details.ts";
import { headline } from "./headline.ts";
import type { Review } from "./review.ts";

/** GitHub refuses comments above 65 536 characters. */
const LONGEST = 60_000;

export interface CardOptions {
  /** Where the previewed docs are: the address of a site, or of an artifact to download. */
  docs?: string | undefined;
}

/** The card. Where nothing that is published changed it is one line. */
export function cardOf(review: Review, options: CardOptions = {}): string {
  const { base, specs, release, lint, texts } = review;
  const first = headline(review);
  const parted = [specs, lint, release.rows, release.problems, Object.keys(texts)];
  if (parted.every(({ length }) => length === 0)) return `${first}\n`;
  const parts = [
    `**${first}**`,
    changesSection(specs),
    textsSection(texts),
    lintSection(lint),
    releaseSection(release, new Set(specs.map(({ provider }) => provider))),
    ...specs.map((spec) => providerPart(spec, review, options)),
    `<sub>Compared with ${code(base.ref)} (${base.commit.slice(0, 7)}). The levels follow the release policy in specs/README.md.</sub>`,
  ];
  return shortened(parts.filter(Boolean).join("\n\n"));
}

function providerPart(spec: SpecDetails, { api }: Review, { docs }: CardOptions): string {
  const links = docsSection(spec, docs);
  const body = [
    behaviourSection(spec),
    links.startsWith("<") ? links : "",
    coverageSection(spec),
    respelledSection(spec),
    examplesSection(spec),
    sizesSection(spec),
    apiSection(api[spec.provider] ?? []),
    typesSection(spec),
  ].filter(Boolean);
  return [
    links.startsWith("<") ? "" : links,
    body.length > 0 ? folded(`All about ${spec.provider}`, body.join("\n\n")) : "",
  ]
    .filter(Boolean)
    .join("\n\n");
}

function respelledSection({ respelled }: SpecDetails): string {
  if (respelled.length === 0) return "";
  return `Written otherwise with the same meaning: ${respelled.slice(0, 10).map(code).join(", ")}${respelled.length > 10 ? ` and ${respelled.length - 10} more` : ""}`;
}

/** Cut at a line, with its fences and folds closed. */
function shortened(card: string): string {
  if (card.length <= LONGEST) return `${card}\n`;
  const kept = card.slice(0, LONGEST).split("\n").slice(0, -1);
  const fences = kept.filter((line) => /^`{3,}/.test(line));
  const open = count(kept, /<details>/g) - count(kept, /<\/details>/g);
  return [
    ...kept,
    ...(fences.length % 2 === 1 ? [/^`+/.exec(fences.at(-1) ?? "")?.[0] ?? "```"] : []),
    ...Array(Math.max(0, open)).fill("\n</details>"),
    "",
    "The card is cut here; the JSON result holds everything.",
    "",
  ].join("\n");
}

const count = (lines: readonly string[], what: RegExp): number =>
  lines.reduce((sum, line) => sum + (line.match(what)?.length ?? 0), 0);
