/** What a spec can't say about a provider: its short name, and how its client is made and called in samples. */
export interface ProviderFacts {
  readonly label: string;
  /** What a developer would use it for, in one line. */
  readonly purpose: string;
  /** How it can be tried without money. */
  readonly testing: string;
}

/** In the order in which the site lists them. */
export const providerFacts: Readonly<Record<string, ProviderFacts>> = {
  qiwi: {
    label: "QIWI",
    purpose: "Card and QR payments, holds, refunds and payouts in Russia",
    testing: "Test mode of a site, same address and key: rubles only, at most 10 per card operation",
  },
  invoicebox: {
    label: "Invoicebox",
    purpose: "Orders of Russian shops, paid by companies and by people, with receipts and shipments",
    testing: "Test mode of a shop, same address, token of its own",
  },
  via: {
    label: "VIA",
    purpose: "UZCARD and HUMO cards in Uzbekistan, payments and top-ups from a deposit",
    testing: "Not published; integrators use https://api.viasandbox.uz with credentials from VIA",
  },
  bridgepay: {
    label: "Bridgepay",
    purpose: "Bank transfers between people as pay-ins and pay-outs, settled in USDT",
    testing: "None published",
  },
  tribute: {
    label: "Tribute",
    purpose: "Payments inside Telegram: shop orders and charges of saved cards",
    testing: "None published; charging tokens is switched on by a manager",
  },
};
