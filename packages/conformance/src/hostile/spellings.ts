// How servers quote what they were sent.
import type { Random } from "./answers.ts";

const hex = (text: string) => Buffer.from(text).toString("hex");

const ways: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => secret.toUpperCase(),
  (secret) => secret.replace(/....(?=.)/g, "$& "),
  (secret) => secret.replace(/..(?=.)/g, "$&-"),
  (secret) => secret.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)), // full width
  encodeURIComponent,
  (secret) => encodeURIComponent(encodeURIComponent(secret)),
  (secret) => hex(secret).replace(/../g, "%$&"),
  (secret) => [...secret].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  (secret) => [...secret].map((one) => `&#${one.codePointAt(0)};`).join(""),
  (secret) => [...secret].map((one) => `&#x${one.codePointAt(0)?.toString(16)};`).join(""),
  (secret) => JSON.stringify(JSON.stringify(secret)),
  hex,
  (secret) => hex(secret).replace(/..(?=.)/g, "$&:"),
  (secret) => Buffer.from(secret).toString("base64"),
  (secret) => Buffer.from(`id:${secret}, and more`).toString("base64url"),
  (secret) => Buffer.from(`key ${secret}`).toString("base64"),
];

/** Each secret in one way or another. */
export const spellings = (random: Random, secrets: readonly string[]): string[] =>
  secrets.map((secret) => (ways[Math.floor(random() * ways.length)] as (typeof ways)[number])(secret));
