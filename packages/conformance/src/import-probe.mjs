// Runs in a process of its own: node import-probe.mjs <package>. Prints what its import loads
// and touches, a JSON line each.
import { writeFileSync } from "node:fs";
import { register } from "node:module";

// The hooks run in a thread of their own and have no other way out than a file descriptor.
const hooks = `import { writeSync } from "node:fs";
export async function load(url, context, next) {
  const loaded = await next(url, context);
  writeSync(1, JSON.stringify({ loaded: url, bytes: loaded.source?.length ?? 0 }) + "\\n");
  return loaded;
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

const touched = (name) => writeFileSync(1, `${JSON.stringify({ touched: name })}\n`);

// Node makes these when they are first read, and slowly.
for (const name of ["fetch", "Request", "Response", "Headers", "FormData", "WebSocket", "crypto", "navigator"])
  Object.defineProperty(globalThis, name, { configurable: true, get: () => touched(name) });
for (const name of ["setTimeout", "setInterval", "setImmediate", "queueMicrotask"]) globalThis[name] = () => touched(name);
for (const name of ["log", "info", "warn", "error", "debug"]) console[name] = () => touched(`console.${name}`);

// Node reads variables of its own while it loads modules; what a module reads has that module on the stack.
process.env = new Proxy(process.env, {
  get: (env, name) => {
    const isModule = new Error().stack.split("\n").some((line) => line.includes("file:") && !line.includes("import-probe.mjs"));
    if (isModule) touched(`process.env.${String(name)}`);
    return env[name];
  },
});

await import(process.argv[2]);
