// What the page runs: it draws the sandbox's state and draws it again whenever the server reports a change.
import { readState } from "./api.js";
import { showCalls } from "./calls.js";
import { byId } from "./dom.js";
import { showFaults, startForms } from "./forms.js";
import { showLedger } from "./ledger.js";
import { startTheme } from "./theme.js";
import { showWebhooks } from "./webhooks.js";

const PAUSE_MS = 150;
let seen = 0;
let aheadMs = 0;
let reading = false;
let stale = false;

/** Reads and shows the state; changes that come in the meantime are read together afterwards. */
async function refresh(): Promise<void> {
  stale = true;
  if (reading) return;
  reading = true;
  try {
    while (stale) {
      stale = false;
      const state = await readState(seen);
      seen = state.history.at(-1)?.id ?? seen;
      aheadMs = state.now - Date.now();
      showCalls(state.history, state.oldest);
      showLedger(state.ledger);
      showWebhooks(state.deliveries);
      showFaults(state.faults);
      showClock();
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  } catch {
    // The server is gone; the next event after its return reads again.
  } finally {
    reading = false;
  }
}

function showClock(): void {
  const date = new Date(Date.now() + aheadMs);
  const now = byId<HTMLTimeElement>("now");
  now.dateTime = date.toISOString();
  now.textContent = date.toLocaleString([], { dateStyle: "medium", timeStyle: "medium" });
  const hours = aheadMs / 3_600_000;
  const ahead =
    hours >= 48
      ? `${(hours / 24).toFixed(1)} days`
      : hours >= 1
        ? `${hours.toFixed(1)} hours`
        : `${Math.round(aheadMs / 1000)} seconds`;
  byId("ahead").textContent = Math.abs(aheadMs) < 1000 ? "real time" : `${ahead} ahead`;
}

function showLink(on: boolean): void {
  byId("live").textContent = on ? "live" : "connection lost, trying again";
  byId("live").classList.toggle("on", on);
}

startTheme(byId("theme"));
startForms();
setInterval(showClock, 1000);
const events = new EventSource("/_sandbox/events");
events.addEventListener("open", () => {
  showLink(true);
  seen = 0; // It may be another server than before, which counts from 1.
  showCalls([], null);
});
events.addEventListener("error", () => showLink(false));
events.addEventListener("call", refresh);
events.addEventListener("change", refresh);
