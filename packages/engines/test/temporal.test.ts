// The activity for Temporal, with its real packages: in an activity's own context, without a server, which
// neither npm nor Debian has.
import { asyncLocalStorage, Context, type Info } from "@temporalio/activity";
import { ApplicationFailure } from "@temporalio/common";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Stage, whyNot } from "./play.ts";

describe.skipIf(whyNot)(`Temporal${whyNot && ` (${whyNot})`}: an activity that is repeated`, () => {
  const stage = new Stage("temporal", false, 2);
  let pay: (id: string) => Promise<string>;
  beforeAll(async () => {
    await stage.open();
    for (const [name, value] of Object.entries(stage.env)) vi.stubEnv(name, value);
    ({ pay } = await import("../recipes/temporal.ts"));
  });
  afterAll(async () => {
    const { pool } = await import("../recipes/shop.ts");
    await pool.end();
    vi.unstubAllEnvs();
    await stage.close();
  });

  /** Runs the activity as a worker does: in the context of its workflow. */
  const run = (id: string) => {
    const info = { workflowExecution: { workflowId: id, runId: "run" }, activityId: "1" } as Info;
    return asyncLocalStorage.run(Object.assign(Object.create(Context.prototype) as Context, { info }), () => pay(id));
  };
  const failure = (id: string): Promise<ApplicationFailure> =>
    run(id).then(
      (verdict) => Promise.reject(new Error(`It ended: ${verdict}`)),
      (error: ApplicationFailure) => error,
    );

  it("is repeated while another attempt still runs, and carried out once", async () => {
    const [id = ""] = stage.orders;
    stage.swallow();
    const first = run(id);
    await stage.whenAsked(1);
    const second = await failure(id);
    expect(second).toBeInstanceOf(ApplicationFailure);
    expect(second).toMatchObject({
      message: `${id} is not settled yet: busy`,
      nonRetryable: false,
      nextRetryDelay: "1 second",
    });
    stage.answer();
    stage.drop();
    expect(await first).toBe("done");
    expect(await run(id)).toBe("done");
    expect(stage.carriedOut).toEqual({ once: 1, twice: 0, moved: 1 });
  });

  it("ends its repeats when nobody knows, until a person decides", async () => {
    const [, id = ""] = stage.orders;
    await run(id);
    await stage.query(`update payspec_intents set state = 'unknown', why = 'ambiguous' where id = '${id}/pay'`);
    expect(await failure(id)).toMatchObject({
      message: `Nobody knows whether ${id} was paid: ambiguous`,
      nonRetryable: true,
    });
  });
});
