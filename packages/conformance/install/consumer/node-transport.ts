// The types of the Node transport: it is a fetch, and fits where a fetch is wanted. They need none of undici's.
import { createNodeFetch, type NodeFetch } from "@payspec/node";
import { createTributeClient } from "@payspec/tribute";

export const nodeFetch: NodeFetch = createNodeFetch({ connections: 20, connectMs: 2000 });
export const tribute = createTributeClient({ apiKey: "k", fetch: nodeFetch });
export const closed: Promise<void> = nodeFetch.close();
