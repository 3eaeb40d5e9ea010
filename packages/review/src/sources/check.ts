import { hashOf, type Page, savedCopy } from "./pages.ts";
import type { Statement } from "./statements.ts";

/** What is wrong with the list of pages: statements without a listed page, and entries that lack a member. */
export function sourceProblems(statements: readonly Statement[], pages: readonly Page[]): string[] {
  const listed = new Set(pages.map(({ page }) => page));
  const unlisted = statements
    .filter(({ page }) => !listed.has(page))
    .map(
      ({ file, line, what, page }) => `${file}:${line}: ${what} rests on ${page}, which sources.yaml does not list.`,
    );
  const twice = pages
    .filter(({ page }, index) => pages.findIndex((other) => other.page === page) !== index)
    .map(({ page }) => `sources.yaml lists ${page} twice.`);
  const vague = pages.flatMap(({ page, title, read, hash }) => [
    ...(title ? [] : [`sources.yaml gives ${page} no title.`]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(String(read))
      ? []
      : [`sources.yaml does not say when ${page} was read (read: YYYY-MM-DD).`]),
    ...(hash === undefined || /^[0-9a-f]{64}$/.test(hash)
      ? []
      : [`The hash of ${page} is not a sha256 in hexadecimal.`]),
  ]);
  return [...unlisted, ...twice, ...vague];
}

export type PageState = "same" | "changed" | "first hash" | "not saved";

export interface PageComparison {
  page: Page;
  state: PageState;
  hash?: string;
}

/** Compares the listed pages with freshly saved copies. */
export function comparePages(pages: readonly Page[], saved: string): PageComparison[] {
  return pages.map((page) => {
    const copy = savedCopy(saved, page.page);
    if (copy === undefined) return { page, state: "not saved" };
    const hash = hashOf(copy);
    if (!page.hash) return { page, state: "first hash", hash };
    return { page, state: page.hash === hash ? "same" : "changed", hash };
  });
}
