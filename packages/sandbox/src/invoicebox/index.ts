import type { ProviderModule } from "../types.js";

const credentials = { token: "sandbox-invoicebox-token", userAgent: "Payspec-Sandbox/1.0" } as const;

/** Not written yet. */
export const invoicebox: ProviderModule<typeof credentials> = {
  basePath: "",
  credentials,
  start: () => ({ authorize: () => undefined, refuse: () => ({ status: 400 }), fail: (status) => ({ status }), operations: {} }),
};
