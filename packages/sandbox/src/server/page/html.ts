import { html } from "hono/html";
import type { ProviderModule } from "../../types.js";
import { faultTypes } from "../fault.js";

/** The types that the form can inject; what an answer says otherwise takes JSON, so that is for the control API. */
const formTypes = faultTypes.filter((type) => type !== "answer");

/** What each of them does, as the form's choices say it. */
const FAULTS: Readonly<Record<(typeof formTypes)[number], string>> = {
  refuse: "refuse: an error status",
  "rate-limit": "rate-limit: a 429",
  delay: "delay: the answer comes late",
  hang: "hang: no answer ever",
  reset: "reset: the connection breaks",
  truncate: "truncate: the answer breaks off",
  html: "html: a proxy's error page",
  empty: "empty: no body",
  redirect: "redirect: a 307",
};

/** The page. What happened is filled in by its script; everything else is here. */
export function pageOf(baseUrls: Readonly<Record<string, string>>, modules: Readonly<Record<string, ProviderModule>>) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Payspec sandbox</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/style.css">
<script type="module" src="/page/main.js"></script>
</head>
<body>
<header class="top">
  <h1 class="brand">Payspec <span>sandbox</span></h1>
  <nav aria-label="Sections">
    <a href="#calls">Calls</a><a href="#ledger">Ledger</a><a href="#webhooks">Webhooks</a><a href="#connect">Connect</a><a href="#control">Control</a>
  </nav>
  <p class="live" id="live" role="status">connecting</p>
  <button class="tool" id="theme" type="button" aria-pressed="false">Dark</button>
</header>
<noscript><p class="note">This page needs its script, which is served from here too. Without it ask <a href="/_sandbox/state">/_sandbox/state</a>.</p></noscript>
<main>
  <div class="seen">
    <section id="calls" aria-labelledby="calls-title">
      <h2 id="calls-title">Calls <span class="count" id="calls-count">0</span></h2>
      <p class="none" id="calls-none">Nothing was called yet. Give a client one of the base URLs under <a href="#connect">Connect</a>.</p>
      <ol class="rows" id="calls-list" reversed></ol>
    </section>
    <section id="ledger" aria-labelledby="ledger-title">
      <h2 id="ledger-title">Ledger <span class="count" id="ledger-count">0</span></h2>
      <p class="none" id="ledger-none">No money moved yet.</p>
      <div class="table" id="ledger-table" hidden tabindex="0" role="region" aria-label="Movements of money">
        <table>
          <thead><tr><th scope="col">Time</th><th scope="col">Provider</th><th scope="col">Movement</th><th scope="col" class="amount">Amount on the wire</th><th scope="col">Your reference</th><th scope="col">Id</th></tr></thead>
          <tbody id="ledger-list"></tbody>
        </table>
      </div>
    </section>
    <section id="webhooks" aria-labelledby="webhooks-title">
      <h2 id="webhooks-title">Webhooks <span class="count" id="webhooks-count">0</span></h2>
      <p class="none" id="webhooks-none">No webhook was sent yet.</p>
      <ol class="rows" id="webhooks-list" reversed></ol>
    </section>
    <section class="connect" id="connect" aria-labelledby="connect-title">
      <h2 id="connect-title">Connect</h2>
      <dl>${Object.entries(baseUrls).map(([name, url]) => html`<div><dt>${name}</dt><dd><code>${url}</code></dd></div>`)}</dl>
      <p class="soft">Credentials are in the table that <code>payspec-sandbox</code> prints, and in <a href="/_sandbox/state">/_sandbox/state</a>.</p>
    </section>
  </div>
  <div class="side" id="control">
    ${faultForm(modules)}
    <section aria-labelledby="pending-title">
      <h2 id="pending-title">Waiting faults <span class="count" id="faults-count">0</span></h2>
      <ul class="pending" id="faults-list"></ul>
      <p class="none" id="faults-none">None: every call is answered as it should be.</p>
      <button class="button quiet" id="faults-clear" type="button">Clear faults</button>
    </section>
    <section aria-labelledby="clock-title">
      <h2 id="clock-title">Clock</h2>
      <p class="clock"><time id="now"></time> <span id="ahead"></span></p>
      <form id="clock-form" class="fields">
        <label>Advance by <input name="amount" type="number" min="1" max="999999" step="1" value="1" required></label>
        <label>Unit <select name="unit"><option value="1000">seconds</option><option value="60000">minutes</option><option value="3600000" selected>hours</option><option value="86400000">days</option></select></label>
        <button class="button quiet wide" type="submit">Advance the clock</button>
      </form>
    </section>
    <section aria-labelledby="reset-title">
      <h2 id="reset-title">Start over</h2>
      <p class="soft">Forgets calls, ledger, webhooks and faults, and sets the clock back.</p>
      <button class="button stop" id="reset" type="button">Reset the sandbox</button>
    </section>
    <p class="said" id="said" role="status"></p>
  </div>
</main>
</body>
</html>`;
}

const faultForm = (modules: Readonly<Record<string, ProviderModule>>) => html`<section aria-labelledby="fault-title">
      <h2 id="fault-title">Next fault</h2>
      <form id="fault-form" class="fields">
        <label>Provider <select name="provider"><option value="">any</option>${Object.keys(modules).map((name) => html`<option>${name}</option>`)}</select></label>
        <label>Operation <select name="operationId"><option value="">any</option>${Object.entries(modules).map(
          ([name, { requests }]) =>
            html`<optgroup label="${name}">${requests.operations
              .map(({ id }) => id)
              .sort()
              .map((id) => html`<option>${id}</option>`)}</optgroup>`,
        )}</select></label>
        <label class="wide">Type <select name="type">${formTypes.map(
          (type) => html`<option value="${type}" ${type === "reset" ? "selected" : ""}>${FAULTS[type]}</option>`,
        )}</select></label>
        <label data-for="refuse">Status <input name="status" type="number" min="400" max="599" value="500" required></label>
        <label data-for="rate-limit">Retry after, seconds <input name="retryAfterSeconds" type="number" min="0" max="86400" value="1"></label>
        <label data-for="delay">Delay, ms <input name="ms" type="number" min="0" max="600000" value="1000" required></label>
        <label data-for="redirect">Location <input name="location" type="text" value="https://elsewhere.example/" required></label>
        <label>How often <input name="times" type="number" min="1" max="1000000" value="1" required></label>
        <label class="check wide" data-for="hang reset truncate html empty redirect"><input name="commit" type="checkbox"> after the provider has done its work</label>
        <button class="button wide" type="submit">Strike the next call</button>
      </form>
    </section>`;
