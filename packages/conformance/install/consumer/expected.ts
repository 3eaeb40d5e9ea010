/** The facts that the consumer's program prints, in every runtime. */
export const expectedFacts = {
  lostAnswer: ["ok", 200, 2],
  phase: "pending",
  refused: ["refused", 409, "none", 1, "-"],
  message: "string",
  invalid: ["invalid", "none", 0, "-"],
  thrown: "PayspecError",
  unknown: ["network", "unknown", 2, "getPayment"],
  malformed: ["malformed", 502, "none", 2, "-"],
  timeout: ["timeout", "none", 1, "-"],
  reconciled: "authorized",
  settled: "success",
  chargedOnce: true,
  webhooks: ["bad_signature", "shop_token_charge_success"],
  signed: [true, false],
  others: [
    ["refused", 404, "none", 1, "-"],
    ["refused", 404, "none", 1, "-"],
    ["refused", 404, "none", 1, "-"],
  ],
  events: ["failure", "request", "response", "retry"],
};

/** The facts that the program on the Node transport prints. */
export const expectedTransport = {
  charge: [true, 2],
  refused: ["refused", 409],
  never: ["network", "ECONNREFUSED", "none"],
};

/** The facts that face.mjs prints: one charge in two attempts, a refusal, nothing sent for a dot segment. */
export const expectedFace = {
  charge: [100_000, 2],
  refused: [409, "string"],
  dots: [true, "invalid", "none"],
  listed: 200,
};
