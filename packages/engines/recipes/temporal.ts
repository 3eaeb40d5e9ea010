// Temporal: an activity of a worker. Activities are repeated without limit, and a timeout starts a second attempt while the first still runs; the
// intent carries the payment out once. What nobody can be asked about ends the repeats: a webhook or a person decides.
import { ApplicationFailure, activityInfo } from "@temporalio/activity";
import { isUnsettled, orderOf, payments } from "./shop.ts";

export async function pay(id: string): Promise<string> {
  const { verdict, why } = await payments.payMerchantFromDeposit({
    intent: `${activityInfo().workflowExecution?.workflowId}/pay`,
    body: orderOf(id),
  });
  if (verdict === "unknown") throw ApplicationFailure.nonRetryable(`Nobody knows whether ${id} was paid: ${why}`);
  if (!isUnsettled(verdict)) return verdict;
  throw ApplicationFailure.create({ message: `${id} is not settled yet: ${verdict}`, nextRetryDelay: "1 second" });
}
