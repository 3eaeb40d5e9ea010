import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
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

/**
 * What Redocly and our rules find in the specs of these providers and in their workflows, as Redocly prints it; empty
 * when they are clean.
 */
export function lintFindings(names: readonly string[]): string {
  const format = [`--format=${process.env.GITHUB_ACTIONS ? "github-actions" : "stylish"}`];
  const files = names.flatMap((name) => [`specs/${name}/openapi.yaml`, `specs/${name}/workflows.arazzo.yaml`]);
  const { status, stdout, stderr } = redocly(["lint", ...files.filter((file) => existsSync(root + file)), ...format]);
  return status === 0 ? "" : `${stdout}${stderr}`.replace(/^(.*[║╔╚].*|validating .*|.*: validated in .*|)\n/gm, "");
}
