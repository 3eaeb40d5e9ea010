// A hundred made-up specs of twenty operations: compiling all of them, and one after a change, which is then built.
import { buildIn, generateIn, grownWorkspace } from "@payspec/conformance/synthetic/workspace";
import { type Timed, timed } from "./cpu.ts";

const OPERATIONS = 20;

/** Compiling them all. */
export const syntheticSpecs = (count = 100): Timed =>
  grownWorkspace(OPERATIONS, count, ({ folder }) => timed(() => generateIn(folder) > 0));

/** The rest is compiled and one has changed: compiling and building that one. */
export const oneSyntheticSpec = (count = 100): Timed =>
  grownWorkspace(OPERATIONS, count, ({ folder, change }) => {
    generateIn(folder);
    const name = change();
    return timed(() => generateIn(folder) > 0 && buildIn(folder, name) > 0);
  });
