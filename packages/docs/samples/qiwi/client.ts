import type { QiwiClient, SiteInput } from "@payspec/qiwi";

/** A client that was told its site: calls may leave it out. */
export type Qiwi = QiwiClient<SiteInput<string>>;
