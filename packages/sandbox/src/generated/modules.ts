// Generated from specs/*/provider.yaml. Do not edit: change those and run `npm run generate`.
/// <reference path="../compiled.d.ts" />
import { bridgepay } from "../bridgepay/index.js";
import { invoicebox } from "../invoicebox/index.js";
import { qiwi } from "../qiwi/index.js";
import { tribute } from "../tribute/index.js";
import { via } from "../via/index.js";

/** The providers by name. */
export const modules = { bridgepay, invoicebox, qiwi, tribute, via } as const;

/** Options with credentials per provider, to be spread into the client's factory. Valid in the sandbox only. */
export type Credentials = { readonly [P in keyof typeof modules]: (typeof modules)[P]["credentials"] };
