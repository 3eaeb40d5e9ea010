import { outcomesOf } from "../test-rules.js";
import type { Behaviour, Call, Reply } from "../types.js";
import { dateTime } from "./dates.js";
import { found } from "./errors.js";
import { type AmountInput, decimal, kopecksOf, rubles } from "./money.js";
import { answerOf, repeatOf, textOf } from "./repeats.js";
import { idsOf, payCode, payNamelessly, payWithToken, saveAccount } from "./sbp-payments.js";
import type { Code, SbpToken, State } from "./state.js";

interface CodeRequest {
  readonly qrCodeUid?: string;
  readonly qrCode: {
    readonly type: "DYNAMIC" | "TOKEN";
    readonly ttl?: number;
    readonly image?: Readonly<Record<string, unknown>>;
  };
  readonly amount?: AmountInput;
  readonly paymentPurpose?: string;
  readonly redirectUrl?: string;
  readonly tokenizationPurpose?: string;
  readonly tokenizationAccount?: string;
  readonly flags?: readonly string[];
}

const MINUTE = 60_000;
const DEFAULT_TTL = 72 * 60;
const SCAN_MS = 5000;

/** QR codes of the Faster Payments System. */
export const sbpOperations = (state: State): Behaviour["operations"] => ({
  putSbpQrCode: (call) => issued(state, call, call.path.qrCodeUid as string),
  createSbpQrCode: (call) => issued(state, call, (call.body as { qrCodeUid: string }).qrCodeUid),
  getSbpQrCode: ({ path }) => ({
    status: 200,
    body: codeView(state, found(state.codes.get(path.qrCodeUid as string))),
  }),
  payBySbpToken: (call) => {
    const code = found(state.codes.get(call.path.qrCodeUid as string));
    const carriedOut = payWithToken(state, code, call);
    return { status: 200, body: codeView(state, code, "with its picture"), carriedOut };
  },
  createSbpTokenPayment: (call) => {
    const code = found(state.codes.get(call.path.qrCodeUid as string));
    payNamelessly(state, code, call);
    return { status: 200, body: codeView(state, code) };
  },
});

function issued(state: State, call: Call, qrCodeUid: string): Reply {
  const known = repeatOf(state, state.codes.get(qrCodeUid), call, "qrCodeUid");
  return answerOf(
    known,
    () => issue(state, call, qrCodeUid),
    (code) => codeView(state, code, "with its picture"),
  );
}

function issue(state: State, call: Call, qrCodeUid: string): Code {
  const {
    qrCode,
    amount: input,
    paymentPurpose,
    redirectUrl,
    tokenizationPurpose,
    tokenizationAccount,
    flags,
  } = call.body as CodeRequest;
  const amount = input && kopecksOf(input);
  const wantsToken = qrCode.type === "TOKEN" || flags?.includes("CREATE_TOKEN");
  const code: Code = {
    request: textOf(call),
    createdAt: state.context.now(),
    qrCodeUid,
    type: qrCode.type,
    ttl: qrCode.ttl ?? (qrCode.type === "DYNAMIC" ? DEFAULT_TTL : undefined),
    image: qrCode.image && { mediaType: "image/png", ...qrCode.image },
    amount,
    rules: amount === undefined ? new Set() : outcomesOf(call.operation, "/amount/value", decimal(amount)),
    rejectsToken: outcomesOf(call.operation, "/tokenizationPurpose", tokenizationPurpose).has("token-rejected"),
    payload: payloadOf(state, amount),
    echo: { paymentPurpose, redirectUrl, tokenizationPurpose, flags },
    bindTo: wantsToken ? tokenizationAccount : undefined,
    token: undefined,
    paymentUid: undefined,
    paidNamelessly: false,
    status: "CREATED",
  };
  state.codes.set(qrCodeUid, code);
  state.context.later(SCAN_MS, () => scan(state, code));
  state.context.later((code.ttl ?? DEFAULT_TTL) * MINUTE, () => {
    if (isOpen(code)) code.status = "EXPIRED";
  });
  return code;
}

const isOpen = ({ status, paymentUid, token }: Code): boolean => status === "CREATED" && !paymentUid && !token;

function payloadOf(state: State, amount: number | undefined): string {
  const id = state.context.uuid().replaceAll("-", "").toUpperCase();
  return `https://qr.nspk.ru/${id}?type=02&bank=100000000009${amount === undefined ? "" : `&sum=${amount}&cur=RUB`}&crc=C63A`;
}

/**
 * The payer's part, by the test mode's rules for the amount. A code of type TOKEN binds the account and stays as
 * it is: it takes no payment.
 */
function scan(state: State, code: Code): void {
  const { type, rules } = code;
  if (!isOpen(code) || rules.has("left-alone")) return;
  if (type === "TOKEN") saveAccount(state, code);
  else if (!rules.has("paid")) code.status = "DECLINED";
  else payCode(state, code, { ...idsOf(state, code), afterMs: 0 });
}

// One white pixel: the sandbox draws no codes.
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

const tokenView = (token: SbpToken | "REJECTED") =>
  token === "REJECTED" ? { status: token } : { status: "CREATED", value: token.value, expiredDate: token.expiredDate };

function codeView(state: State, code: Code, picture?: "with its picture") {
  const { qrCodeUid, type, ttl, image, amount, payload, echo, token, paymentUid, status, createdAt } = code;
  const paymentStatus = state.payments.get(paymentUid ?? "")?.status.value;
  return {
    qrCodeUid,
    amount: amount === undefined ? undefined : rubles(amount),
    qrCode: { type, ttl, image: picture && image && { ...image, content: PIXEL }, payload, status },
    payment: paymentUid === undefined ? undefined : { paymentUid, paymentStatus },
    token: token && tokenView(token),
    ...echo,
    createdOn: dateTime(createdAt),
  };
}
