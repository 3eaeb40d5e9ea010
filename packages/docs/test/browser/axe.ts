// WCAG 2.1 AA as far as axe can tell.
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const COLOURS = ["color-contrast", "link-in-text-block"];
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

export const ALL: RunOptions = { runOnly: { type: "tag", values: WCAG } };
/** With what a finger needs: targets of at least 24 pixels, or room around them (WCAG 2.2, 2.5.8). */
export const ON_PHONE: RunOptions = { runOnly: { type: "tag", values: [...WCAG, "wcag22aa"] } };
/** All but the colours, which take axe longer than everything else. */
export const STRUCTURE: RunOptions = {
  ...ALL,
  rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])),
};
/** Themes differ in colours only. */
export const CONTRAST: RunOptions = { runOnly: { type: "rule", values: COLOURS } };

type Window = { axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> } };

/** Makes axe ready in a page of the site at `home`, and opens whatever can be opened in it. */
export async function prepareAxe(page: Page, home: string): Promise<void> {
  await page.addScriptTag({ url: `${home}axe.min.js` });
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
  });
}

/** What is wrong in the page, or in a part of it. */
export const violationsOf = (page: Page, options: RunOptions, part = "html"): Promise<string[]> =>
  page
    .evaluate(
      async ([where, given]) =>
        (globalThis as unknown as Window).axe.run(where, { ...given, resultTypes: ["violations"] }),
      [part, options] as const,
    )
    .then(sentences);

/**
 * What is wrong with elements that were not looked at before: one for each way of tags and classes from the root, which
 * decides how an element looks. Adds those of this page to `seen`.
 */
export async function newViolationsOf(page: Page, options: RunOptions, seen: Set<number>): Promise<string[]> {
  const { ways, results } = await page.evaluate(
    async ([known, given]) => {
      const old = new Set(known);
      const found = new Map<number, Element>();
      const walk = (element: Element, above: number): void => {
        let way = above; // as a number: the names of all ways would be most of what is sent
        for (const letter of ` ${element.localName}.${element.className}`)
          way = (Math.imul(way, 31) + letter.charCodeAt(0)) | 0;
        if (!old.has(way) && !found.has(way)) found.set(way, element);
        for (const child of element.children) walk(child, way);
      };
      walk(document.body, 0);
      // axe looks at whatever is inside, so what holds other elements is looked at for its own text alone.
      const include = [...found.values()].filter(
        (element) =>
          element.children.length === 0 ||
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      );
      const { axe } = globalThis as unknown as Window;
      return {
        ways: [...found.keys()],
        results: include.length > 0 ? await axe.run({ include }, { ...given, resultTypes: ["violations"] }) : undefined,
      };
    },
    [[...seen], options] as const,
  );
  for (const way of ways) seen.add(way);
  return results ? sentences(results) : [];
}

const sentences = ({ violations }: AxeResults): string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 160))
        .slice(0, 2)
        .join(" | ")}`,
  );
