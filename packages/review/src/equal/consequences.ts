// Tells what a cause brings along from what really changed: a field that is still where it was did not go.
import type { Finding } from "../change.ts";
import { nodesTo, namesOf, same } from "../pointer.ts";
import type { DiffChange } from "../redocly-diff.ts";
import type { OneForm } from "./one-form.ts";

interface FollowedUp {
  /** The causes, with the changes that only follow from them. */
  caused: ReadonlyMap<Finding, readonly DiffChange[]>;
  others: readonly DiffChange[];
}

/** Sorts the reported changes. Where one message refers to another schema than before, all that differs between the two schemas follows. */
export function followUp(changes: readonly DiffChange[], form: OneForm): FollowedUp {
  const caused = new Map<Finding, DiffChange[]>(form.causes.map((cause) => [cause, []]));
  const replaced = form.causes.filter(({ kind }) => kind === "schema-replaced");
  const others = changes.filter((change) => {
    if (replaced.length === 0 || !follows(change, form)) return true;
    const cause = replaced.find(({ pointer }) => change.path.startsWith(pointer)) ?? replaced.find((one) => isBetween(one, change)) ?? replaced[0];
    caused.get(cause as Finding)?.push(change);
    return false;
  });
  return { caused, others };
}

/** Whether all that the change speaks of stands in both documents as it stood: then only a reference moved. */
function follows({ kind, base, revision }: DiffChange, { base: old, head: now }: OneForm): boolean {
  if (kind === "removed") return base !== undefined && isKept(base.pointer, old, now);
  if (kind === "added") return revision !== undefined && isKept(revision.pointer, now, old);
  if (base === undefined || revision === undefined || base.pointer === revision.pointer) return false;
  const stays = (pointer: string, here: unknown, there: unknown) => nodeAt(here, pointer) === undefined || isKept(pointer, here, there);
  return stays(base.pointer, old, now) && stays(revision.pointer, now, old);
}

function isKept(pointer: string, here: unknown, there: unknown): boolean {
  const [node, twin] = [nodeAt(here, pointer), nodeAt(there, pointer)];
  return node !== undefined && same(node, twin);
}

function nodeAt(document: unknown, pointer: string): unknown {
  const nodes = nodesTo(document, pointer);
  return nodes.length === namesOf(pointer).length + 1 ? nodes.at(-1) : undefined;
}

/** Whether a change compares the two schemas of a cause. */
function isBetween({ before, after }: Finding, { base, revision }: DiffChange): boolean {
  const at = (pointer: string | undefined, name: unknown) => pointer?.startsWith(`#/components/schemas/${String(name)}/`) ?? false;
  return at(base?.pointer, before) || at(revision?.pointer, after);
}
