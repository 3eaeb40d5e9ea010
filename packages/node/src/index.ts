export type { Controller, DispatchHandler, DispatchOptions, NodeDispatcher } from "./dispatcher.js";
export { createNodeFetch, type NodeFetch, type NodeFetchOptions } from "./node-fetch.js";
