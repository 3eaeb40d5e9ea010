// The workflow of temporal.ts. Temporal bundles workflows by themselves: of the activity only the type may come in.
import { proxyActivities } from "@temporalio/workflow";
import type * as activities from "./temporal.ts";

const { pay } = proxyActivities<typeof activities>({
  startToCloseTimeout: "2 minutes",
  retry: { initialInterval: "1 second" },
});

export const payOrder = (id: string): Promise<string> => pay(id);
