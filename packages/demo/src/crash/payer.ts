// A process that pays: once a keyed call, once an idempotent one, once one that is never repeated. It is killed,
// and started again as it is.
import { readFileSync } from "node:fs";
import { type Durable, durable, type IntentResult } from "@payspec/durable";
import { sqliteStore } from "@payspec/durable/sqlite";
import { createQiwiClient } from "@payspec/qiwi";
import { createTributeClient } from "@payspec/tribute";
import { createViaClient } from "@payspec/via";
import { openFile } from "./file.ts";

/** What the stage hands to the process. */
export interface Job {
  readonly file: string;
  readonly sandbox: string;
  readonly baseUrls: Readonly<Record<"qiwi" | "tribute" | "via", string>>;
  readonly credentials: {
    readonly qiwi: { token: string; siteId: string };
    readonly tribute: { apiKey: string };
    readonly via: Via;
  };
}
type Via = { clientId: string; clientSecret: string };

/** What it reports of each intent. */
export type Paid = Pick<IntentResult, "intent" | "verdict" | "by" | "replayed">;

const { file, sandbox, baseUrls, credentials } = JSON.parse(readFileSync(process.argv[2] as string, "utf8")) as Job;
const { handle } = await openFile(file);
const store = sqliteStore(handle);
await store.migrate();

// The sandbox's clock: what a payment waits for passes at once.
let ahead = 0;
const clock = {
  now: () => Date.now() + ahead,
  sleep: async (ms: number) => {
    ahead += ms;
    await fetch(`${sandbox}/_sandbox/advance`, { method: "POST", body: JSON.stringify({ ms: Math.ceil(ms) }) });
  },
};
const options = { store, clock };
const tribute = durable(createTributeClient({ ...credentials.tribute, baseUrl: baseUrls.tribute }), options);
const qiwi = durable(createQiwiClient({ ...credentials.qiwi, baseUrl: baseUrls.qiwi }), options);
const via = durable(createViaClient({ ...credentials.via, baseUrl: baseUrls.via }), options);

for (const payments of [tribute, qiwi, via] as Durable<object>[]) await payments.resume();

const body = {
  tribute: { token: "550e8400-e29b-41d4-a716-446655440000", amount: 100_00, reference: "order-1" },
  qiwi: {
    amount: { value: "200.00", currency: "RUB" },
    paymentMethod: {
      type: "CARD",
      pan: "4444443616621049",
      expiryDate: "12/30",
      cvv2: "123",
      holderName: "CARDHOLDER NAME",
    },
    flags: ["SALE"],
  },
  via: {
    merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
    externalId: "order-3",
    amount: 3000,
    currency: "UZS",
    note: "",
    accounts: { phone: "998900000001" },
  },
} as const;
const pay = () =>
  Promise.all([
    tribute.createCharge({ intent: "order-1/charge", body: body.tribute }),
    qiwi.createPayment({ intent: "order-2/payment", paymentId: "order-2", body: { ...body.qiwi, flags: ["SALE"] } }),
    via.payMerchantFromDeposit({ intent: "order-3/payment", body: body.via }),
  ]);
const reported = (all: readonly IntentResult[]): Paid[] =>
  all.map(({ intent, verdict, by, replayed }) => ({ intent, verdict, by, replayed }));

const first = await pay();
process.send?.({ paid: reported(first), again: reported(await pay()) });
process.disconnect?.();
process.exit();
