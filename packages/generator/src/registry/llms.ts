// What a program reads beside a package's README: the rules for money, and where the reference is as Markdown.
import { moneyRules } from "@payspec/spec-model/money-rules";
import type { Listed } from "./listed.ts";

/** packages/<provider>/llms.txt. `site` is the address of the docs, with a slash at its end. */
export const packageLlms = ({ name, label, purpose }: Listed, site: string): string => `# @payspec/${name}

> Typed client of ${label}. ${purpose}.

## Rules for money

${moneyRules}

## Reference

- [Overview](${site}${name}/index.md), with a page for each operation, webhook and schema
- [All of it as one text](${site}${name}/llms-full.txt)
- [OpenAPI document](${site}${name}/openapi.json)
- [Guides](${site}llms.txt)
`;
