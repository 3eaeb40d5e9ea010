import type { ProviderModule } from "../types.js";

const credentials = { apiKey: "sandbox-bridgepay-key", secret: "sandbox-bridgepay-secret" } as const;

/** Not written yet. */
export const bridgepay: ProviderModule<typeof credentials> = {
  basePath: "",
  credentials,
  start: () => ({ authorize: () => undefined, refuse: () => ({ status: 400 }), fail: (status) => ({ status }), operations: {} }),
};
