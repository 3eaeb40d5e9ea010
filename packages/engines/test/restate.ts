// A Restate server of a test: the binary of npm, in a folder and on ports of its own.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../restate.sh", import.meta.url));
// 216 MB are fetched in CI, and at home by whoever runs the script.
const { stdout, stderr, status } = spawnSync(
  "bash",
  [script, ...(process.env.PAYSPEC_DURABLE === "all" ? [] : ["cached"])],
  {
    encoding: "utf8",
  },
);

/** Why there is no Restate here; empty where there is. */
export const noRestate =
  status === 0 ? "" : stderr.trim().split("\n").at(-1) || "the server could not be installed from npm";

/** A port that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** A running server. */
export class Restate {
  #child: ChildProcess | undefined;
  readonly #logs: string[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), "payspec-restate-"));
  #ports = { ingress: 0, admin: 0, node: 0 };

  async start(): Promise<void> {
    this.#ports = { ingress: await freePort(), admin: await freePort(), node: await freePort() };
    const { ingress, admin, node } = this.#ports;
    this.#child = spawn(stdout.trim(), ["--base-dir", this.#folder, "--node-name", "test"], {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env.PATH,
        DO_NOT_TRACK: "1",
        RESTATE_INGRESS__BIND_ADDRESS: `127.0.0.1:${ingress}`,
        RESTATE_ADMIN__BIND_ADDRESS: `127.0.0.1:${admin}`,
        RESTATE_BIND_ADDRESS: `127.0.0.1:${node}`,
      },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on("data", (chunk) => this.#logs.push(String(chunk)));
    await this.#ask("GET", `http://127.0.0.1:${admin}/health`);
    await this.#ask("GET", `http://127.0.0.1:${ingress}/restate/health`);
  }

  /** Makes the service of a recipe known. */
  async register(port: number): Promise<void> {
    await this.#ask("POST", `http://127.0.0.1:${this.#ports.admin}/deployments`, {
      uri: `http://127.0.0.1:${port}`,
      force: true,
    });
  }

  /** Starts the workflow of an order. */
  async send(id: string): Promise<void> {
    await this.#ask("POST", `http://127.0.0.1:${this.#ports.ingress}/pay/${id}/run/send`);
  }

  /** The verdict of an order, when it is there. */
  async verdict(id: string): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${this.#ports.ingress}/restate/workflow/pay/${id}/attach`);
    return answer.json();
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child?.once("exit", resolve));
    this.#child?.kill("SIGKILL");
    await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Asks until it is answered: a server that starts refuses connections first. */
  async #ask(method: string, url: string, body?: object): Promise<void> {
    for (let tries = 0; ; tries++) {
      const answer = await fetch(url, {
        method,
        ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
      }).catch((error: Error) => error);
      if (!(answer instanceof Error) && answer.ok) return;
      if (tries === 300)
        throw new Error(
          `${url} does not answer: ${answer instanceof Error ? answer : await answer.text()}\n${this.#logs.join("").slice(-2000)}`,
        );
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
