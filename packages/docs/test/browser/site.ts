import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** Where the built site stands. */
export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Builds the site with the command that readers of the README use. */
export function buildSite(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}node_modules/tsx/dist/cli.mjs`, `${root}scripts/docs.ts`], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`npm run docs failed.\n${stdout}${stderr}`);
}

/** Every page of the site, as its path below the root. */
export const pagesOfSite = (): string[] =>
  readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort();

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

/** Serves the site below a path, as any static host would. */
export async function serveSite(below = "/", compressed = false): Promise<{ address: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    const file = join(dist, path.slice(below.length), path.endsWith("/") ? "index.html" : "");
    if (!path.startsWith(below) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream" };
    response.writeHead(200, compressed ? { ...headers, "content-encoding": "gzip" } : headers);
    if (compressed) createReadStream(file).pipe(createGzip()).pipe(response);
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${below}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
