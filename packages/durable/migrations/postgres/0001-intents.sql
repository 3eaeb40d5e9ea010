-- Payspec durable, version 1, PostgreSQL. Times are milliseconds since 1970, by the clock of the database.

create table payspec_intents (
  id text primary key,                     -- the caller's own name of the business operation
  account text not null,                   -- provider, base URL and account: nobody else's answer settles it
  provider text not null,
  operation text not null,
  input text not null,                     -- JSON as it was given; what is sensitive is null in its place
  withheld text not null,                  -- JSON list of pointers to what is null for that reason
  fingerprint text not null,               -- SHA-256 over operation and input, without what is withheld
  mark text,                               -- what finds the call at the provider
  ref text,                                -- the provider's own id, once it is known
  until text not null,
  state text not null check (state in ('open', 'taken', 'ready', 'unknown', 'done', 'not-done')),
  sends integer not null default 0,        -- requests that may have left
  fence integer not null default 1,        -- counts the owners: a former one writes nothing but a final word
  owner text,
  lease_until bigint not null default 0,
  learned text not null,                   -- JSON: what settling knows so far
  data text,                               -- JSON: the answer that decided, without what is sensitive
  by_operation text,
  why text,
  revision text not null,                  -- of the provider's verdicts when it was last written
  history text not null default '',        -- JSON, one line per change
  opened_at bigint not null,
  updated_at bigint not null
);

create index payspec_intents_due on payspec_intents (account, lease_until) where state in ('open', 'taken');
create index payspec_intents_unsettled on payspec_intents (opened_at) where state in ('open', 'taken', 'ready', 'unknown');
create index payspec_intents_mark on payspec_intents (account, mark) where mark is not null;
create index payspec_intents_ref on payspec_intents (account, ref) where ref is not null;

create table payspec_inbox (
  account text not null,
  event text not null,                     -- SHA-256 over what recognises a repeated delivery
  at bigint not null,
  primary key (account, event)
);

create view payspec_unsettled as
  select id, provider, operation, state, why, sends, to_timestamp(opened_at / 1000.0) as opened, to_timestamp(updated_at / 1000.0) as updated
  from payspec_intents where state in ('open', 'taken', 'ready', 'unknown');
