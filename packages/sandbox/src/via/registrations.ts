import type { Call, Reply, Violation } from "../types.js";
import { panProblem } from "./cards.js";
import { Challenge, REGISTRATION_CODE } from "./challenge.js";
import { refusal, refuse } from "./errors.js";
import { registrationId } from "./ids.js";
import type { State } from "./state.js";
import { isKind } from "./undocumented.js";

/** Storing a card: an SMS, then a token. */
export function registrationOperations({ cards, registrations, context }: State) {
  return {
    registerCard: (call: Call): Reply => {
      const { pan, expMonth, expYear } = call.body as { pan: string; expMonth: string; expYear: string };
      const problems = [
        panProblem("body.pan", pan),
        /^(0[1-9]|1[0-2])$/.test(expMonth)
          ? undefined
          : { field: "body.expMonth", rule: "must be a month of two digits" },
        /^\d{2}$/.test(expYear) ? undefined : { field: "body.expYear", rule: "must be the last two digits of a year" },
      ].filter((problem): problem is Violation => problem !== undefined);
      if (problems.length > 0) return refusal(call, problems);
      const verifyId = registrationId();
      registrations.set(verifyId, {
        pan,
        expMonth,
        expYear,
        challenge: new Challenge(REGISTRATION_CODE),
        stored: false,
      });
      return { status: 200, body: { verifyId, phoneMask: "99890*****01" } };
    },

    verifyCardRegistration: async (call: Call): Promise<Reply> => {
      const { verifyId, verifyCode } = call.body as { verifyId: string; verifyCode: string };
      const registration = registrations.get(verifyId);
      if (!registration) return refuse(call, "body.verifyId is unknown", 404);
      const tried = registration.challenge.try(verifyCode, { again: !isKind(context, "usedRegistrationCode") });
      if (tried !== "right")
        return refuse(call, tried === "over" ? "body.verifyId was used already" : "body.verifyCode is wrong");
      const { pan, expMonth, expYear } = registration;
      const { token, hashPan, processing } = await cards.store(pan, registration.stored);
      registration.stored = true;
      const bank = { bankName: "Test Bank", bankCode: "TEST" };
      const first6 = pan.slice(0, 6);
      const card = { first6, last4: pan.slice(-4), expMonth, expYear, bin: first6, cardHolder: "TEST HOLDER", ...bank };
      return { status: 200, body: { ...card, token, hashPan, processing, type: "PRIVATE" } };
    },
  };
}
