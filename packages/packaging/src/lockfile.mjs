// Completes package-lock.json: a registry that lacks the binaries of other platforms leaves them out, and then `npm ci`
// refuses the lockfile. Each missing optional dependency gets the entry that npm would write: its exact version and the
// platform its name states. Run it after every `npm install`: npm run lockfile
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../../../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  netbsd: "netbsd",
  openbsd: "openbsd",
  sunos: "sunos",
  win32: "win32",
  windows: "win32",
};
const added = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const places = [`${path}/node_modules/${name}`, `node_modules/${name}`];
    if (places.some((place) => lock.packages[place.replace(/^\//, "")])) continue;
    const [, system, cpu] =
      /(android|darwin|freebsd|linux|netbsd|openbsd|sunos|win32|windows)-(arm64|x64|64|arm|ia32|ppc64|riscv64|s390x)/.exec(
        name,
      ) ?? [];
    if (!system || !/^\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu === "64" ? "x64" : cpu],
      dev: true,
      ...(system === "linux" && { libc: [name.endsWith("musl") ? "musl" : "glibc"] }),
      optional: true,
      os: [systems[system]],
    };
    added.push(`${name}@${version}`);
  }
}
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([one], [other]) => (one < other ? -1 : 1))]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? "The lockfile is whole." : `Added ${added.join(", ")}.`);
