import {
  createFetchClient,
  resultOf,
  toFetch,
} from "@payspec/openapi-fetch";
import { PayspecError, type TributeClient } from "@payspec/tribute";

/** A charge by a method. */
export async function byMethod(tribute: TributeClient, token: string) {
  // #region method
  const charge = await tribute.createCharge({
    body: { token, amount: 1_000_00 },
  });
  if (charge.ok) return charge.data.status;
  if (charge.kind === "refused") return charge.error.message;
  return charge.outcome; // "unknown": ask charge.reconcile
  // #endregion
}

/** The same by openapi-fetch's face. */
export async function byFace(tribute: TributeClient, token: string) {
  // #region face
  const client = createFetchClient(tribute);
  try {
    const { data, error, response } = await client.POST("/shop/charges", {
      body: { token, amount: 1_000_00 },
    });
    if (data) return data.status;
    const known = resultOf(response); // outcome, attempts, reconcile
    return known?.ok === false ? error.message : undefined;
  } catch (failure) {
    if (failure instanceof PayspecError) return failure.outcome;
    throw failure;
  }
  // #endregion
}

/** A header of every call, and a word about every answer. */
export async function withMiddleware(tribute: TributeClient) {
  // #region middleware
  const client = createFetchClient(tribute);
  const seen = new Set();
  client.use({
    onRequest({ request }) {
      request.headers.set("x-trace", "order-7");
      return request;
    },
    onResponse({ schemaPath, response }) {
      seen.add(`${schemaPath} ${response.status}`);
    },
  });
  await client.GET("/shop/tokens", { params: { query: { limit: 1 } } });
  return [...seen];
  // #endregion
}

/** The transport for another client. */
export async function plain(tribute: TributeClient, baseUrl: string) {
  // #region plain
  const send = toFetch(tribute); // for ky or a generated client
  const answer = await send(`${baseUrl}/shop/tokens?limit=1`);
  return answer.status;
  // #endregion
}
