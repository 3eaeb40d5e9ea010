import type { QiwiClient, SiteInput } from "@payspec/qiwi";

/** A client that knows its site: calls may leave it out. */
export type Qiwi = QiwiClient<SiteInput<string>>;
