export type * from "./events.js";
export type * from "./options.js";
export type * from "./results.js";
export type * from "./row.js";
