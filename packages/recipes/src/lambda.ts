import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
} from "aws-lambda";
import { createShop } from "./payments.js";

// Outside the handler: one client serves all calls of a warm instance.
const { TRIBUTE_API_KEY: apiKey, TRIBUTE_URL: baseUrl } = process.env;
const shop = createShop({ apiKey, baseUrl });

/** Behind an HTTP API, a function URL or a load balancer. */
export async function handler(
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  // The gateway may send the body in Base64. The signature covers what it stands for.
  const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  if (event.rawPath === "/webhooks/tribute")
    return { statusCode: await shop.receive({ body, headers: event.headers }) };
  if (event.rawPath !== "/charges") return { statusCode: 404 };
  const answer = await shop.charge(JSON.parse(body.toString()));
  return {
    statusCode: answer.status,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(answer.body),
  };
}
