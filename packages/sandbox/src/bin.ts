#!/usr/bin/env node
// The command payspec-sandbox.
import { parseArgs } from "node:util";
import { isLoopback } from "./deliveries.js";
import { labels } from "./generated/providers.js";
import { startSandboxServer } from "./server/start.js";
import { accessTable } from "./server/table.js";

const HELP = `Usage: payspec-sandbox [--port 8787] [--host 127.0.0.1] [--allow-host NAME] [--webhooks http://127.0.0.1:3000]

Serves ${Object.values(labels).join(", ")} on this machine: same checks, same states, faults on demand.

  --port        where to listen; 0 takes any free port (default 8787)
  --host        address to listen at; 0.0.0.0 is every address of this machine (default 127.0.0.1)
  --allow-host  name that the control API may be asked by, such as sandbox.test.internal; may be repeated. Beyond 127.0.0.1 names
                without a dot, such as a service of Docker Compose, are allowed as they are
  --webhooks    origin that gets the webhooks for addresses elsewhere, each at its path: /webhooks/qiwi for a provider whose
                account has the address, your own where a request names it; without it they are only recorded
  --help        this text

The page at / shows what happened. /_sandbox/ is a JSON API to inject faults, advance the clock and reset.`;

const portOf = (text: string): number => {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new Error(`--port must be a number from 0 to 65535, not ${text}.`);
  return Number(text);
};

/** Sends webhooks for strangers' addresses to the receiver that is being tested. */
const deliverTo = (origin: string): typeof fetch => {
  if (!URL.canParse(origin) || new URL(origin).origin !== origin.replace(/\/$/, "")) {
    throw new Error(`--webhooks must be an origin such as http://127.0.0.1:3000, not ${origin}.`);
  }
  return (input, init) => {
    const { pathname, search, href } = new URL(String(input));
    return fetch(isLoopback(href) ? href : new URL(pathname + search, origin), init);
  };
};

const sentenceOf = (error: unknown, port: string, host: string): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return `Port ${port} of ${host} is taken. Stop what listens there, or take another one with --port.`;
  if (code === "EACCES")
    return `Port ${port} of ${host} needs rights that this user does not have. Take one from 1024 with --port.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `${host} is not an address of this machine. Give another one with --host.`;
  return message;
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8787" },
      host: { type: "string", default: "127.0.0.1" },
      "allow-host": { type: "string", multiple: true, default: [] },
      webhooks: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(HELP);
  const { port, host, "allow-host": hosts, webhooks } = values;
  const deliver = webhooks === undefined ? {} : { deliver: deliverTo(webhooks) };
  const server = await startSandboxServer({ port: portOf(port), host, hosts, ...deliver }).catch((error: unknown) => {
    throw new Error(sentenceOf(error, port, host));
  });
  console.log(await accessTable(server, webhooks));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
