import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Json, root } from "../spec.js";

/** A check on an answer: "the member at a pointer is or is not a value". */
export interface Condition {
  readonly at: string;
  readonly operator: "==" | "!=";
  /** A JSON value as written, or an expression such as `$steps.refund.outputs.id`. */
  readonly value: string;
}

/** One call of a flow. */
export interface Step {
  readonly id: string;
  readonly description: string;
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly value: Json }[];
  readonly payload: Json | undefined;
  readonly conditions: readonly Condition[];
  /** By name: the pointer into the answer. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Read again until the conditions hold. */
  readonly again: { readonly seconds: number; readonly times: number } | undefined;
}

/** What an integration does in order, as `workflows.arazzo.yaml` says. */
export interface Flow {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly steps: readonly Step[];
  readonly outputs: Readonly<Record<string, string>>;
}

interface ArazzoStep {
  stepId: string;
  description?: string;
  operationId: string;
  parameters?: { name: string; in: string; value: Json }[];
  requestBody?: { payload: Json };
  successCriteria?: { condition: string }[];
  outputs?: Record<string, string>;
  onFailure?: { reference?: string }[];
}

/** The parts of an Arazzo document that the flows use. */
export interface Arazzo {
  info: { description?: string };
  workflows: {
    workflowId: string;
    summary: string;
    description?: string;
    steps: ArazzoStep[];
    outputs?: Record<string, string>;
  }[];
  components?: { failureActions?: Record<string, { retryAfter?: number; retryLimit?: number }> };
}

/** The Arazzo document of a provider, if there is one. */
export function readArazzo(provider: string): Arazzo | undefined {
  const file = `${root}specs/${provider}/workflows.arazzo.yaml`;
  return existsSync(file) ? (parse(readFileSync(file, "utf8")) as Arazzo) : undefined;
}

/** The flows of a document. */
export function flowsOf(arazzo: Arazzo | undefined): Flow[] {
  return (arazzo?.workflows ?? []).map(({ workflowId, summary, description = "", steps, outputs = {} }) => ({
    id: workflowId,
    summary,
    description: description.trim(),
    steps: steps.map((step) => stepOf(step, arazzo as Arazzo)),
    outputs,
  }));
}

function stepOf(step: ArazzoStep, { components }: Arazzo): Step {
  const actions = (step.onFailure ?? []).map(
    ({ reference = "" }) => components?.failureActions?.[reference.split(".").at(-1) ?? ""],
  );
  const again = actions.find((action) => action !== undefined);
  return {
    id: step.stepId,
    description: (step.description ?? "").trim(),
    operationId: step.operationId,
    parameters: step.parameters ?? [],
    payload: step.requestBody?.payload,
    conditions: (step.successCriteria ?? []).flatMap(({ condition }) => conditionOf(condition)),
    outputs: Object.fromEntries(
      Object.entries(step.outputs ?? {}).map(([name, expression]) => [name, pointerOf(expression)]),
    ),
    again: again && { seconds: again.retryAfter ?? 1, times: again.retryLimit ?? 1 },
  };
}

const pointerOf = (expression: string): string => expression.replace("$response.body#", "");

/** Status codes are the client's business. */
function conditionOf(text: string): Condition[] {
  const [, at, operator, value] = /^\$response\.body#(\S+) (==|!=) (.+)$/.exec(text) ?? [];
  return at && operator && value ? [{ at, operator: operator as Condition["operator"], value }] : [];
}
