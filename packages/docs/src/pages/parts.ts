import { badge, blocks, code, type Html, heading, html, joined, link, nothing } from "../html.js";
import { toErrors, toGuide, toSchema } from "../links.js";
import { outcomeOf } from "../outcome.js";
import { line, prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { detailsHtml, objectHtml } from "../schema/fields.js";
import { sensitivityText } from "../schema/sensitivity.js";
import { typeLabel } from "../schema/type-label.js";
import { deref, type FoundOperation, mediaOf, type Parameter, type Response } from "../spec.js";

/** Parameters of the path and the query; headers are the client's business and are only named. */
export function parametersHtml(provider: Provider, found: FoundOperation, here: string): Html {
  const { words } = provider;
  const given = found.parameters.filter((one) => one.in === "path" || one.in === "query");
  const headers = found.parameters.filter((one) => one.in === "header");
  if (given.length + headers.length === 0) return nothing;
  return blocks(
    heading(2, "parameters", words.text("Parameters")),
    given.length > 0 &&
      html`<ul class="fields">${given.map((parameter) => parameterHtml(provider, parameter, here))}</ul>`,
    ...headers.map(
      (one) =>
        html`<p class="header-note">${words.html("The client sends the header {header}: {what}", {
          header: code(one.name),
          what: line(one.description ?? "", provider, here),
        })}</p>`,
    ),
  );
}

function parameterHtml(provider: Provider, parameter: Parameter, here: string): Html {
  const { words } = provider;
  const { name, in: place, required, description, schema = {}, example } = parameter;
  const sensitive = parameter["x-sensitive"];
  const type = { type: typeLabel(provider, schema) };
  const head = [
    html`<a class="name" href="#${place}-${name}">${code(name)}</a>`,
    html`<span class="type">${place === "path" ? words.html("{type}, in the path", type) : words.html("{type}, in the query", type)}</span>`,
    required ? html`<span class="required">${words.text("required")}</span>` : nothing,
    parameter["x-client-option"] ? badge("option", words.text("may be given once to the client")) : nothing,
    sensitive ? badge("sensitive", sensitivityText(words, sensitive)) : nothing,
  ];
  const shown = typeof example === "string" ? example : JSON.stringify(example);
  return html`<li class="field" id="${place}-${name}"><div class="field-head">${joined(head.filter((part) => String(part) !== ""))}</div>
${description && prose(description, provider, here)}
${detailsHtml(provider, here, schema, "request")}
${example === undefined ? nothing : html`<p class="limits">${words.html("Example {value}", { value: code(shown) })}</p>`}
</li>`;
}

/** The request body with its fields. */
export function bodyHtml(provider: Provider, found: FoundOperation, here: string): Html {
  const { words } = provider;
  const body = found.operation.requestBody && deref(provider.doc, found.operation.requestBody);
  const media = mediaOf(body);
  if (!body || !media?.media.schema) return nothing;
  const { schema } = media.media;
  const own = deref(provider.doc, schema);
  const shape = html`${typeLabel(provider, schema)}, ${code(media.type)}`;
  return blocks(
    heading(2, "body", words.text("Body")),
    html`<p class="shape">${body.required ? shape : words.html("{type}, may be left out", { type: shape })}</p>`,
    own.description && prose(own.description, provider, here),
    objectHtml({ provider, here, prefix: "body", depth: 2, mode: "request" }, schema),
  );
}

/** Success answers with their fields. */
export function answersHtml(provider: Provider, found: FoundOperation, here: string): Html {
  const { words } = provider;
  const successes = responsesOf(provider, found).filter(([status]) => status.startsWith("2"));
  return blocks(
    heading(2, "answer", words.text("Answer")),
    ...successes.map(([status, response]) => {
      const schema = mediaOf(response)?.media.schema;
      const error = response["x-error-body"];
      return blocks(
        html`<p class="shape"><span class="status good">${status}</span> ${schema ? typeLabel(provider, schema) : words.text("no body")}</p>`,
        response.description && prose(response.description, provider, here),
        error && html`<p class="trap">${trapHtml(provider, error)}</p>`,
        schema &&
          objectHtml(
            { provider, here, prefix: "answer", depth: 1, mode: "answer" },
            deref(provider.doc, schema).items ?? schema,
          ),
      );
    }),
  );
}

/** What makes a success answer a failure. */
export function trapHtml(
  { words, name }: Provider,
  { when, is, not, outcome, schema }: NonNullable<Response["x-error-body"]>,
): Html {
  const values = is ?? not;
  if (values)
    return words.html(
      is
        ? 'A failure may come under this status: when {where} is {values}, the answer is an {schema}. The client does this and answers `kind: "refused"`. {money}'
        : 'A failure may come under this status: when {where} is other than {values}, the answer is an {schema}. The client does this and answers `kind: "refused"`. {money}',
      {
        where: code(when.slice(1).replaceAll("/", ".")),
        values: words.list(
          values.map((value) => code(JSON.stringify(value))),
          "or",
        ),
        schema: link(toSchema(name, schema), schema),
        money: outcome ? words.text("Nothing was changed then.") : "",
      },
    );
  return words.html(
    'A failure may come under this status: look at {where} first. If it is an object, the answer is an {schema}. The client does this and answers `kind: "refused"`.',
    {
      where: when.slice(1) ? code(when.slice(1)) : words.text("the body"),
      schema: link(toSchema(name, schema), schema),
    },
  );
}

/** Error statuses: what each means, whether money may have moved, and who may repeat the call. */
export function errorsHtml(provider: Provider, found: FoundOperation, here: string): Html {
  const { words, name, label } = provider;
  const failures = responsesOf(provider, found).filter(([status]) => !status.startsWith("2"));
  if (failures.length === 0) return nothing;
  const onlyReads = found.operation["x-retry"]?.class === "safe";
  const rows = failures.map(([status, response]) => {
    const { money, again } = outcomeOf(provider, found, status, response);
    const unknown = badge("phase unknown", words.text("may have acted"));
    const facts = [
      ...(onlyReads ? [] : [money === "none" ? badge("plain", words.text("nothing happened")) : unknown]),
      ...(again === "client" ? [badge("good", words.text("the client repeats it"))] : []),
      ...(again === "caller" ? [badge("plain", words.text("you may repeat it"))] : []),
    ];
    return html`<li><span class="status bad">${status}</span><div>${line(response.description ?? "", provider, here)} ${joined(facts)}</div></li>`;
  });
  return blocks(
    heading(2, "errors", words.text("Errors")),
    html`<ul class="statuses">${rows}</ul>`,
    html`<p class="rest">${words.html(
      "Bodies and examples: {errors}. Timeouts, broken connections and unreadable answers are the same for all operations: {guide}.",
      {
        errors: link(toErrors(name), words.text("errors of {provider}", { provider: label })),
        guide: link(toGuide("failures"), words.text("failures and outcomes")),
      },
    )}</p>`,
  );
}

/** Responses with references followed, in the order of their status. */
export function responsesOf(provider: Provider, { operation }: FoundOperation): [status: string, response: Response][] {
  return Object.entries(operation.responses).map(([status, response]) => [status, deref(provider.doc, response)]);
}
