// How the data of look-ups can be said wrongly: each damage to x-paging, x-echo or x-delivery.about, and
// the sentence that finds it.

const tokens = "paths/shop_tokens.yaml";
const transactions = "paths/shop_orders_{orderUuid}_transactions.yaml";
const charges = "paths/shop_charges.yaml";
const order = "webhooks/shopOrder.yaml";

const paging = (file: string, find: string, put: string, says: string) => ({
  rule: "list-paging",
  file,
  find,
  put,
  says,
});
const echo = (find: string, put: string, says: string) => ({ rule: "echo-pairs", file: charges, find, put, says });

const failing = (rule: string, says: string) => ({
  rule: "error-body-place",
  file: charges,
  find: "    '200':\n",
  put: `    '200':\n      x-error-body: { ${rule} }\n`,
  says,
});
const decided = (find: string, put: string, says: string) => ({ rule: "test-values", file: charges, find, put, says });

export const lookupDamages = [
  failing("when: /fault, schema: Error", "reads /fault, which neither the answer nor Error has"),
  failing(
    "when: /status, is: [failure], schema: Error",
    'compares /status with "failure", which is no documented value',
  ),
  decided("field: /amount", "field: /sum", "reads /sum, which the request does not have"),
  decided(
    "outcome: failed\n",
    "outcome: failed\n      becomes: { status: refused, after: 5 }\n",
    "becomes refused, which is no status that createCharge answers",
  ),
  paging("paths/shops.yaml", "  x-paging:\n    items: ''\n", "", "listShops lists something but has no x-paging"),
  paging(
    transactions,
    "items: /transactions",
    "items: /nextFrom",
    "finds its items at /nextFrom, but no list is there",
  ),
  paging(
    transactions,
    "as: startFrom, at: /nextFrom }\n  x-",
    "as: from, at: /nextFrom }\n  x-",
    "asks with from, which the operation does not take",
  ),
  paging(transactions, "at: /nextFrom }\n  x-", "at: /next }\n  x-", "reads /next, which the answer does not have"),
  paging(tokens, "size: limit }", "size: customerId }", "reads the size of a page from customerId"),
  echo(
    "asked: $request.body#/amount",
    "asked: $request.body#/sum",
    "reads $request.body#/sum, which the request does not have",
  ),
  echo("answered: /amount, amount", "answered: /sum, amount", "reads /sum, which the answer does not have"),
  echo("answered: /amount, amount: true }", "answered: /amount }", "has to say amount: true for /amount"),
  echo(
    "asked: $request.body#/reference, answered: /reference",
    "asked: $request.body#/token, answered: /token",
    "compares /token, which is sensitive",
  ),
  {
    rule: "reconcile-target",
    file: order,
    find: "operation: getOrder,",
    put: "operation: cancelOrder,",
    says: "which is not an operation that only reads",
  },
  {
    rule: "reconcile-target",
    file: order,
    find: "{ orderUuid: /payload",
    put: "{ orderId: /payload",
    says: "gives orderId, which getOrder does not take",
  },
  {
    rule: "delivery-recognised",
    file: order,
    find: "orderUuid: /payload/uuid",
    put: "orderUuid: /payload/id",
    says: "gives orderUuid from /payload/id",
  },
];
