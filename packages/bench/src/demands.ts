// What is demanded of Payspec, and whether a run shows it. A miss is reported as plainly as a success.
import { isOurs } from "./markdown.ts";
import type { Costs } from "./overhead.ts";
import type { Results } from "./results.ts";
import { chanceOf, ratioOf, ratiosOf, type Spread, show, spreadOf } from "./stats.ts";

export type Verdict = "holds" | "missed" | "undecided" | "no verdict";

export interface Judged {
  readonly what: string;
  readonly measured: string;
  readonly most: string;
  readonly verdict: Verdict;
  /** How the verdict came about. */
  readonly why: string;
}

/** What the same program may differ from itself before nothing can be said. */
const NOISE = 0.1;
const CHANCE = 0.05;

type Method = "get" | "put";
const WALL = 0;
const CPU = 1;
type Part = typeof WALL | typeof CPU;

const partOf = (costs: Costs, id: string, method: Method, part: Part): readonly number[] =>
  (costs[id]?.[method] ?? []).map((cost) => cost[part]);

/** The same program against itself: what it is off from 1 is noise. */
export const noiseOf = (costs: Costs, method: Method, part: Part): Spread =>
  ratioOf(partOf(costs, "openapi-fetch-again", method, part), partOf(costs, "openapi-fetch", method, part));

/** A ratio per round against what is demanded of it. */
export function judgeRatios(ratios: readonly number[], most: number, noise: Spread): Pick<Judged, "verdict" | "why"> {
  const off = Math.abs(noise.median - 1);
  // Written so that a missing measurement gives no verdict.
  if (!(off <= NOISE))
    return { verdict: "no verdict", why: `one program differs from itself by ${(off * 100).toFixed(1)} %` };
  const kept = ratios.filter((ratio) => ratio <= most).length;
  const why = `kept in ${kept} of ${ratios.length} rounds`;
  if (chanceOf(kept, ratios.length - kept) > CHANCE) return { verdict: "undecided", why };
  return { verdict: kept * 2 > ratios.length ? "holds" : "missed", why };
}

function timed(
  what: string,
  costs: Costs,
  [id, yardstick]: readonly [string, string],
  method: Method,
  part: Part,
  most: number,
): Judged {
  const ratios = ratiosOf(partOf(costs, id, method, part), partOf(costs, yardstick, method, part));
  const { verdict, why } = judgeRatios(ratios, most, noiseOf(costs, method, part));
  return {
    what: `${method.toUpperCase()} ${what}`,
    measured: show(spreadOf(ratios)),
    most: most.toFixed(2),
    verdict,
    why,
  };
}

/** Bytes and the compiler's counts are the same in every run. */
function counted(what: string, value: number | undefined, most: number): Judged {
  const measured = value === undefined ? "not measured" : value.toLocaleString("en-US");
  const verdict = value === undefined ? "no verdict" : value <= most ? "holds" : "missed";
  return { what, measured, most: most.toLocaleString("en-US"), verdict, why: "the same in every run" };
}

const BARE = ["payspec", "openapi-fetch"] as const;
const NODE = ["payspec-node", "raw"] as const;

export function judge({ stub, loopback, bundles, types }: Results): readonly Judged[] {
  return [
    ...(["get", "put"] as const).flatMap((method) => [
      timed("over a stubbed fetch, CPU to bare openapi-fetch", stub, BARE, method, CPU, 1),
      timed("over loopback, CPU to bare openapi-fetch", loopback, BARE, method, CPU, 1),
      timed("over loopback, @payspec/node, CPU to raw fetch", loopback, NODE, method, CPU, 0.6),
      timed("over loopback, @payspec/node, time to raw fetch", loopback, NODE, method, WALL, 0.6),
    ]),
    counted("Bundle of one client, gzip bytes", bundles.find(({ name }) => isOurs(name))?.gzip, 4096),
    counted(
      "Type instantiations, every operation called once",
      types.find(({ name }) => isOurs(name))?.declared.instantiations,
      2000,
    ),
  ];
}
