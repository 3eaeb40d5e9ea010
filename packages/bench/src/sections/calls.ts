import { noiseOf } from "../demands.ts";
import { count, table } from "../markdown.ts";
import type { Costs } from "../overhead.ts";
import type { Results } from "../results.ts";
import type { Section } from "../section.ts";
import { ratioOf, show, spreadOf } from "../stats.ts";

/** Time and CPU per client for one method, with ratios of CPU to both yardsticks. */
function costTable({ clients }: Results, costs: Costs, method: "get" | "put"): string {
  const part = (id: string, index: 0 | 1) => (costs[id]?.[method] ?? []).map((cost) => cost[index]);
  const rows = Object.entries(clients)
    .filter(([id]) => costs[id])
    .map(([id, name]) => [
      name,
      show(spreadOf(part(id, 0)), 0),
      show(spreadOf(part(id, 1)), 0),
      show(ratioOf(part(id, 1), part("raw", 1))),
      show(ratioOf(part(id, 1), part("openapi-fetch", 1))),
    ]);
  return table([method.toUpperCase(), "time, µs", "CPU, µs", "CPU to raw fetch", "CPU to openapi-fetch"], rows);
}

function noiseLine(costs: Costs): string {
  const off = (method: "get" | "put", part: 0 | 1) =>
    `${(Math.abs(noiseOf(costs, method, part).median - 1) * 100).toFixed(0)} %`;
  return `"openapi-fetch, again" is the same program a second time. It is off by ${off("get", 1)} of CPU on GET and ${off("put", 1)} on PUT: smaller differences between others mean nothing.`;
}

const both = (results: Results, costs: Costs) => `${costTable(results, costs, "get")}

${costTable(results, costs, "put")}

${noiseLine(costs)}`;

export const stubbed: Section = {
  id: "stub",
  title: "A call over a stubbed fetch",
  part: "stub",
  body: (
    results,
  ) => `In the process, without a network: the stub answers each call with a new \`Response\`. ${results.stubLoad.rounds} rounds of ${count(results.stubLoad.calls)} calls,
one after the other. The stub does not read what it is given, whereas a real fetch makes a \`Request\` of it. Clients that make one themselves
(openapi-fetch, hey-api, ky) therefore look slower here than they are over a connection, and plain wrappers look faster. axios runs on its fetch adapter here.

${both(results, results.stub)}`,
};

export const loopback: Section = {
  id: "loopback",
  title: "A call over loopback",
  part: "loopback",
  body: (
    results,
  ) => `HTTP/1.1 with keep-alive, the server in a process of its own, ${results.loopbackLoad.inFlight} calls in flight. ${results.loopbackLoad.rounds} rounds of ${count(results.loopbackLoad.calls)} calls. The server reads every
request and answers a wrong one with an error, so nobody is fast by sending less. A PUT sends ${count(results.spec.requestBytes)} bytes, an answer has ${count(results.spec.answerBytes)}.
\`@payspec/node\` and \`undici.request\` do without fetch and use undici ${results.versions.undici} from npm; fetch is that of Node, with undici ${results.versions["undici of node"]}. axios uses \`node:http\`.

${both(results, results.loopback)}`,
};
