import type { Provider } from "./provider.js";
import { type SampleRequest, type SecretHeader, sampleRequest } from "./request.js";
import type { FoundOperation } from "./spec.js";

/** Text in single quotes, as a POSIX shell reads it. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** What a shell computes from the variables URL and BODY, by algorithm. */
const SIGN: Readonly<Record<string, (variable: string, method: string) => string>> = {
  "hmac-sha1": (variable, method) =>
    `$(printf %s "${method}$URL$BODY" | openssl dgst -sha1 -hmac "$${variable.replace(/_SIGNATURE$/, "_SECRET")}" -binary | base64)`,
  "rsa-pkcs1-sha256": (variable) =>
    `$(printf %s "$BODY" | openssl dgst -sha256 -sign "$${variable.replace(/_SIGNATURE$/, "_KEY_FILE")}" | base64 | tr -d '\\n')`,
};

/**
 * The request as a command. Credentials are variables in double quotes, which the shell expands, so that no token is
 * typed into a history; a signature is computed by openssl over the very bytes that are sent.
 */
export function curlText(provider: Provider, found: FoundOperation): string {
  const request = sampleRequest(provider, found, (variable) => `$${variable}`);
  const url =
    request.origin.replace(/\{(\w+)\}/, (_, name: string) => `$${provider.name.toUpperCase()}_${name.toUpperCase()}`) +
    request.path;
  const signed = request.secrets.some(({ signature }) => signature);
  const body = request.body === undefined ? "" : quoted(request.body);
  const before = signed ? [`URL="${url}"`, `BODY=${body}`] : [];
  const options = [
    ...request.secrets.map((header) => `-H "${headerText(header, request)}"`),
    ...(request.contentType && request.form.length === 0 ? [`-H "Content-Type: ${request.contentType}"`] : []),
    ...request.form.map(
      ({ field, isFile, value }) => `-F ${isFile ? `"${field}=@receipt.pdf"` : quoted(`${field}=${value}`)}`,
    ),
    ...(body ? [`--data-raw ${signed ? '"$BODY"' : body}`] : []),
  ];
  const command = `curl -X ${request.method} ${signed ? '"$URL"' : `"${url}"`}`;
  return [...before, [command, ...options].join(" \\\n  ")].join("\n");
}

function headerText({ name, prefix, variable, signature }: SecretHeader, { method }: SampleRequest): string {
  const value = signature && SIGN[signature.algorithm];
  return `${name}: ${prefix}${value ? value(variable, method) : `$${variable}`}`;
}
