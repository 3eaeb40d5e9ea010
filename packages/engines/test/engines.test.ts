// The recipes, each run by its engine on PostgreSQL, with processes that are killed between sending and answer. Beside
// each its control: the same program with a bare call in the same step, which the same kills make pay twice.
import { PgBoss } from "pg-boss";
import { afterEach, describe, expect, it } from "vitest";
import { type Life, Stage, whyNot } from "./play.ts";
import { freePort, noRestate, Restate } from "./restate.ts";

const ORDERS = 6;
let stage: Stage;
const bosses: PgBoss[] = [];
afterEach(async () => {
  for (const boss of bosses.splice(0)) await boss.stop({ graceful: false });
  await stage?.close();
});

const set = async (recipe: string, isBare: boolean): Promise<Stage> => {
  stage = new Stage(recipe, isBare, ORDERS);
  await stage.open();
  return stage;
};
const paid = (life: Life) => stage.orders.filter((id) => life.output().includes(`${id} done`)).length;

describe.skipIf(whyNot)(`DBOS${whyNot && ` (${whyNot})`}: a step that runs again after kill -9`, () => {
  const lives = async (isBare: boolean) => {
    const { orders } = await set("dbos", isBare);
    for (let life = 0; life < 2; life++) {
      stage.swallow();
      const doomed = stage.start();
      // The first life has sent everything; the second has asked, or sent again.
      await stage.until(() => stage.requests >= orders.length, doomed);
      await stage.kill(doomed);
    }
    stage.answer();
    const last = stage.start();
    await stage.until(() => paid(last) === orders.length, last);
    return stage.carriedOut;
  };

  it("pays each order once, with an intent in the step", async () => {
    expect(await lives(false)).toEqual({ once: ORDERS, twice: 0, moved: ORDERS });
  });

  it("pays each order three times, with a bare call in the step", async () => {
    expect(await lives(true)).toEqual({ once: ORDERS, twice: ORDERS, moved: 3 * ORDERS });
  });
});

describe.skipIf(whyNot)(
  `pg-boss${whyNot && ` (${whyNot})`}: a job that is given out again, while its first worker hangs and after kill -9`,
  () => {
    const lives = async (isBare: boolean) => {
      const { orders } = await set("pg-boss", isBare);
      const often = { superviseIntervalSeconds: 1, monitorIntervalSeconds: 1 }; // In place of a minute.
      const boss = new PgBoss({ connectionString: stage.url, supervise: false, schedule: false, ...often });
      bosses.push(boss);
      await boss.start();
      await boss.createQueue("pay");
      // A job's second that is over before the answer came: the least that pg-boss takes.
      for (const id of orders) await boss.send("pay", { id }, { retryLimit: 100, retryDelay: 1, expireInSeconds: 1 });
      const jobs = async (condition: string) =>
        (await stage.query(`select id from pgboss.job where name = 'pay' and ${condition}`)).length;
      const whenAll = async (condition: string) => {
        while ((await jobs(condition)) < orders.length) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          await boss.supervise("pay");
        }
      };
      stage.swallow();
      const first = stage.start([]);
      await stage.until(() => stage.carriedOut.once === orders.length, first);
      // Each is given to a second worker while the request of the first hangs.
      const second = stage.start([]);
      if (isBare) await stage.until(() => stage.carriedOut.twice === orders.length, second);
      else await whenAll("output::text like '%busy%'");
      const whileHanging = stage.carriedOut.twice;
      await stage.kill(first);
      await stage.kill(second);
      stage.answer();
      stage.start([]);
      await whenAll("state = 'completed'");
      return { whileHanging, ...stage.carriedOut };
    };

    it("pays each order once, with an intent in the job", async () => {
      expect(await lives(false)).toEqual({ whileHanging: 0, once: ORDERS, twice: 0, moved: ORDERS });
    });

    it("pays each order several times, with a bare call in the job", async () => {
      const { whileHanging, twice, moved } = await lives(true);
      expect([whileHanging, twice]).toEqual([ORDERS, ORDERS]);
      expect(moved).toBeGreaterThanOrEqual(3 * ORDERS);
    });
  },
);

const whyNoRestate = whyNot || noRestate;
if (whyNoRestate) console.warn(`Restate is NOT tested: ${whyNoRestate}.`);

describe.skipIf(whyNoRestate)(
  `Restate${whyNoRestate && ` (${whyNoRestate})`}: a run that is repeated after kill -9`,
  () => {
    const lives = async (isBare: boolean) => {
      const { orders } = await set("restate", isBare);
      const restate = new Restate();
      try {
        await restate.start();
        const port = await freePort();
        stage.swallow();
        let life = stage.start([String(port)]);
        await restate.register(port);
        for (const id of orders) await restate.send(id);
        await stage.until(() => stage.requests >= orders.length, life);
        await stage.kill(life);
        stage.swallow();
        life = stage.start([String(port)]);
        await stage.until(() => stage.requests >= orders.length, life);
        await stage.kill(life);
        stage.answer();
        stage.start([String(port)]);
        const verdicts = await Promise.all(orders.map((id) => restate.verdict(id)));
        return { verdicts: [...new Set(verdicts)], ...stage.carriedOut };
      } finally {
        await restate.stop();
      }
    };

    it("pays each order once, with an intent in the run", async () => {
      expect(await lives(false)).toEqual({ verdicts: ["done"], once: ORDERS, twice: 0, moved: ORDERS });
    });

    it("pays each order three times, with a bare call in the run", async () => {
      expect(await lives(true)).toEqual({ verdicts: ["done"], once: ORDERS, twice: ORDERS, moved: 3 * ORDERS });
    });
  },
);
