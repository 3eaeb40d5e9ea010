// What a run shows below its sample. Read at the first run of a page.
import type { Operation } from "@payspec/core";
import { button, choice, element } from "./dom.js";
import { Editor } from "./editor.js";
import { FAULTS, faultOf } from "./faults.js";
import { guard } from "./guard.js";
import { limit } from "./limit.js";
import type { Part } from "./part.js";
import { type End, reportOf } from "./report.js";
import { say } from "./words.js";
import { World } from "./world.js";

const STEPS = [3, 60, 3600, 86_400];
/** After so many ms a first run says that it is under way. Sooner, that would only cost a frame before the report. */
const SOON = 250;
const panels = new WeakMap<HTMLElement, Panel>();

window.payspecRun = async (pressed, root, provider) => {
  let panel = panels.get(pressed);
  if (!panel) {
    const status = pressed.closest(".run")?.querySelector(".run-status") as HTMLElement;
    const late = runningSoon(status);
    await provider;
    clearTimeout(late);
    const part = window.payspecParts?.[pressed.dataset.provider as string];
    if (!part) {
      status.textContent = say("missing");
      return;
    }
    panel = panels.get(pressed) ?? new Panel(pressed, root, part, status); // Somebody may have pressed twice meanwhile.
    panels.set(pressed, panel);
  }
  return panel.run();
};

const runningSoon = (status: HTMLElement) =>
  setTimeout(() => {
    status.textContent = say("running");
  }, SOON);

/** The panel of one sample. */
class Panel {
  readonly #part: Part;
  readonly #editor: Editor;
  readonly #head: string;
  readonly #root: string;
  readonly #wrong: HTMLSelectElement;
  readonly #at: HTMLSelectElement;
  /** Stands in the page from the beginning, so that screen readers hear what it says. */
  readonly #status: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #report = element("div", "");
  readonly #clock: HTMLElement;
  #world: World | undefined;
  #end: End = { value: undefined };

  constructor(pressed: HTMLElement, root: string, part: Part, status: HTMLElement) {
    const { head = "0" } = pressed.dataset;
    const holder = pressed.closest(".fragment, .program") as HTMLElement;
    this.#part = part;
    this.#status = status;
    this.#bar = pressed.closest(".run") as HTMLElement;
    this.#editor = new Editor(holder.querySelector("pre") as HTMLElement, () => this.run());
    this.#head = (holder.querySelector(".whole pre")?.textContent ?? "").split("\n").slice(0, Number(head)).join("\n");
    this.#root = root;
    pressed.textContent = say("again");

    const wrong = Object.keys(FAULTS).map((name) => [name, say(name)] as const);
    const decline = this.#declined() === undefined ? [] : [["decline", say("decline")] as const];
    const [wrongLabel, wrongSelect] = choice(say("wrong"), [["", say("nothing")], ...wrong, ...decline]);
    const [atLabel, atSelect] = choice(
      say("at"),
      this.#operations().map((id) => [id, id] as const),
    );
    atLabel.hidden = atSelect.options.length < 2;
    this.#wrong = wrongSelect;
    this.#at = atSelect;
    this.#clock = element(
      "p",
      "run-clock",
      `${say("clock")} `,
      ...STEPS.map((seconds) => button(say(`clock${seconds}`), () => this.#advance(seconds))),
    );
    this.#panel = element(
      "section",
      "run-panel",
      element(
        "p",
        "run-choices",
        wrongLabel,
        " ",
        atLabel,
        " ",
        button(say("over"), () => this.#startOver()),
      ),
      this.#report,
      this.#clock,
      element("p", "sample-note", say("editHint")),
    );
    this.#panel.ariaLabel = say("title");
    wrongSelect.addEventListener("change", () => this.#chosen());
    atSelect.addEventListener("change", () => this.run());
  }

  /** Runs the text as it stands now, in a world of its own. */
  async run(): Promise<void> {
    if (!isSecureContext) return this.#say(say("insecure"));
    const again = this.#panel.isConnected;
    if (again) this.#say(say("running"));
    const late = again ? undefined : runningSoon(this.#status);
    const world = new World(this.#part, faultOf(this.#wrong.value, this.#at.value));
    this.#world = world;
    const since = performance.now();
    const { tick, stop } = guard(say("endless"));
    const { over, stop: forget } = limit(() => world.done, { quiet: say("quiet"), long: say("long") });
    over.catch(() => world.close()); // What goes on all the same reaches nothing.
    try {
      const program = await this.#editor.program(this.#head, this.#root);
      this.#end = { value: await Promise.race([program(Object.assign(world, { tick })), over]) };
    } catch (thrown) {
      this.#end = { thrown };
    } finally {
      stop();
      forget();
    }
    const ms = Math.round(performance.now() - since);
    await Promise.all(world.sandboxes.map(({ deliveries }) => deliveries.settled()));
    clearTimeout(late);
    if (this.#world !== world) return; // Somebody pressed again.
    this.#draw();
    // With its report at once: each step of its own would be a frame of the page.
    if (!this.#panel.isConnected) this.#bar.after(this.#panel);
    this.#say(say("thrown" in this.#end ? "failed" : "ended", { ms }));
  }

  #say(text: string): void {
    this.#status.textContent = text;
    this.#clock.hidden = !this.#world?.sandboxes.length;
  }

  #draw(): void {
    if (this.#world) this.#report.replaceChildren(reportOf(this.#world, this.#end));
  }

  async #advance(seconds: number): Promise<void> {
    for (const sandbox of this.#world?.sandboxes ?? []) await sandbox.advance(seconds * 1000);
    this.#draw();
    this.#say(say("moved", { time: say(`clock${seconds}`) }));
  }

  #chosen(): Promise<void> {
    const declined = this.#declined();
    if (this.#wrong.value !== "decline") this.#editor.restore();
    else if (declined) this.#editor.text = declined;
    return this.run();
  }

  #startOver(): Promise<void> {
    this.#wrong.value = "";
    this.#editor.restore();
    return this.run();
  }

  /** The text with values that the provider declines, if it has any that could. */
  #declined(): string | undefined {
    const [find = "", put = ""] = this.#part.decline ?? [];
    const text = find && this.#editor.text.replace(new RegExp(find, "g"), put);
    return text && text !== this.#editor.text ? text : undefined;
  }

  /** The operations that the text calls: first the one that moves something. */
  #operations(): string[] {
    const { operations } = this.#part.modules[`@payspec/${this.#part.provider}`] as {
      operations: Record<string, Operation>;
    };
    const called = [...this.#editor.text.matchAll(/\.(\w+)\(/g)].map(([, id = ""]) => id);
    const known = [...new Set(called)].filter((id) => id in operations);
    return known.sort(
      (one, other) => Number(operations[one]?.retry === "safe") - Number(operations[other]?.retry === "safe"),
    );
  }
}
