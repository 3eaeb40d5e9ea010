import { registryOf } from "@payspec/spec-model/registry";

/** A task of an integrator, and the calls that do it: per provider the operations or webhooks in order. */
export interface Task {
  readonly task: string;
  readonly calls: Readonly<Record<string, readonly string[]>>;
}

/** The tasks in the order of the table; which calls do them is said in specs/<provider>/provider.yaml. */
const TASKS: readonly string[] = [
  "Take a payment on a page of the provider",
  "Charge a card",
  "Finish 3-D Secure or hand in a code",
  "Save a card",
  "Charge a saved card",
  "Hold first, take later",
  "Take a payment by QR code",
  "Learn how it went",
  "Refund",
  "Cancel before it is paid",
  "Pay out",
  "Read a balance",
  "Run a subscription",
  "Report a delivery",
  "Be notified by a webhook",
];

const providers = registryOf();
for (const { name, tasks } of providers)
  for (const task of Object.keys(tasks))
    if (!TASKS.includes(task))
      throw new Error(
        `specs/${name}/provider.yaml: the task "${task}" is not one of packages/docs/content/tasks.ts: ${TASKS.join("; ")}.`,
      );

/** Where a reader who knows the task but not the provider starts. Names that no spec has fail the generator. */
export const tasks: readonly Task[] = TASKS.map((task) => ({
  task,
  calls: Object.fromEntries(providers.flatMap(({ name, tasks: done }) => (done[task] ? [[name, done[task]]] : []))),
}));
