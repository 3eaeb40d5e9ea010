export type { Fault, RandomFaults } from "./faults.js";
export type { HistoryEntry } from "./history.js";
export { invoiceboxNotificationKey } from "./invoicebox/notification.js";
export { qiwiNotificationKey } from "./qiwi/notification.js";
export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.js";
export type { Delivery, LedgerEntry, Provider } from "./types.js";
