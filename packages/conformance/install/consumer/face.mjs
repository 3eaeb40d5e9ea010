// openapi-fetch's face against the sandbox.
import { createFetchClient, resultOf, toFetch } from "@payspec/openapi-fetch";
import { createSandbox } from "@payspec/sandbox";
import { createTributeClient, PayspecError } from "@payspec/tribute";

const sandbox = createSandbox();
const baseUrl = sandbox.baseUrls.tribute;
const tribute = createTributeClient({ ...sandbox.credentials.tribute, baseUrl, fetch: sandbox.fetch, retries: 1 });
const client = createFetchClient(tribute);
const body = { token: "550e8400-e29b-41d4-a716-446655440000", amount: 100_000 };
sandbox.faults.inject({ provider: "tribute", type: "reset", commit: true });
const charge = await client.POST("/shop/charges", { body });
const refused = await client.POST("/shop/charges", { body });
const dots = await client.GET("/shop/charges/{chargeUuid}", { params: { path: { chargeUuid: ".." } } }).catch((error) => error);
const listed = await toFetch(tribute)(`${baseUrl}/shop/tokens?limit=1`);
console.log(
  JSON.stringify({
    charge: [charge.data?.amount, resultOf(charge.response)?.attempts],
    refused: [refused.response.status, typeof refused.error.message],
    dots: [dots instanceof PayspecError, dots.kind, dots.outcome],
    listed: listed.status,
  }),
);
