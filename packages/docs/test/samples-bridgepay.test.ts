import { beforeEach, expect, it } from "vitest";
import { sample as cancelInvoice } from "../samples/bridgepay/cancelInvoice.js";
import { sample as confirmInvoiceTransfer } from "../samples/bridgepay/confirmInvoiceTransfer.js";
import { sample as createInvoice } from "../samples/bridgepay/createInvoice.js";
import { sample as getInvoice } from "../samples/bridgepay/getInvoice.js";
import { sample as listAccounts } from "../samples/bridgepay/listAccounts.js";
import { sample as listPaymentMethods } from "../samples/bridgepay/listPaymentMethods.js";
import { start } from "../samples/bridgepay/sandbox.js";

const documented = "0a0eb051-b255-42a8-a7bc-606e1c04233e";
const receipt = new Blob(["Receipt: 666.00 RUB"]);
const order = { id: "order-1", notificationToken: "6f1c2a9e0b7d4f5384c2" };
let { sandbox, bridgepay } = start();

beforeEach(() => {
  ({ sandbox, bridgepay } = start());
});

const lose = (operationId: string) =>
  sandbox.faults.inject({ provider: "bridgepay", operationId, type: "reset", commit: true });

it("createInvoice gives bank details, and waits for the notification when the answer is lost", async () => {
  expect(await createInvoice(bridgepay, order)).toEqual(expect.any(String));
  lose("createInvoice");
  expect(await createInvoice(bridgepay, order)).toBe("wait for the notification");
  sandbox.faults.inject({ provider: "bridgepay", operationId: "createInvoice", type: "refuse", status: 400 });
  expect(await createInvoice(bridgepay, order)).toBe("not made: refused");
});

it("confirmInvoiceTransfer hands the receipt in, and getInvoice shows when it is paid", async () => {
  expect(await getInvoice(bridgepay, documented)).toBe("wait");
  expect(await confirmInvoiceTransfer(bridgepay, documented, receipt)).toBe("transfer_confirmed");
  await sandbox.advance(5000);
  expect(await getInvoice(bridgepay, documented)).toBe("6.25012347");
});

it("confirmInvoiceTransfer lets no large file leave, and asks when the answer is lost", async () => {
  expect(await confirmInvoiceTransfer(bridgepay, documented, new Blob([new Uint8Array(10_000_001)]))).toMatch(
    /bytes|MB|large/,
  );
  lose("confirmInvoiceTransfer");
  expect(await confirmInvoiceTransfer(bridgepay, documented, receipt)).toMatchObject({
    ask: { operationId: "getInvoice" },
  });
});

it("cancelInvoice calls an invoice off, and asks when the answer is lost", async () => {
  expect(await cancelInvoice(bridgepay, "unknown")).toBe("not cancelled");
  lose("cancelInvoice");
  expect(await cancelInvoice(bridgepay, documented)).toBe("canceled");
  sandbox.reset();
  expect(await cancelInvoice(bridgepay, documented)).toBe("canceled");
  expect(await getInvoice(bridgepay, documented)).toBe("over without money: canceled");
});

it("listPaymentMethods lists the banks of a currency", async () => {
  expect(await listPaymentMethods(bridgepay, "RUB")).toEqual(["sberbank", "dcbank"]);
});

it("listAccounts shows the balance", async () => {
  expect(await listAccounts(bridgepay)).toBe("1250.00000000 USDT");
});
