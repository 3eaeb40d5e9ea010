import { deref, type FoundOperation, mediaOf, type Parameter, type Response } from "@payspec/spec-model/openapi";
import { badge, blocks, code, esc, heading, link } from "../html.js";
import { toErrors, toGuide, toSchema } from "../links.js";
import { outcomeOf } from "../outcome.js";
import { line, prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { detailsHtml, objectHtml } from "../schema/fields.js";
import { sensitivityName } from "../schema/sensitivity.js";
import { typeLabel } from "../schema/type-label.js";

/** Parameters of the path and the query; headers are the client's business and are only named. */
export function parametersHtml(provider: Provider, found: FoundOperation, here: string): string {
  const given = found.parameters.filter((one) => one.in === "path" || one.in === "query");
  const headers = found.parameters.filter((one) => one.in === "header");
  if (given.length + headers.length === 0) return "";
  return blocks(
    heading(2, "parameters", "Parameters"),
    given.length > 0 && `<ul class="fields">`,
    ...given.map((parameter) => parameterHtml(provider, parameter, here)),
    given.length > 0 && "</ul>",
    ...headers.map(
      (one) => `<p class="header-note">The client sends the header ${code(one.name)}: ${line(one.description ?? "", provider, here)}</p>`,
    ),
  );
}

function parameterHtml(provider: Provider, parameter: Parameter, here: string): string {
  const { name, in: place, required, description, schema = {} } = parameter;
  const sensitive = parameter["x-sensitive"];
  const head = [
    `<a class="name" href="#${place}-${esc(name)}">${code(name)}</a>`,
    `<span class="type">${typeLabel(provider.doc, provider.name, schema)}, in the ${place}</span>`,
    required ? '<span class="required">required</span>' : "",
    parameter["x-client-option"] ? badge("option", "may be given once to the client") : "",
    sensitive ? badge("sensitive", `${sensitivityName(sensitive)}, never logged`) : "",
  ];
  const example =
    parameter.example === undefined
      ? ""
      : `<p class="limits">Example ${code(typeof parameter.example === "string" ? parameter.example : JSON.stringify(parameter.example))}</p>`;
  return blocks(
    `<li class="field" id="${place}-${esc(name)}"><div class="field-head">${head.filter(Boolean).join(" ")}</div>`,
    description && prose(description, provider, here),
    detailsHtml(provider, here, schema, "request"),
    example,
    "</li>",
  );
}

/** The request body with its fields. */
export function bodyHtml(provider: Provider, found: FoundOperation, here: string): string {
  const body = found.operation.requestBody && deref(provider.doc, found.operation.requestBody);
  const media = mediaOf(body);
  if (!body || !media?.media.schema) return "";
  const { schema } = media.media;
  const own = deref(provider.doc, schema);
  return blocks(
    heading(2, "body", "Body"),
    `<p class="shape">${typeLabel(provider.doc, provider.name, schema)}, ${code(media.type)}${body.required ? "" : ", may be left out"}</p>`,
    own.description && prose(own.description, provider, here),
    objectHtml({ provider, here, prefix: "body", depth: 2, mode: "request" }, schema),
  );
}

/** Success answers with their fields. */
export function answersHtml(provider: Provider, found: FoundOperation, here: string): string {
  const successes = responsesOf(provider, found).filter(([status]) => status.startsWith("2"));
  return blocks(
    heading(2, "answer", "Answer"),
    ...successes.map(([status, response]) => {
      const schema = mediaOf(response)?.media.schema;
      const error = response["x-error-body"];
      return blocks(
        `<p class="shape"><span class="status good">${status}</span> ${schema ? typeLabel(provider.doc, provider.name, schema) : "no body"}</p>`,
        response.description && prose(response.description, provider, here),
        error &&
          `<p class="trap">A failure may come under this status: look at ${code(error.when.slice(1) || "the body")} first. If it is an object, the answer is an ${link(toSchema(provider.name, error.schema), esc(error.schema))}. The client does this and answers ${code('kind: "refused"')}.</p>`,
        schema && objectHtml({ provider, here, prefix: "answer", depth: 1, mode: "answer" }, deref(provider.doc, schema).items ?? schema),
      );
    }),
  );
}

/** Error statuses: what each means, whether money may have moved, and who may repeat the call. */
export function errorsHtml(provider: Provider, found: FoundOperation, here: string): string {
  const failures = responsesOf(provider, found).filter(([status]) => !status.startsWith("2"));
  if (failures.length === 0) return "";
  const onlyReads = found.operation["x-retry"]?.class === "safe";
  const rows = failures.map(([status, response]) => {
    const { money, again } = outcomeOf(provider, found, status, response);
    const facts = [
      onlyReads ? "" : money === "none" ? badge("plain", "nothing happened") : badge("phase unknown", "may have acted"),
      again === "client" ? badge("good", "the client repeats it") : again === "caller" ? badge("plain", "you may repeat it") : "",
    ];
    return `<li><span class="status bad">${status}</span><div>${line(response.description ?? "", provider, here)} ${facts.filter(Boolean).join(" ")}</div></li>`;
  });
  return blocks(
    heading(2, "errors", "Errors"),
    `<ul class="statuses">${rows.join("")}</ul>`,
    `<p class="rest">Bodies and examples: ${link(toErrors(provider.name), `errors of ${esc(provider.label)}`)}. Timeouts, broken connections and unreadable answers are the same for all operations: ${link(toGuide("failures"), "failures and outcomes")}.</p>`,
  );
}

/** Responses with references followed, in the order of their status. */
export function responsesOf(provider: Provider, { operation }: FoundOperation): [status: string, response: Response][] {
  return Object.entries(operation.responses).map(([status, response]) => [status, deref(provider.doc, response)]);
}
