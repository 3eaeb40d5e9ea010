// Frameworks that call a function: a real event of API Gateway for Lambda, a Request for Workers and for route handlers of Next. The runtimes
// themselves, workerd and `next start`, are rows of the install matrix: `npm run check:install`.
import { startSandboxServer } from "@payspec/sandbox/server";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { afterEach, expect, it, vi } from "vitest";
import { goThrough, playground, type Running, secret } from "../src/scenario.ts";
import worker from "../src/worker.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.resetModules();
  for (const close of closing.splice(0)) await close();
});

/** Runs the scenario against what `load` gives, once the environment is set. */
async function running(load: (baseUrl: string) => Promise<Running["send"]>): Promise<void> {
  const said: string[] = [];
  vi.spyOn(console, "log").mockImplementation((...words) => void said.push(words.join(" ")));
  const { sandbox, connect } = playground();
  const server = await startSandboxServer({ sandbox });
  closing.push(() => server.close());
  vi.stubEnv("TRIBUTE_API_KEY", secret);
  vi.stubEnv("TRIBUTE_URL", server.baseUrls.tribute);
  const shop = { send: await load(server.baseUrls.tribute), said: () => said.join("\n") };
  connect(shop);
  await goThrough(sandbox, shop);
}

/** What API Gateway makes of a request (payload format 2.0). */
const eventOf = (
  path: string,
  { headers, body }: { headers: Headers; body: string },
  base64: boolean,
): APIGatewayProxyEventV2 => ({
  version: "2.0",
  routeKey: "$default",
  rawPath: path,
  rawQueryString: "",
  headers: { host: "id.execute-api.eu-central-1.amazonaws.com", ...Object.fromEntries(headers) },
  requestContext: {
    accountId: "123456789012",
    apiId: "id",
    domainName: "id.execute-api.eu-central-1.amazonaws.com",
    domainPrefix: "id",
    http: { method: "POST", path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "tests" },
    requestId: "JKJaXmPLvHcESHA=",
    routeKey: "$default",
    stage: "$default",
    time: "28/Nov/2026:00:00:00 +0000",
    timeEpoch: 1_795_824_000_000,
  },
  isBase64Encoded: base64,
  body: base64 ? Buffer.from(body).toString("base64") : body,
});

it.each([["text", false] as const, ["Base64", true] as const])(
  "Lambda charges a saved card and takes webhooks, bodies as %s",
  (_, base64) =>
    running(async () => {
      const { handler } = await import("../src/lambda.ts");
      return async (path, { headers, body }) => {
        const answer = await handler(eventOf(path, { headers: new Headers(headers), body }, base64));
        return new Response(answer.body ?? null, { status: answer.statusCode ?? 200 });
      };
    }),
);

it("Lambda answers 404 for other paths", async () => {
  vi.stubEnv("TRIBUTE_API_KEY", secret);
  const { handler } = await import("../src/lambda.ts");
  expect(await handler(eventOf("/favicon.ico", { headers: new Headers(), body: "" }, false))).toEqual({
    statusCode: 404,
  });
});

it("a Worker charges a saved card and takes webhooks", () =>
  running(async (baseUrl) => (path, init) => {
    const env = { TRIBUTE_API_KEY: secret, TRIBUTE_URL: baseUrl };
    return worker.fetch(new Request(`https://shop.example${path}`, init), env);
  }));

it("Next builds without a secret: its routes load, and make the client with the first request", async () => {
  vi.stubEnv("TRIBUTE_API_KEY", "");
  await expect(import("../src/next/app/charges/route.ts")).resolves.toBeDefined();
});

it("route handlers of Next charge a saved card and take webhooks", () =>
  running(async () => {
    const charges = await import("../src/next/app/charges/route.ts");
    const webhooks = await import("../src/next/app/webhooks/tribute/route.ts");
    return (path, init) =>
      (path === "/charges" ? charges : webhooks).POST(new Request(`https://shop.example${path}`, init));
  }));
