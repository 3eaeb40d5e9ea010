import { type InvoiceboxClient, unwrap } from "@payspec/invoicebox";

/** Fills in a company by its tax number. */
export async function sample(
  invoicebox: InvoiceboxClient,
  vatNumber: string,
) {
  // #region sample
  const { data: companies } = unwrap(
    await invoicebox.findCounterparty({ vatNumber }),
  );
  return companies[0]?.name ?? "nobody has this number";
  // #endregion
}
