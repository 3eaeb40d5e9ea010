import type { OperationContract } from "../contract.js";
import { outcomesOf } from "../test-rules.js";
import { wrong } from "./errors.js";

/** A card as requests write it. */
export interface CardInput {
  readonly pan: string;
  readonly expiryDate: string;
  readonly cvv2?: string;
  readonly holderName?: string;
}

/** What is kept of a card. Its number and code are not. */
export interface Card {
  readonly maskedPan: string;
  readonly expiryDate: string;
}

/** How the authorization of a card ends, and after how many ms. */
export interface Fate {
  readonly declines: boolean;
  readonly afterMs: number;
}

const SLOW_MS = 3000;

/**
 * Rules of the test mode for a card, by the operation that it is given to. Years are not looked at: the
 * printed cards expired long ago.
 */
export function fateOf(
  { expiryDate }: { readonly expiryDate: string },
  operation: OperationContract,
  at: string,
): Fate {
  const outcomes = outcomesOf(operation, `${at}/expiryDate`, expiryDate);
  const slow = outcomes.has("slow") || outcomes.has("slow-declined");
  return { declines: outcomes.has("declined") || outcomes.has("slow-declined"), afterMs: slow ? SLOW_MS : 0 };
}

/** Whether the card asks for 3-D Secure by the same rules. */
export const asksFor3ds = ({ cvv2, holderName }: CardInput, operation: OperationContract, at: string): boolean =>
  outcomesOf(operation, `${at}/cvv2`, cvv2).has("challenge") ||
  outcomesOf(operation, `${at}/holderName`, holderName).has("challenge");

/** The card without its secrets; refuses a number whose check digit is wrong. All documented numbers pass. */
export function cardOf({ pan, expiryDate }: CardInput, field: string): Card {
  if (!passesLuhn(pan)) throw wrong(field, "Card number is not valid: its check digit does not fit");
  return { maskedPan: maskOf(pan), expiryDate };
}

/** The Luhn check of ISO/IEC 7812-1, annex B. */
export function passesLuhn(pan: string): boolean {
  const sum = [...pan].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** First six and last four digits. */
export const maskOf = (pan: string): string => `${pan.slice(0, 6)}${"*".repeat(pan.length - 10)}${pan.slice(-4)}`;

const SYSTEMS: Readonly<Record<string, string>> = { 2: "MIR", 5: "MASTERCARD", 6: "UNIONPAY" };

/** What no card number decides, as the documentation's examples have it. */
const ISSUERS = {
  payment: { issuingCountry: "810", issuingBank: "QiwiBank", fundingSource: "CREDIT" },
  check: { issuingCountry: "RUS", issuingBank: "Qiwi bank", fundingSource: "DEBIT" },
};

/** The payment system of a card, and its issuer. */
export const cardInfoOf = ({ maskedPan }: Card, of: keyof typeof ISSUERS) => ({
  ...ISSUERS[of],
  paymentSystem: SYSTEMS[maskedPan.charAt(0)] ?? "VISA",
  paymentSystemProduct: "Platinum...",
});

/** What a payer's browser needs for 3-D Secure. Its page exists nowhere: any `pares` passes, `DECLINED` does not. */
export const challenge = () => ({ pareq: "eJyrrgUAAXUA+Q==", acsUrl: "https://acs.sandbox.payspec.test/start" });

/** Whether the result of 3-D Secure says that the holder was recognised. */
export const passes3ds = (pares: string | undefined, operation: OperationContract, field: string): boolean =>
  pares !== undefined && !outcomesOf(operation, field, pares).has("failed");
