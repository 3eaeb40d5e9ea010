/** Members of a spec that are written for people, whatever they belong to. */
const TEXTS: ReadonlySet<string> = new Set([
  "description",
  "summary",
  "note",
  "none",
  "signed",
  "unprotected",
  "unstated",
  "todo",
  "because",
  "x-repaired",
]);

/** Members whose content belongs to the provider's payloads. */
const PAYLOADS: ReadonlySet<string> = new Set(["value", "example", "default", "enum", "const", "mapping", "payload"]);

/** Members whose own members are named by the provider: a field called `value` is a schema like others. */
const NAMED: ReadonlySet<string> = new Set(["properties", "examples"]);

/** Whether a member is written for people; some names mean something else elsewhere. */
function isText(name: string, owner: string): boolean {
  if (TEXTS.has(name)) return true;
  if (owner === "x-reasons") return name === "means" || name === "tell";
  return (
    (name === "key" && owner === "x-signature") ||
    (name === "title" && owner === "info") ||
    (name === "then" && owner === "x-test")
  );
}

/** A copy of a document in which every text for people went through `change`, and tags by their names. */
export function mapTexts<T>(document: T, change: (text: string) => string): T {
  const copy = (node: unknown, name: string, owner: string): unknown => {
    if (Array.isArray(node)) {
      if (name === "examples") return node;
      if (name === "tags")
        return node.map((tag) => (typeof tag === "string" ? change(tag) : copyTag(tag as Record<string, unknown>)));
      // Members of a list are under the name of the list.
      return node.map((item) => copy(item, name, owner));
    }
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(
      Object.entries(node).map(([member, child]) => {
        if (PAYLOADS.has(member) && !NAMED.has(name)) return [member, child];
        return [member, typeof child === "string" && isText(member, name) ? change(child) : copy(child, member, name)];
      }),
    );
  };
  const copyTag = (tag: Record<string, unknown>) => {
    const copied = copy(tag, "tag", "tags") as Record<string, unknown>;
    return typeof tag.name === "string" ? { ...copied, name: change(tag.name) } : copied;
  };
  return copy(document, "", "") as T;
}

/** Every different text of a document, in reading order. */
export function textsOf(document: unknown): string[] {
  const texts = new Set<string>();
  mapTexts(document, (text) => {
    if (text.trim() !== "") texts.add(text);
    return text;
  });
  return [...texts];
}

/** A Markdown file with every heading, paragraph, list item and table cell gone through `change`; code blocks stay. */
export function mapMarkdown(markdown: string, change: (text: string) => string): string {
  const changed = (text: string): string => (/[\p{L}]/u.test(text) ? change(text) : text);
  const cells = (row: string): string =>
    row
      .split(/(?<!\\)\|/)
      .map((cell) => (cell.trim() === "" ? cell : ` ${changed(cell.trim())} `))
      .join("|");
  return markdown
    .split(/\n{2,}/)
    .map((block) => {
      if (block.startsWith("```")) return block;
      if (block.startsWith("|")) return block.split("\n").map(cells).join("\n");
      const items = block.split(/\n(?=[-*] |\d+\. |#)/);
      return items
        .map((item) => {
          const [, mark = "", text = ""] = /^(#+ |[-*] |\d+\. )?([\s\S]*)$/.exec(item) ?? [];
          return mark + changed(text.replace(/\s*\n\s*/g, " ").trim());
        })
        .join("\n");
    })
    .join("\n\n");
}
