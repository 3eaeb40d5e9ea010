/** The guides in reading order; each is a Markdown file of the same name in guides/, but for those that src/made-guides.ts makes. */
export const guides = [
  { name: "first-payment", title: "First payment" },
  { name: "failures", title: "Failures and outcomes" },
  { name: "idempotency", title: "Idempotency and retries" },
  { name: "durable", title: "Surviving a crash" },
  { name: "webhooks", title: "Webhooks" },
  { name: "money", title: "Money" },
  { name: "sandbox", title: "Sandbox and faults" },
  { name: "going-live", title: "Going live" },
  { name: "migrating", title: "From hand-written calls" },
  { name: "openapi-fetch", title: "If you know openapi-fetch" },
  { name: "spec", title: "The spec with other tools" },
  { name: "reading", title: "Reading the reference" },
  { name: "benchmarks", title: "Benchmarks" },
] as const;
