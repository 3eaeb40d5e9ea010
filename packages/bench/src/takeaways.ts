// What a reader should take away, in a few sentences; every number in them is read from the results.
import { judge, type Verdict } from "./demands.ts";
import { count, isOurs } from "./markdown.ts";
import type { Costs } from "./overhead.ts";
import type { Results } from "./results.ts";
import { ratioOf, spreadOf } from "./stats.ts";

const cpu = (costs: Costs, id: string) => (costs[id]?.get ?? []).map(([, own]) => own);
const times = (costs: Costs, id: string, yardstick: string) =>
  ratioOf(cpu(costs, id), cpu(costs, yardstick)).median.toFixed(2);
const micros = (costs: Costs, id: string) => spreadOf(cpu(costs, id)).median.toFixed(0);

function calls({ loopback }: Results): string {
  return `A GET over loopback through Payspec, with every protection on, costs ${micros(loopback, "payspec")} µs of CPU: ${times(loopback, "payspec", "openapi-fetch")} times bare openapi-fetch and ${times(loopback, "payspec", "raw")} times raw fetch. On \`@payspec/node\` it is ${micros(loopback, "payspec-node")} µs, ${times(loopback, "payspec-node", "raw")} times raw fetch.`;
}

function bytes({ bundles }: Results): string {
  const size = (name: string) => bundles.find((one) => one.name === name)?.gzip ?? Number.NaN;
  const ours = bundles.find(({ name }) => isOurs(name))?.gzip ?? Number.NaN;
  const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;
  const lighter = bundles.filter(({ name, gzip }) => !isOurs(name) && gzip < ours).length;
  return `Bytes are the price: ${kB(ours)} gzip beside ${kB(size("openapi-fetch"))} for openapi-fetch and ${kB(size("axios"))} for axios, and ${lighter} of the ${bundles.length - 1} others are lighter.`;
}

function types({ types: costs, spec }: Results): string {
  const cost = (name: string) => costs.find((one) => one.name === name)?.declared.instantiations ?? Number.NaN;
  const ours = costs.find(({ name }) => isOurs(name))?.declared.instantiations ?? Number.NaN;
  return `A file that calls all ${spec.operations} operations takes ${count(ours)} type instantiations, ${count(cost("openapi-fetch"))} with openapi-fetch, ${count(cost("hey-api"))} with hey-api and ${count(cost("kubb"))} with kubb, whose clients are plain functions.`;
}

const words: Readonly<Record<Verdict, readonly [one: string, more: string]>> = {
  holds: ["holds", "hold"],
  missed: ["is missed", "are missed"],
  undecided: ["is undecided", "are undecided"],
  "no verdict": [
    "has no verdict because the machine was too noisy",
    "have no verdict because the machine was too noisy",
  ],
};

function targets(results: Results): string {
  const judged = judge(results);
  const parts = (Object.keys(words) as Verdict[]).flatMap((verdict) => {
    const number = judged.filter((one) => one.verdict === verdict).length;
    return number === 0 ? [] : [`${number} ${words[verdict][number === 1 ? 0 : 1]}`];
  });
  const missed = judged.filter(({ verdict }) => verdict === "missed");
  const which = missed.map(({ what, measured, most }) => `${what} (${measured}, at most ${most})`).join("; ");
  return `Of ${judged.length} [targets](#targets), ${parts.join(", ")}.${which ? ` Missed: ${which}.` : ""}`;
}

export const takeaways = (results: Results): string =>
  [calls, bytes, types, targets].map((sentence) => `* ${sentence(results)}`).join("\n");
