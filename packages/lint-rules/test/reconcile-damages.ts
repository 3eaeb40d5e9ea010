// How a settled lost answer can be said wrongly: each damage to x-reconcile or x-delivery, and
// the sentence that finds it.

const orders = "paths/shop_orders.yaml";
const cancel = "paths/shop_orders_{orderUuid}_cancel.yaml";
const refund = "paths/shop_orders_{orderUuid}_transactions_{txId}_refund.yaml";
const charges = "paths/shop_charges.yaml";
const token = "paths/shop_tokens_{token}.yaml";

const verdict = (file: string, find: string, put: string, says: string) => ({
  rule: "reconcile-verdict",
  file,
  find,
  put,
  says,
});

/** A question that is made of fixed values, lists and members. */
const made = (input: string, says: string) => ({
  rule: "reconcile-target",
  file: orders,
  find: "operation: listOrders\n    input:\n      shopId: $request.body#/shopId\n",
  put: `operation: listOrders\n    input: ${input}\n`,
  says,
});

export const reconcileDamages = [
  verdict(orders, "    mark: [$request.body#/comment]\n", "", "createOrder has no mark"),
  verdict(
    orders,
    "mark: [$request.body#/comment]",
    "mark: [$request.body#/remark]",
    "marks the call by $request.body#/remark",
  ),
  verdict(
    charges,
    "mark: [$request.body#/reference]",
    "mark: [$request.body#/token]",
    "which is sensitive: marks are stored",
  ),
  verdict(token, "    answer:", "    mark: [$request.path.token]\n    answer:", "which is sensitive: marks are stored"),
  verdict(
    orders,
    "missing: true\n        looks: 2\n        apart: 60",
    "missing: true",
    "takes an absence at the first look",
  ),
  verdict(orders, "      at: ''", "      at: /orders", "reads a list at /orders, but listOrders answers none there"),
  verdict(orders, "mine: { /comment:", "mine: { /remark:", "compares /remark, which is not there"),
  verdict(
    orders,
    "when: { /status: [paid] }",
    "when: { /state: [paid] }",
    "reads /state, which listOrders does not answer",
  ),
  verdict(
    orders,
    "when: { /status: [paid] }",
    "when: { /status: [payed] }",
    'with "payed", which is not a documented value',
  ),
  verdict(
    orders,
    "when: { /status: [paid] }",
    "when: { /status: $request.body#/state }",
    "reads $request.body#/state, which its own request",
  ),
  verdict(orders, "      shopOrder:\n", "      orderPaid:\n", "names orderPaid, which is not a webhook of this spec"),
  verdict(
    orders,
    "mine: { /payload/uuid: $response.body#/uuid }",
    "mine: { /payload/amount: $request.body#/amount }",
    "by nothing that is stored",
  ),
  verdict(
    orders,
    "orderUuid: $response.body#/uuid",
    "orderUuid: $response.body#/id",
    "learns $response.body#/id, which no answer has",
  ),
  verdict(
    orders,
    "mine: { /payload/uuid: $response.body#/uuid }",
    "mine: { /payload/uuid: $response.body#/id }",
    "which follow does not learn",
  ),
  verdict(refund, "at: /nextFrom", "at: /next", "reads /next, which listOrderTransactions does not answer"),
  verdict(refund, "as: startFrom", "as: from", "gives from, which listOrderTransactions does not take"),
  verdict(charges, "status: 409", "status: 410", "reads status 410, which createCharge does not document"),
  verdict(
    charges,
    "status: 409\n",
    "status: 409\n        looks: 2\n        apart: 5\n",
    "in the call's own answer, which comes once",
  ),
  verdict(
    cancel,
    "when: { /memberStatus: [cancelled] }",
    "repeat: true",
    "has a rule for a repeat among those for the asked answer",
  ),
  verdict(cancel, "when: { /memberStatus: [cancelled] }", "missing: true", "misses an element, but reads no list"),
  verdict("webhooks/shopOrder.yaml", "algorithm: hmac-sha256", "algorithm: shared-token", "believes shopOrder"),
  verdict(
    "schemas/ShopOrder.yaml",
    "unit: minor",
    "unit: major",
    "compares /amount in major units with $request.body#/amount in minor units",
  ),
  {
    rule: "reconcile-target",
    file: charges,
    find: "operation: getCharge",
    put: "operation: findCharge",
    says: "names findCharge",
  },
  made("{ shopId: [$request.body#/id] }", "reads $request.body#/id, which its own request does not have"),
  made("{ shopId: { id: $response.body#/id } }", "has $response.body#/id, which is not an expression of its request"),
  made("{ body: { kind: all } }", "gives /kind of the body, which listOrders does not take"),
  {
    rule: "delivery-recognised",
    file: "webhooks/shopOrder.yaml",
    find: "x-delivery:",
    put: "x-waive:",
    says: "shopOrder has no x-delivery",
  },
  {
    rule: "delivery-recognised",
    file: "webhooks/shopOrder.yaml",
    find: "same: [/payload/uuid",
    put: "same: [/payload/id",
    says: "names /payload/id, which its body",
  },
];
