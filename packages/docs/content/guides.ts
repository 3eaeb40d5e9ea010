/** A guide by the name of its file. */
export interface GuideName {
  readonly name: string;
  readonly title: string;
  readonly also?: string;
  /** The guide that leads to it; the menu has that one only. */
  readonly within?: string;
  /** Ids of its sections that pages of the reference lead to, so that it has to keep them. */
  readonly anchors?: readonly string[];
}

/** The guides in reading order, with words that readers search them by; each is a Markdown file of the same name in guides/, but for those that src/made-guides.ts makes. */
export const guides: readonly GuideName[] = [
  { name: "first-payment", title: "First payment", also: "quickstart start install getting started" },
  {
    name: "failures",
    title: "Failures and outcomes",
    also: "timeout lost answer what to do unknown outcome exception error handling network PayspecError unwrap phaseOf таймаут деньги списались ответа нет завис stuck hangs",
    anchors: ["outcome"],
  },
  {
    name: "idempotency",
    title: "Idempotency and retries",
    also: "retry repeat double charge rate limit 429 lost answer backoff twice duplicate дважды дубль повторный запрос повторить",
  },
  {
    name: "durable",
    title: "Surviving a crash",
    also: "crash died killed restart store database postgres sqlite settle процесс упал рестарт",
  },
  {
    name: "webhooks",
    title: "Webhooks",
    also: "webhook notification callback signature verify verifyWebhook signWebhook eventId bad_signature missing_signature неверная подпись framework express fastify",
  },
  {
    name: "frameworks",
    title: "Frameworks",
    also: "express fastify next nest hono lambda cloudflare workers node server recipe",
  },
  {
    name: "express",
    title: "Express",
    also: "express node middleware bodyParser raw body webhook recipe",
    within: "frameworks",
  },
  {
    name: "fastify",
    title: "Fastify",
    also: "fastify raw body content type parser webhook recipe",
    within: "frameworks",
  },
  {
    name: "next",
    title: "Next.js",
    also: "next nextjs route handler app router caching react webhook recipe",
    within: "frameworks",
  },
  { name: "nest", title: "NestJS", also: "nest nestjs rawBody controller webhook recipe", within: "frameworks" },
  { name: "hono", title: "Hono", also: "hono edge bun deno webhook recipe", within: "frameworks" },
  {
    name: "lambda",
    title: "AWS Lambda",
    also: "aws lambda api gateway serverless function url webhook recipe",
    within: "frameworks",
  },
  {
    name: "workers",
    title: "Cloudflare Workers",
    also: "cloudflare workers wrangler edge workerd webhook recipe",
    within: "frameworks",
  },
  {
    name: "capabilities",
    title: "Who can do what",
    also: "capability matrix compare providers tasks can support сравнить кто умеет",
  },
  {
    name: "receipts",
    title: "Receipts (54-FZ)",
    also: "receipt cheque fiscal 54-FZ tax VAT vatCode kassa чек признак предмета способа расчёта система налогообложения ставка НДС приход",
  },
  {
    name: "money",
    title: "Money",
    also: "amount unit kopecks cents minor major rounding float sum rubles toMinor @payspec/core/money в каких единицах сумма",
  },
  {
    name: "sandbox",
    title: "Sandbox and faults",
    also: "test card mock fault injection server local time createSandbox simulate decline lost answer advance clock time port сымитировать сбой отказ потерянный ответ перевести время часы порт",
    anchors: ["faults"],
  },
  { name: "going-live", title: "Going live", also: "production checklist live logging monitoring" },
  { name: "migrating", title: "From hand-written calls", also: "axios fetch hand-written migration" },
  { name: "openapi-fetch", title: "If you know openapi-fetch", also: "openapi-fetch GET POST fetch client types" },
  { name: "spec", title: "The spec with other tools", also: "openapi postman generator types overlay" },
  {
    name: "reading",
    title: "Reading the reference",
    also: "evidence source inferred documented undocumented grade never logged выведено документировано источник",
    anchors: ["evidence", "open-values"],
  },
  {
    name: "benchmarks",
    title: "Benchmarks",
    also: "benchmark performance bundle size speed measure замер скорость размер бандл быстро",
  },
  {
    name: "measurements",
    title: "Measurements",
    also: "benchmark tables spread method machine readings",
    within: "benchmarks",
  },
];
