// An OpenAPI Overlay that puts the pairs of a translation into the English document, for tools
// that know nothing of pairs.
import { keyOf, type Pairs } from "@payspec/spec-model/pairs";
import { mapTexts } from "@payspec/spec-model/texts";

interface Action {
  readonly target: string;
  readonly update: Readonly<Record<string, unknown>>;
}

const isTagName = (target: string, member: string): boolean =>
  member === "name" && /^\$\["tags"\]\[\d+\]$/.test(target);

/** An Overlay 1.0 document. */
export interface Overlay {
  readonly overlay: "1.0.0";
  readonly info: { readonly title: string; readonly version: string };
  readonly actions: readonly Action[];
}

/**
 * One action per object that has texts. Tags keep their names: operations list them, and an overlay can add
 * to a list but not change it.
 */
export function overlayOf(doc: { info: { title: string; version: string } }, pairs: Pairs): Overlay {
  const changed = mapTexts(doc, (text) => pairs.get(keyOf(text)) ?? text);
  const actions: Action[] = [];
  const visit = (before: unknown, after: unknown, target: string): void => {
    if (before === null || typeof before !== "object" || before === after) return;
    const update: Record<string, unknown> = {};
    for (const [name, child] of Object.entries(before)) {
      const now = (after as Record<string, unknown>)[name];
      if (typeof child === "string") {
        if (child !== now && !isTagName(target, name)) update[name] = now;
      } else visit(child, now, Array.isArray(before) ? `${target}[${name}]` : `${target}[${JSON.stringify(name)}]`);
    }
    if (Object.keys(update).length > 0 && !Array.isArray(before)) actions.push({ target, update });
  };
  visit(doc, changed, "$");
  return { overlay: "1.0.0", info: { title: `${doc.info.title}, in Russian`, version: doc.info.version }, actions };
}
