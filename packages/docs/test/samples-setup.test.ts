import { expect, it } from "vitest";
import { bridgepay } from "../samples/bridgepay/setup.js";
import { invoicebox } from "../samples/invoicebox/setup.js";
import { qiwi } from "../samples/qiwi/setup.js";
import { tribute } from "../samples/tribute/setup.js";
import { via } from "../samples/via/setup.js";

it("the setups make clients without sending anything", () => {
  expect(typeof bridgepay.createInvoice).toBe("function");
  expect(typeof invoicebox.createOrder).toBe("function");
  expect(typeof qiwi.createPayment).toBe("function");
  expect(typeof tribute.createCharge).toBe("function");
  expect(typeof via.startMerchantPayment).toBe("function");
});
