// npx tsx packages/conformance/soak.ts --operations 10000 --provider tribute --concurrency 16 --seed 1
// Without --provider all of them. Exit code 1 when the ledgers disagree. Runs on the built
// packages: npm run build first.
import { readOptions } from "@payspec/packaging/options";
import { type Provider, providers } from "./src/clients.ts";
import { isSound, print } from "./src/soak/report.ts";
import { soak } from "./src/soak/run.ts";

const { values } = readOptions({
  options: {
    operations: { type: "string", default: "10000" },
    provider: { type: "string" },
    concurrency: { type: "string", default: "16" },
    seed: { type: "string", default: "1" },
  },
});

const chosen = providers.filter((provider) => values.provider === undefined || provider === values.provider);
if (chosen.length === 0) throw new TypeError(`--provider must be one of ${providers.join(", ")}.`);
const [operations, concurrency, seed] = [values.operations, values.concurrency, values.seed].map(Number) as [
  number,
  number,
  number,
];

for (const provider of chosen as Provider[]) {
  const report = await soak({ provider, operations, concurrency, seed });
  console.log(print(report));
  if (!isSound(report)) process.exitCode = 1;
}
