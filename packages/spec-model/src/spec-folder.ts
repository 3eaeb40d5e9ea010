// What the files of one spec owe each other. Redocly sees only what a reference reaches, so what nothing
// reaches is looked for here.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { parseDocument } from "yaml";

/** An alias that stands for this many nodes is meant to exhaust who reads it: a spec has a handful. */
const MAX_ALIASES = 100;

const INDEX = "openapi.yaml";
/** The folders whose files belong to the spec by a reference alone. */
const REFERENCED = /^(schemas|examples|paths|webhooks)\//;
const DATA = /\.(ya?ml|json)$/;

/**
 * One line for each problem: a file that can't be read or that nothing reaches, a reference that leaves
 * the folder, a name, a page.
 */
export function folderProblems(root: string, provider: string): string[] {
  const folder = join(root, "specs", provider);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const contents = new Map<string, unknown>();
  const broken: string[] = [];
  for (const [name, text] of texts) {
    if (!DATA.test(name)) continue;
    const read = contentOf(text);
    if ("problem" in read) broken.push(`${name}: ${read.problem}`);
    else contents.set(name, read.content);
  }
  const problems = [
    ...broken,
    ...referenceProblems(contents),
    ...(broken.length > 0 ? [] : deadFiles(contents)),
    ...misnamedPaths(contents.get(INDEX)),
    ...pageProblems(contents),
    ...unnamedPages(contents, texts.get("gaps.md") ?? ""),
  ];
  return problems.map((problem) => `specs/${provider}/${problem}`);
}

/** The content of a file, or why it can't be had. */
function contentOf(text: string): { content: unknown } | { problem: string } {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) return { problem: `it is no YAML: ${error.message.split("\n")[0]}` };
  try {
    return { content: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch {
    return {
      problem: `its aliases unfold to more than ${MAX_ALIASES} nodes, or lead nowhere. Write out what they stand for.`,
    };
  }
}

/** The files that a content refers to, from the folder. */
const referencesOf = (file: string, content: unknown): string[] =>
  valuesOf(content, "$ref").flatMap((ref) => {
    const [target = ""] = String(ref).split("#");
    if (target === "") return [];
    return /^[a-z][a-z+.-]*:|^\//i.test(target)
      ? [target]
      : [posix.normalize(posix.join(posix.dirname(file), decoded(target)))];
  });

function referenceProblems(contents: ReadonlyMap<string, unknown>): string[] {
  return [...contents].flatMap(([file, content]) =>
    referencesOf(file, content)
      .filter((target) => /^[a-z][a-z+.-]*:|^\/|^\.\.(\/|$)/i.test(target))
      .map(
        (target) =>
          `${file}: $ref leads to ${target}, outside the provider's folder. Copy what is needed into the folder.`,
      ),
  );
}

function deadFiles(contents: ReadonlyMap<string, unknown>): string[] {
  const reached = new Set<string>();
  const open = [INDEX];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    open.push(...referencesOf(file, contents.get(file)));
  }
  return [...contents.keys()]
    .filter((file) => REFERENCED.test(file) && !reached.has(file))
    .map((file) => `${file}: no $ref of ${INDEX} leads to it. Refer to it or delete it.`);
}

/** A path item is found by its path: `/a/{b}` in paths/a_{b}.yaml. */
function misnamedPaths(index: unknown): string[] {
  const { paths } = (index ?? {}) as { paths?: Record<string, { $ref?: string }> };
  return Object.entries(paths ?? {}).flatMap(([path, { $ref }]) => {
    const name = `paths/${path.slice(1).replaceAll("/", "_")}.yaml`;
    const given = $ref === undefined ? undefined : posix.normalize(decoded($ref));
    return given === undefined || given === name ? [] : [`${given}: it holds ${path}. Name it ${name}.`];
  });
}

function pageProblems(contents: ReadonlyMap<string, unknown>): string[] {
  const { pages = [] } = (contents.get("sources.yaml") ?? {}) as { pages?: { page: string }[] };
  const listed = new Set(pages.map(({ page }) => page));
  return [...contents].flatMap(([file, content]) => {
    const named = valuesOf(content, "x-source").flatMap((sources) => [sources].flat() as { page?: string }[]);
    const unlisted = new Set(named.flatMap(({ page }) => (page === undefined || listed.has(page) ? [] : [page])));
    return [...unlisted].map((page) => `${file}: x-source names ${page}, which sources.yaml does not list.`);
  });
}

/** Pages that were read and that nothing rests on: whoever looks for what is left out finds it in gaps.md. */
function unnamedPages(contents: ReadonlyMap<string, unknown>, gaps: string): string[] {
  const { pages = [] } = (contents.get("sources.yaml") ?? {}) as { pages?: { page: string }[] };
  const named = new Set(
    [...contents]
      .flatMap(([, content]) =>
        valuesOf(content, "x-source").flatMap((sources) => [sources].flat() as { page?: string }[]),
      )
      .map(({ page }) => page),
  );
  const isInGaps = (page: string): boolean => gaps.split(/[\s()<>|,;`]+/).includes(page);
  return pages.flatMap(({ page }) =>
    named.has(page) || isInGaps(page)
      ? []
      : [
          `sources.yaml: no x-source names ${page}. Name it there, say in gaps.md what of it is left out, or take it out.`,
        ],
  );
}

/** What is under a name, wherever it is. */
function valuesOf(node: unknown, name: string): unknown[] {
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, value]) => (key === name ? [value] : valuesOf(value, name)));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
