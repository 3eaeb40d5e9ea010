import { count } from "../markdown.ts";
import type { Results } from "../results.ts";
import type { Section } from "../section.ts";
import { spreadOf } from "../stats.ts";

const OWN = new Set(["node", "v8", "undici of node", "typescript7"]);

function versionsOf({ versions }: Results): string {
  const packages = Object.entries(versions).filter(([name]) => !OWN.has(name));
  return packages.map(([name, version]) => `${name} ${version}`).join(", ");
}

function loadOf({ machine: { loadBefore, loadAfter } }: Results): string {
  const after = loadAfter === undefined ? "" : `, and ${loadAfter.toFixed(2)} at its end`;
  return `Load before the run ${loadBefore.toFixed(2)}${after}.`;
}

const dearest = ({ loopback }: Results): number =>
  Math.round(Math.max(...Object.values(loopback).map(({ get }) => spreadOf(get.map(([, cpu]) => cpu)).median)));

export const method: Section = {
  id: "method",
  title: "How it is measured",
  part: "machine",
  body: (results) => {
    const { machine, versions, spec } = results;
    return `\`npm run bench\` measures all of this in one run. Spec: ${spec.title}, ${count(spec.operations)} operations.

* **${results.date.slice(0, 10)}**, ${results.date.slice(11, 16)} UTC. ${machine.cores} × ${machine.cpu}, ${machine.memoryGiB} GiB, ${machine.platform}. ${loadOf(results)}
* Node ${versions.node} (V8 ${versions.v8}, undici ${versions["undici of node"]}). ${versionsOf(results)}; also TypeScript ${versions.typescript7}. Peers are pinned to the newest versions that run on Node 20.
* Every sample of calls and imports is a process of its own, with a warm-up of half as many calls. Clients take turns, every other round backwards.
* Times are medians with their quartiles in brackets. A ratio is taken within each round, and shown with the median and quartiles of all rounds.
* CPU is that of the whole process, garbage collection included. On two cores the server takes part of the time over loopback.
* There is no TLS and no distance here. The most expensive client spends ${dearest(results)} µs of CPU on a GET: ${(dearest(results) / 1000).toFixed(1)} % of the time of a provider that answers in 100 ms.`;
  },
};
