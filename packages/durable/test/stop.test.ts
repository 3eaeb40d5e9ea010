// A real process that is stopped with SIGSTOP past its lease, between its claim and its socket, and goes on with
// SIGCONT when another has paid.
import { type ChildProcess, fork } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox } from "@payspec/sandbox";
import { startSandboxServer } from "@payspec/sandbox/server";
import { describe, expect, it } from "vitest";
import { openStore } from "../soak/store.ts";
import { scratch } from "./scratch.ts";
import { stores } from "./stores.ts";

const LEASE_MS = 4000;
const kinds = { SQLite: "sqlite", PostgreSQL: "postgres" } as const;

/** The next message of a process; rejects when it ends without one. */
const message = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`It ended with ${code} and without a word.`)));
  });

/**
 * How often the order was made, and what the two processes say, when the stop lasts until the lease is over, or
 * the process goes on at once.
 */
async function stop(kind: "sqlite" | "postgres", guarded: boolean) {
  const folder = scratch("payspec-stop-");
  const where = kind === "sqlite" ? `sqlite:${join(folder, "intents.db")}` : `postgres:stop_${process.pid}_${guarded}`;
  const sandbox = createSandbox({ deliver: async () => new Response("{}") });
  let made = 0;
  sandbox.onCall(({ operationId, status }) => {
    if (operationId === "createOrder" && status === 200) made++;
  });
  const server = await startSandboxServer({ sandbox });
  const { store, query, close } = await openStore(where);
  const children: ChildProcess[] = [];
  try {
    await store.migrate();
    const intent = "order-1";
    const body = { amount: 50_000, currency: "rub", title: "Room", description: "A room", comment: intent };
    const { apiKey } = sandbox.credentials.tribute;
    // Without the guard: a lease so long that its last quarter is never reached, and that another
    // process is made to find over.
    const job = {
      where,
      baseUrl: server.baseUrls.tribute,
      apiKey,
      intent,
      leaseMs: guarded ? LEASE_MS : 3_600_000,
      body,
    };
    writeFileSync(join(folder, "job.json"), JSON.stringify(job));
    const start = (role: string) => {
      const child = fork(
        fileURLToPath(new URL("./stop/winner.ts", import.meta.url)),
        [join(folder, "job.json"), role],
        {
          execArgv: ["--no-warnings"],
        },
      );
      children.push(child);
      return child;
    };
    const winner = start("winner");
    expect(await message(winner)).toBe("claimed");
    winner.kill("SIGSTOP");
    if (!guarded) await query("update payspec_intents set lease_until = 0 where id = 'order-1' returning id");
    // The lease is over by the store's own clock.
    for (let owned = true; owned; ) {
      const { leaseUntil, now } = (await store.get(intent)) as { leaseUntil: number; now: number };
      owned = leaseUntil > now;
      if (owned) await new Promise((resolve) => setTimeout(resolve, leaseUntil - now));
    }
    // Its absence was proven by two looks before: the heir sends at once.
    await query("update payspec_intents set state = 'ready' where id = 'order-1' returning id");
    const heir = await message(start("heir"));
    const said = message(winner);
    winner.kill("SIGCONT");
    winner.send("go on");
    return { heir, winner: await said, made };
  } finally {
    for (const child of children) child.kill("SIGKILL");
    await close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const { name, open, why } of stores) {
  const kind = kinds[name as keyof typeof kinds];
  describe.skipIf(!open)(`${name}${open ? "" : ` (${why})`}: a process stopped past its lease`, () => {
    it("sends nothing when it goes on, and says that another is at it", async () => {
      const { made, heir, winner } = await stop(kind, true);
      expect(made).toBe(1);
      expect(heir).toMatchObject({ verdict: "pending" });
      expect(winner).toEqual({ verdict: "busy", recorded: false });
    });

    it("would make the order twice without its look at the clock", async () => {
      expect((await stop(kind, false)).made).toBe(2);
    });
  });
}
