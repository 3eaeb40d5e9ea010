import type { Behaviour, Call } from "../types.js";
import { asksFor3ds, type Card, type CardInput, cardInfoOf, cardOf, challenge, fateOf, passes3ds } from "./cards.js";
import { dateTime } from "./dates.js";
import { found, wrong } from "./errors.js";
import { repeatOf, textOf } from "./repeats.js";
import type { Check, Site } from "./store.js";
import { cardTokenView, issueCardToken } from "./tokens.js";
import { notifyCheck } from "./webhooks.js";

interface CheckRequest {
  readonly cardData: CardInput;
  readonly tokenizationData?: { readonly account: string };
}

/** Card checks, with or without 3-D Secure and a token. */
export const cardCheckOperations = (site: Site): Behaviour["operations"] => ({
  createCardCheck: (call) => {
    const known = repeatOf(site.checks.get(call.path.requestUid as string), call, "requestUid");
    return { status: 200, body: checkView(known ?? create(site, call)) };
  },
  getCardCheck: ({ path }) => ({ status: 200, body: checkView(found(site.checks.get(path.requestUid as string))) }),
  completeCardCheck: ({ path, body }) => {
    const check = found(site.checks.get(path.requestUid as string));
    if (check.status !== "WAITING_3DS") throw wrong("requestUid", "This check does not wait for 3-D Secure");
    check.threeDsStatus = passes3ds((body as { pares: string }).pares) ? "PASSED" : "NOT_PASSED";
    if (check.threeDsStatus === "PASSED") ask(site, check);
    else end(site, check, "SUCCESS", false);
    return { status: 200, body: checkView(check) };
  },
});

function create(site: Site, call: Call): Check {
  const { cardData, tokenizationData } = call.body as CheckRequest;
  const requestUid = call.path.requestUid as string;
  const card = cardOf(cardData, "cardData.pan");
  const createdAt = site.context.now();
  const check: Check = {
    request: textOf(call),
    createdAt,
    requestUid,
    card,
    fate: fateOf(card),
    bindTo: tokenizationData?.account,
    createdToken: undefined,
    threeDsStatus: "WITHOUT",
    isValidCard: false,
    checkedAt: createdAt,
    status: asksFor3ds(cardData) ? "WAITING_3DS" : "INIT",
  };
  site.checks.set(requestUid, check);
  if (check.status === "INIT") ask(site, check);
  return check;
}

/**
 * Asks the issuer, whose answer the expiry month decides as for payments. What a declined check looks like is not said, and both ways are
 * documented: month 02 gives a card that is not valid, month 04 a check that failed. Before the end INIT is the only state without a payer.
 */
function ask(site: Site, check: Check): void {
  const { declines, afterMs } = check.fate;
  if (afterMs === 0) end(site, check, "SUCCESS", !declines);
  else {
    check.status = "INIT";
    site.context.later(afterMs, () => end(site, check, declines ? "ERROR" : "SUCCESS", !declines));
  }
}

function end(site: Site, check: Check, status: string, isValidCard: boolean): void {
  check.status = status;
  check.isValidCard = isValidCard;
  check.checkedAt = site.context.now();
  if (isValidCard && check.bindTo !== undefined) check.createdToken = issueCardToken(site, check.card as Card, check.bindTo);
  notifyCheck(site, check);
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
