import type { Document } from "@payspec/spec-model/openapi";

/**
 * Where each credential of a document travels, by the name of its scheme. Signatures are made by hand-written code.
 *
 * @throws For a scheme that no client sends as it is: anything but a header, and an `http`
 * scheme other than `bearer`.
 */
export function securityOf(doc: Document): Record<string, { header: string; prefix: string }> {
  return Object.fromEntries(
    Object.entries(doc.components.securitySchemes)
      .filter(([, scheme]) => !scheme["x-signature"])
      .map(([name, scheme]) => {
        const prefix = scheme["x-prefix"];
        if (scheme.type === "http" && scheme.scheme?.toLowerCase() === "bearer")
          return [name, { header: "Authorization", prefix: "Bearer " }];
        if (scheme.type === "apiKey" && scheme.in === "header" && scheme.name)
          return [name, { header: scheme.name, prefix: prefix ?? "" }];
        throw new Error(
          `components/securitySchemes/${name}: clients send a credential in a header, as it is or as a bearer token. ` +
            "Describe another one as an apiKey in the header that it travels in, with x-prefix for what comes before it.",
        );
      }),
  );
}
