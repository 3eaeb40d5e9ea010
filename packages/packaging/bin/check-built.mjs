// Before tests that run on the packages as they are built (vitest's globalSetup): none of them
// may be older than its sources.
import { fileURLToPath } from "node:url";
import { outdated } from "../src/built.mjs";

export function setup() {
  const names = outdated(fileURLToPath(new URL("../../", import.meta.url)));
  if (names.length > 0)
    throw new Error(
      `Tests run on the built packages, and ${names.join(", ")} changed since the last build: \`npm run build\` first.`,
    );
}
