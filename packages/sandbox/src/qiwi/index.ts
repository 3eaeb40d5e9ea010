import { requests } from "#requests/qiwi";
import { failureText } from "../failure-text.js";
import type { Behaviour, Call, Context, ProviderModule, Reply } from "../types.js";
import { billOperations } from "./bills.js";
import { captureOperations } from "./captures.js";
import { cardCheckOperations } from "./card-checks.js";
import { type Cause, causeOf, type ErrorTexts, errorReply, RECORDED, Refusal } from "./errors.js";
import { qiwiNotificationKey, SITE_ADDRESS } from "./notification.js";
import { paymentOperations } from "./payments.js";
import { payoutOperations } from "./payouts.js";
import { refundOperations } from "./refunds.js";
import { sbpOperations } from "./sbp.js";
import { openState } from "./seed.js";
import { isSigned, payoutPrivateKey, signPayout } from "./signature.js";
import { tokenOperations } from "./tokens.js";
import { spots } from "./undocumented.js";

const credentials = { token: "sandbox-qiwi-token", siteId: "test-01", signPayout } as const;

/**
 * QIWI Payin as a site in test mode. The expiry month of a card decides: 02 declines, 03 and 04 take three seconds and
 * succeed or decline, any other succeeds; the code 849 or a holder with `3ds` asks for 3-D Secure. Holds are captured
 * after 72 hours. The limits of 10 rubles per card operation and 100 operations a day are left out: the
 * documented examples are larger.
 */
export const qiwi: ProviderModule<typeof credentials> = {
  basePath: "/partner/payin",
  credentials,
  portable: async () => ({
    token: credentials.token,
    siteId: credentials.siteId,
    payoutPrivateKey: await payoutPrivateKey(),
  }),
  webhooks: { url: SITE_ADDRESS, secret: qiwiNotificationKey },
  requests,
  spots,
  start,
};

function start(context: Context): Behaviour {
  const state = openState(credentials.siteId, context);
  const error = (status: number, cause?: Cause, texts?: ErrorTexts): Reply => errorReply(context, status, cause, texts);

  const authorize = async ({ operationId, path, headers, bytes }: Call): Promise<Reply | undefined> => {
    if (headers.get("authorization") !== `Bearer ${credentials.token}`) return error(401);
    // 403 and not 404: a 404 says to a client that its PUT did not arrive and should be sent again.
    if (path.siteId !== credentials.siteId) return error(403, { siteId: ["The key belongs to another site"] });
    if (!/json|\*\/\*|application\/\*/.test(headers.get("accept") ?? "*/*")) return error(406);
    const signature = headers.get("x-digital-sign");
    // The answer to a wrong signature is not documented. A missing one is a missing header like any other.
    if (operationId === "createPayout" && signature !== null && !(await isSigned(bytes, signature))) {
      return error(403, { "X-Digital-Sign": ["The signature does not fit the body"] });
    }
    return undefined;
  };

  const operations: Behaviour["operations"] = {
    ...billOperations(state),
    ...paymentOperations(state),
    ...captureOperations(state),
    ...refundOperations(state),
    ...sbpOperations(state),
    ...cardCheckOperations(state),
    ...payoutOperations(state),
    ...tokenOperations(state),
  };
  const answering = (handler: Behaviour["operations"][string]) => async (call: Call) => {
    try {
      return await handler(call);
    } catch (thrown) {
      if (thrown instanceof Refusal) return error(thrown.status, thrown.fields, thrown.texts);
      throw thrown;
    }
  };

  return {
    authorize,
    refuse: (violations) => {
      if (violations.some(({ field }) => field === "header.content-type")) return error(406, causeOf(violations));
      // An amount without its currency is not an amount, and the body could not be read.
      const unreadable = violations.some(({ field, missing }) => missing && /amount\.currency$/i.test(field));
      return unreadable ? error(400, undefined, RECORDED.unreadable) : error(400, causeOf(violations));
    },
    fail: (status, operation) => error(status, operation ? undefined : { address: [failureText(status, operation)] }),
    operations: Object.fromEntries(Object.entries(operations).map(([name, handler]) => [name, answering(handler)])),
  };
}
