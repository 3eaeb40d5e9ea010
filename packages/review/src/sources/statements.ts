// Which statement of a spec rests on which page, read from the spec's own files.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "@payspec/spec-model/openapi";
import { LineCounter, type Node, type Pair, parseDocument, visit } from "yaml";

export interface Statement extends Source {
  /** What is stated: `createCharge`, `ShopCharge.token`, `example charge-failed`. */
  what: string;
  /** From the provider's folder. */
  file: string;
  line: number;
}

/** Every `x-source` below a provider's folder, one entry for each page that it names. */
export function statementsOf(folder: string): Statement[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ya?ml|json)$/.test(file) && file !== "sources.yaml")
    .sort()
    .flatMap((file) => statementsIn(file, readFileSync(join(folder, file), "utf8")));
}

export function statementsIn(file: string, text: string): Statement[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const found: Statement[] = [];
  visit(document, {
    Pair(_key, pair: Pair, path) {
      if ((pair.key as { value?: unknown } | null)?.value !== "x-source") return undefined;
      const way = path.flatMap((step) => keyOf(step));
      const { line } = lineCounter.linePos((pair.key as Node).range?.[0] ?? 0);
      const sources = [(pair.value as Node).toJS(document)].flat() as Source[];
      found.push(...sources.map((source) => ({ ...source, what: nameOf(file, way, document.toJS()), file, line })));
      return visit.SKIP;
    },
  });
  return found;
}

const keyOf = (step: unknown): string[] => {
  const key = (step as { key?: { value?: unknown } }).key?.value;
  return key === undefined ? [] : [String(key)];
};

/** A file holds a path item, a webhook, a schema or an example; the index holds the rest. */
function nameOf(file: string, way: readonly string[], content: unknown): string {
  const [folder = "", name = ""] = file.includes("/") ? file.replace(/\.\w+$/, "").split("/") : ["", file];
  const fields = way.filter((_step, index) => way[index - 1] === "properties");
  if (folder === "schemas") return [name, ...fields].join(".");
  if (folder === "examples") return `example ${name}`;
  if (folder === "paths" || folder === "webhooks") {
    const id = (content as Record<string, { operationId?: string }>)[way[0] ?? ""]?.operationId ?? name;
    return [id, ...way.slice(1)].join(" ");
  }
  return way.length > 0 ? way.join(" ") : name;
}
