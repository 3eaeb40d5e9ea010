import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (inside: string) => fileURLToPath(new URL(`packages/${inside}`, import.meta.url));
const providers = readdirSync(new URL("specs", import.meta.url)).filter((name) =>
  existsSync(new URL(`specs/${name}/openapi.yaml`, import.meta.url)),
);

const browser = ["packages/**/*.browser.test.ts"];
const tests = ["packages/*/{test,examples}/**/*.test.ts"];

// Files that replace what they do not give back have a process each; all others share one per core, and what it loaded.
const alone = ["packages/core/examples/**/*.test.ts", "packages/demo/test/**/*.test.ts"];

// packages/loop/bin/test.mjs says which part runs: the tests of one provider, or what belongs to none.
// Without it everything does.
const [part, only] = (process.env.PAYSPEC_PART ?? "").split(":");
const ofProviders = [
  "packages/conformance/test/contract/**",
  ...providers.map((name) => `packages/sandbox/test/${name}*`),
];
const elsewhere = part === "others" ? ofProviders : [];

// Of the packages that carry money every line and branch is run by their own tests, so these see the sources. All other
// tests run on what `npm run build` made, as a user's program does, and say so when that is older than its sources.
// `npm run check` is in a hurry: it asks for sources.
const covered = ["packages/{core,node}/test/**/*.test.ts"];
const onSources = process.env.PAYSPEC_ON === "sources";

const sources = {
  plugins: [
    {
      name: "verdicts",
      enforce: "pre" as const,
      // In the packages `#verdicts` is the built table; here it is the source beside the importing client.
      resolveId: (id: string, from?: string) =>
        id === "#verdicts" ? from?.replace(/src\/.*$/, "src/generated/verdicts.ts") : null,
    },
  ],
  resolve: {
    alias: [
      { find: /^#platform$/, replacement: path("core/src/platform/server.ts") },
      ...["core", "openapi-fetch", "node", "durable", "sandbox", "payspec", ...providers].flatMap((name) => {
        const specifier = name === "payspec" ? name : `@payspec/${name}`;
        return [
          { find: new RegExp(`^${specifier}$`), replacement: path(`${name}/src/index.ts`) },
          { find: new RegExp(`^${specifier}/(\\w+)$`), replacement: path(`${name}/src/$1.ts`) },
        ];
      }),
    ],
  },
};

const project = (name: string, isolate: boolean, include: string[], exclude: string[], seesSources = onSources) => ({
  extends: true as const,
  ...(seesSources ? sources : {}),
  test: {
    name,
    isolate,
    include,
    exclude: [...exclude, ...elsewhere],
    globalSetup: seesSources ? [] : [path("packaging/bin/check-built.mjs")],
  },
});

const oneChromium = path("docs/test/browser/setup.ts");
const inBrowser = project("browser", true, browser, []);

export default defineConfig({
  test: {
    // One less than there are cores is vitest's own choice: half of two. A project takes this and not what the command line says.
    maxWorkers: process.env.PAYSPEC_WORKERS ?? "100%",
    // One for all, long enough for a machine with better things to do: a test that hangs is found all the same.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } }, // vitest's own second is short
    server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } }, // Node loads them itself, by the conditions of their manifests.
    env: only ? { PAYSPEC_ONLY: only } : {},
    // What needs a browser runs apart: `npm run check:browser`.
    projects: process.env.PAYSPEC_BROWSER
      ? [{ ...inBrowser, test: { ...inBrowser.test, globalSetup: [...inBrowser.test.globalSetup, oneChromium] } }]
      : [
          project("sources", false, covered, [], true),
          project("shared", false, tests, [...browser, ...alone, ...covered]),
          project("alone", true, alone, browser),
        ],
    coverage: {
      provider: "v8",
      include: ["packages/{core,node}/src/**/*.ts"].map((glob) =>
        glob.replace(/{.*}/, process.env.PAYSPEC_COVER ?? "$&"),
      ),
      exclude: ["**/index.ts", "**/types.ts", "**/*-types.ts"],
      reporter: [["text", { skipFull: true }]],
      // The transport moves money: every line and branch of it is run, by its own tests.
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
