import type { paths } from "@payspec/tribute";
import { createTributeClient } from "@payspec/tribute";
import createClient from "openapi-fetch";

/** The exported types and the hardened transport, with another client on top. */
export async function withOpenapiFetch(
  apiKey: string,
  baseUrl: string,
  send: typeof fetch,
) {
  // #region openapi-fetch
  const tribute = createTributeClient({ apiKey, baseUrl, fetch: send });
  const client = createClient<paths>({ baseUrl, fetch: tribute.fetch });

  const { data } = await client.GET("/shop/tokens", {
    params: { query: { limit: 1 } },
  });
  // #endregion
  return data;
}
