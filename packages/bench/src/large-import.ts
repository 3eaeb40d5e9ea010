// An import of a package of 500 operations, and of openapi-fetch, whose types are gone by then: a process each, in turn.
import { join } from "node:path";
import { run } from "@payspec/conformance/install/project";
import { generateIn, grownWorkspace } from "@payspec/conformance/synthetic/workspace";
import { root } from "@payspec/spec-model/providers";
import { buildSync } from "esbuild";
import { ratioOf, type Spread, spreadOf } from "./stats.ts";

export interface ImportCost {
  readonly name: string;
  /** Milliseconds of the import, and of the import with a client made. */
  readonly ms: Spread;
  readonly withClient: Spread;
  /** The same as shares of what openapi-fetch takes in the same round. */
  readonly ratio: Spread;
  readonly ratioWithClient: Spread;
}

const PEER = `import createClient from "openapi-fetch";
export const create = (token) =>
  createClient({ baseUrl: "https://api.example", headers: { authorization: "Bearer " + token } });`;
const PROBE = `const since = performance.now();
const { create } = await import(process.argv[1]);
const imported = performance.now() - since;
create("t");
console.log(JSON.stringify([imported, performance.now() - since]));`;

/** The last row is the first again, so that the noise can be seen. */
export function largeImportCosts(operations: number, rounds: number): readonly ImportCost[] {
  return grownWorkspace(operations, 1, ({ folder }) => {
    generateIn(folder);
    const ours = join(folder, "ours.mjs");
    const peer = join(folder, "peer.mjs");
    const common = { bundle: true, format: "esm", target: "es2022" } as const;
    buildSync({ ...common, entryPoints: [join(folder, "packages/p000/src/index.ts")], outfile: ours });
    buildSync({ ...common, stdin: { contents: PEER, resolveDir: root }, outfile: peer });
    const programs = [
      { name: "openapi-fetch", file: peer },
      { name: `Payspec, ${operations} operations`, file: ours },
      { name: "openapi-fetch, again", file: peer },
    ];
    const seen = programs.map(() => [] as [imported: number, withClient: number][]);
    for (let round = 0; round < rounds; round++)
      for (const [index, { file }] of programs.entries()) {
        const { status, stdout, stderr } = run(process.execPath, ["--input-type=module", "-e", PROBE, file], folder);
        if (status !== 0) throw new Error(stderr.slice(0, 400));
        seen[index]?.push(JSON.parse(stdout) as [number, number]);
      }
    const part = (index: number, which: 0 | 1) => (seen[index] ?? []).map((times) => times[which]);
    return programs.map(({ name }, index) => ({
      name,
      ms: spreadOf(part(index, 0)),
      withClient: spreadOf(part(index, 1)),
      ratio: ratioOf(part(index, 0), part(0, 0)),
      ratioWithClient: ratioOf(part(index, 1), part(0, 1)),
    }));
  });
}
