// npm run dev: compiles a spec whenever one of its files changes, and builds its package.
import { spawnSync } from "node:child_process";
import { watch } from "node:fs";
import { providers, root } from "@payspec/spec-model/providers";

/** An editor writes a file in several steps; what comes within this time is one change. */
const SETTLED_MS = 100;

/** The provider that a changed path below specs/ belongs to, if it is one. */
const providerOf = (path: string | null): string | undefined =>
  providers.find((name) => path?.split(/[\\/]/)[0] === name);

/** Watches until the process ends; calls back with each provider that was compiled, and whether that went well. */
export function dev(done: (provider: string, sound: boolean) => void = () => {}): { close: () => void } {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const compileAll = () => {
    for (const provider of changed) {
      changed.delete(provider);
      done(provider, compile(provider));
    }
  };
  const watcher = watch(`${root}specs`, { recursive: true }, (_, path) => {
    const provider = providerOf(path);
    if (!provider) return;
    changed.add(provider);
    clearTimeout(timer);
    timer = setTimeout(compileAll, SETTLED_MS);
  });
  return {
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}

function compile(provider: string): boolean {
  const since = performance.now();
  const steps = [
    [process.execPath, `${root}packages/generator/bin/generate.mjs`, provider],
    [`${root}node_modules/.bin/turbo`, "run", "build", `--filter=@payspec/${provider}`, "--output-logs=errors-only"],
  ] as const;
  const sound = steps.every(([program, ...args]) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    });
    if (status !== 0) console.error(stdout + stderr);
    return status === 0;
  });
  console.log(`${sound ? "ok    " : "FAILED"} ${provider}, ${((performance.now() - since) / 1000).toFixed(1)} s`);
  return sound;
}
