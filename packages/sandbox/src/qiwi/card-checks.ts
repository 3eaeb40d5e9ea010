import type { Behaviour, Call } from "../types.js";
import { asksFor3ds, type Card, type CardInput, cardInfoOf, cardOf, challenge, fateOf, passes3ds } from "./cards.js";
import { dateTime } from "./dates.js";
import { found, wrong } from "./errors.js";
import { answerOf, repeatOf, textOf } from "./repeats.js";
import type { Check, State } from "./state.js";
import { cardTokenView, issueCardToken } from "./tokens.js";
import { isKind } from "./undocumented.js";
import { notifyCheck } from "./webhooks.js";

interface CheckRequest {
  readonly cardData: CardInput;
  readonly tokenizationData?: { readonly account: string };
}

/** Card checks, with or without 3-D Secure and a token. */
export const cardCheckOperations = (state: State): Behaviour["operations"] => ({
  createCardCheck: (call) => {
    const known = repeatOf(state, state.checks.get(call.path.requestUid as string), call, "requestUid");
    return answerOf(known, () => create(state, call), checkView);
  },
  getCardCheck: ({ path }) => ({ status: 200, body: checkView(found(state.checks.get(path.requestUid as string))) }),
  completeCardCheck: ({ path, body, operation }) => {
    const check = found(state.checks.get(path.requestUid as string));
    if (check.status !== "WAITING_3DS" && (check.threeDsStatus === "WITHOUT" || isKind(state.context, "secondPaRes")))
      throw wrong("requestUid", "This check does not wait for 3-D Secure");
    check.threeDsStatus = passes3ds((body as { pares: string }).pares, operation, "/pares") ? "PASSED" : "NOT_PASSED";
    if (check.threeDsStatus === "PASSED") ask(state, check);
    else end(state, check, "SUCCESS", false);
    return { status: 200, body: checkView(check) };
  },
});

function create(state: State, call: Call): Check {
  const { cardData, tokenizationData } = call.body as CheckRequest;
  const requestUid = call.path.requestUid as string;
  const card = cardOf(cardData, "cardData.pan");
  const createdAt = state.context.now();
  const check: Check = {
    request: textOf(call),
    createdAt,
    requestUid,
    card,
    fate: fateOf(card, call.operation, "/cardData"),
    bindTo: tokenizationData?.account,
    createdToken: undefined,
    threeDsStatus: "WITHOUT",
    isValidCard: false,
    checkedAt: createdAt,
    status: asksFor3ds(cardData, call.operation, "/cardData") ? "WAITING_3DS" : "INIT",
  };
  state.checks.set(requestUid, check);
  if (check.status === "INIT") ask(state, check);
  return check;
}

/**
 * Asks the issuer, whose answer the expiry month decides as for payments. What a declined check looks like is not said,
 * and both ways are documented: month 02 gives a card that is not valid, month 04 a check that failed. Before the end
 * INIT is the only state without a payer.
 */
function ask(state: State, check: Check): void {
  const { declines, afterMs } = check.fate;
  if (afterMs === 0) end(state, check, "SUCCESS", !declines);
  else {
    check.status = "INIT";
    state.context.later(afterMs, () => end(state, check, declines ? "ERROR" : "SUCCESS", !declines));
  }
}

function end(state: State, check: Check, status: string, isValidCard: boolean): void {
  check.status = status;
  check.isValidCard = isValidCard;
  check.checkedAt = state.context.now();
  if (isValidCard && check.bindTo !== undefined)
    check.createdToken = issueCardToken(state, check.card as Card, check.bindTo);
  notifyCheck(state, check);
}

/** Only a check that was carried out shows more than its id and status, only a valid card its data. */
function checkView({ requestUid, status, isValidCard, threeDsStatus, checkedAt, card, createdToken, bindTo }: Check) {
  if (status === "WAITING_3DS") return { requestUid, status, requirements: challenge() };
  if (status !== "SUCCESS") return { requestUid, status };
  return {
    requestUid,
    status,
    isValidCard,
    threeDsStatus,
    checkOperationDate: dateTime(checkedAt),
    cardInfo: isValidCard ? cardInfoOf(card as Card, "check") : undefined,
    createdToken: createdToken && { ...cardTokenView(createdToken), account: bindTo },
  };
}
