import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** Where the built site stands. */
export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Builds the site with the command that readers of the README use. */
export function buildSite(): Promise<void> {
  const child = spawn(process.execPath, [`${root}node_modules/tsx/dist/cli.mjs`, `${root}scripts/docs.ts`], {
    cwd: root,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.on("close", (status) => (status === 0 ? resolve() : reject(new Error(`npm run docs failed.\n${said}`))));
  });
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

/** What changes its name with its content, such as style.1a2b3c4d.css, may be kept for ever. */
const LASTING = /\.[0-9a-f]{8}\.(?:css|js)$/;

/** Answers with the files of the site below a path, as any static host does. */
export function siteBelow(path: string, compressed = false): RequestListener {
  return (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    const file = join(dist, asked.slice(path.length), asked.endsWith("/") ? "index.html" : "");
    if (!asked.startsWith(path) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    if (LASTING.test(file)) response.setHeader("cache-control", "max-age=31536000, immutable");
    if (compressed) response.setHeader("content-encoding", "gzip");
    if (compressed) createReadStream(file).pipe(createGzip()).pipe(response);
    else createReadStream(file).pipe(response);
  };
}

/** Starts a server on a free port; gives its address, without a slash. */
export async function addressOf(server: Server): Promise<string> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
