import { readFile } from "node:fs/promises";

/** The modules of the page's script, as `client/` has them; the page loads `main`. */
export const scripts = ["main", "api", "calls", "dom", "forms", "ledger", "theme", "webhooks"] as const;

/** One of them as the browser gets it. They are compiled beside this file when the package is built. */
export const readScript = (name: (typeof scripts)[number]): Promise<string> =>
  readFile(new URL(`./client/${name}.js`, import.meta.url), "utf8");
