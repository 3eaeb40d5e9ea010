import { code, type Html, html, joined, link, table } from "./html.js";
import { toOperation, toProvider } from "./links.js";
import type { Provider } from "./provider.js";
import { gradeTag } from "./sources.js";
import type { Extensions } from "./spec.js";
import type { Words } from "./words.js";

type Task = Extensions["x-tasks"][number];

/** The tasks of a merchant in the order of a sale, as readers call them. */
const TASKS: Readonly<Record<Task, string>> = {
  "hosted-page": "Take a payment on a page of the provider",
  card: "Charge a card",
  "qr-code": "Take a payment by QR code",
  "bank-transfer": "Take a bank transfer",
  "confirm-by-code": "Confirm by 3-D Secure or a code",
  hold: "Hold first, take later",
  capture: "Take what is held",
  "release-hold": "Release a hold, or a part of it",
  "check-card": "Check a card",
  "save-card": "Save a card",
  "save-account": "Save an account for SBP",
  "charge-saved": "Charge what was saved",
  "forget-card": "Forget what was saved",
  subscription: "Run a subscription",
  "end-subscription": "End a subscription",
  "read-payment": "Learn how it went",
  refund: "Refund",
  "partial-refund": "Refund a part",
  cancel: "Cancel before it is paid",
  payout: "Pay out",
  balance: "Read a balance",
  ship: "Report a delivery",
  "resend-webhook": "Ask for a webhook again",
};

/** What readers call tasks of the specs. */
export const taskTitles = (tasks: readonly Task[]): string[] => tasks.map((task) => TASKS[task]);

/**
 * Which provider does what: each cell leads to the call and says how well it is known. An empty cell
 * means that no document has it.
 */
export function capabilitiesTable(providers: readonly Provider[], words: Words): Html {
  const rows = Object.entries(TASKS).map(([task, title]) => [
    words.text(title),
    ...providers.map((provider) => cellOf(provider, task as Task)),
  ]);
  const all = table(
    words.text("What each provider can do"),
    [words.text("Task"), ...providers.map(({ name, label }) => link(toProvider(name), label))],
    rows,
  );
  return html`<div class="matrix">${all}</div>`;
}

function cellOf({ operations, name, words }: Provider, task: Task): Html | string {
  const calls = operations.filter(({ operation }) => operation["x-tasks"]?.includes(task));
  const cells = calls.map(({ id, operation }) => {
    const source = [operation["x-source"] ?? []].flat()[0];
    return html`${link(toOperation(name, id), code(id))} ${source && gradeTag(words, source.grade)}`;
  });
  return cells.length === 0 ? "–" : joined(cells, html`<br>`);
}
