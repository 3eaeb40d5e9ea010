// What a server has to look after itself. In a browser the module beside this one takes its place
// (`#platform` in package.json).
import type { Stop } from "../call/limit.js";
import type { Report } from "../input/problem.js";
import { isProven, mayRepeat, type Reason } from "./proof.js";

/** Functions of which it is known whether they take the option `cache`: those of old Workers refuse it. */
const taking = /* @__PURE__ */ new WeakMap<typeof fetch, boolean>();
// How they refuse it, before anything is sent: the whole beginning, as an error may quote an answer.
const REFUSAL = /^(Type)?Error: (The 'cache' field on .+ is not implemented|Unsupported cache mode)/;

/**
 * A framework's fetch may answer one customer with what it kept of another, unless the request says that it must not:
 * `cache` does, where the platform takes it.
 */
export const uncached =
  (send: typeof fetch): typeof fetch =>
  async (url, init) => {
    try {
      if (taking.get(send) !== false) {
        const answer = await send(url, init);
        taking.set(send, true);
        return answer;
      }
    } catch (error) {
      // Who took it once does not refuse it: the request may have been sent.
      if (taking.has(send) || !REFUSAL.test(String(error))) throw error;
      taking.set(send, false);
    }
    const { cache, ...without } = init as RequestInit;
    return send(url, without);
  };

/** `@payspec/node` looks at the stop itself, and leaves the signal unmade, which is dear. */
export function handOver(init: RequestInit, stop: Stop): void {
  Object.assign(init, { stop });
}

/**
 * An answer of `@payspec/node`, which gives its bytes without the cost of a stream; undefined when
 * there are more than so many.
 */
interface Quick {
  bytesUpTo(most: number): Promise<Uint8Array | undefined>;
}

/**
 * The bytes of an answer by a shorter way than its stream, where it has one, or where its body is a stream of Node's
 * (node-fetch): the text of such an answer has lost what is not UTF-8, and has no limit.
 */
export function quickly(
  response: Response & Partial<Quick>,
  most: number,
): Promise<Uint8Array | undefined> | undefined {
  if (response.bytesUpTo) return response.bytesUpTo(most);
  const body = response.body as (AsyncIterable<Uint8Array<ArrayBuffer>> & { getReader?: unknown }) | null;
  return body && !body.getReader && body[Symbol.asyncIterator] ? gathered(body, most) : undefined;
}

/** All bytes of a stream of Node's; undefined where there are more than so many, and the stream is given up. */
async function gathered(body: AsyncIterable<Uint8Array<ArrayBuffer>>, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (!(size <= most)) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/**
 * What a fetch error says: its machine code, and whether the request may have left. A
 * transport that knows says so itself.
 */
export function readNetworkError(error: unknown): { sent: boolean; code?: string } {
  let here = error as Reason | null | undefined;
  let said: boolean | undefined;
  // Only asked where an error is a proof by itself.
  const sent = (proven: boolean) => said ?? (!proven || mayRepeat());
  for (let depth = 0; here && depth < 5; depth++) {
    const { code, mayHaveLeft } = here;
    if (typeof mayHaveLeft === "boolean") said ??= mayHaveLeft;
    const proven = isProven(here);
    if (typeof code === "string" && /^\w{1,64}$/.test(code)) return { sent: sent(proven), code };
    if (proven) return { sent: sent(true) };
    here = (here.cause ?? here.errors?.[0]) as typeof here;
  }
  return { sent: sent(false) };
}

// They rule the connection, not the request: proxies drop them, transports refuse them, and two readings of
// them make two requests of one.
const HOP_BY_HOP = /^(connection|content-length|expect|host|keep-alive|proxy-.+|te|trailer|transfer-encoding|upgrade)$/;

/** Says so of a header that a caller must not give. */
export function refuseHeader(name: string, report: Report): void {
  if (HOP_BY_HOP.test(name)) report(`headers.${name}`, "header", "rules the connection and can't be given.");
}

// One listener per signal for as long as it lives, however many calls it serves: Node warns of more than ten,
// and some signals can't forget.
const listening = /* @__PURE__ */ new WeakMap<AbortSignal, Set<() => void>>();

/** Acts once when the signal fires; gives what forgets it. */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  let acts = listening.get(signal);
  if (!acts) {
    const all = new Set<() => void>();
    signal.addEventListener("abort", () => {
      for (const each of all) each();
    });
    listening.set(signal, all);
    acts = all;
  }
  acts.add(act);
  return () => acts.delete(act);
}
