// Where the bundled program runs without a file system: workerd and a browser.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { dirname, join } from "node:path";

/** A port of this machine that is free now. */
export async function freePort(): Promise<number> {
  const server = createSocketServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A worker in bundle.js with the texts that it is given; it may reach this machine. */
export const workerdConfig = (
  bindings: Readonly<Record<string, string>> = {},
): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (modules = [(name = "worker", esModule = embed "bundle.js")], compatibilityDate = "2026-10-01",
  bindings = [${Object.entries(bindings)
    .map(([name, text]) => `(name = "${name}", text = "${text}")`)
    .join(", ")}]);
`;

/** Serves a bundled worker with workerd, without Node's modules, and asks it once. */
export async function inWorkerd(binary: string, bundle: string): Promise<unknown> {
  const folder = dirname(bundle);
  const config = join(folder, "worker.capnp");
  writeFileSync(config, workerdConfig());
  const port = await freePort();
  const child = spawn(binary, ["serve", config, `--socket-addr=http=127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  try {
    for (let tries = 0; tries < 100; tries++) {
      if (child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
      const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
      if (response?.ok) return await response.json();
      if (response) throw new Error(`workerd answered ${response.status}: ${said.slice(0, 400)}`);
    }
    throw new Error(`workerd does not answer: ${said.slice(0, 400)}`);
  } finally {
    child.kill();
  }
}

/**
 * Loads a bundle as a page's module in headless Chromium and waits for its facts. Errors and
 * warnings of the page fail it.
 */
export async function inChromium(where: string, bundle: string): Promise<unknown> {
  const { chromium } = await import("playwright-core"); // Half a second that most rows have no use for.
  const script = readFileSync(bundle);
  const server = createServer((request, response) => {
    if (request.url === "/bundle.js") response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    else
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(
          '<!doctype html><title>Payspec</title><link rel="icon" href="data:,"><script type="module" src="/bundle.js"></script>',
        );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await (where.startsWith("ws:")
    ? chromium.connect(where)
    : chromium.launch({ executablePath: where, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] }));
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction("globalThis.facts", undefined, { timeout: 30_000 });
    const facts = await page.evaluate("globalThis.facts");
    if (problems.length > 0) throw new Error(problems.join("; "));
    return facts;
  } finally {
    await browser.close();
    server.close();
  }
}
