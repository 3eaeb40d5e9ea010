// What the guides have from the specs: who can do what, kinds of failure, values of a receipt.
import { textOf } from "@payspec/docs/html";
import { describe, expect, it } from "vitest";
import { files, site } from "./built.js";

const providers = site[0]?.providers ?? [];

it("the matrix has a column per provider and leads to calls that do the task", () => {
  const page = files.get("guides/capabilities.html") ?? "";
  const rows = [...page.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) => row);
  const refund = rows.find((row) => textOf(row).startsWith("Refund a part")) ?? "";
  expect(refund.split("<td>").length - 1).toBe(providers.length + 1);
  expect(refund).toContain("qiwi/operations/createRefund.html");
  const known = new Set(
    providers.flatMap(({ operations }) => operations.flatMap(({ operation }) => operation["x-tasks"] ?? [])),
  );
  expect(rows.length - 1).toBe(known.size);
});

it("each kind of failure has an address, in both languages", () => {
  for (const page of ["guides/failures.html", "ru/guides/failures.html"])
    for (const kind of ["refused", "undocumented", "malformed", "timeout", "network", "aborted", "invalid", "unknown"])
      expect(files.get(page)).toContain(`id="${kind}"`);
});

describe("the guide about receipts", () => {
  /** The values of the fields that its tables have a column for. */
  const enumsOf = (name: string, schemas: Readonly<Record<string, readonly string[]>>): string[] => {
    const provider = providers.find((one) => one.name === name);
    return Object.entries(schemas).flatMap(([schema, fields]) =>
      fields.flatMap((field) => {
        const node = provider?.schemas[schema];
        const target = field === "" ? node : node?.properties?.[field];
        return (target?.enum ?? []).map(String);
      }),
    );
  };
  const qiwiValues = enumsOf("qiwi", {
    Cheque: ["chequeType"],
    ChequePosition: ["tax", "paymentMethod", "paymentSubject"],
  });
  const invoiceboxValues = enumsOf("invoicebox", { VatCode: [""], ItemFields: ["paymentType"] });

  it.each(["guides/receipts.md", "ru/guides/receipts.md"])("%s has every value of the specs, and no other", (path) => {
    const rows = (files.get(path) ?? "").split("\n").filter((line) => line.startsWith("| "));
    const shown = new Set(
      rows.flatMap((row) =>
        [...row.matchAll(/`([A-Z][A-Z0-9_]{2,}|RUS_\w+|\w*(?:payment|prepayment|advance))`/g)].map(
          ([, value = ""]) => value,
        ),
      ),
    );
    expect(qiwiValues.length).toBeGreaterThan(25);
    expect([...qiwiValues, ...invoiceboxValues].filter((value) => !shown.has(value))).toEqual([]);
    expect([...shown].filter((value) => ![...qiwiValues, ...invoiceboxValues].includes(value))).toEqual([]);
  });
});

it("the guide about webhooks has a row per webhook, in its Markdown too", () => {
  expect(files.get("guides/webhooks.md")).toContain(
    "| [Tribute](../tribute/index.md) | [`shopOrder`](../tribute/webhooks/shopOrder.md)",
  );
});
