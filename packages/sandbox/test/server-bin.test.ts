// The command payspec-sandbox, as it is built, in a process of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { startSandboxServer } from "@payspec/sandbox/server";
import { createTributeClient } from "@payspec/tribute";
import { afterEach, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [bin, ...args], { cwd: fileURLToPath(new URL("..", import.meta.url)) });
  started.push(child);
  const said = { out: "", err: "" };
  child.stdout.on("data", (part) => {
    said.out += part;
  });
  child.stderr.on("data", (part) => {
    said.err += part;
  });
  return { child, said, ended: once(child, "close").then(([code]) => code as number | null) };
}

describe("payspec-sandbox", () => {
  it("prints base URLs and credentials, answers, and ends on SIGTERM", async () => {
    const { child, said, ended } = start("--port", "0");
    await expect.poll(() => said.out).toContain("Ctrl+C ends");
    const [, url = ""] = /Sandbox at (\S+)\//.exec(said.out) ?? [];
    expect(said.out).toMatch(/^ {2}qiwi +baseUrl +http:\/\/127\.0\.0\.1:\d+\/qiwi\/partner\/payin$/m);
    expect(said.out).toMatch(/^ +siteId +test-01$/m);
    expect(said.out).toMatch(
      /^ {2}tribute +baseUrl .*\n +apiKey +sandbox-tribute-key\n +webhooks to .*\n +webhook secret +sandbox-tribute-key$/m,
    );
    expect(said.out).toMatch(
      /^ +webhooks to +https:\/\/merchant\.example\/webhooks\/qiwi, only recorded: --webhooks sends them$/m,
    );
    expect(said.out).toMatch(/^ +webhooks to +the notificationUrl of each order$/m);
    expect(said.out).not.toContain("BEGIN PRIVATE KEY");
    expect((await fetch(`${url}/_sandbox/state`)).status).toBe(200);
    const events = await fetch(`${url}/_sandbox/events`); // Somebody is watching.
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    await events.body?.cancel().catch(() => {});
  });

  it("sends webhooks for addresses elsewhere to a receiver here", async () => {
    const received: string[] = [];
    const receiver = createServer((request, response) => {
      received.push(`${request.url} ${request.headers["trbt-signature"]?.length}`);
      response.end();
    }).listen(0, "127.0.0.1");
    await once(receiver, "listening");
    const { said } = start("--port", "0", "--webhooks", `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`);
    await expect.poll(() => said.out).toContain("Ctrl+C ends");
    const [, url = ""] = /Sandbox at (\S+)\//.exec(said.out) ?? [];
    const tribute = createTributeClient({ apiKey: "sandbox-tribute-key", baseUrl: `${url}/tribute/api/v1` });
    await tribute.createCharge({ body: { token: "550e8400-e29b-41d4-a716-446655440000", amount: 100_00 } });
    await fetch(`${url}/_sandbox/advance`, { method: "POST", body: '{"ms":3000}' });
    expect(received).toEqual(["/webhooks/tribute 64"]);
    expect(said.out).toMatch(/^ +webhooks to +http:\/\/127\.0\.0\.1:\d+\/webhooks\/tribute$/m);
    receiver.close();
  });

  it("says which port is taken", async () => {
    const server = await startSandboxServer();
    const { port } = new URL(server.url);
    const { said, ended } = start("--port", port);
    expect(await ended).toBe(1);
    expect(said.err.trim()).toBe(
      `Port ${port} of 127.0.0.1 is taken. Stop what listens there, or take another one with --port.`,
    );
    await server.close();
  });

  it.each([
    [["--help"], 0, "Usage: payspec-sandbox [--port 8787]", ""],
    [["--port", "none"], 1, "", "--port must be a number from 0 to 65535, not none."],
    [["--host", "192.0.2.1"], 1, "", "192.0.2.1 is not an address of this machine."],
    [["--webhooks", "here"], 1, "", "--webhooks must be an origin such as http://127.0.0.1:3000, not here."],
    [["--colour"], 1, "", "Unknown option '--colour'"],
  ])("%j", async (args, code, out, err) => {
    const { said, ended } = start(...args);
    expect([await ended, said.out, said.err]).toEqual([
      code,
      expect.stringContaining(out),
      expect.stringContaining(err),
    ]);
  });
});
