// A shop whose processes are killed: a sandbox on a socket, a database of its own, a recipe in a process, and the
// count of what was carried out.
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { createSandbox } from "@payspec/sandbox";
import { startSandboxServer } from "@payspec/sandbox/server";
import pg from "pg";

const OPERATION = "payMerchantFromDeposit";
const [major = 0] = process.versions.node.split(".").map(Number);

/** Why the recipes can't run here; empty where they can. CI has to be able to. */
export const whyNot = !process.env.PAYSPEC_POSTGRES
  ? "PAYSPEC_POSTGRES is not set; npm test in packages/engines starts PostgreSQL"
  : major < 22
    ? "the engines need Node 22; npm test in packages/engines runs on one"
    : "";
if (whyNot && process.env.PAYSPEC_DURABLE === "all") throw new Error(`CI runs the engines for real. ${whyNot}.`);

/** One process of a recipe. */
export interface Life {
  readonly child: ChildProcess;
  /** Resolves when it ended. */
  readonly ended: Promise<unknown>;
  /** What it printed. */
  readonly output: () => string;
}

/** A provider, a database and the orders of one test. */
export class Stage {
  readonly orders: readonly string[];
  readonly #names: { readonly isBare: boolean; readonly recipe: string };
  readonly #sandbox = createSandbox({ deliver: async () => new Response("{}") });
  readonly #database = `engines_${randomUUID().replaceAll("-", "")}`;
  readonly #lives: Life[] = [];
  #server: Awaited<ReturnType<typeof startSandboxServer>> | undefined;
  #pool: pg.Pool | undefined;
  #waiting: (() => void)[] = [];
  #requests = 0;
  readonly #carried = new Map<string, number>();
  #isSilent = false;
  #open: ((reason: Error) => void)[] = [];

  constructor(recipe: string, isBare: boolean, count: number) {
    this.#names = { recipe, isBare };
    this.orders = Array.from({ length: count }, (_, index) => `order-${index + 1}`);
  }

  /** Opens the sandbox and makes the database. */
  async open(): Promise<void> {
    const work = this.#sandbox.fetch;
    const answerOrNot: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const response = await work(request);
      if (this.#isSilent) {
        await new Promise((_, reject) => {
          request.signal.addEventListener("abort", reject);
          this.#open.push(reject);
        });
      }
      return response;
    };
    this.#server = await startSandboxServer({ sandbox: Object.assign(this.#sandbox, { fetch: answerOrNot }) });
    const admin = new pg.Pool({ connectionString: process.env.PAYSPEC_POSTGRES as string, max: 1 });
    await admin.query(`create database ${this.#database}`);
    await admin.end();
    this.#pool = new pg.Pool({ connectionString: this.url, max: 2 });
    this.#sandbox.onCall(({ operationId, status, request }) => {
      this.#requests++;
      const order = (request as { externalId?: string } | undefined)?.externalId;
      if (order && operationId === OPERATION && status === 200)
        this.#carried.set(order, (this.#carried.get(order) ?? 0) + 1);
      for (const look of this.#waiting) look();
    });
  }

  /** From now on the provider works and answers nothing: the moment in which a process dies. */
  swallow(): void {
    this.#requests = 0;
    this.#isSilent = true;
  }

  /** From now on it answers. */
  answer(): void {
    this.#isSilent = false;
  }

  /** Starts the recipe. Arguments are the orders, or those given. */
  start(args: readonly string[] = this.orders): Life {
    const { recipe, isBare } = this.#names;
    const hooks = isBare ? ["--import", new URL("./bare/hooks.mjs", import.meta.url).href] : [];
    const file = fileURLToPath(new URL(`../recipes/${recipe}.ts`, import.meta.url));
    let text = "";
    const child = spawn(process.execPath, ["--no-warnings", ...hooks, file, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env.PATH, ...this.env },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        text += chunk;
        for (const look of this.#waiting) look();
      });
    }
    const ended = new Promise((resolve) => child.once("exit", resolve));
    void ended.then(() => {
      for (const look of this.#waiting) look();
    });
    const life = { child, ended, output: () => text };
    this.#lives.push(life);
    return life;
  }

  /** Waits for so many requests since the last `swallow`. */
  whenAsked(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(() => {
        if (this.#requests >= count) resolve();
      });
    });
  }

  /** Breaks the connections that wait for an answer. */
  drop(): void {
    for (const drop of this.#open.splice(0)) drop(new TypeError("dropped", { cause: { code: "ECONNRESET" } }));
  }

  /** Waits until something that a request or a print may change is so. Rejects when the process ends before. */
  until(is: () => boolean, { child, output }: Life): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!is() && child.exitCode === null && child.signalCode === null) return;
        this.#waiting = this.#waiting.filter((one) => one !== look);
        if (is()) resolve();
        else reject(new Error(`The process ended: ${output()}`));
      };
      this.#waiting.push(look);
      look();
    });
  }

  /** kill -9, and what time does to the leases of the dead. */
  async kill({ child, ended }: Life): Promise<void> {
    child.kill("SIGKILL");
    await ended;
    if (!this.#names.isBare) await this.query("update payspec_intents set lease_until = 0");
  }

  async query(sql: string): Promise<readonly Record<string, unknown>[]> {
    const pool = this.#pool as pg.Pool;
    return (await pool.query<Record<string, unknown>>(sql)).rows;
  }

  /** How many requests came since the last `swallow`. */
  get requests(): number {
    return this.#requests;
  }

  /** Orders whose request was carried out at all, and more than once; and how often money moved. */
  get carriedOut(): { readonly once: number; readonly twice: number; readonly moved: number } {
    const times = this.orders.map((order) => this.#carried.get(order) ?? 0);
    const moved = this.#sandbox.ledger.filter(({ reference }) => this.orders.includes(reference as string)).length;
    return { once: times.filter((count) => count > 0).length, twice: times.filter((count) => count > 1).length, moved };
  }

  async close(): Promise<void> {
    for (const { child, ended } of this.#lives) {
      child.kill("SIGKILL");
      await ended;
    }
    await this.#pool?.end();
    await this.#server?.close();
    const admin = new pg.Pool({ connectionString: process.env.PAYSPEC_POSTGRES as string, max: 1 });
    // Not by force: a pool that has ended may still be closing its connections, and a closing one that hears of a
    // forced drop ends the test run. PostgreSQL itself waits up to 5 s for the last one.
    const drop = (): Promise<unknown> => admin.query(`drop database if exists ${this.#database}`);
    await drop().catch(drop).catch(drop);
    await admin.end();
  }

  /** What recipes/shop.ts reads. */
  get env(): Readonly<Record<string, string>> {
    const { clientId, clientSecret } = this.#sandbox.credentials.via as { clientId: string; clientSecret: string };
    return {
      DATABASE_URL: this.url,
      VIA_URL: this.#server?.baseUrls.via as string,
      VIA_CLIENT_ID: clientId,
      VIA_CLIENT_SECRET: clientSecret,
    };
  }

  /** The database, as a recipe is given it. */
  get url(): string {
    // With a host, which DBOS demands and pg ignores where the query has one.
    return (process.env.PAYSPEC_POSTGRES as string).replace("@/postgres?", `@localhost/${this.#database}?`);
  }
}
