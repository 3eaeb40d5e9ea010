import type { Fault } from "../../../faults.js";
import { command } from "./api.js";
import { byId, count, element } from "./dom.js";

/** Makes forms and buttons work. What came of a command is said below them, which screen readers announce. */
export function startForms(): void {
  const fault = byId<HTMLFormElement>("fault-form");
  fault.addEventListener("change", ({ target }) => {
    if ((target as HTMLSelectElement).name === "operationId") followOperation(fault);
    fit(fault);
  });
  fit(fault);
  onSubmit(fault, async () => {
    const wanted = faultOf(fault);
    say(await command("POST", "faults", wanted), `Waiting: ${text(wanted)}.`);
  });

  const clock = byId<HTMLFormElement>("clock-form");
  onSubmit(clock, async () => {
    const fields = new FormData(clock);
    const ms = Number(fields.get("amount")) * Number(fields.get("unit"));
    say(await command("POST", "advance", { ms }), "The clock was advanced.");
  });

  byId("faults-clear").addEventListener("click", async () =>
    say(await command("DELETE", "faults"), "No fault waits any more."),
  );
  byId("reset").addEventListener("click", async () => say(await command("POST", "reset"), "The sandbox starts over."));
}

/** Shows the faults that wait. */
export function showFaults(faults: readonly Fault[]): void {
  byId("faults-list").replaceChildren(...faults.map((fault) => element("li", "", text(fault))));
  byId("faults-clear").hidden = faults.length === 0;
  count("faults", faults.length);
}

/** The fields that the chosen type takes, and the operations of the chosen provider. */
function fit(form: HTMLFormElement): void {
  const [type, provider, operation] = ["type", "provider", "operationId"].map(
    (name) => form.elements.namedItem(name) as HTMLSelectElement,
  );
  if (!type || !provider || !operation) return;
  for (const label of form.querySelectorAll<HTMLElement>("[data-for]")) {
    label.hidden = !label.dataset.for?.split(" ").includes(type.value);
    for (const input of label.querySelectorAll("input")) input.disabled = label.hidden; // Neither sent nor checked.
  }
  for (const group of operation.querySelectorAll("optgroup")) {
    group.hidden = provider.value !== "" && group.label !== provider.value;
    if (group.hidden && group.contains(operation.selectedOptions[0] ?? null)) operation.value = "";
  }
}

/** Providers share names of operations, so the choice of one is the choice of its provider. */
function followOperation(form: HTMLFormElement): void {
  const [provider, operation] = ["provider", "operationId"].map(
    (name) => form.elements.namedItem(name) as HTMLSelectElement,
  );
  const group = operation?.selectedOptions[0]?.parentElement;
  if (provider && group instanceof HTMLOptGroupElement) provider.value = group.label;
}

/** The form as the control API takes it: numbers as numbers, nothing for what is left open. */
function faultOf(form: HTMLFormElement): Fault {
  const fields = [...new FormData(form)].filter(([, value]) => value !== "");
  const numbers = ["status", "retryAfterSeconds", "ms", "times"];
  const fault = fields.map(([name, value]) => [
    name,
    name === "commit" ? true : numbers.includes(name) ? Number(value) : value,
  ]);
  return Object.fromEntries(fault) as Fault;
}

function text(fault: Fault): string {
  const where = [fault.provider ?? (fault.operationId === undefined ? "any provider" : ""), fault.operationId]
    .filter(Boolean)
    .join(" ");
  const when = "commit" in fault && fault.commit ? " after the work is done" : "";
  const detail = "status" in fault ? ` with ${fault.status}` : "ms" in fault ? ` of ${fault.ms} ms` : "";
  return `${fault.type}${detail}${when}, ${where}${(fault.times ?? 1) === 1 ? "" : `, ${fault.times} times`}`;
}

function say(problem: string | undefined, done: string): void {
  const said = byId("said");
  said.textContent = problem ?? done;
  said.classList.toggle("wrong", problem !== undefined);
}

function onSubmit(form: HTMLFormElement, send: () => Promise<void>): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send();
  });
}
