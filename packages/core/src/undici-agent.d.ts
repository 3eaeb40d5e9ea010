// Of undici we load the dispatcher alone. Its main module would replace the dispatcher of the platform's own fetch on import, and its types
// would bring Node's globals into core, which is written for every runtime.
declare module "undici/lib/dispatcher/agent.js" {
  class Agent {
    constructor(options: {
      connections?: number | undefined;
      keepAliveTimeout?: number | undefined;
      connectTimeout?: number | undefined;
    });
    dispatch(options: import("./node-dispatch.js").DispatchOptions, handler: import("./node-dispatch.js").DispatchHandler): boolean;
    close(): Promise<void>;
  }
  export = Agent;
}
