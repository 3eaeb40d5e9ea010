import { keyOf, type Pairs } from "@payspec/spec-model/pairs";
import { type Html, html, joined, raw } from "./html.js";
import { inlineMarkdown } from "./markdown.js";

export const LANGUAGES = ["en", "ru"] as const;

export type Language = (typeof LANGUAGES)[number];

type Values = Readonly<Record<string, Html | string | number>>;

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru" };
const HOLE = /\{(\w+)\}/g;

/** The words of the builder in one language. English is written where it is used and is the key of its translation. */
export class Words {
  readonly language: Language;
  /** What was asked for and has no pair. */
  readonly missing = new Set<string>();
  /** What was asked for. */
  readonly used = new Set<string>();
  readonly #pairs: Pairs;
  readonly #plurals: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;

  constructor(language: Language, pairs: Pairs = new Map()) {
    this.language = language;
    this.#pairs = pairs;
    this.#plurals = new Intl.PluralRules(LOCALES[language]);
    this.#number = new Intl.NumberFormat("en-US");
  }

  /** A plain text; `{name}` stands for a value. */
  text(english: string, values: Values = {}): string {
    return this.#pair(english).replace(HOLE, (hole, name: string) => String(values[name] ?? hole));
  }

  /** One line of Markdown as HTML; `{name}` stands for HTML, or for text, which is escaped. */
  html(english: string, values: Values = {}): Html {
    const text = inlineMarkdown(this.#pair(english));
    return raw(
      text.replace(HOLE, (hole, name: string) => (values[name] === undefined ? hole : String(html`${values[name]}`))),
    );
  }

  /** "1 field", "2 fields": the forms are in the order of the language's plural categories, `|` between them. */
  count(count: number, english: string): string {
    const forms = this.#pair(english).split("|");
    const order = this.language === "ru" ? ["one", "few", "many"] : ["one", "other"];
    const form = forms[order.indexOf(this.#plurals.select(count))] ?? forms.at(-1) ?? "";
    return form.replace("{count}", this.number(count));
  }

  /** Digits in groups of three. */
  number(value: number): string {
    return this.#number.format(value).replaceAll(",", "\u00a0");
  }

  /** "a", "a and b", "a, b and c". */
  list(items: readonly (Html | string)[], kind: "and" | "or" = "and"): Html {
    if (items.length < 2) return html`${items[0] ?? ""}`;
    return html`${joined(items.slice(0, -1), ", ")} ${this.text(kind)} ${items.at(-1)}`;
  }

  /** The same for plain texts. */
  series(items: readonly string[], kind: "and" | "or" = "and"): string {
    return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${this.text(kind)} ${items.at(-1)}`;
  }

  #pair(english: string): string {
    this.used.add(keyOf(english));
    if (this.language === "en") return english;
    const found = this.#pairs.get(keyOf(english));
    if (found === undefined) this.missing.add(english);
    return found ?? english;
  }
}
