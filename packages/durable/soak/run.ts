// npm run soak:crash -- --provider tribute --store sqlite --kills 30 --intents 250 --workers 3
// kill -9 over a real socket: processes that are killed at any moment, a sandbox that fails a fifth of all requests,
// and two ledgers that have to agree in the end. Without --provider and --store all of them. Exit code 1 when they
// don't. Needs a Node with node:sqlite for SQLite, and PAYSPEC_POSTGRES for PostgreSQL. Runs on the built packages.
import { parseArgs } from "node:util";
import type { Provider } from "../test/crash/cases.ts";
import { isSound, print, soakCrash } from "./crash.ts";

const { values } = parseArgs({
  options: {
    provider: { type: "string" },
    store: { type: "string" },
    kills: { type: "string", default: "30" },
    intents: { type: "string", default: "250" },
    workers: { type: "string", default: "3" },
    seed: { type: "string", default: "1" },
  },
});
const providers = (["bridgepay", "invoicebox", "qiwi", "tribute", "via"] as Provider[]).filter((name) =>
  [undefined, name].includes(values.provider),
);
const stores = (["postgres", "sqlite"] as const).filter((name) => [undefined, name].includes(values.store));
for (const store of stores) {
  for (const provider of providers) {
    const [kills, intents, workers, seed] = [values.kills, values.intents, values.workers, values.seed].map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const report = await soakCrash({ provider, store, kills, intents, workers, seed });
    console.log(print(report));
    if (!isSound(report)) process.exitCode = 1;
  }
}
