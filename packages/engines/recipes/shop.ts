// The shop of every recipe: a client, a store, and intents over both.
import { durable } from "@payspec/durable";
import { postgresStore } from "@payspec/durable/postgres";
import { createViaClient } from "@payspec/via";
import pg from "pg";

const { VIA_URL = "", VIA_CLIENT_ID = "", VIA_CLIENT_SECRET = "", DATABASE_URL = "" } = process.env;

export const pool = new pg.Pool({ connectionString: DATABASE_URL });
const store = postgresStore(pool);
await store.migrate();

export const payments = durable(
  createViaClient({ clientId: VIA_CLIENT_ID, clientSecret: VIA_CLIENT_SECRET, baseUrl: VIA_URL }),
  { store },
);

export { isUnsettled, orderOf } from "./order.ts";
