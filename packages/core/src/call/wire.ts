import type { USUAL } from "../input/option.js";
import type { ConnectionConfig } from "../types/index.js";
import type { Answer } from "./exchange.js";

/** What a connection keeps between its calls. */
export interface Wire extends ConnectionConfig {
  readonly origin: string;
  readonly usual: typeof USUAL;
}

/** Receives the last answer of a call as it came, for those who build another face on the transport. */
export type Answered = (answer: Pick<Answer, "status" | "headers" | "raw">) => void;
