import { badRequest, Refusal } from "./errors.js";
import { LIMITS } from "./money.js";
import type { Shop } from "./shops.js";
import type { OrderFields } from "./state.js";

/** Refuses what the schema lets pass and the shop cannot take. */
export function checkOrder(fields: OrderFields, { tokenCharging }: Shop): void {
  checkText("title", fields.title, 100);
  checkText("description", fields.description, 300);
  if (fields.amount !== undefined) checkAmount(fields.amount, fields);
  const { starsAmount = 0, onlyStars = false, trialPeriod, period = "onetime" } = fields;
  if (starsAmount > 0 || onlyStars) {
    if (tokenCharging) throw badRequest("Stars need a shop without token charging");
    if (period !== "onetime" && period !== "monthly") throw badRequest("Stars are for onetime and monthly orders");
  } else if (fields.amount === undefined) throw badRequest("amount is required unless starsAmount is above 0");
  if (trialPeriod !== undefined && period === "onetime") throw badRequest("trialPeriod is for recurring orders");
  checkFirstPeriod(fields);
}

function checkFirstPeriod({ firstPeriodAmount: first, period = "onetime", amount, starsAmount }: OrderFields): void {
  if (first === undefined) return;
  if (period === "onetime") throw badRequest("firstPeriodAmount is for recurring orders");
  if (starsAmount !== undefined) throw badRequest("firstPeriodAmount and starsAmount exclude each other");
  if (first < 1 || first >= (amount as number)) throw badRequest("firstPeriodAmount must be from 1 to below amount");
}

/**
 * The provider counts UTF-16 code units, as JavaScript does; the schema's maxLength counts
 * code points and lets more pass.
 */
function checkText(name: "title" | "description", text: string, most: number): void {
  if (text === "") throw new Refusal(400, `error_${name}_required`, `${name} is required`);
  if (text.length > most)
    throw new Refusal(400, `error_${name}_too_long`, `${name} must not be longer than ${most} UTF-16 code units`);
}

/**
 * The pages differ on the limits of orders: the windows of charges, or 100 minor units at least for every currency.
 * Refused here is only what breaks both.
 */
function checkAmount(amount: number, { currency }: OrderFields): void {
  if (amount < 100) throw new Refusal(400, "error_amount_too_small", "amount must be at least 100");
  const [, max] = LIMITS[currency];
  if (amount > max) throw new Refusal(400, "error_amount_too_large", `amount must be at most ${max} for ${currency}`);
}
