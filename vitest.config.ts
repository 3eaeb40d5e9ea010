import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`packages/${path}`, import.meta.url));
const providers = ["bridgepay", "invoicebox", "qiwi", "tribute", "via"];

const browser = ["packages/docs/test/**/browser.test.ts", "packages/**/*.browser.test.ts"];

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
      { find: /^@payspec\/core\/(\w+)$/, replacement: source("core/src/$1.ts") },
      { find: /^@payspec\/core$/, replacement: source("core/src/index.ts") },
      { find: /^@payspec\/node$/, replacement: source("node/src/index.ts") },
      { find: /^@payspec\/sandbox\/(\w+)$/, replacement: source("sandbox/src/$1.ts") },
      { find: /^@payspec\/sandbox$/, replacement: source("sandbox/src/index.ts") },
      ...providers.map((name) => ({ find: new RegExp(`^@payspec/${name}$`), replacement: source(`${name}/src/index.ts`) })),
      ...providers.map((name) => ({ find: new RegExp(`^@payspec/${name}/(\\w+)$`), replacement: source(`${name}/src/$1.ts`) })),
      { find: /^payspec$/, replacement: source("payspec/src/index.ts") },
      { find: /^payspec\/(\w+)$/, replacement: source("payspec/src/$1.ts") },
    ],
  },
  test: {
    // What needs a browser runs apart: `npm run check:browser`.
    include: process.env.PAYSPEC_BROWSER ? browser : ["packages/*/{test,examples}/**/*.test.ts"],
    exclude: process.env.PAYSPEC_BROWSER ? [] : browser,
    testTimeout: 20_000,
    coverage: {
      provider: "v8",
      include: ["packages/{core,node}/src/**/*.ts"],
      exclude: ["**/index.ts", "**/types.ts", "**/*-types.ts"],
      reporter: [["text", { skipFull: true }]],
      // The transport moves money: every line and branch of it is run.
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
