// The majors of undici that a user's project may have.
import { createRequire } from "node:module";
import type { NodeDispatcher } from "@payspec/node";

type Make = new (
  options?: unknown,
  more?: unknown,
) => NodeDispatcher & { compose?(...interceptors: unknown[]): NodeDispatcher };
export interface Undici {
  readonly Agent: Make;
  readonly Pool: Make;
  readonly ProxyAgent: Make;
  readonly RetryAgent: Make;
  readonly retry: ((options?: object) => unknown) | undefined;
}

const load = createRequire(import.meta.url);
const FILES = { Agent: "agent", Pool: "pool", ProxyAgent: "proxy-agent", RetryAgent: "retry-agent" };

function undici(name: string): Undici {
  try {
    const { Agent, Pool, ProxyAgent, RetryAgent, interceptors } = load(name);
    return { Agent, Pool, ProxyAgent, RetryAgent, retry: interceptors.retry };
  } catch {
    // undici 8 as a whole wants Node 22.19; its dispatchers load on older ones.
    const parts = Object.entries(FILES).map(([word, file]) => [word, load(`${name}/lib/dispatcher/${file}.js`)]);
    return { ...Object.fromEntries(parts), retry: load(`${name}/lib/interceptor/retry.js`) } as Undici;
  }
}

export const undicis = [
  ["6", undici("undici6")],
  ["7", undici("undici")],
  ["8", undici("undici8")],
] as const;
