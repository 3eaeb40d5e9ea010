// One of four processes: opens the store, waits for the word, and pays its intents at once.
import { durable } from "@payspec/durable";
import { openStore } from "../soak/store.ts";
import { client, input, sent } from "./call.ts";

const [where = "", many = "0", prefix = ""] = process.argv.slice(2);
const { store, close } = await openStore(where);
const payments = durable(client, { store });
process.send?.("ready");
await new Promise((resolve) => process.once("message", resolve));
await Promise.all(
  Array.from({ length: Number(many) }, (_, index) =>
    payments.createRefund({ intent: `${prefix}${index}`, ...input(`${prefix}${index}`) }),
  ),
);
process.send?.(sent);
await close();
process.disconnect?.();
