import { packagesIn } from "../tree.ts";
import { pendingChangesets } from "./changesets.ts";
import type { Side } from "./guard.ts";

/** What is pending and which versions are out, in the working folder and at the base. */
export const releaseSides = (head: string, base: string): { head: Side; base: Side } => ({
  head: sideOf(head),
  base: sideOf(base),
});

const sideOf = (tree: string): Side => ({
  pending: pendingChangesets(tree),
  versions: new Map(packagesIn(tree).map(({ manifest }) => [manifest.name, manifest.version])),
});
