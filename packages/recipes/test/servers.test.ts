// Frameworks that listen: the printed file is a program of its own, reached over HTTP, and it reaches the sandbox over HTTP.
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { startSandboxServer } from "@payspec/sandbox/server";
import { afterEach, it } from "vitest";
import { goThrough, playground, type Running, secret } from "../src/scenario.ts";

const room = fileURLToPath(new URL("../", import.meta.url));
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

it.each(["express", "fastify", "nest", "hono"])("%s charges a saved card and takes webhooks", async (name) => {
  const { sandbox, connect } = playground();
  const server = await startSandboxServer({ sandbox });
  closing.push(() => server.close());
  const shop = await started(`${room}src/${name}.ts`, server.baseUrls.tribute);
  connect(shop);
  await goThrough(sandbox, shop);
});

/** Starts the file and resolves when it listens. */
async function started(file: string, baseUrl: string): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", file], {
    cwd: room, // its tsconfig.json has the decorators
    env: { ...process.env, PORT: String(port), TRIBUTE_API_KEY: secret, TRIBUTE_URL: baseUrl },
  });
  closing.push(() => child.kill());
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  await listening(child);

  return { send: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init), said: () => said };
}

const listening = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let complaint = "";
    child.stderr?.on("data", (chunk) => {
      complaint += chunk;
    });
    child.stdout?.on("data", (chunk) => String(chunk).includes("Listening") && resolve());
    child.on("exit", (code) => reject(new Error(`It ended with ${code}: ${complaint}`)));
  });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
