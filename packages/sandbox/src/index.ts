import { answers } from "./generated/answers.js";
import { modules } from "./generated/modules.js";
import { compose, type Sandbox, type SandboxOptions } from "./sandbox.js";

export type { Fault, RandomFaults } from "./faults.js";
export type { HistoryEntry } from "./history.js";
export type { Sandbox, SandboxOptions } from "./sandbox.js";
export type { Delivery, LedgerEntry, Provider, Settings, WebhookAccess } from "./types.js";

/** Makes a sandbox of all providers with a state of its own. What it answers is checked against the spec, always. */
export const createSandbox = (options?: SandboxOptions): Sandbox => compose(modules, options, answers);
