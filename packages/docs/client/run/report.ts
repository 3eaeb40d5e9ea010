import { block, element, table } from "./dom.js";
import { pretty, shown } from "./show.js";
import { say } from "./words.js";
import type { Exchange, Said, World } from "./world.js";

/** How the sample ended. */
export type End = { readonly value: unknown } | { readonly thrown: unknown };

/** What happened in a world, part by part; what did not happen is left out, but for the money. */
export function reportOf(world: World, end: End): HTMLElement {
  const list = element("dl", "run-report");
  const add = (name: string, ...content: readonly HTMLElement[]) => {
    if (content.length > 0) list.append(element("dt", "", say(name)), element("dd", "", ...content));
  };
  if ("thrown" in end) add("threw", block(shown(end.thrown), say("threw")));
  else if (end.value !== undefined) add("returned", block(shown(end.value), say("returned")));
  add("printed", ...(world.lines.length > 0 ? [block(world.lines.join("\n"), say("printed"))] : []));
  add("said", ...(world.calls.length > 0 ? [calls(world.calls)] : []));
  add("wire", ...world.wire.map(exchange));
  add("ledger", ledger(world));
  add(
    "webhooks",
    ...world.arrived.map(({ event, body, verdict }) =>
      disclosure(event, verdict || say("verified"), verdict ? "bad" : "good", () => [block(pretty(body), event)]),
    ),
  );
  return list;
}

const mark = (text: string, tone: string): HTMLElement => element("span", `status ${tone}`, text);

function calls(all: readonly Said[]): HTMLElement {
  const rows = all.map(({ operationId, answer }) => {
    if (!answer) return [element("code", "", operationId), "…", "", ""];
    const { ok, kind = "", status, outcome, attempts } = answer;
    const said = mark(ok ? "ok" : kind, ok ? "good" : "bad");
    const what = element("span", "", said, ` ${status ?? ""} ${answer.problem ?? ""}`);
    return [element("code", "", operationId), what, ok ? "" : (outcome ?? ""), `${attempts}`];
  });
  return table([say("call"), say("answer"), "outcome", say("attempts")], rows);
}

function exchange({ method, url, sent, answer, status }: Exchange): HTMLElement {
  const path = new URL(url).pathname;
  const tone = status >= 200 && status < 300 ? "good" : "bad";
  return disclosure(`${method} ${path}`, status ? `${status}` : say("noAnswer"), tone, () => {
    const [headers = "", ...body] = sent.split("\n\n");
    const request = [headers, pretty(body.join("\n\n"))].filter(Boolean).join("\n\n");
    return [block(request, say("request")), block(pretty(answer) || "–", say("answer"))];
  });
}

/** A closed part. Its content is made when the report has been drawn: nobody waits for what is closed. */
function disclosure(title: string, verdict: string, tone: string, content: () => HTMLElement[]): HTMLElement {
  const summary = element("summary", "", mark(verdict, tone), " ", element("code", "", title));
  const part = element("details", "run-part", summary);
  requestAnimationFrame(() => setTimeout(() => part.append(...content())));
  return part;
}

function ledger({ ledger: entries }: World): HTMLElement {
  if (entries.length === 0) return element("p", "", say("nothingMoved"));
  return table(
    [say("movement"), say("amount"), say("reference")],
    entries.map(({ kind, amount, currency, reference = "" }) => [
      element("strong", "", kind),
      `${amount} ${currency}`,
      reference,
    ]),
  );
}
