/** What a payer types in on the way, with what the sandbox's payers receive. Credentials are the client's. */
export const typedByPayer: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  invoicebox: { code: "123456" },
  via: { paymentCode: "005646", registrationCode: "012345" },
};
