// Servers of a test, closed by it.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Server as NetServer } from "node:net";

export const listening = async (server: NetServer): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
};

/** A server that answers everything with one function, and counts. */
export async function answering(answer: (response: ServerResponse, request: IncomingMessage) => void) {
  const seen: IncomingMessage[] = [];
  const server: Server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    seen.push(request);
    request.resume().on("end", () => answer(response, request));
  });
  const origin = `http://127.0.0.1:${await listening(server)}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { origin, seen, close };
}
