// A server that gives each request the bytes of its case, whatever they are.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Bytes } from "./answers.ts";

/** A running server. */
export interface HostileServer {
  /** Prepares a case and gives its base URL. */
  open(status: number, bytes: Bytes): string;
  /** Requests that a case has received. */
  count(baseUrl: string): number;
  close(): Promise<void>;
}

export async function startHostile(): Promise<HostileServer> {
  const cases: { status: number; bytes: Bytes; count: number }[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const one = cases[Number(/^\/(\d+)/.exec(request.url ?? "")?.[1])];
    request.resume().on("end", () => {
      if (!one) return response.writeHead(599).end();
      one.count++;
      return give(response, one.status, one.bytes);
    });
  });
  server.on("connection", (socket) => sockets.add(socket.on("close", () => sockets.delete(socket))));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    open: (status, bytes) => `${origin}/${cases.push({ status, bytes, count: 0 }) - 1}`,
    count: (baseUrl) => cases[Number(new URL(baseUrl).pathname.slice(1))]?.count ?? 0,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function give(response: ServerResponse, status: number, { body, type, headers, cut }: Bytes): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    ...(type !== undefined && { "content-type": type }),
    "content-length": bytes.length,
    ...headers,
  });
  if (cut === undefined) response.end(bytes);
  else response.write(bytes.subarray(0, cut), () => response.socket?.destroy());
}
