import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { comparePages, sourceProblems } from "../../src/sources/check.ts";
import { hashOf, pagesIn, record, savedName } from "../../src/sources/pages.ts";
import { statementsIn } from "../../src/sources/statements.ts";

const page = { page: "https://docs.example.com/a?b=1#c", title: "A", read: "2026-11-22" };

test("a statement on a page that is not listed is named with file and line", () => {
  const [statement] = statementsIn(
    "schemas/Payment.yaml",
    "type: object\nproperties:\n  id:\n    x-source: { page: https://docs.example.com/other, grade: example }\n",
  );
  expect(sourceProblems(statement ? [statement] : [], [page])).toEqual([
    "schemas/Payment.yaml:4: Payment.id rests on https://docs.example.com/other, which sources.yaml does not list.",
  ]);
});

test("an entry has a title, a date and a whole hash, and occurs once", () => {
  const vague = { page: "https://docs.example.com/v", title: "", read: "today", hash: "12" };
  expect(sourceProblems([], [page, page, vague])).toHaveLength(4);
});

test("statements are named by operation, schema and example", () => {
  const source = "x-source: { page: https://docs.example.com/a, grade: documented }";
  expect(statementsIn("paths/payments.yaml", `get:\n  operationId: getPayment\n  ${source}\n`)[0]?.what).toBe(
    "getPayment",
  );
  expect(statementsIn("schemas/Payment.yaml", source)[0]?.what).toBe("Payment");
  expect(
    statementsIn(
      "examples/paid.json",
      '{ "x-source": { "page": "https://docs.example.com/a", "grade": "example" } }',
    )[0]?.what,
  ).toBe("example paid");
});

describe("a freshly saved page is compared by its words", () => {
  const html = (words: string, script = "1") =>
    `<!doctype html><html><head><title>${script}</title></head><body><script>${script}</script><p>${words}</p></body></html>`;

  test("markup, scripts and spacing are not a change", () => {
    expect(hashOf(html("Limits:  100 &amp; more", "a"))).toBe(hashOf(html("Limits: 100\n&amp; more", "b")));
    expect(hashOf(html("Limits: 100"))).not.toBe(hashOf(html("Limits: 200")));
  });

  test("what changed, what is new and what was not saved is reported, and recorded on demand", () => {
    const folder = mkdtempSync(join(tmpdir(), "payspec-sources-"));
    const other = "https://docs.example.com/missing";
    writeFileSync(
      join(folder, "sources.yaml"),
      `# Kept.\npages:\n  - page: ${page.page}\n    title: A\n    read: 2026-01-01\n  - page: ${other}\n    title: B\n    read: 2026-01-01\n`,
    );
    writeFileSync(join(folder, `${savedName(page.page)}.html`), html("Limits: 100"));
    const states = () => comparePages(pagesIn(folder), folder).map(({ state }) => state);
    expect(states()).toEqual(["first hash", "not saved"]);
    const [first] = comparePages(pagesIn(folder), folder);
    record(folder, new Map([[page.page, first?.hash ?? ""]]), "2026-11-22");
    expect(states()).toEqual(["same", "not saved"]);
    expect(readFileSync(join(folder, "sources.yaml"), "utf8")).toMatch(/^# Kept\.\n[\s\S]*read: 2026-11-22/);
    writeFileSync(join(folder, `${savedName(page.page)}.html`), html("Limits: 200"));
    expect(states()).toEqual(["changed", "not saved"]);
    copyFileSync(join(folder, `${savedName(page.page)}.html`), join(folder, `${savedName(other)}.html`));
    expect(states()).toEqual(["changed", "first hash"]);
  });
});
