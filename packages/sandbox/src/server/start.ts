import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings, type ServerType } from "@hono/node-server";
import { Hono } from "hono";
import { createSandbox } from "../index.js";
import { basesOf, modulesOf, type Sandbox } from "../sandbox.js";
import type { Provider } from "../types.js";
import { control } from "./control.js";
import { servePage } from "./page/serve.js";
import { type Watch, watch } from "./watch.js";
import { forward } from "./wire.js";

/** Options of {@link startSandboxServer}. */
export interface SandboxServerOptions {
  /** Default 0: any free port. */
  port?: number;
  /** Address to listen at. Default 127.0.0.1, which only this machine reaches. */
  host?: string;
  /**
   * Names that the control API may be asked by, beside localhost, addresses and `host`: `["sandbox.test.internal"]`. A
   * server that the network reaches takes names without a dot by itself, such as a service of Docker Compose.
   */
  hosts?: readonly string[];
  /** The sandbox to serve. By default a new one. */
  sandbox?: Sandbox;
  /** How a new sandbox sends webhooks, as in `createSandbox`. */
  deliver?: typeof fetch;
}

/** A sandbox that is reached over HTTP. */
export interface SandboxServer {
  /** Of the page that shows what happens. The control API is below `/_sandbox/`. */
  readonly url: string;
  /** Base URL per provider, for the client's `baseUrl`. */
  readonly baseUrls: Readonly<Record<Provider, string>>;
  readonly sandbox: Sandbox;
  /** Breaks what is open and frees the port. */
  close(): Promise<void>;
}

const KEEP_ALIVE_MS = 120_000;

/** Serves a sandbox. Rejects with Node's error when the port is taken. */
export async function startSandboxServer({
  port = 0,
  host = "127.0.0.1",
  hosts = [],
  sandbox,
  deliver,
}: SandboxServerOptions = {}): Promise<SandboxServer> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  // Without the override of Request and Response: a client in this process has the platform's own.
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  // A client that takes a breath of more than Node's five seconds between two calls would find its
  // connection closed under the second.
  if ("keepAliveTimeout" in server) server.keepAliveTimeout = KEEP_ALIVE_MS;
  await listen(server, port, host);
  const url = urlOf(server, host);
  const served = sandbox ?? createSandbox({ origin: url, ...(deliver && { deliver }) });
  const paths = Object.entries(served.baseUrls).map(
    ([provider, baseUrl]) => [provider, new URL(baseUrl).pathname.replace(/\/$/, "")] as const,
  );
  const baseUrls = Object.fromEntries(paths.map(([provider, path]) => [provider, url + path])) as Record<
    Provider,
    string
  >;
  const following = watch(served);

  // A connection with whose request body nobody read to its end can serve no other request: the answer closes it.
  app.use(async ({ env: { incoming, outgoing } }, next) => {
    await next();
    if (!incoming.complete) outgoing.shouldKeepAlive = false;
  });
  app.route("/_sandbox", control({ sandbox: served, watch: following, baseUrls, allowed: { host, hosts } }));
  app.route("/", servePage(baseUrls, modulesOf(served)));
  for (const [provider, module] of Object.entries(modulesOf(served))) {
    for (const { base } of basesOf(provider, module)) app.all(`${base}/*`, (context) => forward(context, served));
  }
  app.notFound((context) =>
    context.json({ message: `There is nothing at ${context.req.path}. The base URLs are listed at ${url}/.` }, 404),
  );
  return { url, baseUrls, sandbox: served, close: () => close(server, following) };
}

const listen = (server: ServerType, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });

/** Where a client on this machine reaches the server, which may listen at every address. */
function urlOf(server: ServerType, host: string): string {
  const { port } = server.address() as AddressInfo;
  const reached = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${reached.includes(":") ? `[${reached}]` : reached}:${port}`;
}

function close(server: ServerType, following: Watch): Promise<void> {
  following.stop();
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
