import type { Provider } from "../clients.ts";
import { plays as all } from "../generated/providers.ts";
import type { Play } from "./stage.ts";

/** Each provider's part of the soak. */
export const plays: Readonly<Record<Provider, Play>> = all;
