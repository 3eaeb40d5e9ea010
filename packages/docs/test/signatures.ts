// Signatures within a body, which none of the providers has.
import type { Signature } from "../src/spec.js";

const words = { signed: "The members.", key: "The password of the account." };

export const sealedSignatures: readonly Signature[] = [
  {
    ...words,
    algorithm: "md5",
    encoding: ["hex-upper"],
    at: "/data/sign",
    members: {
      take: "all",
      write: "name=value",
      separator: "&",
      empty: "skip",
      nested: "skip",
      secret: { place: "last", name: "key" },
    },
    unprotected: "Objects and lists.",
  },
  {
    ...words,
    algorithm: "sha256",
    encoding: ["hex"],
    at: "/sign",
    members: {
      take: ["/id", "$secret", "/sum"],
      order: "name",
      separator: "",
      secret: { place: "sorted", name: "Password" },
    },
  },
  {
    ...words,
    algorithm: "sha1",
    encoding: ["hex"],
    at: "/sign",
    members: { take: "all", separator: "|", secret: { place: "first" } },
  },
  {
    ...words,
    algorithm: "jwt-hs256",
    encoding: ["compact"],
    at: "/token",
    jwt: { claims: { "/invoice_id": "/id" }, times: ["exp"] },
  },
  { ...words, algorithm: "jwt-hs256", encoding: ["compact"], at: "", jwt: { holds: "event" } },
];
