// DBOS: `node recipes/dbos.ts order-17 order-18` pays orders, each in a workflow. A step that did not end before a crash runs again on recovery;
// its intent then finds what the first run sent. The step returns the verdict alone: DBOS writes down what a step returns.
import { DBOS } from "@dbos-inc/dbos-sdk";
import { isUnsettled, orderOf, payments } from "./shop.ts";

async function payOrder(id: string): Promise<string> {
  for (;;) {
    const step = async () =>
      (await payments.payMerchantFromDeposit({ intent: `${id}/pay`, body: orderOf(id) })).verdict;
    const verdict = await DBOS.runStep(step, { name: "pay" });
    if (!isUnsettled(verdict)) return verdict;
    await DBOS.sleep(1000);
  }
}

const pay = DBOS.registerWorkflow(payOrder, { name: "payOrder" });
DBOS.setConfig({ name: "shop", systemDatabaseUrl: process.env.DATABASE_URL, logLevel: "error" });
await DBOS.launch(); // takes up the workflows of a dead process
const orders = process.argv.slice(2);
const started = await Promise.all(orders.map((id) => DBOS.startWorkflow(pay, { workflowID: id })(id)));
for (const workflow of started) console.log(workflow.workflowID, await workflow.getResult());
await DBOS.shutdown();
process.exit();
