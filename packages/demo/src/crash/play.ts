import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox } from "@payspec/sandbox";
import { startSandboxServer } from "@payspec/sandbox/server";
import { openFile } from "./file.ts";
import type { Job, Paid } from "./payer.ts";

/** The three payments: what each is, and what its successor asks before anything else. */
const PAYMENTS = [
  {
    intent: "order-1/charge",
    operationId: "createCharge",
    reference: "order-1",
    retry: "keyed",
    asked: "the same key again",
  },
  {
    intent: "order-2/payment",
    operationId: "createPayment",
    reference: "order-2",
    retry: "idempotent",
    asked: "getPayment",
  },
  {
    intent: "order-3/payment",
    operationId: "payMerchantFromDeposit",
    reference: "order-3",
    retry: "never",
    asked: "getTransaction",
  },
] as const;

/** A line of the play, and whether it is as it should be. */
export type Check = (what: string, holds: boolean) => void;

/** A process is killed between sending and answer, starts again, looks, and each payment has moved money once. */
export async function playCrash(check: Check): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "payspec-demo-"));
  const sandbox = createSandbox({ deliver: async () => new Response("{}") });
  const sent = new Map<string, number>();
  sandbox.onCall(({ operationId, status }) => {
    if (status < 300) sent.set(operationId, (sent.get(operationId) ?? 0) + 1);
  });
  const wire = new Wire(sandbox.fetch);
  const server = await startSandboxServer({ sandbox: Object.assign(sandbox, { fetch: wire.fetch }) });
  const file = join(folder, "intents.db");
  const job: Job = { file, sandbox: server.url, baseUrls: server.baseUrls, credentials: plain(sandbox.credentials) };
  writeFileSync(join(folder, "job.json"), JSON.stringify(job));
  const start = () =>
    fork(fileURLToPath(new URL("./payer.ts", import.meta.url)), [join(folder, "job.json")], {
      execArgv: ["--import", "tsx", "--no-warnings"],
    });
  try {
    const doomed = start();
    await Promise.race([wire.swallowed(PAYMENTS.length), ended(doomed)]);
    doomed.kill("SIGKILL");
    await ended(doomed);
    check(
      "three payments carried out, none answered; kill -9",
      doomed.signalCode === "SIGKILL" && sandbox.ledger.length > 0,
    );

    const { handle, name, close } = await openFile(file);
    const rows = handle.prepare("select * from payspec_intents").all() as { id: string; state: string }[];
    const stored = JSON.stringify(rows);
    check(
      `the file (${name}) holds their intents as open, and neither card nor token`,
      rows.every(({ state }) => state === "open") && rows.length === 3 && !/4444443616621049|550e8400/.test(stored),
    );
    handle.exec("update payspec_intents set lease_until = 0"); // Two minutes pass.
    close();

    wire.answers();
    const { paid, again } = await report(start());
    for (const { intent, operationId, reference, retry, asked } of PAYMENTS) {
      const moved = sandbox.ledger.filter((entry) => entry.reference === reference).length;
      const is = paid.find((one) => one.intent === intent);
      const requests = sent.get(operationId);
      check(
        `${operationId} (${retry}): started again, asked by ${asked}: ${is?.verdict}. ${requests === 1 ? "1 request" : `${requests} requests`}, ${moved} movement in the ledger`,
        is?.verdict === "done" &&
          moved === 1 &&
          requests === (retry === "keyed" ? 2 : 1) &&
          (retry === "keyed" || is.by === asked),
      );
    }
    check(
      "the same intents once more: replayed, nothing sent",
      again.every(({ replayed }) => replayed),
    );
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The wire: the provider works, and its answers get lost until the caller ends that. */
class Wire {
  #isLosing = true;
  #lost = 0;
  #wake: () => void = () => undefined;
  readonly #work: typeof fetch;

  constructor(work: typeof fetch) {
    this.#work = work;
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await this.#work(request);
    if (!this.#isLosing) return response;
    this.#lost++;
    this.#wake();
    return new Promise((_, reject) => request.signal.addEventListener("abort", reject));
  };

  async swallowed(count: number): Promise<void> {
    while (this.#lost < count) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  answers(): void {
    this.#isLosing = false;
  }
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });

const report = (child: ChildProcess): Promise<{ paid: Paid[]; again: Paid[] }> =>
  new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as { paid: Paid[]; again: Paid[] }));
    child.once("exit", (code) => reject(new Error(`The payer ended with ${code} and without a report.`)));
  });

const plain = (credentials: object): Job["credentials"] => JSON.parse(JSON.stringify(credentials));
