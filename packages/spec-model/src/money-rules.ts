/**
 * What a program, or whoever writes one, must keep to when money moves: for llms.txt of the site
 * and of each package. Markdown.
 */
export const moneyRules = `1. A call never throws for what happens on the wire. Look at \`result.ok\` first; then at \`result.outcome\`.
2. \`outcome: "none"\`: nothing happened. \`outcome: "unknown"\`: money may have moved. Then never send again with a new id or key: ask the operation that \`result.reconcile\` names, or call \`settle\`.
3. \`ok: true\` is not a payment. Read the status; \`phaseOf\` from the package \`payspec\` says what it means.
4. Store your id or idempotency key before the call, and derive it from the order and the attempt, never from a random number at the moment of the call.
5. Do not wrap calls in retries: the client repeats what may be repeated and nothing else.
6. Amounts are whole minor units at some providers and major units at others: the page of the operation says which. Never use floats for sums.
7. Verify webhooks over the raw body with \`verifyWebhook\`, handle each event once, and read the object by the API where the body is not signed.
8. Never log request bodies, tokens or card numbers. Test with \`@payspec/sandbox\`, with lost answers too.`;
