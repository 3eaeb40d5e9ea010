import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { annotationsOf } from "../src/annotations.ts";
import { cardOf } from "../src/card.ts";
import { rated } from "../src/change.ts";
import type { SpecDetails } from "../src/details.ts";
import { headline } from "../src/headline.ts";
import type { Review } from "../src/review.ts";

const change = {
  ...rated(
    {
      kind: "phase-changed",
      pointer: "#/components/schemas/Status/x-phase",
      detail: "new: pending → succeeded, final",
    },
    [
      { operation: "getPayment", direction: "response", field: "200.status" },
      { operation: "paid", direction: "webhook", field: "body.status" },
    ],
  ),
  location: { file: "specs/small/schemas/Status.yaml", line: 7 },
};

const details: SpecDetails = {
  provider: "small",
  changes: [change],
  touched: [
    { name: "getPayment", isWebhook: false },
    { name: "paid", isWebhook: true },
  ],
  typesDiff: [{ file: "packages/small/src/generated/schema.d.ts", diff: "@@ -1 +1 @@\n-a\n+b" }],
  sizes: [{ what: "openapi.json, bytes", before: 1000, after: 1100 }],
  coverage: [{ what: "examples", before: 3, after: 4 }],
  examples: [{ name: "example new", kind: "example-added", diff: "+{}" }],
  respelled: [],
};

const review: Review = {
  base: { ref: "main", commit: "0123456789" },
  specs: [],
  release: { rows: [], problems: [] },
  api: {},
  lint: [],
  texts: {},
};
const changed: Review = { ...review, specs: [details] };
const row = {
  name: "@payspec/small",
  version: "0.1.0",
  level: "major",
  needed: "minor",
  given: "patch",
  ok: false,
  because: ["spec: Status"],
} as const;

describe("the first line says what a reviewer must know", () => {
  test("that nothing changed, only when nothing that is published changed", () => {
    expect(cardOf(review)).toBe("No change of the specs, and nothing that is published changed, against main.\n");
    const core = {
      ...row,
      name: "@payspec/core",
      ok: true,
      given: "minor",
      because: ["published files: src/index.ts"],
    } as const;
    expect(cardOf({ ...review, release: { rows: [{ ...core, because: [...core.because] }], problems: [] } })).toMatch(
      /^\*\*No change of the specs\.\*\*/,
    );
  });

  test("what breaks for whom, and what the release lacks", () => {
    const release = { rows: [{ ...row, because: [...row.because] }], problems: [] };
    expect(headline({ ...changed, release })).toBe(
      "1 breaking change for callers, 1 for receivers; @payspec/small needs a minor, its changeset says patch.",
    );
    expect(
      headline({ ...changed, release: { rows: [{ ...release.rows[0], given: "none" } as never], problems: ["x"] } }),
    ).toContain("@payspec/small needs a minor and has no changeset; 1 problem with the changesets.");
  });

  test("a break for receivers alone, and none at all", () => {
    const receiver = { ...change, audience: ["receiver"] as const };
    expect(headline({ ...changed, specs: [{ ...details, changes: [receiver] }] })).toBe(
      "1 breaking change for receivers of webhooks.",
    );
    expect(headline({ ...changed, specs: [{ ...details, changes: [{ ...change, level: "minor" }] }] })).toBe(
      "No breaking change, 1 other change.",
    );
  });

  test("a break that was accepted, which is not counted among the others", () => {
    const accepted = {
      fingerprint: "0123456789ab",
      reason: "The provider renamed it.",
      by: "A. Reviewer",
      until: "2027-01-31",
    };
    const specs = [{ ...details, changes: [{ ...change, accepted }] }];
    expect(headline({ ...changed, specs })).toBe("No breaking change, 1 other change; 1 break accepted.");
    expect(cardOf({ ...changed, specs })).toContain(
      "accepted by `A. Reviewer` until `2027-01-31`: `The provider renamed it.`",
    );
  });
});

test("a removal after its announced sunset is not a surprise", () => {
  const specs = [{ ...details, changes: [{ ...change, announced: "2026-10-01" }] }];
  expect(headline({ ...changed, specs })).toBe(
    "No breaking change, 1 other change; 1 removal after the announced sunset.",
  );
  expect(cardOf({ ...changed, specs })).toContain("🔴 major, announced for `2026-10-01`");
});

test("at most five rows are open, and the others are folded", () => {
  const changes = Array.from({ length: 8 }, (_, index) => ({ ...change, subject: `Status.field${index}` }));
  const card = cardOf({ ...changed, specs: [{ ...details, changes }] });
  const open = card.slice(0, card.indexOf("<details>"));
  expect(open.match(/🔴 major/g)).toHaveLength(5);
  expect(card).toContain("<summary>3 further changes that code can notice</summary>");
});

test("a row names level, subject, values, uses, people and place", () => {
  const card = cardOf(changed);
  expect(card).toContain("| 🔴 major | `Status` |");
  expect(card).toContain(
    "`new: pending → succeeded, final` | response, webhook | caller, receiver | `getPayment`, `paid` | `specs/small/schemas/Status.yaml:7` |",
  );
  expect(card).toContain("1 change of behaviour without a schema");
  expect(card).toContain("examples 3 → 4");
  expect(card).toContain("| openapi.json, bytes | 1 000 | 1 100 | +100 (10.0 %) |");
});

test("the package whose spec changed comes before those that inherit from it", () => {
  const rows = [
    { ...row, name: "payspec", because: [] },
    { ...row, because: [] },
  ];
  const card = cardOf({ ...changed, release: { rows, problems: [] } });
  expect(card.indexOf("| `@payspec/small` |")).toBeLessThan(card.indexOf("| `payspec` |"));
});

test("docs are linked on a site, and folded as paths of an artifact", () => {
  const link =
    "[`getPayment`](https://preview.example/small/operations/getPayment.html) · [`paid`](https://preview.example/small/webhooks/paid.html)";
  expect(cardOf(changed, { docs: "https://preview.example/" })).toContain(`Docs: ${link}`);
  expect(cardOf(changed, { docs: "https://github.com/o/r/actions/runs/1/artifacts/2" })).toContain(
    'Docs: 2 pages (<a href="https://github.com/o/r/actions/runs/1/artifacts/2">preview</a>)',
  );
});

const HOSTILE =
  "a | b @everyone ![x](https://evil.example/i.png) [y](https://evil.example) https://evil.example #1 <img src=x> `code` \n| c";

test("no text of a pull request comes to life: no cell ends early, no link, image or mention", () => {
  const hostile = {
    ...change,
    subject: HOSTILE,
    detail: `${HOSTILE} → x`,
    verdicts: [HOSTILE],
    uses: [{ operation: HOSTILE, direction: "response" as const, field: HOSTILE }],
    accepted: { fingerprint: "x", reason: HOSTILE, by: HOSTILE, until: HOSTILE },
  };
  const card = cardOf({
    ...changed,
    specs: [
      {
        ...details,
        changes: [hostile, { ...hostile, kind: "diff-verdict" }],
        touched: [{ name: "getPayment", isWebhook: false }],
        examples: [{ name: HOSTILE, kind: "example-added", diff: HOSTILE }],
        typesDiff: [{ file: HOSTILE, diff: HOSTILE }],
        respelled: [HOSTILE],
      },
    ],
    api: { small: [{ level: "major", name: HOSTILE, what: HOSTILE }] },
    lint: [{ file: HOSTILE, line: 1, rule: HOSTILE, severity: "error", message: HOSTILE }],
    release: { rows: [{ ...row, because: [HOSTILE] }], problems: [HOSTILE] },
  });
  const html = new MarkdownIt({ html: true, linkify: true }).render(card);
  const outsideCode = html.replace(/<pre>[\s\S]*?<\/pre>/g, "").replace(/<code>[\s\S]*?<\/code>/g, "");
  expect(outsideCode).not.toMatch(/evil|@everyone|#1\b|<img/);
  const rows = card.replace(/^```[\s\S]*?^```/gm, "");
  for (const line of rows.split("\n").filter((one) => one.startsWith("| ")))
    expect(line.match(/(?<!\\)\|/g)?.length, line).toBeOneOf([4, 5, 8]);
});

test("a long card is cut at a line, with its fences and folds closed", () => {
  const diff = Array.from({ length: 149 }, (_, index) => `+${index} ${"x".repeat(230)}`).join("\n");
  const card = cardOf({
    ...changed,
    specs: [details, details, details].map((one) => ({ ...one, typesDiff: [{ file: "schema.d.ts", diff }] })),
  });
  expect(card.length).toBeLessThan(65_536);
  expect(card).toContain("The card is cut here");
  expect(card.match(/^```/gm)?.length).toSatisfy((fences: number) => fences % 2 === 0);
  expect(card.match(/<details>/g)?.length).toBe(card.match(/<\/details>/g)?.length);
});

test("annotations name a line, and no text can start a command of its own", () => {
  const lint = [{ file: "a,b.yaml", line: 3, rule: "r", severity: "error", message: "one\n::warning::two" }];
  expect(annotationsOf({ ...changed, lint })).toEqual([
    "::error file=a%2Cb.yaml,line=3,title=r::one%0A::warning::two",
    expect.stringMatching(
      /^::warning file=specs\/small\/schemas\/Status\.yaml,line=7,title=Breaking::Status: A status means another phase/,
    ),
  ]);
});
