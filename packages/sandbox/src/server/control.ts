import { type Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { readBytes } from "../call/bytes.js";
import { modulesOf, type Sandbox } from "../sandbox.js";
import type { Provider } from "../types.js";
import { readFault } from "./fault.js";
import { type Allowed, guard } from "./guard.js";
import { changingState, wholeState } from "./state.js";
import type { Watch } from "./watch.js";

/** What the control API works on. */
export interface Controlled {
  readonly sandbox: Sandbox;
  readonly watch: Watch;
  readonly baseUrls: Readonly<Record<Provider, string>>;
  readonly allowed: Allowed;
}

// A subscription is charged at every end of its period, so a longer jump would keep the server busy for long.
const MOST_MS = 366 * 86_400_000;

const MOST_BYTES = 65_536;

const refuse = (context: Context, ...problems: readonly string[]) => context.json({ message: problems.join(" ") }, 400);

/** The control API, to be mounted under `/_sandbox`. */
export function control({ sandbox, watch, baseUrls, allowed }: Controlled): Hono {
  const app = new Hono();
  app.use(guard(allowed));

  app.get("/state", async (context) => {
    const since = context.req.query("since");
    if (since === undefined) return context.json(await wholeState(sandbox, baseUrls));
    if (!/^\d{1,15}$/.test(since)) return refuse(context, "since must be the id of a call, or 0.");
    return context.json(changingState(sandbox, Number(since)));
  });

  app.post("/faults", async (context) => {
    const body = await jsonOf(context);
    if (body instanceof Response) return body;
    const read = readFault(body.value, modulesOf(sandbox));
    if ("problems" in read) return refuse(context, ...read.problems);
    sandbox.faults.inject(read.fault);
    return context.json({ faults: sandbox.faults.pending }, 201);
  });

  app.delete("/faults", (context) => {
    sandbox.faults.clear();
    return context.json({ faults: [] });
  });

  app.post("/advance", async (context) => {
    const body = await jsonOf(context);
    if (body instanceof Response) return body;
    const { ms } = (body.value ?? {}) as { ms?: unknown };
    if (!Number.isInteger(ms) || Number(ms) < 0 || Number(ms) > MOST_MS) {
      return refuse(context, `ms must be whole milliseconds from 0 to ${MOST_MS}, which is 366 days.`);
    }
    await sandbox.advance(Number(ms));
    return context.json({ now: sandbox.now() });
  });

  app.post("/reset", (context) => {
    sandbox.reset();
    return context.json({ now: sandbox.now() });
  });

  app.get("/events", (context) =>
    streamSSE(context, async (stream) => {
      const stop = watch.subscribe(({ event, data }) => void stream.writeSSE({ event, data: JSON.stringify(data) }));
      const left = new Promise<void>((resolve) => stream.onAbort(resolve));
      await stream.writeSSE({ event: "change", data: JSON.stringify({ now: sandbox.now() }) });
      await left;
      stop();
    }),
  );

  app.all("*", (context) =>
    context.json({ message: `The control API has no ${context.req.method} ${context.req.path}.` }, 404),
  );
  return app;
}

/** The body of a command, or the answer that it is none. */
async function jsonOf(context: Context): Promise<{ readonly value: unknown } | Response> {
  const { body, headers } = context.req.raw;
  const bytes = await readBytes(body, headers, MOST_BYTES);
  if (!bytes) return context.json({ message: `The body must not be larger than ${MOST_BYTES} bytes.` }, 413);
  try {
    return { value: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return refuse(context, "The body must be JSON.");
  }
}
