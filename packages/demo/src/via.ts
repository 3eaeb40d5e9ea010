import type { Sandbox } from "@payspec/sandbox";
import { createViaClient, type Schemas } from "@payspec/via";
import { documented } from "./documents.ts";
import { Story } from "./story.ts";

/** A card payment by SMS code, a stored card, and the partner's deposit. */
export async function via(sandbox: Sandbox): Promise<Story> {
  const story = new Story("via");
  const client = createViaClient({
    ...sandbox.credentials.via,
    baseUrl: sandbox.baseUrls.via,
    fetch: sandbox.fetch,
    retries: 0,
    onEvent: story.onEvent,
  });
  const code = documented<Schemas["VerifyCodeRequest"]>("via", "verify-merchant-payment-request");
  const start = documented<Schemas["MerchantCardPayRequest"]>("via", "start-merchant-payment-request");

  story.title("VIA: pay with a card and an SMS code");
  await story.call("the document's code: paid", { phase: "succeeded" }, () =>
    client.verifyMerchantPayment({ body: code }),
  );
  await story.call("the same code again", { kind: "refused", status: 400 }, () =>
    client.verifyMerchantPayment({ body: code }),
  );
  const { verifyId } = await story.call("start a payment, the card holder gets a code", {}, () =>
    client.startMerchantPayment({ body: start }),
  );
  await story.call("the SMS did not come: send it again", {}, () =>
    client.resendMerchantPaymentCode({ body: { verifyId } }),
  );
  await story.call("a wrong code", { kind: "refused", status: 400 }, () =>
    client.verifyMerchantPayment({ body: { verifyId, verifyCode: "000000" } }),
  );
  await story.call("the right one", { phase: "succeeded" }, () =>
    client.verifyMerchantPayment({ body: { verifyId, verifyCode: code.verifyCode } }),
  );
  await story.call("look it up by your own id", { phase: "succeeded" }, () =>
    client.getTransaction({ externalId: start.externalId }),
  );
  const poor = await story.call("a payment that will be rejected", {}, () =>
    client.startMerchantPayment({ body: { ...start, externalId: "order-rejected", amount: 1_000_001 } }),
  );
  await story.call("rejected: a success of the call", { phase: "failed" }, () =>
    client.verifyMerchantPayment({ body: { verifyId: poor.verifyId, verifyCode: code.verifyCode } }),
  );

  story.title("VIA: store a card, then charge it without a code");
  await story.call("whose card is it", {}, () =>
    client.getCardInfo({ body: documented("via", "get-card-info-request") }),
  );
  const card = await story.call("send a code to its holder", {}, () =>
    client.registerCard({ body: documented("via", "register-card-request") }),
  );
  const { verifyCode } = documented<Schemas["VerifyCodeRequest"]>("via", "verify-card-registration-request");
  const stored = await story.call("the code gives a token", {}, () =>
    client.verifyCardRegistration({ body: { verifyId: card.verifyId, verifyCode } }),
  );
  await story.call("charge the token", {}, () =>
    client.payMerchantByToken({
      body: {
        ...documented<Schemas["MerchantTokenPayRequest"]>("via", "pay-merchant-by-token-request"),
        localToken: stored.token,
      },
    }),
  );
  await story.call("tokens of a phone number", {}, () =>
    client.listCardsByPhone({ body: documented("via", "list-cards-by-phone-request") }),
  );

  story.title("VIA: pay and top up from the deposit");
  await story.call("balances", {}, () => client.listDepositBalances());
  await story.call("the customer's account at the merchant", {}, () =>
    client.findMerchantAccount({ body: documented("via", "find-merchant-account-request") }),
  );
  await story.call("pay the merchant", {}, () =>
    client.payMerchantFromDeposit({ body: documented("via", "pay-merchant-from-deposit-request") }),
  );
  await story.call("top up a card by number", { phase: "succeeded" }, () =>
    client.transferDepositToCard({ body: documented("via", "transfer-deposit-to-card-request") }),
  );
  await story.call("top up a card by token", { phase: "succeeded" }, () =>
    client.transferDepositToToken({ body: documented("via", "transfer-deposit-to-token-request") }),
  );
  story.check("each movement is in the ledger once", sandbox.ledger.length === 6);
  return story;
}
