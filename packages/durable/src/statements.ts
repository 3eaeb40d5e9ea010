// The SQL of both stores: they differ in the clock and in how rows are locked, and in nothing else.
// Every step is one statement.

const COLUMNS =
  "id, account, provider, operation, input, withheld, fingerprint, mark, until, state, sends, owner, lease_until, learned, revision";

/** A dialect: the clock in milliseconds, and what locks a row that is selected for an update. */
export interface Dialect {
  readonly now: string;
  readonly skipLocked: string;
}

/** The statements of a dialect, with parameters `$1`, `$2` and so on. */
export function statementsFor({ now, skipLocked }: Dialect) {
  const all = `*, ${now} as now`;
  const take = `owner = $2, lease_until = ${now} + $3, fence = fence + 1`;
  return {
    claim: `insert into payspec_intents (${COLUMNS}, opened_at, updated_at, history)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', $14, $10, ${now} + $11, $12, $13, ${now}, ${now}, '')
      on conflict (id) do nothing returning ${all}`,
    get: `select ${all} from payspec_intents where id = $1`,
    take: `update payspec_intents set ${take} where id = $1 and fence = $4 and lease_until <= ${now}
      and state not in ('done', 'not-done') returning ${all}`,
    takeDue: `update payspec_intents set ${take} where id in (
      select id from payspec_intents where account = $1 and (state = 'open' or (state = 'taken' and until = 'final')) and lease_until <= ${now}
      order by updated_at limit $4${skipLocked}) returning ${all}`,
    sending: `update payspec_intents set state = 'open', sends = sends + 1, learned = $3, lease_until = ${now} + $4, updated_at = ${now}
      where id = $1 and fence = $2 and lease_until > ${now} and state not in ('done', 'not-done') returning id`,
    renew: `update payspec_intents set lease_until = ${now} + $3
      where id = $1 and fence = $2 and state not in ('done', 'not-done') returning id`,
    record: `update payspec_intents set state = $3, learned = $4, ref = coalesce($5, ref), data = $6, by_operation = $7, why = $8, revision = $9,
      history = history || $10, fence = fence + 1, lease_until = 0, owner = null, updated_at = ${now}
      where id = $1 and state not in ('done', 'not-done') and (fence = $2 or $3 in ('done', 'not-done')) returning id`,
    forget: "delete from payspec_intents where id = $1 and fence = $2 and sends <= 1 and state = 'open' returning id",
    findMark: `select ${all} from payspec_intents where account = $1 and mark = $2 order by opened_at`,
    findRef: `select ${all} from payspec_intents where account = $1 and ref = $2 order by opened_at`,
    unsettled: `select ${all} from payspec_intents where state in ('open', 'taken', 'ready', 'unknown') order by opened_at limit $1`,
    decide: `update payspec_intents set state = $2, why = 'decided', history = history || $3, fence = fence + 1, updated_at = ${now}
      where id = $1 and state not in ('done', 'not-done') and lease_until <= ${now} returning id`,
    hasSeen: "select event from payspec_inbox where account = $1 and event = $2",
    remember: `insert into payspec_inbox (account, event, at) values ($1, $2, ${now}) on conflict do nothing returning event`,
    prune: `update payspec_intents set input = '{}', withheld = '["/"]', data = null
      where state in ('done', 'not-done') and updated_at <= ${now} - $1 and input <> '{}' returning id`,
    pruneInbox: `delete from payspec_inbox where at <= ${now} - $1 returning event`,
  };
}
