import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`packages/${path}`, import.meta.url));
const providers = readdirSync(new URL("specs", import.meta.url)).filter((name) =>
  existsSync(new URL(`specs/${name}/openapi.yaml`, import.meta.url)),
);

const browser = ["packages/docs/test/**/browser.test.ts", "packages/**/*.browser.test.ts"];
const tests = ["packages/*/{test,examples}/**/*.test.ts"];

// Files that hold timers, replace globals or start many processes have a process each; all others share one per core.
const alone = [
  "packages/conformance/test/**/*.test.ts",
  "packages/core/examples/**/*.test.ts",
  "packages/core/test/{call,fetch,wait}.test.ts",
  "packages/demo/test/**/*.test.ts",
];

// packages/loop/bin/test.mjs says which part runs: the tests of one provider, or what belongs to none. Without it everything does.
const [part, only] = (process.env.PAYSPEC_PART ?? "").split(":");
const ofProviders = ["packages/conformance/test/contract/**", ...providers.map((name) => `packages/sandbox/test/${name}*`)];
const elsewhere = part === "others" ? ofProviders : [];

const project = (name: string, isolate: boolean, include: string[], exclude: string[]) => ({
  extends: true as const,
  test: { name, isolate, include, exclude: [...exclude, ...elsewhere] },
});

// Tests run on the sources, so that coverage and stack traces show what we wrote; packages/conformance tests the packed packages.
export default defineConfig({
  // In the packages `#verdicts` is the built table; here it is the source beside the importing client.
  plugins: [
    {
      name: "verdicts",
      enforce: "pre",
      resolveId: (id, from) => (id === "#verdicts" ? from?.replace(/src\/.*$/, "src/generated/verdicts.ts") : null),
    },
  ],
  resolve: {
    alias: [
      { find: /^#platform$/, replacement: source("core/src/platform/server.ts") },
      { find: /^@payspec\/core\/(\w+)$/, replacement: source("core/src/$1.ts") },
      { find: /^@payspec\/core$/, replacement: source("core/src/index.ts") },
      { find: /^@payspec\/openapi-fetch$/, replacement: source("openapi-fetch/src/index.ts") },
      { find: /^@payspec\/node$/, replacement: source("node/src/index.ts") },
      { find: /^@payspec\/sandbox\/(\w+)$/, replacement: source("sandbox/src/$1.ts") },
      { find: /^@payspec\/sandbox$/, replacement: source("sandbox/src/index.ts") },
      ...providers.map((name) => ({ find: new RegExp(`^@payspec/${name}$`), replacement: source(`${name}/src/index.ts`) })),
      ...providers.map((name) => ({ find: new RegExp(`^@payspec/${name}/(\\w+)$`), replacement: source(`${name}/src/$1.ts`) })),
      { find: /^@payspec\/durable$/, replacement: source("durable/src/index.ts") },
      { find: /^@payspec\/durable\/(\w+)$/, replacement: source("durable/src/$1.ts") },
      { find: /^payspec$/, replacement: source("payspec/src/index.ts") },
      { find: /^payspec\/(\w+)$/, replacement: source("payspec/src/$1.ts") },
    ],
  },
  test: {
    maxWorkers: "100%", // One less than there are cores is vitest's own choice: half of two.
    // Long enough for a machine with better things to do: a test that hangs is found all the same.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: only ? { PAYSPEC_ONLY: only } : {},
    // What needs a browser runs apart: `npm run check:browser`.
    projects: process.env.PAYSPEC_BROWSER
      ? [project("browser", true, browser, [])]
      : [project("shared", false, tests, [...browser, ...alone]), project("alone", true, alone, browser)],
    coverage: {
      provider: "v8",
      include: ["packages/{core,node}/src/**/*.ts"].map((glob) => glob.replace(/{.*}/, process.env.PAYSPEC_COVER ?? "$&")),
      exclude: ["**/index.ts", "**/types.ts", "**/*-types.ts"],
      reporter: [["text", { skipFull: true }]],
      // The transport moves money: every line and branch of it is run, by its own tests.
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
