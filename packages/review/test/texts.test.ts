// The words of a change, in both languages, as the card shows them.
import { keyOf } from "@payspec/spec-model/pairs";
import { describe, expect, test } from "vitest";
import { cardOf } from "../src/card.ts";
import type { Review } from "../src/review.ts";
import { type TextChange, type Texts, textChanges } from "../src/texts.ts";

/** A version: each English text with its Russian, or without. */
const version = (...said: readonly [en: string, ru?: string][]): Texts => ({
  texts: said.map(([en]) => en),
  pairs: new Map(said.flatMap(([en, ru]) => (ru === undefined ? [] : [[keyOf(en), ru] as const]))),
});

const before = version(
  ["Read a payment", "Прочитать платёж"],
  ["One payment.", "Один платёж."],
  ["Its id.", "Его идентификатор."],
);

describe("the changed texts of a provider", () => {
  test("are none where both languages stayed the same, however the lines break", () => {
    const broken = { ...before, texts: before.texts.map((text) => text.replace(" ", "\n")) };
    expect(textChanges(before, broken)).toEqual([]);
  });

  test("hold an edited text with both of its translations", () => {
    const after = version(
      ["Read a payment", "Прочитать платёж"],
      ["A payment.", "Платёж."],
      ["Its id.", "Его идентификатор."],
    );
    expect(textChanges(before, after)).toEqual([
      { before: { en: "One payment.", ru: "Один платёж." }, after: { en: "A payment.", ru: "Платёж." } },
    ]);
  });

  test("show that an edited text has no translation yet", () => {
    const after = version(["Read a payment", "Прочитать платёж"], ["A payment."], ["Its id.", "Его идентификатор."]);
    expect(textChanges(before, after)[0]?.after).toEqual({ en: "A payment." });
  });

  test("hold a text whose translation alone was edited", () => {
    const after = version(
      ["Read a payment", "Узнать о платеже"],
      ["One payment.", "Один платёж."],
      ["Its id.", "Его идентификатор."],
    );
    expect(textChanges(before, after)).toEqual([
      {
        before: { en: "Read a payment", ru: "Прочитать платёж" },
        after: { en: "Read a payment", ru: "Узнать о платеже" },
      },
    ]);
  });

  test("hold what is new and what is gone, each beside what was in its place", () => {
    const after = version(
      ["Read a payment", "Прочитать платёж"],
      ["Its id.", "Его идентификатор."],
      ["Its sum.", "Его сумма."],
    );
    expect(textChanges(before, after)).toEqual([
      { before: { en: "One payment.", ru: "Один платёж." } },
      { after: { en: "Its sum.", ru: "Его сумма." } },
    ]);
  });
});

const review: Review = {
  base: { ref: "main", commit: "0123456789" },
  specs: [],
  release: { rows: [], problems: [] },
  api: {},
  lint: [],
  texts: {},
};
const card = (...changes: TextChange[]): string => cardOf({ ...review, texts: { small: changes } });

describe("the card", () => {
  test("shows a changed text in English and Russian, before and after", () => {
    const shown = card({
      before: { en: "One payment.", ru: "Один платёж." },
      after: { en: "A payment.", ru: "Платёж." },
    });
    expect(shown).toContain("<summary>1 text of <code>small</code> in English and Russian</summary>");
    expect(shown).toContain("-en  One payment.\n+en  A payment.\n-ru  Один платёж.\n+ru  Платёж.");
  });

  test("shows a language that stayed the same without a sign", () => {
    const shown = card({ before: { en: "Paid", ru: "Оплачен" }, after: { en: "Paid", ru: "Оплачено" } });
    expect(shown).toContain(" en  Paid\n-ru  Оплачен\n+ru  Оплачено");
  });

  test("says how many texts have no Russian, and at which it lacks", () => {
    const shown = card(
      { before: { en: "Paid", ru: "Оплачен" }, after: { en: "Paid in full" } },
      { after: { en: "New", ru: "Новый" } },
    );
    expect(shown).toContain("2 texts of <code>small</code> in English and Russian, 1 without Russian");
    expect(shown).toContain("+en  Paid in full\n-ru  Оплачен\n+ru  (no pair)");
  });

  test("lets no text end its block", () => {
    const shown = card({ after: { en: "```\n<img src=x> @everyone", ru: "Текст" } });
    expect(shown).toContain("````diff\n+en  ``` <img src=x> @everyone\n+ru  Текст\n````");
  });
});
