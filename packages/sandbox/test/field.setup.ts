import { createSandbox, type SandboxOptions } from "@payspec/sandbox";
import { startSandboxServer } from "@payspec/sandbox/server";

/** A request as code in the field sends it: no client of ours in between. */
export interface Foreign {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A sandbox behind a socket, and a way to send it what foreign clients send. */
export async function foreignClient(
  provider: "bridgepay" | "invoicebox" | "qiwi" | "tribute" | "via",
  options: SandboxOptions = {},
) {
  const sandbox = createSandbox(options);
  const server = await startSandboxServer({ sandbox, port: 0 });
  const { origin } = new URL(server.baseUrls[provider]);
  const base = new URL(server.baseUrls[provider]).pathname.replace(/\/$/, "");
  return {
    sandbox: server.sandbox,
    url: (path: string) => `${origin}${base}${path}`,
    send: async ({ method, path, headers = {}, body }: Foreign) => {
      const text = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
      const response = await fetch(`${origin}${base}${path}`, {
        method,
        headers,
        ...(text !== undefined && { body: text }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    close: () => server.close(),
  };
}
