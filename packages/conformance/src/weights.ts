// What each provider may weigh.
import { facts } from "./generated/providers.ts";
import type { Facts, Weights } from "./providers/facts.ts";

const said = Object.values(facts as Readonly<Record<string, Facts>>).flatMap(({ weighs }) => weighs ?? []);
const largest = (of: (weights: Weights) => number): number => Math.max(...said.map(of));

/** The budgets of a provider. One that has none yet is held to the largest of each. */
export const mostOf = (provider: string): Weights =>
  (facts as Readonly<Record<string, Facts>>)[provider]?.weighs ?? {
    asFunction: largest(({ asFunction }) => asFunction),
    asMethods: largest(({ asMethods }) => asMethods),
    unpacked: largest(({ unpacked }) => unpacked),
    imports: [largest(({ imports: [modules] }) => modules), largest(({ imports: [, bytes] }) => bytes)],
  };
