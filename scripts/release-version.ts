// What the release workflow runs: moves the versions by the changesets and brings the lockfile along.
import { spawnSync } from "node:child_process";
import { root } from "@payspec/spec-model/providers";

for (const [command, ...args] of [
  ["npx", "changeset", "version"],
  ["npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"],
] as const) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
