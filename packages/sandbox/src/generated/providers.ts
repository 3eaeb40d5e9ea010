// Generated from specs/*/provider.yaml. Do not edit: change those and run `npm run generate`.
/** The providers that the sandbox plays. */
export type Provider = "bridgepay" | "invoicebox" | "qiwi" | "tribute" | "via";

/** Their names as they write them, in the order of lists. */
export const labels: Readonly<Record<Provider, string>> = {
  qiwi: "QIWI",
  invoicebox: "Invoicebox",
  via: "VIA",
  bridgepay: "Bridgepay",
  tribute: "Tribute",
};
