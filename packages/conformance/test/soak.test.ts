import { expect, it } from "vitest";
import { providers } from "../src/clients.ts";
import { print } from "../src/soak/report.ts";
import { soak } from "../src/soak/run.ts";

it.each(providers)(
  "%s",
  async (provider) => {
    const report = await soak({ provider, operations: 200, concurrency: 16, seed: 1 });
    console.log(print(report));
    expect(report.findings).toEqual([]);
  },
  60000,
);
