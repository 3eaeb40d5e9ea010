import type { Provider } from "../clients.ts";
import { bridgepay } from "./bridgepay.ts";
import { invoicebox } from "./invoicebox.ts";
import { qiwi } from "./qiwi.ts";
import type { Play } from "./stage.ts";
import { tribute } from "./tribute.ts";
import { via } from "./via.ts";

/** Each provider's part of the soak. */
export const plays: Readonly<Record<Provider, Play>> = { bridgepay, invoicebox, qiwi, tribute, via };
