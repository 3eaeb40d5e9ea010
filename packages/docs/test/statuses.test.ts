import { describe, expect, it } from "vitest";
import { statusesPage } from "../src/pages/statuses.js";
import { loadProviders } from "../src/provider.js";

const providers = loadProviders();

/** What the prose above a table may say of a value, and the phases that agree with it. */
const words: readonly [said: RegExp, phases: readonly string[]][] = [
  [
    /waits for (the )?(payer|customer|payment)|has to (act|pay|transfer)|until the payer's transfer/,
    ["action required"],
  ],
  [
    /waits for (complete|a correction)|go on with|let the payer try again|a code was sent|one was sent before/,
    ["action required"],
  ],
  [/is held|only held/, ["authorized"]],
  [/under way|not over|in work|being paid back|has begun|until the platform has checked/, ["pending"]],
  [
    /(took|takes) (the|the held) money|money came|paid out|^\W*paid:|^\W*paid before|is paid\b|has a successful payment/,
    ["succeeded"],
  ],
  [/(returned|released) the (money|hold)|is paid back/, ["refunded"]],
  [/no longer be paid|ran out/, ["expired"]],
  [
    /(took|did) (the money|not|neither)|was not paid|not paid|does not cover|not known to|no code was sent|too many/,
    ["failed"],
  ],
  [/may have moved|not whether money moved/, ["unknown"]],
];

interface Row {
  readonly value: string;
  readonly phase: string;
  readonly todo: string;
}

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");

/** The parts of a page: the prose above each table, and the rows of the table. */
function partsOf(page: string): { title: string; prose: string; rows: Row[] }[] {
  return page
    .split(/<h2 id="/)
    .slice(1)
    .map((part) => {
      const [head = "", body = ""] = part.split(/<tbody>/);
      const rows = [...body.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) => {
        const [value = "", phase = "", todo = ""] = [...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = ""]) => cell);
        return { value: /<code>(.*?)<\/code>/.exec(value)?.[1] ?? "", phase: textOf(phase), todo: textOf(todo) };
      });
      return { title: head.slice(0, head.indexOf('"')), prose: head.slice(head.indexOf("</h2>")), rows };
    });
}

/** What the prose says of each value: the words from its name to the next value or the end of the clause. */
function clausesOf(prose: string, rows: readonly Row[]): { value: string; clause: string }[] {
  const values = new Set(rows.map(({ value }) => value));
  const pieces = prose.split(/<code>(.*?)<\/code>/);
  return pieces.flatMap((value, index) => {
    if (index % 2 === 0 || !values.has(value)) return [];
    const rest = pieces.slice(index + 1).findIndex((piece, offset) => offset % 2 === 1 && values.has(piece));
    const clause = textOf(pieces.slice(index + 1, rest < 0 ? undefined : index + 1 + rest).join(""));
    return [{ value, clause: clause.split(/[.;]\s|,\s*$/)[0] ?? "" }];
  });
}

describe.each(providers.map((provider) => [provider.label, partsOf(String(statusesPage(provider).body))] as const))(
  "Statuses of %s",
  (_, parts) => {
    it("says what to do in every row, in a sentence", () => {
      expect(parts.length).toBeGreaterThan(0);
      for (const { title, rows } of parts) {
        expect(rows.length, title).toBeGreaterThan(0);
        for (const { value, todo } of rows) expect(todo, `${title} ${value}`).toMatch(/^[A-Z].+\.$/);
      }
    });

    it("agrees with the prose above each table", () => {
      const wrong = parts.flatMap(({ title, prose, rows }) =>
        clausesOf(prose, rows).flatMap(({ value, clause }) => {
          const own = rows.filter((row) => row.value === value).map(({ phase }) => phase);
          const said = words.filter(([word]) => word.test(clause));
          return said.some(([, phases]) => phases.some((phase) => own.includes(phase))) || said.length === 0
            ? []
            : [`${title} ${value} is ${own.join(", ")}, but the prose says:${clause}`];
        }),
      );
      expect(wrong).toEqual([]);
    });
  },
);

it("most values have words to compare", () => {
  const all = providers.flatMap((provider) => partsOf(String(statusesPage(provider).body)));
  const clauses = all.flatMap(({ prose, rows }) => clausesOf(prose, rows));
  const rated = clauses.filter(({ clause }) => words.some(([word]) => word.test(clause)));
  expect(rated.length).toBeGreaterThan(40);
});
