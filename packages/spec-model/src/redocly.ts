import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { root } from "./providers.ts";

/** Runs Redocly CLI quietly and without telemetry. */
export function redocly(args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [`${root}node_modules/@redocly/cli/bin/cli.js`, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    env: {
      ...process.env,
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
    },
  });
}

/** What Redocly and our rules find in the specs of these providers, as Redocly prints it; empty when they are clean. */
export function lintFindings(names: readonly string[]): string {
  const format = [`--format=${process.env.GITHUB_ACTIONS ? "github-actions" : "stylish"}`];
  const { status, stdout, stderr } = redocly(["lint", ...names.map((name) => `specs/${name}/openapi.yaml`), ...format]);
  return status === 0 ? "" : `${stdout}${stderr}`.replace(/^(.*[║╔╚].*|validating .*|.*: validated in .*|)\n/gm, "");
}
