import type { Behaviour } from "../behaviour.ts";
import { table } from "../markdown.ts";
import type { Section } from "../section.ts";

const path = { encoded: "encoded", refused: "refused, nothing sent", open: "**another address**" } as const;
const ended = { throws: "throws", result: "a result without data", data: "**as data**" } as const;

const pathOf = (value: Behaviour["slash"]): string => (value ? path[value] : "the caller writes it");

function refusalOf({ refusal, requests, statusBeside }: Behaviour): string {
  const how = refusal === "data" && statusBeside ? "as data, its status beside it" : ended[refusal];
  return requests === 1 ? how : `${how}, after ${requests} requests`;
}

const limitOf = (ms: number | undefined): string => (ms === undefined ? "none" : `${ms / 1000} s`);

export const behaviour: Section = {
  id: "included",
  title: "What a call includes",
  part: "behaviours",
  body: ({
    behaviours,
  }) => `Every client runs with the defaults of its documentation, and these differ. A client that checks less is faster, and its time is not a time for the
same work. This table is not written from documentation: the run makes each client read a payment with such ids, and against a server that fails in these ways.

${table(
  ["client", "id `a/b` in the path", "id `..`", "a 503 comes back", "HTML with status 200", "time limit"],
  behaviours.map((one) => [
    one.name,
    pathOf(one.slash),
    pathOf(one.dots),
    refusalOf(one),
    ended[one.html],
    limitOf(one.limitMs),
  ]),
  [1, 2, 3, 4, 5],
)}

Time limit: the one that the client sets itself; Node's fetch gives up on headers after five minutes for all. For axios, ky and ofetch the program writes
the address, with each value encoded.`,
};
