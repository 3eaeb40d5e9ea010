import type { Behaviour, Call } from "../types.js";
import { dateTime } from "./dates.js";
import { found } from "./errors.js";
import { type AmountInput, kopecksOf, rubles } from "./money.js";
import { repeatOf, textOf } from "./repeats.js";
import { idsOf, payCode, payNamelessly, payWithToken, saveAccount } from "./sbp-payments.js";
import type { Code, Site } from "./store.js";
import type { SbpToken } from "./tokens.js";

interface CodeRequest {
  readonly qrCodeUid?: string;
  readonly qrCode: { readonly type: "DYNAMIC" | "TOKEN"; readonly ttl?: number; readonly image?: Readonly<Record<string, unknown>> };
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

/**
 * What a payer does five seconds after a code was issued. The test mode knows one amount that works, 200.00, and declines every other. The
 * printed examples stay possible beside that: 1.00 is paid like 200.00, and 100.00 is left alone, so that a token can pay it or it expires.
 */
const PAID = [200_00, 1_00];
const LEFT_ALONE = 100_00;

/** QR codes of the Faster Payments System. */
export const sbpOperations = (site: Site): Behaviour["operations"] => ({
  putSbpQrCode: (call) => ({ status: 200, body: codeView(site, issue(site, call, call.path.qrCodeUid as string), "with its picture") }),
  createSbpQrCode: (call) => {
    const { qrCodeUid } = call.body as { qrCodeUid: string };
    return { status: 200, body: codeView(site, issue(site, call, qrCodeUid), "with its picture") };
  },
  getSbpQrCode: ({ path }) => ({ status: 200, body: codeView(site, found(site.codes.get(path.qrCodeUid as string))) }),
  payBySbpToken: (call) => {
    const code = found(site.codes.get(call.path.qrCodeUid as string));
    payWithToken(site, code, call);
    return { status: 200, body: codeView(site, code, "with its picture") };
  },
  createSbpTokenPayment: (call) => {
    const code = found(site.codes.get(call.path.qrCodeUid as string));
    payNamelessly(site, code, call);
    return { status: 200, body: codeView(site, code) };
  },
});

function issue(site: Site, call: Call, qrCodeUid: string): Code {
  const known = repeatOf(site.codes.get(qrCodeUid), call, "qrCodeUid");
  if (known) return known;
  const { qrCode, amount: input, paymentPurpose, redirectUrl, tokenizationPurpose, tokenizationAccount, flags } = call.body as CodeRequest;
  const amount = input && kopecksOf(input);
  const wantsToken = qrCode.type === "TOKEN" || flags?.includes("CREATE_TOKEN");
  const code: Code = {
    request: textOf(call),
    createdAt: site.context.now(),
    qrCodeUid,
    type: qrCode.type,
    ttl: qrCode.ttl ?? (qrCode.type === "DYNAMIC" ? DEFAULT_TTL : undefined),
    image: qrCode.image && { mediaType: "image/png", ...qrCode.image },
    amount,
    payload: payloadOf(site, amount),
    echo: { paymentPurpose, redirectUrl, tokenizationPurpose, flags },
    bindTo: wantsToken ? tokenizationAccount : undefined,
    token: undefined,
    paymentUid: undefined,
    status: "CREATED",
  };
  site.codes.set(qrCodeUid, code);
  site.context.later(SCAN_MS, () => scan(site, code));
  site.context.later((code.ttl ?? DEFAULT_TTL) * MINUTE, () => {
    if (isOpen(code)) code.status = "EXPIRED";
  });
  return code;
}

const isOpen = ({ status, paymentUid, token }: Code): boolean => status === "CREATED" && !paymentUid && !token;

function payloadOf(site: Site, amount: number | undefined): string {
  const id = site.context.uuid().replaceAll("-", "").toUpperCase();
  return `https://qr.nspk.ru/${id}?type=02&bank=100000000009${amount === undefined ? "" : `&sum=${amount}&cur=RUB`}&crc=C63A`;
}

/** The payer's part. A code of type TOKEN binds the account and stays as it is: it takes no payment. */
function scan(site: Site, code: Code): void {
  const { type, amount } = code;
  if (!isOpen(code) || amount === LEFT_ALONE) return;
  if (type === "TOKEN") saveAccount(site, code);
  else if (!PAID.includes(amount as number)) code.status = "DECLINED";
  else payCode(site, code, { ...idsOf(site, code), afterMs: 0 });
}

// One white pixel: the sandbox draws no codes.
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

const tokenView = (token: SbpToken | "REJECTED") =>
  token === "REJECTED" ? { status: token } : { status: "CREATED", value: token.value, expiredDate: token.expiredDate };

function codeView(site: Site, code: Code, picture?: "with its picture") {
  const { qrCodeUid, type, ttl, image, amount, payload, echo, token, paymentUid, status, createdAt } = code;
  const paymentStatus = site.payments.get(paymentUid ?? "")?.state.value;
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
