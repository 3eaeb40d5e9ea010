import type { ProviderModule } from "../types.js";

const credentials = { clientId: "sandbox-via-client", clientSecret: "sandbox-via-secret" } as const;

/** Not written yet. */
export const via: ProviderModule<typeof credentials> = {
  basePath: "",
  credentials,
  start: () => ({ authorize: () => undefined, refuse: () => ({ status: 400 }), fail: (status) => ({ status }), operations: {} }),
};
