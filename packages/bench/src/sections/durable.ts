import { count, table } from "../markdown.ts";
import type { Results } from "../results.ts";
import type { Section } from "../section.ts";

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : count(Math.round(value)));

export const durable: Section = {
  id: "durable",
  title: "An intent that survives a crash",
  part: "durable",
  body: ({ durable }) => {
    const { date, node, cpu, cores, loadBefore, bare, stores } = durable as NonNullable<Results["durable"]>;
    const row = (name: string, of: (store: (typeof stores)[number]) => string, alone = "") => [
      name,
      alone,
      ...stores.map(of),
    ];
    return `\`@payspec/durable\` around QIWI's \`createRefund\`, with an answer that costs nothing, in ms: a claim and a record, both synced. By
\`npm run bench:durable\`, ${date}, ${cores} × ${cpu}, Node ${node}, with a load of ${loadBefore.toFixed(1)} before it began.

${table(
  ["ms", "bare call", ...stores.map(({ name }) => name)],
  [
    row("a call, median", ({ call }) => ms(call.median), ms(bare.median)),
    row("a call, 99th percentile", ({ call }) => ms(call.p99), ms(bare.p99)),
    row("the same intent again, median", ({ replayed }) => ms(replayed.median)),
    row("1 000 intents at once", ({ atOnce }) => ms(atOnce)),
    row("four processes, 1 000 intents each", ({ fourOwn }) => ms(fourOwn)),
    row("four processes, the same 1 000 intents", ({ fourSame }) => ms(fourSame)),
    row("requests that left for these 4 000 calls", ({ fourSameSent }) => count(fourSameSent)),
    row("bytes an intent", ({ bytes }) => count(bytes)),
  ],
)}`;
  },
};
