// A short soak with kill -9 over a real socket, on the built packages. The long one: npm run soak:crash.
import { describe, expect, it } from "vitest";
import { print, soakCrash } from "../../soak/crash.ts";
import { stores } from "../stores.ts";

const kinds = { SQLite: "sqlite", PostgreSQL: "postgres" } as const;

for (const { name, open, why } of stores) {
  describe.skipIf(!open)(`${name}${open ? "" : ` (${why})`}: killed processes`, () => {
    it("double, lose and invent no payment", async () => {
      const provider = "via";
      const store = kinds[name as keyof typeof kinds];
      const report = await soakCrash({ provider, store, kills: 2, intents: 12, workers: 2, seed: 7 });
      expect(report, print(report)).toMatchObject({
        doubled: [],
        lost: [],
        imagined: [],
        twice: [],
        unsettled: [],
        leaks: [],
        unknown: 0,
      });
      expect(report.killed).toBeGreaterThanOrEqual(1);
    });
  });
}
