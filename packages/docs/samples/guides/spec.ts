import { connectionOf, createTributeClient } from "@payspec/tribute";

/** The hardened transport under another face: a request by its method and the path of the spec. */
export async function byTemplate(
  apiKey: string,
  baseUrl: string,
  send: typeof fetch,
) {
  // #region send
  const tribute = createTributeClient({ apiKey, baseUrl, fetch: send });
  const { result, answer } = await connectionOf(tribute).send({
    method: "GET",
    path: "/shop/tokens",
    params: { query: { limit: 1 } },
  });
  // #endregion
  return { result, status: answer?.status };
}
