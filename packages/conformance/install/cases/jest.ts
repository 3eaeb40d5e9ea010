// Jest as projects have it: with Node's ESM, and with a transform that makes CommonJS of
// everything, the packages included.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Case, type Context, gist } from "../case.ts";
import { testers } from "../pins.ts";
import { npmInstall, run, writeProgram } from "../project.ts";

interface Setup {
  readonly manifest: object;
  readonly tools: Readonly<Record<string, string>>;
  readonly node: readonly string[];
}

const esm: Setup = {
  manifest: { type: "module", jest: { transform: {} } },
  tools: {},
  node: ["--experimental-vm-modules", "--no-warnings"],
};

const transformed: Setup = {
  manifest: {
    jest: {
      transform: { "\\.[jt]s$": ["@swc/jest", { module: { type: "commonjs" } }] },
      transformIgnorePatterns: ["/node_modules/(?!(@payspec/|payspec/|hono/|@hono/|@noble/))"],
    },
  },
  tools: { "@swc/core": testers["@swc/core"], "@swc/jest": testers["@swc/jest"] },
  node: [],
};

/**
 * The whole program of a consumer in one test, and a lost answer that is settled: the verdicts are
 * imported when they are needed.
 */
const TEST = `import { settle } from "@payspec/tribute/settle";
import { createSandbox } from "@payspec/sandbox";
import { createTributeClient } from "@payspec/tribute";
import { flow } from "./flow.js";
import { expectedFacts } from "./expected.js";

test("the program does in Jest what it does in Node", async () => {
  expect(JSON.parse(JSON.stringify(await flow()))).toEqual(expectedFacts);
});

test("a lost answer is settled", async () => {
  const sandbox = createSandbox();
  const tribute = createTributeClient({ ...sandbox.credentials.tribute, baseUrl: sandbox.baseUrls.tribute, fetch: sandbox.fetch, retries: 0 });
  sandbox.faults.inject({ provider: "tribute", type: "reset", commit: true });
  const lost = await tribute.createCharge({ body: { token: "550e8400-e29b-41d4-a716-446655440000", amount: 100_00 } });
  expect(lost.ok ? "" : lost.outcome).toBe("unknown");
  await sandbox.advance(60_000); // The charge is over.
  expect(await settle(tribute, lost)).toMatchObject({ verdict: "done" });
});
`;

function testedIn(id: string, what: string, { manifest, tools, node }: Setup): Case {
  return {
    id,
    what: `Jest ${testers.jest}, ${what}`,
    async run({ folder, packs }: Context) {
      const project = join(folder, id);
      mkdirSync(project);
      writeProgram(project, true);
      writeFileSync(join(project, "flow.test.js"), TEST);
      const ours = Object.fromEntries(packs.map(({ name, tarball }) => [name, `file:${tarball}`]));
      const dependencies = { ...ours, jest: testers.jest, ...tools };
      writeFileSync(
        join(project, "package.json"),
        JSON.stringify({ name: "consumer", private: true, ...manifest, dependencies }),
      );
      npmInstall(project);
      const { status, stdout, stderr } = run(
        process.execPath,
        [...node, "node_modules/jest/bin/jest.js", "--ci"],
        project,
      );
      if (status !== 0) throw new Error(gist(stdout + stderr));
      return (/Tests: +(.*)/.exec(stderr) as RegExpExecArray)[1] as string;
    },
  };
}

export const jestCases: readonly Case[] = [
  testedIn("jest-esm", "with Node's ESM: the program and a lost answer", esm),
  testedIn("jest-transform", "everything made CommonJS by @swc/jest: the program and a lost answer", transformed),
];
