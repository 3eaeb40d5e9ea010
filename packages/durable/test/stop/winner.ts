// A process that is stopped between its claim and its socket: it says that it is there, and waits to be stopped.
import { readFileSync } from "node:fs";
import { durable } from "@payspec/durable";
import { createTributeClient } from "@payspec/tribute";
import { openStore } from "../../soak/store.ts";

const { where, baseUrl, apiKey, intent, leaseMs, body } = JSON.parse(readFileSync(process.argv[2] as string, "utf8"));
const { store, close } = await openStore(where);
const isWinner = process.argv[3] === "winner";
const client = createTributeClient({
  // The last thing before the request leaves is the credential: the instant in which a pause of the machine is worst.
  apiKey: async () => {
    if (isWinner) {
      process.send?.("claimed");
      await new Promise((resolve) => process.once("message", resolve));
    }
    return apiKey;
  },
  baseUrl,
  retries: 0,
});
const { verdict, recorded } = await durable(client, { store, leaseMs }).createOrder({ intent, until: "known", body });
process.send?.({ verdict, recorded });
await close();
process.disconnect?.();
