/** What changes a printed sample so that the sandbox's provider declines it, by the values that the sandbox's README lists. */
export const declines: Readonly<Record<string, readonly [find: string, put: string]>> = {
  qiwi: ['"12/34"', '"02/34"'],
  invoicebox: ['vatNumber: "\\d+"', 'vatNumber: "0000000001"'],
  via: ["amount: (\\d[\\d_]*)\\d\\d\\b", "amount: $101"],
  bridgepay: ['amount: "(\\d+)\\.\\d\\d"', 'amount: "$1.02"'],
  tribute: ["\\b(amount|kopecks): (\\d[\\d_]*)\\d\\d\\b", "$1: $201"],
};
