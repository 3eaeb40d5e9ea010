import type { NodeDispatcher } from "./dispatcher.js";

/** Options of undici's Agent. */
interface AgentOptions {
  readonly connections?: number | undefined;
  readonly keepAliveTimeout?: number | undefined;
  readonly connectTimeout?: number | undefined;
}

/**
 * An agent of our own. It is made at the first request, as loading undici takes longer than loading everything else.
 */
export interface OwnAgent {
  /** The agent, or a promise of it. */
  get(): NodeDispatcher | Promise<NodeDispatcher>;
  close(): Promise<void>;
}

export function ownAgent(options: AgentOptions): OwnAgent {
  let made: NodeDispatcher | Promise<NodeDispatcher> | undefined;
  const get = () => (made ??= load(options).then((agent) => (made = agent)));
  return {
    get,
    async close() {
      await (await get()).close();
    },
  };
}

async function load(options: AgentOptions): Promise<NodeDispatcher> {
  // undici makes its own agent that of the platform's fetch, unless there is one: touching the platform's Response
  // makes Node set its own first.
  void globalThis.Response;
  const { Agent } = await import("undici");
  const given = Object.entries(options).filter(([, value]) => value !== undefined); // undici takes undefined for a wrong value
  return new Agent(Object.fromEntries(given));
}
