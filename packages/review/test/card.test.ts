import { expect, test } from "vitest";
import { annotationsOf } from "../src/annotations.ts";
import { cardOf } from "../src/card.ts";
import { rated } from "../src/change.ts";
import type { SpecDetails } from "../src/details.ts";
import type { Review } from "../src/review.ts";

const change = {
  ...rated({ kind: "phase-changed", pointer: "#/components/schemas/Status/x-phase", detail: "new: pending → succeeded, final" }, [
    { operation: "getPayment", direction: "response", field: "200.status" },
    { operation: "paid", direction: "webhook", field: "body.status" },
  ]),
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
};

const review: Review = { base: { ref: "main", commit: "0123456789" }, specs: [], release: [], api: {}, lint: [] };
const changed: Review = { ...review, specs: [details] };

test("an unchanged spec gives one line", () => {
  expect(cardOf(review)).toBe("No change of the specs against `main` (0123456).\n");
});

test("a change is shown with level, uses, people, place, and its own section where it is behaviour", () => {
  const card = cardOf(changed);
  expect(card).toContain("| 🔴 major | `Status new: pending → succeeded, final` |");
  expect(card).toContain("| response, webhook | caller, receiver | `getPayment`, `paid` | `specs/small/schemas/Status.yaml:7` |");
  expect(card).toContain("**Behaviour changes without a schema**");
  expect(card).toContain("examples 3 → 4");
  expect(card).toContain("| openapi.json, bytes | 1 000 | 1 100 | +100 (10.0 %) |");
});

test("docs are linked for exactly the changed operations and webhooks", () => {
  const link =
    "[getPayment](https://preview.example/small/operations/getPayment.html) · [paid](https://preview.example/small/webhooks/paid.html)";
  expect(cardOf(changed, { docs: "https://preview.example/" })).toContain(`**Docs:** ${link}`);
  expect(cardOf(changed, { docs: "https://github.com/o/r/actions/runs/1/artifacts/2" })).toContain(
    "([preview](https://github.com/o/r/actions/runs/1/artifacts/2)): `small/operations/getPayment.html`",
  );
});

test("text from a spec can neither leave its cell nor mention anybody", () => {
  const lint = [{ file: "specs/small/openapi.yaml", line: 1, rule: "some-rule", severity: "error", message: "a | b @everyone <img>\n| c" }];
  expect(cardOf({ ...review, lint })).toContain("| a \\| b &#64;everyone &lt;img> \\| c |");
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

test("annotations stand on lines, and no text can start a command of its own", () => {
  const lint = [{ file: "a,b.yaml", line: 3, rule: "r", severity: "error", message: "one\n::warning::two" }];
  expect(annotationsOf({ ...changed, lint })).toEqual([
    "::error file=a%2Cb.yaml,line=3,title=r::one%0A::warning::two",
    expect.stringMatching(/^::warning file=specs\/small\/schemas\/Status\.yaml,line=7,title=Breaking::Status new: pending/),
  ]);
});
