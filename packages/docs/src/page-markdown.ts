// A page's body as Markdown, for the pages that are lists and tables and for the tables of guides. It reads the HTML
// that html.ts writes and no other.
import { textOf } from "./html.js";

interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly children: (Tag | string)[];
}

const VOID = new Set(["br", "wbr", "hr", "img", "input", "path", "circle", "col"]);
const SILENT = new Set(["button", "svg", "script", "style", "nav", "select", "label"]);
const BLOCKS = new Set([
  "h1",
  "h2",
  "h3",
  "h4",
  "p",
  "ul",
  "ol",
  "dl",
  "table",
  "pre",
  "details",
  "div",
  "section",
  "aside",
  "figure",
]);

/**
 * Body of a page, or a part of it, as Markdown. `address` says where a link of the page leads
 * from the file that is written.
 */
export const markdownOf = (body: string, address: (href: string) => string): string =>
  new Writer(address).blocks(treeOf(body)).join("\n\n");

function treeOf(body: string): Tag {
  const root: Tag = { name: "div", attributes: "", children: [] };
  const open: Tag[] = [root];
  for (const [, close, name = "", attributes = "", text] of body.matchAll(/<(\/)?([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g)) {
    const here = open.at(-1) as Tag;
    if (text !== undefined) here.children.push(text);
    else if (close)
      open.length = Math.max(
        1,
        open.findLastIndex((tag) => tag.name === name),
      );
    else {
      const tag: Tag = { name, attributes, children: [] };
      here.children.push(tag);
      if (!VOID.has(name) && !attributes.endsWith("/")) open.push(tag);
    }
  }
  return root;
}

const tagsIn = ({ children }: Tag): Tag[] => children.filter((child): child is Tag => typeof child !== "string");
const deep = (tag: Tag, name: string): Tag[] =>
  tagsIn(tag).flatMap((child) => (child.name === name ? [child] : deep(child, name)));
const attribute = ({ attributes }: Tag, name: string): string =>
  textOf(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "");
const hasClass = (tag: Tag, name: string): boolean => attribute(tag, "class").split(" ").includes(name);
const wordsIn = (node: Tag | string): string =>
  typeof node === "string" ? textOf(node) : node.children.map(wordsIn).join("");
const isBlock = (node: Tag | string): boolean =>
  typeof node !== "string" && (BLOCKS.has(node.name) || node.children.some(isBlock));

class Writer {
  readonly #address: (href: string) => string;

  constructor(address: (href: string) => string) {
    this.#address = address;
  }

  /** The blocks in a tag, each as a text. */
  blocks(tag: Tag): string[] {
    const found: string[] = [];
    let run: (Tag | string)[] = [];
    const flush = (): void => {
      const text = this.#line(run);
      if (text) found.push(text);
      run = [];
    };
    for (const child of tag.children) {
      if (typeof child === "string" || !isBlock(child)) run.push(child);
      else {
        flush();
        found.push(...this.#block(child));
      }
    }
    flush();
    return found;
  }

  #block(tag: Tag): string[] {
    if (SILENT.has(tag.name) || hasClass(tag, "crumbs")) return [];
    if (/^h[1-4]$/.test(tag.name)) return [`${"#".repeat(Number(tag.name[1]))} ${this.#line(tag.children)}`];
    if (tag.name === "p") return [this.#line(tag.children)].filter(Boolean);
    if (tag.name === "ul" || tag.name === "ol")
      return [
        tagsIn(tag)
          .map((item) => `- ${this.#item(item)}`)
          .join("\n"),
      ];
    if (tag.name === "dl") return [this.#terms(tag)];
    if (tag.name === "table") return [this.#table(tag)];
    if (hasClass(tag, "code")) return [fenced(tag)];
    if (tag.name !== "details") return this.blocks(tag);
    const [summary, ...rest] = tagsIn(tag);
    return [
      `**${this.#line(summary?.children ?? [])}**`,
      ...rest.flatMap((child) => this.blocks({ ...tag, name: "div", children: [child] })),
    ];
  }

  #item(item: Tag): string {
    return this.blocks(item).join("\n\n").replaceAll("\n", "\n  ");
  }

  #terms(tag: Tag): string {
    const said = deep(tag, "dd");
    return deep(tag, "dt")
      .map((term, index) => `- **${this.#line(term.children)}.** ${this.#item(said[index] as Tag)}`)
      .join("\n");
  }

  #table(tag: Tag): string {
    const rows = deep(tag, "tr").map((row) =>
      tagsIn(row).map((cell) => this.#line(cell.children).replaceAll("|", "\\|")),
    );
    const lines = rows.map((cells) => `| ${cells.join(" | ")} |`);
    return [lines[0], `|${" --- |".repeat(rows[0]?.length ?? 0)}`, ...lines.slice(1)].join("\n");
  }

  #line(nodes: readonly (Tag | string)[]): string {
    return nodes
      .map((node) => this.#inline(node))
      .join("")
      .replace(/\s+/g, " ")
      .replace(/ (?=[.,;:)](?:\s|$))/g, "")
      .trim();
  }

  #inline(node: Tag | string): string {
    if (typeof node === "string") return textOf(node).replace(/<(?=[a-z/!])/gi, "&lt;"); // Text of a spec is not markup here either.
    if (SILENT.has(node.name) || hasClass(node, "header-anchor") || /aria-hidden="true"/.test(node.attributes))
      return "";
    if (node.name === "br" || node.name === "wbr") return node.name === "br" ? ", " : "";
    if (node.name === "code") return `\`${wordsIn(node).replaceAll("`", "'")}\``;
    const inside = node.children.map((child) => this.#inline(child)).join("");
    if (node.name === "a") return `[${inside.trim()}](${this.#address(attribute(node, "href"))})`;
    if (node.name === "strong" || node.name === "em") return `**${inside.trim()}**`;
    return isBlock(node) || node.name === "span" ? ` ${inside} ` : inside;
  }
}

const fenced = (tag: Tag): string => {
  const language = /language-(\w+)/.exec(tag.attributes)?.[1] ?? "";
  const text = wordsIn(deep(tag, "pre")[0] as Tag).trimEnd();
  return `\`\`\`${language}\n${text}\n\`\`\``;
};
