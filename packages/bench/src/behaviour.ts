// What a call includes, found by trying: a timing says nothing about a client that leaves out what another does.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { candidates } from "./candidates.ts";
import { writeData } from "./overhead.ts";

/** `open`: sent as it was given, so that it names another address. `result`: reported in a result that is not a success. */
export interface Behaviour {
  readonly name: string;
  /** A path value of `a/b`, and of `..`; missing where the caller writes the address. */
  readonly slash?: "encoded" | "refused" | "open";
  readonly dots?: "encoded" | "refused" | "open";
  /** How a 503 with a JSON body comes back, and after how many requests. */
  readonly refusal: "throws" | "result" | "data";
  readonly requests: number;
  /** How a page of HTML with status 200 comes back. */
  readonly html: "throws" | "result" | "data";
  /** Body and status are side by side. */
  readonly statusBeside?: true;
  readonly limitMs?: number;
}

const probe = fileURLToPath(new URL("probe.mjs", import.meta.url));

function tried(file: string, data: string): Promise<Omit<Behaviour, "name">> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [probe, file, data], { stdio: ["ignore", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(out) as Omit<Behaviour, "name">);
      else reject(new Error(`${file} could not be tried: ${err.slice(0, 600)}`));
    });
  });
}

/** All at once: most of the time they wait before they repeat. */
export async function behaviours(folder: string): Promise<readonly Behaviour[]> {
  const data = writeData(folder);
  const chosen = candidates.filter(({ id }) => !["raw", "undici", "openapi-fetch-again"].includes(id));
  return Promise.all(
    chosen.map(async ({ id, name, handUrl, statusBeside }) => {
      const { slash, dots, ...rest } = await tried(join(folder, "build", `${id}.mjs`), data);
      return { name, ...(!handUrl && { slash, dots }), ...rest, ...(statusBeside && { statusBeside }) } as Behaviour;
    }),
  );
}
