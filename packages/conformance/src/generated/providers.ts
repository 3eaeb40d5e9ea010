// Generated from specs/*/provider.yaml. Do not edit: change those and run `npm run generate`.
import * as bridgepay from "@payspec/bridgepay";
import { bridgepay as bridgepayFacts } from "../providers/bridgepay.ts";
import { bridgepay as bridgepayPlay } from "../soak/bridgepay.ts";
import * as invoicebox from "@payspec/invoicebox";
import { invoicebox as invoiceboxFacts } from "../providers/invoicebox.ts";
import { invoicebox as invoiceboxPlay } from "../soak/invoicebox.ts";
import * as qiwi from "@payspec/qiwi";
import { qiwi as qiwiFacts } from "../providers/qiwi.ts";
import { qiwi as qiwiPlay } from "../soak/qiwi.ts";
import * as tribute from "@payspec/tribute";
import { tribute as tributeFacts } from "../providers/tribute.ts";
import { tribute as tributePlay } from "../soak/tribute.ts";
import * as via from "@payspec/via";
import { via as viaFacts } from "../providers/via.ts";
import { via as viaPlay } from "../soak/via.ts";

/** The providers by name. */
export const names = ["bridgepay", "invoicebox", "qiwi", "tribute", "via"] as const;

/** What each package exports. */
export const packages = {
  bridgepay: bridgepay,
  invoicebox: invoicebox,
  qiwi: qiwi,
  tribute: tribute,
  via: via,
};

/** What the suites have to know of each. */
export const facts = {
  bridgepay: bridgepayFacts,
  invoicebox: invoiceboxFacts,
  qiwi: qiwiFacts,
  tribute: tributeFacts,
  via: viaFacts,
};

/** Each provider's part of the soak. */
export const plays = {
  bridgepay: bridgepayPlay,
  invoicebox: invoiceboxPlay,
  qiwi: qiwiPlay,
  tribute: tributePlay,
  via: viaPlay,
};
