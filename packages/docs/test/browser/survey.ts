// Looks at every page of the site in one tab: each takes the place of the one before, without the cost of opening it.
import type { Page } from "playwright-core";
import type { Stage } from "./stage.js";

/** What a page is like on a phone. */
export interface Surveyed {
  readonly path: string;
  /** Of its text, in characters. */
  readonly size: number;
  /** What it takes, in pixels. */
  readonly width: number;
  readonly headings: number;
  readonly title: string;
  /** Of its content, in characters. */
  readonly content: number;
  /** Addresses of other hosts that the page would read from. */
  readonly foreign: readonly string[];
  /** The kinds of element in it, by number: tag, classes and attributes, and those of the parent. */
  readonly kinds: readonly number[];
}

/** A phone's screen. */
export const PHONE = { width: 390, height: 844 };

/** Lays out every page on a phone. Scripts of the pages don't run: that is for those who open them. */
export async function survey(stage: Stage): Promise<Surveyed[]> {
  const page = await stage.browser.newPage({ viewport: PHONE });
  await page.goto(`${stage.address}index.html`);
  const found = await surveyIn(page);
  await page.close();
  return found;
}

const surveyIn = (page: Page): Promise<Surveyed[]> =>
  page.evaluate(async () => {
    const numbers = new Map<string, number>();
    const SAID = ["role", "type", "lang", "scope", "open"]; // attributes whose value makes another kind
    const kindOf = (element: Element): string => {
      const attributes = element
        .getAttributeNames()
        .filter((name) => !["id", "href", "class", "style", "title"].includes(name))
        .map((name) =>
          SAID.includes(name) || !element.getAttribute(name) ? `${name}=${element.getAttribute(name)}` : name,
        );
      return `${element.localName}.${[...element.classList].sort()}[${attributes.sort()}]`;
    };
    const kindsOf = (element: Element, parent: string, found: Set<number>): Set<number> => {
      const kind = kindOf(element);
      const key = `${parent} > ${kind}`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      found.add(number);
      for (const child of element.children) kindsOf(child, kind, found);
      return found;
    };
    const surveyed: Surveyed[] = [];
    for (const [path, text] of (await (await fetch("/pages.json")).json()) as [string, string][]) {
      const other = new DOMParser().parseFromString(text, "text/html");
      for (const name of other.documentElement.getAttributeNames())
        document.documentElement.setAttribute(name, other.documentElement.getAttribute(name) ?? "");
      document.body.replaceWith(document.adoptNode(other.body));
      surveyed.push({
        path,
        size: text.length,
        width: document.documentElement.scrollWidth,
        headings: document.querySelectorAll("h1").length,
        title: other.title,
        content: document.querySelector("main")?.textContent.length ?? 0,
        foreign: [...other.querySelectorAll("[src], link:not([rel=canonical], [rel=alternate])")]
          .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
          .filter((address) => /^(?:\/\/|(?!data:)[a-z]+:)/.test(address)),
        kinds: [...kindsOf(document.body, other.documentElement.lang, new Set())],
      });
    }
    return surveyed;
  });

/** A few small pages that have every kind of element between them. */
export function cover(all: readonly Surveyed[]): string[] {
  const missing = new Set(all.flatMap(({ kinds }) => kinds));
  const chosen: string[] = [];
  const gain = ({ kinds, size }: Surveyed) => kinds.filter((kind) => missing.has(kind)).length / (size + 5000); // to open one costs, too
  while (missing.size > 0) {
    const best = all.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    for (const kind of best.kinds) missing.delete(kind);
    chosen.push(best.path);
  }
  return chosen;
}
