import { random } from "../declared/made-up.js";
import type { Call, Context, Reply } from "../types.js";
import { type Cards, panProblem } from "./cards.js";
import { Challenge, REGISTRATION_CODE } from "./challenge.js";
import { refusal, refuse } from "./failures.js";
import { isKind } from "./undocumented.js";

/** A card that waits for the code from its SMS. */
interface Registration {
  readonly pan: string;
  readonly expMonth: string;
  readonly expYear: string;
  readonly challenge: Challenge;
  /** Whether its card has a token already. */
  stored: boolean;
}

/** The registration of the documented example, waiting for its code. */
const DOCUMENTED = "00000000000000000000000000000001";
const waiting = (card: Pick<Registration, "pan" | "expMonth" | "expYear">): Registration => ({
  ...card,
  challenge: new Challenge(REGISTRATION_CODE),
  stored: false,
});

/** Storing a card: an SMS, then a token. */
export function registrationOperations(context: Context, cards: Cards) {
  const documented = waiting({ pan: "8600000000000001", expMonth: "08", expYear: "26" });
  const registrations = new Map([[DOCUMENTED, documented]]);

  return {
    registerCard: (call: Call): Reply => {
      const { pan, expMonth, expYear } = call.body as { pan: string; expMonth: string; expYear: string };
      const wrong = refusal(
        call,
        panProblem("body.pan", pan),
        /^(0[1-9]|1[0-2])$/.test(expMonth)
          ? undefined
          : { field: "body.expMonth", rule: "must be a month of two digits" },
        /^\d{2}$/.test(expYear) ? undefined : { field: "body.expYear", rule: "must be the last two digits of a year" },
      );
      if (wrong) return wrong;
      const verifyId = random("f".repeat(32));
      registrations.set(verifyId, waiting({ pan, expMonth, expYear }));
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
