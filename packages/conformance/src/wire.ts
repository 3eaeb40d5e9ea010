// A real server that answers each request as its address demands, and breaks connections on demand.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";

/** What the server does with every request of one case. */
export type Script =
  | {
      readonly does: "answer";
      readonly status: number;
      readonly body: string;
      readonly type?: string | undefined;
      readonly headers?: Record<string, string>;
    }
  | { readonly does: "reset after request" | "reset in body" | "hang before headers" | "hang in body" };

/** A running server. */
export interface Wire {
  readonly origin: string;
  /** Prepares a case and gives its base URL. */
  open(script: Script): string;
  /** Requests that a case has received. */
  count(baseUrl: string): number;
  /**
   * Calls back when a request of a case has been read and what there is of an answer has been sent. One listener a
   * case; the next replaces it.
   */
  onPlayed(baseUrl: string, listener: () => void): void;
  close(): Promise<void>;
}

/** Starts the server on a free port of this machine. */
export async function startWire(): Promise<Wire> {
  const scripts = new Map<string, Script>();
  const counts = new Map<string, number>();
  const listeners = new Map<string, () => void>();
  const sockets = new Set<Socket>();
  // It never closes an idle connection: on a busy machine a client would use it at that moment.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const id = request.url?.split("/")[1] ?? "";
    counts.set(id, (counts.get(id) ?? 0) + 1);
    request.resume().on("end", () => play(scripts.get(id), request, response, listeners.get(id)));
  });
  server.on("connection", (socket) => sockets.add(socket.on("close", () => sockets.delete(socket))));
  await listen(server);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    open(script) {
      const id = `case${scripts.size}`;
      scripts.set(id, script);
      return `${origin}/${id}`;
    },
    count: (baseUrl) => counts.get(idOf(baseUrl)) ?? 0,
    onPlayed: (baseUrl, listener) => void listeners.set(idOf(baseUrl), listener),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const idOf = (baseUrl: string): string => new URL(baseUrl).pathname.slice(1);

function play(script: Script | undefined, request: IncomingMessage, response: ServerResponse, played = () => {}): void {
  switch (script?.does) {
    case undefined:
      response.writeHead(599).end();
      break;
    case "answer":
      response
        .writeHead(script.status, {
          ...(script.type !== undefined && { "content-type": script.type }),
          ...script.headers,
        })
        .end(script.body);
      break;
    case "reset after request":
      request.socket.resetAndDestroy();
      break;
    case "reset in body":
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"a":', () => setTimeout(() => request.socket.resetAndDestroy(), 5));
      break;
    case "hang in body":
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"a":', () => played());
      break;
    default:
      played(); // hang before headers
      break;
  }
}

/** A server that breaks each connection at its first byte: whether the request arrived is open. */
export async function startResetting(): Promise<{ origin: string; connections: () => number; close: () => void }> {
  let connections = 0;
  const server = createSocketServer((socket) => {
    connections++;
    socket.on("error", () => {});
    socket.once("data", () => socket.resetAndDestroy());
  });
  await listen(server);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    close: () => server.close(),
  };
}

/** An address of this machine where nothing listens. */
export async function closedOrigin(): Promise<string> {
  const server = createSocketServer();
  await listen(server);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

const listen = (server: Server): Promise<void> => new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
