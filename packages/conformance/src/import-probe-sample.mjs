// An import as ours must not be: it loads a module of Node, reads a global and the environment, and logs.
import "node:os";

export const seen = [typeof globalThis.fetch, process.env.HOME, console.log("x")];
