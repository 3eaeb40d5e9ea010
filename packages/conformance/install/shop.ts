// A shop of a recipe as a process of its own, taken through the scenario of the recipes.
import type { ChildProcess } from "node:child_process";
import { goThrough, playground, type Running } from "@payspec/recipes/scenario";
import { startSandboxServer } from "@payspec/sandbox/server";
import { gist } from "./case.ts";
import { freePort } from "./hosts.ts";

/** Starts a shop beside a sandbox, and goes through the scenario of the recipes. */
export async function shopIn(start: (port: number, sandboxUrl: string) => ChildProcess): Promise<void> {
  const { sandbox, connect } = playground();
  const server = await startSandboxServer({ sandbox });
  const port = await freePort();
  const child = start(port, server.baseUrls.tribute);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      said += chunk;
    });
  try {
    await listening(port, child, () => said);
    const shop: Running = { send: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init), said: () => said };
    connect(shop);
    await goThrough(sandbox, shop);
  } finally {
    child.kill();
    await server.close();
  }
}

async function listening(port: number, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It does not listen: ${gist(said())}`);
}
