import { type Document, operationsOf } from "@payspec/spec-model/openapi";
import type { ProviderEntry } from "@payspec/spec-model/registry";
import { line } from "../words.ts";
import { exampleOf, hasNoAddress } from "./example.ts";
import { credentialsOf, type GivenOption, givenOptions, optionText } from "./options.ts";
import { paragraphsOf, prose, shown } from "./prose.ts";

/** src/connect.ts: the options of a client, and what makes a connection of them. */
export function connectEntry(entry: ProviderEntry, doc: Document): string {
  const { name, pascal } = entry;
  const { sent, secret } = credentialsOf(entry, doc);
  const given = givenOptions(doc);
  const isIssued = hasNoAddress(doc);
  const bounds = given.map(({ type }) => `${type} extends string | undefined`);
  const generic = (usual: string) =>
    given.length > 0 ? `<${bounds.map((bound) => `${bound} = ${usual}`).join(", ")}>` : "";
  const args = given.length > 0 ? `<${given.map(({ type }) => type).join(", ")}>` : "";
  const wants = given.length > 0 ? `, ${given.map(({ type }) => `${type}Input<${type}>`).join(" & ")}` : "";
  const names = [...sent, ...(secret ? [secret] : []), ...given].map(({ option }) => option);
  const provided = [...(sent.length > 0 ? ["security"] : []), ...(isIssued ? [] : ["servers"])];
  const members = [
    `provider: "${name}"`,
    ...(isIssued ? [] : ["baseUrl: options.baseUrl ?? servers[0]"]),
    `credentials: [${sent.map(({ option, scheme }) => `[security.${scheme}, ${option}]`).join(", ")}]`,
    ...(secret ? [`secret: signingSecret(${secret.option})`, `signer: "${secret.option}"`] : []),
    ...(given.length > 0 ? [`given: given({ ${given.map(({ option }) => option).join(", ")} })`] : []),
  ];
  const imports = [
    `import { type ClientOptions, type Connection, type Credential, connect${given.length > 0 ? ", given" : ""} } from "@payspec/core";`,
    ...(secret ? ['import { signingSecret } from "@payspec/core/seal";'] : []),
    ...(provided.length > 0 ? [`import { ${provided.join(", ")} } from "./generated/provider.js";`] : []),
  ];
  return `${imports.join("\n")}

/** Options of {@link connect${pascal}} and of the client. */
export interface ${pascal}Options${generic("string | undefined")} extends ClientOptions {
${optionLines(entry, doc, given)}
}
${given.map(givenType).join("")}
${connectComment(entry, doc)}
export function connect${pascal}${generic("undefined")}({ ${names.join(", ")}, ...options }: ${pascal}Options${args}): Connection<"${name}"${wants}> {
  return connect({
    ...options,
${members.map((member) => `    ${member},`).join("\n")}
  });
}
`;
}

function optionLines(entry: ProviderEntry, doc: Document, given: readonly GivenOption[]): string {
  const { sent, secret } = credentialsOf(entry, doc);
  const lines = sent.map(({ option, scheme }) => {
    const said = (doc.components.securitySchemes[scheme]?.description ?? "The credential.").trim();
    return `${prose([optionText(entry, option, `${said} It may be a function that fetches it.`)], "  ")}\n  ${option}: Credential;`;
  });
  if (secret) {
    const said = `Signs requests, and is never sent. ${secret.key} It may be a function that fetches it.`;
    lines.push(`${prose([optionText(entry, secret.option, said)], "  ")}\n  ${secret.option}: Credential;`);
  }
  for (const { option, type } of given) {
    const [parameter] = operationsOf(doc).flatMap(({ parameters }) => parameters.filter(({ name }) => name === option));
    const said = `${parameter?.description ?? ""} Given here it may be left out of every call.`.trim();
    lines.push(`${prose([optionText(entry, option, said)], "  ")}\n  ${option}?: ${type};`);
  }
  if (hasNoAddress(doc)) {
    const said = optionText(entry, "baseUrl", "The address that the provider issued.");
    lines.push(`${prose([said], "  ")}\n  baseUrl: string;`);
  }
  return lines.join("\n");
}

const givenType = ({ option, type }: GivenOption): string => `
/** What a call still has to say about the ${type.toLowerCase()}, once the connection was given \`${type}\`. */
export type ${type}Input<${type}> = [${type}] extends [string] ? { ${option}?: string | undefined } : { ${option}: string };
`;

function connectComment(entry: ProviderEntry, doc: Document): string {
  const first = `Makes a connection to ${apiOf(entry, doc)}, for the functions of \`@payspec/${entry.name}/operations\`.`;
  return factoryComment(entry, first, exampleOf(entry, doc, "connect"));
}

/** What provider.yaml calls the API in a sentence. */
export const apiOf = ({ hover }: ProviderEntry, doc: Document): string => hover?.api ?? line(doc.info.title);

/** What is said over both ways to a client: the note of provider.yaml, and when it throws. */
export function factoryComment({ hover }: ProviderEntry, first: string, example: string): string {
  const [note, ...more] = paragraphsOf(hover?.note ?? "");
  const throws = "Throws a TypeError when an option can't work; calls never throw for what happens on the wire.";
  return prose([[first, note, throws].filter(Boolean).join(" "), ...more, shown(example)]);
}
