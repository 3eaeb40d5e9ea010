import { pascalOf } from "@payspec/spec-model/registry";
import { typedByPayer } from "../../content/flow-inputs.js";
import type { Provider } from "../provider.js";
import type { FoundOperation, Json } from "../spec.js";
import { accessOf } from "./access.js";
import type { Condition, Flow, Step } from "./flow.js";

const typed = (input: string): string => `typed${pascalOf(input)}`;

/** A step whose answer has to say something before the next one begins. */
const isRepeated = ({ again, conditions }: Step): boolean => again !== undefined && conditions.length > 0;

/** The whole flow as a program that runs as it is printed: TypeScript without types, so that Node runs it too. */
export function programOf(provider: Provider, flow: Flow): string {
  const writer = new Writer(provider, flow);
  const steps = flow.steps.map((step, index) => writer.step(step, index));
  const { name, label, words } = provider;
  const codes = Object.entries(typedByPayer[name] ?? {}).filter(([input]) =>
    steps.some((text) => text.includes(typed(input))),
  );
  const waits = flow.steps.some(isRepeated);
  return [
    `import { create${pascalOf(name)}Client, PayspecError, unwrap } from "@payspec/${name}";`,
    'import { createSandbox } from "@payspec/sandbox";',
    "",
    `// ${words.text("The sandbox plays {provider}. For real money give your own credentials, and leave baseUrl and fetch out.", { provider: label })}`,
    "const sandbox = createSandbox();",
    `const ${name} = create${pascalOf(name)}Client({`,
    `  ...sandbox.credentials.${name},`,
    `  baseUrl: sandbox.baseUrls.${name},`,
    "  fetch: sandbox.fetch,",
    "});",
    ...codes.map(
      ([input, value]) =>
        `const ${typed(input)} = "${value}"; // ${words.text("what the payer receives and types in")}`,
    ),
    ...(waits
      ? [
          `// ${words.text("Moves the sandbox's clock. With real money this is a timer, or the webhook.")}`,
          "const wait = (seconds = 60) => sandbox.advance(seconds * 1000);",
        ]
      : []),
    "",
    "try {",
    steps.map((text) => text.replace(/^(?=.)/gm, "  ")).join("\n\n"),
    "",
    `  console.log(${JSON.stringify(flow.summary)}, sandbox.ledger);`,
    "} catch (error) {",
    "  if (!(error instanceof PayspecError)) throw error;",
    `  console.error(error.message); // ${words.text("what happened, and whether money may have moved")}`,
    '  if (error.outcome === "unknown")',
    `    console.error(${JSON.stringify(words.text("Ask before anything is sent again:"))}, error.reconcile);`,
    "}",
  ].join("\n");
}

/** Writes the steps of one flow. */
class Writer {
  readonly #provider: Provider;
  readonly #flow: Flow;

  constructor(provider: Provider, flow: Flow) {
    this.#provider = provider;
    this.#flow = flow;
  }

  step(step: Step, index: number): string {
    const found = this.#found(step);
    const call = `unwrap(await ${this.#provider.name}.${step.operationId}(${this.#input(step, found)}))`;
    const needed = this.#isNeeded(step);
    const checks = step.conditions.map((condition) => this.#check(step, condition));
    const comment = `// ${index + 1}. ${step.description.replace(/\s+/g, " ").replaceAll("`", "")}`;
    const lines = isRepeated(step)
      ? [`let ${step.id} = ${call};`, ...this.#again(step, call, checks)]
      : [
          needed ? `const ${step.id} = ${call};` : `${call};`,
          ...checks.map(({ not, sentence }) => `if (${not}) throw new Error(${JSON.stringify(sentence)});`),
        ];
    return [comment, ...lines, ...this.#outputs(step)].join("\n");
  }

  #found({ operationId }: Step): FoundOperation {
    const found = this.#provider.operations.find(({ id }) => id === operationId);
    if (!found) throw new Error(`A flow of ${this.#provider.name} calls ${operationId}, which the spec does not have.`);
    return found;
  }

  #said(english: string, operation: string, path = "", value = ""): string {
    return this.#provider.words.text(english, { operation, path, value });
  }

  /** Whether anything looks at the answer. */
  #isNeeded({ id, conditions }: Step): boolean {
    return conditions.length > 0 || JSON.stringify(this.#flow.steps).includes(`$steps.${id}.outputs.`);
  }

  /** A read is repeated until it says what it should. */
  #again({ id, again }: Step, call: string, checks: readonly { not: string; sentence: string }[]): string[] {
    const { seconds, times } = again as NonNullable<Step["again"]>;
    return [
      `for (let looks = 1; ${checks.map(({ not }) => not).join(" || ")}; looks++) {`,
      `  if (looks > ${times}) throw new Error(${JSON.stringify(checks.map(({ sentence }) => sentence).join(" "))});`,
      `  await wait(${seconds});`,
      `  ${id} = ${call};`,
      "}",
    ];
  }

  #check(step: Step, { at, operator, value }: Condition): { not: string; sentence: string } {
    const { text } = accessOf(this.#provider.doc, this.#found(step), step.id, at);
    const wanted = value.startsWith("$") ? this.#value(value) : value;
    const path = at
      .slice(1)
      .replaceAll(/\/(\d+)/g, "[$1]")
      .replaceAll("/", ".")
      .replace(/^(\d+)\./, "[$1].");
    if (operator === "!=")
      return {
        not: `${text} === ${wanted}`,
        sentence: this.#said("{operation} answered no {path}.", step.operationId, path),
      };
    const not = `${text} !== ${wanted}`;
    if (value.startsWith("$"))
      return { not, sentence: this.#said("{path} of {operation} is not what was asked for.", step.operationId, path) };
    return {
      not,
      sentence: this.#said("{path} of {operation} is not {value}.", step.operationId, path, value.replaceAll('"', "")),
    };
  }

  /** Outputs that may be missing are looked at once, and named. */
  #outputs(step: Step): string[] {
    const used = JSON.stringify(this.#flow);
    return Object.entries(step.outputs).flatMap(([name, pointer]) => {
      const { text, optional } = accessOf(this.#provider.doc, this.#found(step), step.id, pointer);
      if (!optional || !used.includes(`$steps.${step.id}.outputs.${name}`)) return [];
      const variable = `${step.id}${pascalOf(name)}`;
      return [
        `const ${variable} = ${text};`,
        `if (!${variable}) throw new Error(${JSON.stringify(this.#said("{operation} answered no {path}.", step.operationId, name))});`,
      ];
    });
  }

  /** One flat object: parameters by their names, then the body. Headers and what the client was given are left out. */
  #input(step: Step, { parameters }: FoundOperation): string {
    const given = step.parameters.filter(({ name, in: place }) => {
      const known = parameters.find((one) => one.name === name && one.in === place);
      return place !== "header" && known && !known["x-client-option"];
    });
    const parts = given.map(({ name, value }) => {
      const text = this.#value(value);
      return text === name ? name : `${name}: ${text}`;
    });
    if (step.payload !== undefined) parts.push(`body: ${this.#value(step.payload)}`);
    if (parts.length === 0) return "";
    return objectText(parts);
  }

  /** A JSON value or an expression as TypeScript. */
  #value(value: Json): string {
    if (typeof value === "string") return this.#text(value);
    if (Array.isArray(value))
      return value.length === 0 ? "[]" : `[${value.map((item) => this.#value(item)).join(", ")}]`;
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    return objectText(
      Object.entries(value).map(([name, child]) => {
        const text = this.#value(child);
        return text === name ? name : `${/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)}: ${text}`;
      }),
    );
  }

  #text(value: string): string {
    if (value.startsWith("$file(")) return 'new Blob(["a receipt"], { type: "application/pdf" })';
    const [, input] = /^\{?\$inputs\.(\w+)\}?$/.exec(value) ?? [];
    if (input) return typed(input);
    const [, id, name] = /^\{?\$steps\.(\w+)\.outputs\.(\w+)\}?$/.exec(value) ?? [];
    const step = this.#flow.steps.find((one) => one.id === id);
    const pointer = step?.outputs[name as string];
    if (!step || pointer === undefined) return JSON.stringify(value);
    const { text, optional } = accessOf(this.#provider.doc, this.#found(step), step.id, pointer);
    return optional ? `${step.id}${pascalOf(name as string)}` : text;
  }
}

/** An object on one line where it fits, else a member on each. */
function objectText(parts: readonly string[]): string {
  const flat = `{ ${parts.join(", ")} }`;
  return flat.length <= 60 && !flat.includes("\n")
    ? flat
    : `{\n${parts.map((part) => `${part.replace(/^(?=.)/gm, "  ")},`).join("\n")}\n}`;
}
