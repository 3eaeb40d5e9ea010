// The command of the packed package in a folder of its own, as its users have it.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A server in another process. */
export interface PackedServer {
  readonly url: string;
  /** What `/_sandbox/state` said at the start. */
  readonly state: { readonly baseUrls: Readonly<Record<string, string>> };
  /** Posts to the control API; throws what it refuses. */
  control(path: string, body?: object): Promise<void>;
  close(): Promise<void>;
}

/** Packs the built package, unpacks it beside its dependencies and starts its command. */
export async function startPacked(...args: string[]): Promise<PackedServer> {
  const folder = mkdtempSync(join(tmpdir(), "payspec-sandbox-"));
  const own = join(folder, "node_modules/@payspec/sandbox");
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder, "-w", "@payspec/sandbox"], {
    cwd: root,
    stdio: "ignore",
  });
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  mkdirSync(own, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, tarball), "-C", own, "--strip-components=1"]);
  for (const name of ["hono", "@hono/node-server"])
    cpSync(join(root, "node_modules", name), join(folder, "node_modules", name), { recursive: true });
  const child = spawn(process.execPath, [join(own, "dist/bin.js"), "--port", "0", ...args], { cwd: folder });
  const url = await addressOf(child);
  return {
    url,
    state: (await (await fetch(`${url}/_sandbox/state`)).json()) as PackedServer["state"],
    control: async (path, body) => {
      const init = body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
      const response = await fetch(`${url}/_sandbox/${path}`, { method: "POST", ...init });
      if (!response.ok) throw new Error(await response.text());
    },
    close: async () => {
      child.kill();
      await once(child, "close");
      rmSync(folder, { recursive: true });
    },
  };
}

/** What the command prints first; throws what it complains about. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (part) => {
      said += part;
      const [, url] = /Sandbox at (\S+)\//.exec(said) ?? [];
      if (url) resolve(url);
    });
    child.stderr?.on("data", (part) => reject(new Error(String(part))));
    child.once("exit", (code) => reject(new Error(`payspec-sandbox ended with ${code}`)));
  });
}
