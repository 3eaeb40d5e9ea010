// Lists of providers within files that are written by hand: each is between two markers, or in one
// line that says what it lists.
import { inWords } from "@payspec/spec-model/registry";
import type { Listed } from "./listed.ts";

/** Puts a text between `marker` and the `end` of it; a file without the two says so. */
export function between(
  file: string,
  text: string,
  name: string,
  inner: string,
  [open, close]: readonly [string, string],
): string {
  const from = `${open}providers: ${name}${close}`;
  const to = `${open}end${close}`;
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0)
    throw new Error(`${file} lacks the line "${from}" with "${to}" after it: the list of providers is between them.`);
  return `${text.slice(0, start + from.length)}\n${inner}\n${text.slice(end)}`;
}

const MARKDOWN = ["<!-- ", " -->"] as const;
const HASH = ["# ", ""] as const;

/** How each file with a list is made from what it is now, by its path. */
export const regions = (all: readonly Listed[]): Readonly<Record<string, (text: string, file: string) => string>> => {
  const labels = inWords(all.map(({ label }) => label));
  const sorted = [...all].sort((one, other) => (one.name < other.name ? -1 : 1));
  const names = sorted.map(({ name }) => name);
  return {
    ".github/CODEOWNERS": (text, file) => between(file, text, "owners", sorted.map(owned).join("\n\n"), HASH),
    ".github/ISSUE_TEMPLATE/provider-changed.yml": (text, file) => optionsIn(file, text, [...names, "another one"]),
    ".github/ISSUE_TEMPLATE/spec-wrong.yml": (text, file) => optionsIn(file, text, names),
    "README.md": (text, file) =>
      between(
        file,
        between(
          file,
          text,
          "names",
          `Typed clients for payment APIs whose providers never published a usable spec: ${labels}.`,
          MARKDOWN,
        ),
        "packages",
        table(
          ["package", "what it is for"],
          all.map(({ name, covers }) => [`[\`@payspec/${name}\`](packages/${name})`, covers]),
        ),
        MARKDOWN,
      ),
    "README.ru.md": (text, file) =>
      between(
        file,
        between(
          file,
          text,
          "names",
          `${RUSSIAN}: ${inWords(
            all.map(({ label }) => label),
            "и",
          )}.`,
          MARKDOWN,
        ),
        "packages",
        table(
          ["пакет", "для чего он"],
          all.map(({ name, coversInRussian = "—" }) => [`[\`@payspec/${name}\`](packages/${name})`, coversInRussian]),
        ),
        MARKDOWN,
      ),
    "packages/payspec/README.md": (text, file) =>
      between(
        file,
        text,
        "names",
        `${labels} behind one factory: composition of the provider packages and nothing else.`,
        MARKDOWN,
      ),
    "packages/sandbox/README.md": (text, file) =>
      between(
        file,
        text,
        "names",
        `${labels} in memory: a fetch function for tests, and the same over HTTP with a page that shows what happens.`,
        MARKDOWN,
      ),
    "packages/specs/README.md": (text, file) =>
      between(
        file,
        text,
        "documents",
        table(
          ["provider", "document", "flows"],
          all.map(({ name, label }) => [
            label,
            `\`@payspec/specs/${name}.json\``,
            `\`@payspec/specs/${name}.arazzo.json\``,
          ]),
        ),
        MARKDOWN,
      ),
  };
};

const RUSSIAN =
  "Типизированные клиенты для платёжных API, провайдеры которых так и не опубликовали пригодной спецификации";

const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const owned = ({ name, owners }: Listed): string =>
  [`/specs/${name}/`, `/packages/${name}/`, `/packages/sandbox/src/${name}/`]
    .map((path) => `${path.padEnd(34)} ${owners}`)
    .join("\n");

function optionsIn(file: string, text: string, names: readonly string[]): string {
  const found = /(label: Provider\n {6}options: )\[[^\]]*\]/;
  if (!found.test(text)) throw new Error(`${file} has no list of options for the field "Provider".`);
  return text.replace(found, (_, head: string) => `${head}[${names.join(", ")}]`);
}
