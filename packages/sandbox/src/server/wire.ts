import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context } from "hono";
import type { Sandbox } from "../sandbox.js";

/** What a handler of the server is given: Node's request and answer are in `env`. */
export type NodeContext = Context<{ Bindings: HttpBindings }>;

/** Hands a request to the sandbox and puts its answer, or its failure, on the socket. */
export async function forward(context: NodeContext, sandbox: Sandbox): Promise<Response> {
  const { incoming, outgoing } = context.env;
  try {
    return await put(context, await sandbox.fetch(requestOf(context)));
  } catch (error) {
    if (codeOf(error) === "ECONNRESET") incoming.socket.resetAndDestroy();
    else if (!outgoing.destroyed && !context.req.raw.signal.aborted) throw error;
    return RESPONSE_ALREADY_SENT; // Broken above, or the client has left.
  }
}

/**
 * The request with the address as the client wrote it, scheme and host included: a signature may cover them. The body
 * is handed on unread, and the sandbox reads no more of it than it takes.
 */
function requestOf({ env: { incoming }, req }: NodeContext): Request {
  const { method, headers, signal, body } = req.raw;
  const stream = method === "GET" || method === "HEAD" || !body ? {} : { body, duplex: "half" as const };
  return new Request(`http://${incoming.headers.host}${incoming.url}`, { method, headers, signal, ...stream });
}

/** Writes an answer. One that announces more than it has breaks off where it ends. */
async function put({ env: { incoming, outgoing } }: NodeContext, response: Response): Promise<Response> {
  const announced = Number(response.headers.get("content-length") ?? 0);
  if (announced === 0) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (bytes.length < announced) outgoing.write(bytes, () => incoming.socket.destroy());
  else outgoing.end(bytes);
  return RESPONSE_ALREADY_SENT;
}

/** The code that Node hangs on the cause of a failed fetch. */
const codeOf = (error: unknown): unknown => {
  const { cause } = error as { cause?: { code?: unknown } };
  return cause?.code;
};
