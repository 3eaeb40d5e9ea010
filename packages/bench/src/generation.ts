// How long generation takes, as a cold process, side by side on the same spec.

import { rmSync } from "node:fs";
import { run } from "@payspec/conformance/install/project";
import { root } from "@payspec/spec-model/providers";
import { generate, generators, writeConfigs } from "./rig.ts";
import { ratioOf, type Spread, spreadOf } from "./stats.ts";

export interface GenerationTime {
  readonly name: string;
  readonly makes: string;
  readonly seconds: Spread;
  /** Against openapi-typescript in the same round. */
  readonly ratio: Spread;
}

export function generationTimes(folder: string, rounds: number): readonly GenerationTime[] {
  writeConfigs(folder, "qiwi.json", "gen-timed");
  const rows = [
    ...generators(folder, "qiwi.json", "gen-timed").map((generator) => ({
      name: generator.name,
      makes: generator.makes,
      run: () => generate(folder, generator),
    })),
    {
      // Nothing is stale, so nothing is written. The note of the last time is taken away, so the work is the same.
      name: "**Payspec**",
      makes: "one spec from many YAML files, types, client, webhooks",
      run: () => {
        rmSync(`${root}.turbo/generated.json`, { force: true });
        const { status, stderr } = run(
          process.execPath,
          [`${root}packages/generator/bin/generate.mjs`, "qiwi", "--check"],
          root,
        );
        if (status !== 0) throw new Error(stderr.slice(0, 400));
      },
    },
  ];
  const seen = rows.map(() => [] as number[]);
  for (let round = -1; round < rounds; round++) {
    rows.forEach((row, index) => {
      const since = performance.now();
      row.run();
      if (round >= 0) seen[index]?.push((performance.now() - since) / 1000);
    });
  }
  return rows.map(({ name, makes }, index) => ({
    name,
    makes,
    seconds: spreadOf(seen[index] ?? []),
    ratio: ratioOf(seen[index] ?? [], seen[0] ?? []),
  }));
}
