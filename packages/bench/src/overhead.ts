// What a call costs beyond the network: over a stubbed fetch in the process, and over loopback.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answerOf, inputOf } from "@payspec/conformance/documented";
import { run } from "@payspec/conformance/install/project";
import { type Candidate, candidates } from "./candidates.ts";

/** Per round: µs of wall time and of CPU. */
type Rounds = readonly (readonly [wall: number, cpu: number])[];

/** The same per candidate and method. */
export type Costs = Readonly<Record<string, Readonly<Record<"get" | "put", Rounds> & Partial<Record<"post", Rounds>>>>>;

type Method = "get" | "put" | "post";

export interface Load {
  readonly rounds: number;
  readonly calls: number;
  readonly inFlight: number;
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The documented payment and request, for the samples and the server. */
export function writeData(folder: string): string {
  const file = join(folder, "data.json");
  const input = inputOf("qiwi", "createPayment") as { body: { amount: { currency: string; value: number } } };
  // Amounts as QIWI wants them, and as our client writes them: every candidate sends the same bytes.
  const { amount } = input.body;
  const body = { ...input.body, amount: { ...amount, value: amount.value.toFixed(2) } };
  writeFileSync(
    file,
    JSON.stringify({
      token: "token-1",
      body,
      completion: { threeDS: { pares: "eJzVWFevo9iyfu9fsTXz6OlNMgZa" } },
      payment: JSON.stringify(answerOf("qiwi", "getPayment", "200")),
    }),
  );
  return file;
}

/** Candidates in turn, every other round backwards; one process per sample. */
function sample(
  folder: string,
  chosen: readonly Candidate[],
  where: string,
  data: string,
  { rounds, calls, inFlight }: Load,
  methods: readonly Method[] = ["get", "put"],
): Costs {
  const costs: Record<string, Record<Method, [number, number][]>> = {};
  for (let round = 0; round < rounds; round++) {
    for (const { id } of round % 2 === 0 ? chosen : [...chosen].reverse()) {
      const args = [
        "--expose-gc",
        here("sample.mjs"),
        join(folder, "build", `${id}.mjs`),
        where,
        String(calls),
        String(inFlight),
        data,
        methods.join(),
      ];
      const { status, stdout, stderr } = run(process.execPath, args, folder);
      if (status !== 0) throw new Error(`${id}: ${stderr.slice(0, 600)}`);
      const seen = JSON.parse(stdout) as Record<Method, [number, number]>;
      costs[id] ??= { get: [], put: [], post: [] };
      for (const method of methods) costs[id][method].push(seen[method]);
    }
  }
  return costs;
}

export const overStub = (folder: string, load: Load): Costs =>
  sample(
    folder,
    candidates.filter(({ socketsOnly }) => !socketsOnly),
    "stub",
    writeData(folder),
    load,
  );

export async function overLoopback(
  folder: string,
  load: Load,
  chosen: readonly Candidate[] = candidates,
  methods?: readonly Method[],
): Promise<Costs> {
  const data = writeData(folder);
  const server = spawn(process.execPath, [here("server.mjs"), data], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const port = await new Promise<string>((resolve, reject) => {
      server.stdout.once("data", (chunk: Buffer) => resolve(String(chunk).trim()));
      server.once("exit", () => reject(new Error("The server did not start.")));
    });
    return sample(folder, chosen, `http://127.0.0.1:${port}/partner/payin`, data, load, methods);
  } finally {
    server.kill();
  }
}
