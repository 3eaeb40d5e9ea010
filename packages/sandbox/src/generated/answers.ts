// Generated from specs/*/provider.yaml. Do not edit: change those and run `npm run generate`.
/// <reference path="../compiled.d.ts" />
import { answers as bridgepay } from "#answers/bridgepay";
import { answers as invoicebox } from "#answers/invoicebox";
import { answers as qiwi } from "#answers/qiwi";
import { answers as tribute } from "#answers/tribute";
import { answers as via } from "#answers/via";
import type { AnswerContract } from "../contract.js";
import type { Provider } from "./providers.js";

/**
 * What the providers' answers have to be. Apart from the rest: it is more than half of the sandbox's
 * bytes, and no use in a page.
 */
export const answers: Readonly<Record<Provider, AnswerContract>> = { bridgepay, invoicebox, qiwi, tribute, via };
