// The cURL commands, run by a shell as they are printed, against the sandbox over HTTP.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type SandboxServer, startSandboxServer } from "@payspec/sandbox/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { curlText } from "../src/curl.js";
import { loadProviders } from "../src/provider.js";
import { sampleRequest } from "../src/request.js";

const run = promisify(execFile);
/** After what each command says. */
const END = "---- end of the answer ----";
const providers = loadProviders();
const folder = mkdtempSync(join(tmpdir(), "payspec-curl-"));
let server: SandboxServer;
let env: Record<string, string>;

beforeAll(async () => {
  server = await startSandboxServer();
  const state = (await (await fetch(`${server.url}/_sandbox/state`)).json()) as {
    credentials: Record<string, Record<string, string>>;
  };
  const { qiwi = {}, bridgepay = {} } = state.credentials;
  writeFileSync(join(folder, "receipt.pdf"), "a receipt");
  writeFileSync(join(folder, "key.pem"), Object.values(qiwi).find((text) => text.includes("PRIVATE KEY")) ?? "");
  // As a page names them: `TRIBUTE_API_KEY` for the option `apiKey`. Below are those that a page names otherwise.
  const named = (name: string, option: string) =>
    `${name}_${option.replace(/[A-Z]/g, (letter) => `_${letter}`)}`.toUpperCase();
  const usual = Object.entries(state.credentials).flatMap(([name, options]) =>
    Object.entries(options).map(([option, value]) => [named(name, option), value] as const),
  );
  // And by the security schemes, which a page names where an option has another name: both are in the same order.
  const schemes = providers.flatMap((provider) =>
    provider.operations
      .slice(0, 1)
      .flatMap((found) =>
        sampleRequest(provider, found).secrets.map(
          ({ variable }, index) =>
            [variable, Object.values(state.credentials[provider.name] ?? {})[index] ?? ""] as const,
        ),
      ),
  );
  env = {
    ...Object.fromEntries(schemes),
    ...Object.fromEntries(usual),
    PATH: process.env.PATH ?? "",
    QIWI_KEY_FILE: join(folder, "key.pem"),
    VIA_HOST: "via.example",
    BRIDGEPAY_IDENTITY: bridgepay.apiKey ?? "",
    BRIDGEPAY_DOMAIN: "bridgepay.example",
  };
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each(providers.map((provider) => [provider.name, provider] as const))(
  "each command of %s is understood: its address, its credentials, its body",
  async (name, provider) => {
    const base = server.baseUrls[name as keyof typeof server.baseUrls];
    const { pathname } = new URL((provider.doc.servers?.[0]?.url ?? "").replace(/\{\w+\}/g, "host"));
    const real = base.slice(0, base.length - pathname.replace(/\/$/, "").length);
    const commands = provider.operations.map((found) => {
      const { origin } = sampleRequest(provider, found);
      const host = origin.replace(/\{(\w+)\}/, (_, part: string) => `$${name.toUpperCase()}_${part.toUpperCase()}`);
      return `${curlText(provider, found).replace(host, real)} -sS -w '\\n%{http_code}'`;
    });
    const before = server.sandbox.history.length;
    // One shell for all, each command in a shell of its own within: nothing that one sets is there for the next.
    const script = commands.map((command) => `(\n${command}\n)\nprintf '%s' '${END}'`).join("\n");
    const { stdout } = await run("bash", ["-euc", script], { cwd: folder, env, maxBuffer: 2 ** 26 });
    const said = stdout.split(END).slice(0, -1);
    const calls = server.sandbox.history.slice(before);
    expect(said.length).toBe(commands.length);
    const wrong = provider.operations.flatMap(({ id }, index) => {
      const answer = said[index] ?? "";
      const came = calls[index]?.operationId ?? "nothing";
      const status = Number(answer.trim().split("\n").at(-1));
      if (came !== id) return [`${id} came as ${came}: ${answer.slice(0, 300)}`];
      return [401, 403, 415].includes(status) ? [`${id}: ${answer.slice(0, 300)}`] : [];
    });
    expect(wrong).toEqual([]);
    expect(calls.length).toBe(commands.length);
  },
);

it("an apostrophe in a body survives the shell", async () => {
  const [provider] = providers.filter(({ name }) => name === "tribute");
  const found = provider?.operations.find(({ id }) => id === "createOrder");
  if (!provider || !found) throw new Error("Tribute has no createOrder.");
  const body = sampleRequest(provider, found).body ?? "";
  const changed = structuredClone(provider.doc);
  for (const example of Object.values(
    (changed.components.examples ?? {}) as Record<string, { value: Record<string, unknown> }>,
  ))
    if (typeof example.value === "object" && "title" in example.value)
      example.value.title = "Peter's order; $(false) `false`";
  const text = curlText({ ...provider, doc: changed }, found);
  expect(body).toContain('"title"');
  const { stdout } = await run("bash", ["-euc", `curl() { printf '%s' "\${@: -1}"; }\n${text}`], { env });
  expect((JSON.parse(stdout) as { title: string }).title).toBe("Peter's order; $(false) `false`");
});
