import type { ProviderModule } from "../types.js";

const credentials = { token: "sandbox-qiwi-token", siteId: "test-01" } as const;

/** Not written yet. */
export const qiwi: ProviderModule<typeof credentials> = {
  basePath: "/partner/payin",
  credentials,
  start: () => ({ authorize: () => undefined, refuse: () => ({ status: 400 }), fail: (status) => ({ status }), operations: {} }),
};
