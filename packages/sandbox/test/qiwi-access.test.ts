import { createQiwiClient } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { beforeEach, describe, expect, it } from "vitest";

const sandbox = createSandbox();
const { signPayout: _, ...credentials } = sandbox.credentials.qiwi;
const options = { ...credentials, baseUrl: sandbox.baseUrls.qiwi, fetch: sandbox.fetch, retries: 0 };
const url = `${sandbox.baseUrls.qiwi}/v1/sites/test-01/bills/1/details`;
const headers = { authorization: `Bearer ${credentials.token}` };

beforeEach(() => sandbox.reset());

describe("access", () => {
  it("answers 401 to a wrong key, before anything else is looked at", async () => {
    const stranger = createQiwiClient({ ...options, token: "wrong" });
    expect(await stranger.createBill({ billId: "1", body: {} as never })).toMatchObject({ kind: "invalid" });
    expect(await stranger.createBill({ billId: "1", body: { expirationDateTime: "soon" } })).toMatchObject({
      kind: "refused",
      status: 401,
      error: {
        serviceName: "payin-core",
        dateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+03:00$/),
      },
    });
  });

  it("answers 403 to a site that the key does not belong to", async () => {
    const qiwi = createQiwiClient(options);
    expect(await qiwi.getBillDetails({ siteId: "site-01", billId: "1" })).toMatchObject({
      kind: "refused",
      status: 403,
      error: { errorCode: "payin.resource.not.found", cause: { siteId: [expect.any(String)] } },
    });
  });

  it("takes the site from the client or from the call", async () => {
    const { siteId, ...rest } = options;
    const qiwi = createQiwiClient(rest);
    expect(await qiwi.getBillDetails({ siteId, billId: "1" })).toMatchObject({ kind: "refused", status: 404 });
    // @ts-expect-error Without the site in the options every call has to name it.
    expect(await qiwi.getBillDetails({ billId: "1" })).toMatchObject({
      kind: "invalid",
      problems: [{ field: "siteId" }],
    });
    expect(await createQiwiClient(options).getBillDetails({ billId: "1" })).toMatchObject({
      kind: "refused",
      status: 404,
    });
  });

  it("answers 405 and 406 in the provider's format", async () => {
    const wrongMethod = await sandbox.fetch(url, { method: "DELETE", headers });
    expect([wrongMethod.status, await wrongMethod.json()]).toMatchObject([405, { serviceName: "payin-core" }]);
    const notJson = await sandbox.fetch(url, { headers: { ...headers, accept: "text/html" } });
    expect(notJson.status).toBe(406);
    const form = { method: "PUT", headers: { ...headers, "content-type": "text/plain" }, body: "amount=1" };
    expect((await sandbox.fetch(url.replace("/details", ""), form)).status).toBe(406);
  });

  it("plays a fault in the provider's format", async () => {
    sandbox.faults.inject({ type: "refuse", status: 503, provider: "qiwi" });
    expect(await createQiwiClient(options).getBillDetails({ billId: "1" })).toMatchObject({
      kind: "refused",
      status: 503,
      retryable: true,
      error: { errorCode: "internal.error" },
    });
  });
});
