// Runs the payment flows of all specs against the sandbox, and says where an answer is not what the spec describes.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createSandbox, type Provider, type Sandbox } from "@payspec/sandbox";
import { startSandboxServer } from "@payspec/sandbox/server";
import { publishedDocument, root } from "@payspec/spec-model/providers";
import { registryOf } from "@payspec/spec-model/registry";
import { facts } from "./generated/providers.ts";

/** How one workflow went. */
export interface Ran {
  readonly provider: string;
  /** The file that holds it. */
  readonly file: string;
  readonly workflow: string;
  readonly passed: boolean;
  /** Requests that were sent. */
  readonly requests: number;
  /** Failed checks, one sentence each. */
  readonly problems: readonly string[];
}

/** The flows of a provider, `specs/<provider>/workflows.arazzo.yaml`. */
export const workflowsOf = (provider: string): string => `${root}specs/${provider}/workflows.arazzo.yaml`;

/** Runs flow files, by provider, against one fresh sandbox, those of a provider in one process. */
export async function respect(files: Readonly<Record<string, readonly string[]>>): Promise<Ran[]> {
  const sandbox = createSandbox();
  const server = await startSandboxServer({
    sandbox: { ...sandbox, fetch: (input, init) => assisted(sandbox, new Request(input, init)) },
  });
  const folder = mkdtempSync(join(tmpdir(), "payspec-respect-"));
  try {
    const runs = Object.entries(files).map(async ([provider, originals]) => {
      const copies = copiesOf(provider, originals, join(folder, provider));
      const report = join(folder, `${provider}.json`);
      const address = `${provider}=${server.baseUrls[provider as Provider]}`;
      const output = await redocly(
        ["respect", ...copies, "--server", address, "--json-output", report],
        inputsOf(sandbox, provider as Provider),
        folder,
      );
      return ranOf(provider, originals, report, output);
    });
    return (await Promise.all(runs)).flat();
  } finally {
    rmSync(folder, { recursive: true });
    await server.close();
  }
}

/**
 * Flows beside a copy of their spec. The tool refuses undocumented fields, which is wanted, but it takes the `then` of
 * a condition for a whole object, and so its answers for undocumented too: in the copy these say that more is
 * allowed. Gives the paths of the copied flows.
 */
function copiesOf(provider: string, files: readonly string[], folder: string): readonly string[] {
  cpSync(`${root}specs/${provider}/examples`, join(folder, "examples"), { recursive: true });
  const spec = JSON.parse(readFileSync(publishedDocument(provider), "utf8"), (name, value) =>
    (name === "then" || name === "else") && typeof value?.properties === "object"
      ? { ...value, unevaluatedProperties: true }
      : value,
  );
  writeFileSync(join(folder, "openapi.yaml"), JSON.stringify(spec));
  return files.map((file, index) => {
    const copy = join(folder, `${index}.arazzo.yaml`);
    cpSync(file, copy);
    return copy;
  });
}

const GET_LATER_MS = 60_000;

/**
 * The sandbox, with the two things that a list of steps cannot do. Signatures cover the bytes of each request, so they
 * are added here, by the same functions that the clients sign with. And before each read a minute of the sandbox's time
 * passes, so that nobody waits for a state.
 */
async function assisted(sandbox: Sandbox, request: Request): Promise<Response> {
  const body = await request.clone().arrayBuffer();
  const headers = new Headers(request.headers);
  const { url, method } = request;
  const provider = new URL(url).pathname.split("/")[1] as Provider;
  const json = headers.get("content-type")?.startsWith("application/json")
    ? { body: new TextDecoder().decode(body) }
    : {};
  // A step that sends no credential at all means it, and so does one that sends a wrong one. The others send it bare:
  // what comes before it, and signatures, are added here.
  const carried = Object.entries(await facts[provider].headers(sandbox, { method, url, ...json }));
  if (carried.some(([name]) => headers.has(name)))
    for (const [name, value] of carried) if (value.endsWith(headers.get(name) ?? "")) headers.set(name, value);
  if (method === "GET") await sandbox.advance(GET_LATER_MS);
  return sandbox.fetch(new Request(request, { headers }));
}

/** What the flows ask for: credentials, and what the sandbox's payers type in. */
function inputsOf({ credentials }: Sandbox, provider: Provider): object {
  const payer = registryOf().find(({ name }) => name === provider)?.payer;
  return { userAgent: "Payspec/1.0", ...texts(credentials[provider]), ...payer };
}

const texts = (all: object): object =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => typeof value === "string"));

/**
 * Runs Redocly CLI beside the server, which lives in this process. Inputs travel in the environment, where no
 * list of processes shows them. It works in a folder without settings: our lint rules, which it would load and
 * compile, have nothing to say here.
 */
function redocly(args: readonly string[], inputs: object, cwd: string): Promise<string> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
    REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
  };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}node_modules/@redocly/cli/bin/cli.js`, ...args], { cwd, env });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("close", () => resolve(output));
  });
}

interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly message?: string;
}
interface Workflow {
  readonly workflowId: string;
  readonly status: string;
  readonly totalRequests: number;
  readonly executedSteps: readonly { readonly stepId: string; readonly checks?: readonly Check[] }[];
}

function ranOf(provider: string, originals: readonly string[], report: string, output: string): Ran[] {
  let files: Record<string, { executedWorkflows: readonly Workflow[] }>;
  try {
    files = (JSON.parse(readFileSync(report, "utf8")) as { files: typeof files }).files;
  } catch {
    const [file = ""] = originals;
    return [{ provider, file, workflow: "(none)", passed: false, requests: 0, problems: [output] }]; // It ended before any step.
  }
  return Object.entries(files).flatMap(([copy, { executedWorkflows }]) =>
    executedWorkflows.map(({ workflowId, status, totalRequests, executedSteps }) => ({
      provider,
      file: originals[Number.parseInt(basename(copy), 10)] ?? copy,
      workflow: workflowId,
      passed: status === "success",
      requests: totalRequests,
      problems: executedSteps.flatMap(({ stepId, checks = [] }) =>
        checks.filter(({ passed }) => !passed).map(({ name, message }) => `${stepId}: ${name}: ${message ?? ""}`),
      ),
    })),
  );
}
