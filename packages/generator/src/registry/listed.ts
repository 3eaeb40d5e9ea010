// A provider with what its published document adds to its entry.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, deref, operationsOf } from "@payspec/spec-model/openapi";
import { type ProviderEntry, registryOf } from "@payspec/spec-model/registry";

/** A provider as lists need it. */
export interface Listed extends ProviderEntry {
  readonly operations: readonly string[];
  readonly webhooks: readonly string[];
  /** Parameters that may be given once to the client. */
  readonly clientOptions: readonly string[];
}

/** Every provider of a workspace, with its document as the generator has just written it. */
export function listed(root: string): Listed[] {
  return registryOf(root).map((entry) => {
    const doc = JSON.parse(readFileSync(join(root, `packages/specs/${entry.name}.json`), "utf8")) as Document;
    const operations = operationsOf(doc);
    const options = operations.flatMap(({ parameters }) =>
      parameters.map((parameter) => deref(doc, parameter)).filter((parameter) => parameter["x-client-option"]),
    );
    return {
      ...entry,
      operations: operations.map(({ id }) => id),
      webhooks: Object.keys(doc.webhooks ?? {}),
      clientOptions: [...new Set(options.map(({ name }) => name))],
    };
  });
}

/** Whether the type of a provider's client depends on its options. */
export const isClientOption = ({ clientOptions }: Listed): boolean => clientOptions.length > 0;

/** What an entry names and its spec does not have, one line each. */
export function misnamed(listed: Listed): string[] {
  const { name, probe, tasks, operations, webhooks, options, hover, clientOptions } = listed;
  const file = `specs/${name}/provider.yaml`;
  const known = [...operations, ...webhooks];
  const wrong = Object.entries(tasks).flatMap(([task, calls]) =>
    calls.filter((call) => !known.includes(call)).map((call) => [task, call]),
  );
  return [
    ...(operations.includes(probe.operation)
      ? []
      : [`${file}: probe names ${probe.operation}, which is not an operation of the spec.`]),
    ...Object.keys(hover?.options ?? {})
      .filter((option) => ![...Object.keys(options), ...clientOptions, "baseUrl"].includes(option))
      .map((option) => `${file}: hover names ${option}, which is not an option of the client.`),
    ...wrong.map(
      ([task, call]) => `${file}: the task "${task}" names ${call}, which is not an operation or webhook of the spec.`,
    ),
  ];
}
