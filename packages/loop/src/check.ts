// npm run check <provider>: whether a change of one provider is sound, in seconds. What does not
// need the tests runs at once.
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { publishedDocument, root } from "@payspec/spec-model/providers";

/** How much is tested: nothing, the provider's own tests, or every suite about it. */
export type Depth = "none" | "own" | "all";

interface Step {
  readonly what: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const node = process.execPath;
const bin = (name: string) => `${root}node_modules/.bin/${name}`;

/** Runs the checks of a provider; prints a line for each, and whole what is red. False when one is. */
export async function check(provider: string, depth: Depth): Promise<boolean> {
  const since = performance.now();
  const lint: Step = {
    what: "spec lint",
    program: node,
    args: [`${root}node_modules/@redocly/cli/bin/cli.js`, "lint", `specs/${provider}/openapi.yaml`, "--format=summary"],
  };
  const generate: Step = {
    what: "generate",
    program: node,
    args: [`${root}packages/generator/bin/generate.mjs`, provider],
  };
  const build: Step = {
    what: "types and build",
    program: bin("turbo"),
    args: ["run", "build", `--filter=@payspec/${provider}`, "--output-logs=errors-only"],
  };
  const validators: Step = {
    what: "validators",
    program: bin("tsx"),
    args: [`${root}packages/generator/bin/validators.ts`, provider],
  };
  const format: Step = {
    what: "source lint",
    program: bin("biome"),
    args: ["check", "--error-on-warnings", `packages/${provider}`, `packages/sandbox/src/${provider}`],
  };
  const linted = run(lint);
  const compiled =
    (await run(generate)) &&
    (await Promise.all([run(build), run(format), isStale(provider) ? run(validators) : true])).every(Boolean);
  const tested = compiled && (depth === "none" || (await run(testsOf(provider, depth))));
  const sound = (await linted) && tested;
  console.log(`${provider} is ${sound ? "sound" : "not sound"}, ${((performance.now() - since) / 1000).toFixed(1)} s`);
  return sound;
}

/** Whether the sandbox's validators are older than the document that they are compiled from. */
function isStale(provider: string): boolean {
  const made = `${root}packages/sandbox/dist/requests/${provider}.js`;
  return !existsSync(made) || statSync(made).mtimeMs < statSync(publishedDocument(provider)).mtimeMs;
}

function testsOf(provider: string, depth: Depth): Step {
  const suites = [
    `packages/${provider}/`,
    `packages/sandbox/test/${provider}`,
    `packages/docs/test/samples-${provider}`,
  ];
  const contract = depth === "all" ? ["packages/conformance/test/contract/"] : [];
  return {
    what: depth === "all" ? "every suite" : "own tests",
    program: node,
    args: [
      `${root}node_modules/vitest/vitest.mjs`,
      "run",
      ...suites,
      ...contract,
      "--passWithNoTests",
      "--reporter=dot",
    ],
    // On the sources: a build of the sandbox takes longer than its tests. `npm test` runs them on what is built.
    env: { PAYSPEC_PART: `provider:${provider}`, PAYSPEC_ON: "sources", NO_COLOR: "1" },
  };
}

function run({ what, program, args, env }: Step): Promise<boolean> {
  const since = performance.now();
  return new Promise((resolve) => {
    const quiet = {
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
    };
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...quiet, ...env } });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("close", (code) => {
      const seconds = ((performance.now() - since) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${what}, ${seconds} s`);
      if (code !== 0) console.error(Buffer.concat(said).toString());
      resolve(code === 0);
    });
  });
}
