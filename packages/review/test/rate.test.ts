import { expect, test } from "vitest";
import { levelOfChanges, rateSpec } from "../src/rate.ts";
import type { DiffReport } from "../src/redocly-diff.ts";
import { spec } from "./small-spec.ts";

const edited = (edit: (doc: ReturnType<typeof spec>) => void) => {
  const doc = spec();
  edit(doc);
  return doc;
};

test("a change names every use of what changed, and everyone whom it touches", () => {
  const head = edited((doc) =>
    Object.assign(doc.components.schemas.Payment?.properties?.status ?? {}, { "x-sensitive": "personal" }),
  );
  const [change] = rateSpec(spec(), head, { changes: [] });
  expect(change).toMatchObject({
    kind: "sensitive-added",
    level: "minor",
    subject: "Payment.status",
    behaviour: true,
    audience: ["caller", "receiver"],
  });
  expect(change?.uses).toEqual([
    { operation: "getPayment", direction: "response", field: "200.status" },
    { operation: "paid", direction: "webhook", field: "body.status" },
  ]);
});

test("what differs and nobody reported counts as breaking", () => {
  const head = edited((doc) =>
    Object.assign(doc.components.schemas.Payment?.properties?.id ?? {}, { type: "integer" }),
  );
  const changes = rateSpec(spec(), head, { changes: [] });
  expect(changes.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
    "unseen-change getPayment",
    "unseen-change paid",
  ]);
  expect(levelOfChanges(changes)).toBe("major");
});

test("a verdict of Redocly's diff counts where no rule overrules it", () => {
  const report: DiffReport = {
    changes: [
      {
        path: "#/paths/~1payments~1{id}/get",
        typeName: "Operation",
        kind: "modified",
        property: "summary",
        impact: "major",
        verdicts: [{ ruleId: "some-rule", impact: "major", message: "It breaks." }],
        revision: { pointer: "#/paths/~1payments~1{id}/get/summary", value: "Read" },
      },
    ],
  };
  const [worst] = rateSpec(spec(), spec(), report);
  expect(worst).toMatchObject({
    kind: "diff-verdict",
    level: "major",
    verdicts: ["It breaks."],
    subject: "getPayment",
  });
});

test("lists in another order are not a change", () => {
  const head = edited((doc) => {
    doc.components.schemas.Payment?.required?.reverse();
    doc.components.schemas.Payment?.properties?.status?.enum?.reverse();
  });
  expect(rateSpec(spec(), head, { changes: [] })).toEqual([]);
});
