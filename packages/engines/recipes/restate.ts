// Restate: `node recipes/restate.ts 9080` serves a workflow per order. `ctx.run` is repeated until its result is in Restate's journal; the intent
// then finds what the first run sent. The run returns the verdict alone: it is what the journal keeps.
import * as restate from "@restatedev/restate-sdk";
import { isUnsettled, orderOf, payments } from "./shop.ts";

const pay = restate.workflow({
  name: "pay",
  handlers: {
    run: async (ctx: restate.WorkflowContext) => {
      const id = ctx.key;
      for (;;) {
        const step = async () =>
          (await payments.payMerchantFromDeposit({ intent: `${id}/pay`, body: orderOf(id) })).verdict;
        const verdict = await ctx.run("pay", step);
        if (!isUnsettled(verdict)) return verdict;
        await ctx.sleep(1000);
      }
    },
  },
});

await restate.serve({ services: [pay], port: Number(process.argv[2]) });
