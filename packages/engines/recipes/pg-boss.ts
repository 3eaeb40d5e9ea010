// pg-boss: a worker. A job that ran too long, or whose process died, is given out again, also while its first worker may still be sending. An
// unsettled intent throws, and the queue repeats the job. Who sells sends `boss.send("pay", { id }, { retryLimit: 100, retryDelay: 1 })`.
import { PgBoss } from "pg-boss";
import { isUnsettled, orderOf, payments } from "./shop.ts";

const boss = new PgBoss(process.env.DATABASE_URL as string);
boss.on("error", console.error);
await boss.start();
await boss.createQueue("pay");
await boss.work<{ id: string }>("pay", { localConcurrency: 6 }, async ([job]) => {
  const id = job?.data.id as string;
  const { verdict, why } = await payments.payMerchantFromDeposit({ intent: `${id}/pay`, body: orderOf(id) });
  if (isUnsettled(verdict)) throw new Error(`${id} is not settled yet: ${verdict}${why ? `, ${why}` : ""}`);
  return { verdict };
});
