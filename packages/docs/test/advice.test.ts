// What to do: reasons of a decline, error codes, what we concluded, who can do what.
import { describe, expect, it } from "vitest";
import { errorCodes } from "../src/error-codes.js";
import { textOf } from "../src/html.js";
import { inferredIn } from "../src/inferred.js";
import { loadProviders } from "../src/provider.js";
import { files } from "./built.js";

const providers = loadProviders();
const qiwi = providers.find(({ name }) => name === "qiwi");

describe("reasons of a decline", () => {
  const page = files.get("qiwi/errors.html") ?? "";
  const rows = [...page.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) => row);
  const rowText = (value: string) => textOf(rows.find((row) => row.includes(`id="reason-${value}"`)) ?? "");

  it("each value has an address of its own", () => {
    const values = (qiwi?.schemas.ReasonCode?.["x-reasons"] ?? []).flatMap(({ is }) => is);
    expect(values.length).toBeGreaterThan(40);
    expect(values.filter((value) => !page.includes(`id="reason-${value}"`))).toEqual([]);
  });

  it("a row says what it means, whether to try again, and what to say to the payer", () => {
    expect(rowText("ACQUIRING_INSUFFICIENT_FUNDS")).toMatch(/not enough money.*With other data.*top it up/);
    expect(rowText("DECLINED_BY_FRAUD")).toMatch(/fraud monitoring.*No.*another way to pay/);
  });

  it("is read by a program that is above, and that runs there", () => {
    expect(textOf(page)).toContain("payment.data.status.reason");
    expect(page).toContain('data-provider="qiwi"');
  });

  it("is in Russian on the Russian page", () => {
    expect(files.get("ru/qiwi/errors.html")).toContain("Пополните её или возьмите другую.");
  });
});

it("every error code of an example is in the table of its provider", () => {
  const codes = new Map(providers.map((provider) => [provider.name, errorCodes(provider).map(({ code }) => code)]));
  expect(codes.get("qiwi")).toContain("payin.resource.not.found");
  expect(codes.get("invoicebox")).toContain("forbidden");
  for (const [name, all] of codes) {
    const page = textOf(files.get(`${name}/errors.html`) ?? "");
    expect(all.filter((code) => !page.includes(code))).toEqual([]);
  }
});

it("the page of sources lists everything that we concluded, and leads to it", () => {
  for (const provider of providers) {
    const page = files.get(`${provider.name}/sources.html`) ?? "";
    const list = /id="inferred"[\s\S]*?<ul class="inferred">([\s\S]*?)<\/ul>/.exec(page)?.[1] ?? "";
    expect(list.split("<li>").length - 1).toBe(inferredIn(provider).length);
  }
  expect(Math.max(...providers.map((provider) => inferredIn(provider).length))).toBeGreaterThan(3);
});

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
