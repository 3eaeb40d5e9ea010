// openapi-fetch's face, by types: paths and fields are those of the client, and a typo does not compile.
import { createFetchClient, type FetchClient, toFetch } from "@payspec/openapi-fetch";
import { createQiwiClient, type paths as QiwiPaths } from "@payspec/qiwi";
import { createTributeClient, type paths } from "@payspec/tribute";

export const client: FetchClient<paths> = createFetchClient(createTributeClient({ apiKey: "k" }));
export const qiwi: FetchClient<QiwiPaths> = createFetchClient(createQiwiClient({ token: "t", siteId: "s" }));
export const send: typeof fetch = toFetch(createTributeClient({ apiKey: "k" }));

export async function charge(token: string): Promise<boolean | string> {
  const { data, error } = await client.POST("/shop/charges", { body: { token, amount: 100 }, retries: 0 });
  if (error) return error.message;
  const read = await client.GET("/shop/charges/{chargeUuid}", { params: { path: { chargeUuid: data.chargeUuid } } });
  return read.data?.status === "success";
}

export async function wrong(): Promise<void> {
  // @ts-expect-error no such path
  await client.GET("/shop/charge/{chargeUuid}");
  // @ts-expect-error no such field
  await client.POST("/shop/charges", { body: { tokn: "t", amount: 100 } });
  // @ts-expect-error a parameter is missing
  await client.GET("/shop/charges/{chargeUuid}");
}

/** The signature of a payout is the client's. */
export const payout = (paymentId: string, payoutId: string) =>
  qiwi.PUT("/v1/sites/{siteId}/payments/{paymentId}/payouts/{payoutId}/complete", {
    params: { path: { siteId: "s", paymentId, payoutId } },
  });
