// One editor in a process of its own: tsx editor-sample.ts <Payspec|openapi-fetch>; prints
// milliseconds per question as JSON.
import { callsOf } from "@payspec/conformance/calls";
import { Editor } from "@payspec/conformance/editor";
import { openapiFetchCalls } from "@payspec/conformance/peer-calls";
import { type Question, questions } from "./editor.ts";
import { spreadOf } from "./stats.ts";

const EDITS = 10;

const refund = "/v1/sites/{siteId}/payments/{paymentId}/refunds/{refundId}";
const body = `body: { amount: { value: 1, currency: "RUB" }, ‸ } });`;
const files: Readonly<Record<string, { file: string; operation: string; field: string }>> = {
  Payspec: {
    file: callsOf("qiwi"),
    operation: "c.‸",
    field: `c.createRefund({ paymentId: "1", refundId: "2", ${body}`,
  },
  "openapi-fetch": {
    file: openapiFetchCalls(),
    operation: `c.PUT("‸");`,
    field: `c.PUT("${refund}", { params: { path: { siteId: "s", paymentId: "1", refundId: "2" } }, ${body}`,
  },
};

const { file, operation, field } = files[process.argv[2] ?? ""] as (typeof files)[string];

const timed = (ask: () => readonly string[], isAnswer: (answer: readonly string[]) => boolean): number => {
  const since = performance.now();
  const answer = ask();
  const took = performance.now() - since;
  if (!isAnswer(answer)) throw new Error(`${process.argv[2]} answers ${JSON.stringify(answer.slice(0, 5))}.`);
  return took;
};
const isFull = (answer: readonly string[]) => answer.length > 4;

let editor: Editor;
const first = timed(() => {
  editor = new Editor(file);
  return editor.complete(operation);
}, isFull);
/** Median over edits; each differs from the one before, so that nothing is answered from memory. */
const median = (ask: (edit: string) => readonly string[], isAnswer = isFull): number =>
  spreadOf(Array.from({ length: EDITS }, (_, index) => timed(() => ask(`const edit${index} = ${index};\n`), isAnswer)))
    .median;

const milliseconds: Readonly<Record<Question, number>> = {
  [questions[0]]: first,
  [questions[1]]: median((edit) => editor.complete(edit + operation)),
  [questions[2]]: median((edit) => editor.complete(edit + field)),
  [questions[3]]: median(
    (edit) => editor.errors(edit),
    (errors) => errors.length === 0,
  ),
};
console.log(JSON.stringify(milliseconds));
