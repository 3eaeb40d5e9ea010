// Generated from specs/extensions. Do not edit: change a schema and run `npm run generate`.

import type { Json } from "../openapi.ts";

export interface components {
    schemas: {
        /**
         * @description On a parameter: it may be given once to the client and is then optional in every call.
         * @constant
         */
        "x-client-option": true;
        /** @description What recognises a repeated delivery of a webhook. Deliveries of one webhook that are equal in all these members say the same thing. */
        "x-delivery": {
            /** @description JSON Pointers into the body. A member that changes with every attempt, such as the time of sending, has no place here. */
            same: string[];
            /** @description What to read to learn the present state: an operation that only reads, and its input out of the body. Ids that older deliveries lack may be missing from a delivery. */
            about?: {
                operation: string;
                /** @description Parameter of the operation to JSON Pointer into the body. */
                input: {
                    [key: string]: string;
                };
            };
        };
        /** @description What an answer repeats of what was asked. A success whose answer differs carries the difference; it stays a success. */
        "x-echo": {
            /** @description Runtime expression of the part of the request. */
            asked: string;
            /**
             * Format: json-pointer
             * @description JSON Pointer into the success answer. An answer without it says nothing.
             */
            answered: string;
            /**
             * @description Both are amounts in the same unit and are compared by value: 200, "200.00" and 200.0 are equal.
             * @constant
             */
            amount?: true;
        }[];
        /** @description On a success response: the provider may report a failure under this status. The answer is a failure when the pointer holds an object, or one of these values. */
        "x-error-body": {
            /** Format: json-pointer */
            when: string;
            /** @description The values of a failure, such as `error`. */
            is?: components["schemas"]["x-error-body.values"];
            /** @description The values of a success, such as 0: any other is a failure. A member that is missing is neither. */
            not?: components["schemas"]["x-error-body.values"];
            /**
             * @description The documents say that such a failure changed nothing. Without it the outcome of a call that is not safe is unknown.
             * @constant
             */
            outcome?: "none";
            /** @description Name of the error schema among the components. */
            schema: string;
        };
        "x-error-body.values": (string | number | boolean)[];
        /** @description At the root of a spec: the error statuses that the provider documents for the whole API. Every operation has to document each of them. */
        "x-error-statuses": string[];
        /** @description On a file part: the largest file that the provider accepts, in bytes. Checked before anything is sent. */
        "x-max-bytes": number;
        /** @description The unit of an amount, how it is written and where its currency is. `false` states that a name that looks like money is not. */
        "x-money": false | {
            /** @enum {unknown} */
            unit: "minor" | "major";
            currency: {
                const: string;
                pointer?: never;
                option?: never;
                unstated?: never;
            } | {
                const?: never;
                /** @description Relative JSON Pointer from the amount, e.g. 1/currency for the sibling. */
                pointer: string;
                option?: never;
                unstated?: never;
            } | {
                const?: never;
                pointer?: never;
                /** @description Not part of the request: name of a call option by which the caller may tell it. Checked, never sent. */
                option: string;
                unstated?: never;
            } | {
                const?: never;
                pointer?: never;
                option?: never;
                /** @description Why no currency can be named. */
                unstated: string;
            };
            /**
             * @description How a request has to write the amount, where the provider refuses other literals of the same value. decimal-text: text with exactly `decimals` decimals, such as "100.50". The client writes it so, whatever it is given.
             * @enum {unknown}
             */
            wire?: "decimal-text";
            /** @description major units: how many decimals the provider accepts. */
            decimals?: number;
            /** @description Inclusive limits per currency, in the unit of the amount. */
            limits?: {
                [key: string]: {
                    min: number;
                    max: number;
                };
            };
        };
        /** @description true: the provider may add values, readers must accept any string. false: the list is closed by the documentation. */
        "x-open-enum": boolean;
        /** @description Where the items of a list are in its answer, and how the next page is asked for. Without a way to ask the answer is the whole list. */
        "x-paging": {
            /** @description JSON Pointer of the list in the answer; empty for an answer that is the list. */
            items: string;
            cursor?: {
                /** @description Query parameter that names where to go on. */
                as: string;
                /** @description JSON Pointer of the next value in the answer; missing, null or empty after the last page. */
                at: string;
            };
            offset?: {
                /** @description Query parameter that names how many items to skip. */
                as: string;
                /** @description Query parameter that names how many items a page has; its default is the size of a page that was asked for without it. */
                size: string;
            };
            page?: {
                /** @description Query parameter that names the number of the page, from 1. */
                as: string;
                /** @description Query parameter that names how many items a page has; its default is the size of a page that was asked for without it. */
                size: string;
                /** @description JSON Pointer of the number of all items, where the answer has it. */
                total?: string;
            };
        };
        /** @description What each value of a status enum means in the words all providers share, whether it can still change, under which condition it means something else, and what to do. On an operation it replaces what the enum says, for an operation that gives the values another meaning. */
        "x-phase": {
            /**
             * @description What success brings: money moves, something may be used from now on (a token, a subscription), or something is known.
             * @enum {unknown}
             */
            does: "money" | "access" | "information";
            values: {
                [key: string]: components["schemas"]["x-phase.value"];
            };
        };
        /** @enum {unknown} */
        "x-phase.phase": "pending" | "action_required" | "authorized" | "succeeded" | "done" | "failed" | "canceled" | "expired" | "partially_refunded" | "refunded" | "unknown";
        /** @description What the caller has to do, where the general sentence of the phase says too little or misleads. */
        "x-phase.todo": string;
        "x-phase.value": {
            phase: components["schemas"]["x-phase.phase"];
            final: boolean;
            todo?: components["schemas"]["x-phase.todo"];
            /** @description The first whose tests all hold counts instead. */
            cases?: components["schemas"]["x-phase.case"][];
        };
        "x-phase.case": {
            when: components["schemas"]["x-phase.test"][];
            phase: components["schemas"]["x-phase.phase"];
            final: boolean;
            todo?: components["schemas"]["x-phase.todo"];
        };
        /** @description Relative JSON Pointer from the status, e.g. 1/type for the sibling; $request.body#/… for what was asked; inside `some` a JSON Pointer from the item. */
        "x-phase.field": string;
        "x-phase.test": {
            field: components["schemas"]["x-phase.field"];
            /** @description The field has this value. */
            is?: string | number | boolean;
            /** @description The list has this item. */
            has?: string | number;
            /** @description Both are amounts of the same value, however they are written. */
            equals?: components["schemas"]["x-phase.field"];
            /** @description true: an amount over zero; false: none, or zero. */
            positive?: boolean;
            /** @description One item of the list passes all these tests. */
            some?: components["schemas"]["x-phase.test"][];
        };
        /** @description What comes before a credential in its header, the space included: `Token `. Never written by the caller. */
        "x-prefix": string;
        /** @description What each value of a reason means, whether a payment may be tried again, and what to say to the payer. The docs print it as a table. */
        "x-reasons": {
            /** @description The values, each in one entry only. */
            is: string[];
            /** @description What happened, as a sentence. */
            means: string;
            /**
             * @description Whether another attempt makes sense, under a new id: no; corrected: with other data; payer: by the payer, from the start; another-day; later: the same data after a while; unknown: nothing is documented.
             * @enum {unknown}
             */
            again: "no" | "corrected" | "payer" | "another-day" | "later" | "unknown";
            /** @description What to say to the payer, or to do instead. */
            tell: string;
        }[];
        /** @description How to learn what happened when the outcome of a call is unknown: whom to ask, how to find the call, and how to read what is learned. */
        "x-reconcile": {
            /** @description operationId to call; the operation itself where repeating it is the documented way. */
            operation?: string;
            /** @description Flat input of that operation: each member is a runtime expression over the original request, a fixed value, or a list or an object made of such. */
            input?: components["schemas"]["x-reconcile.input"];
            /** @description Why the provider offers no way to ask, and what to do instead. */
            none?: string;
            /** @description What finds this call again among others. Durable intents demand that it is given. */
            mark?: components["schemas"]["x-reconcile.request"][];
            /** @description The answer of `operation` is a list, and one element of it is this call. */
            list?: {
                /** @description Where the list is in the answer; empty for the answer itself. */
                at: components["schemas"]["x-reconcile.pointer"];
                /** @description Members of an element that equal the request's: they find it. More than one hit is not an answer. */
                mine: components["schemas"]["x-reconcile.pairs"];
                /** @description Members that have to equal the request's once it is found; amounts by value. Where they differ nothing is known. */
                same?: components["schemas"]["x-reconcile.pairs"];
                /** @description The list comes in pages: where the answer has the place of the next one, and the parameter that takes it. */
                next?: {
                    at: components["schemas"]["x-reconcile.pointer"];
                    as: string;
                };
            };
            /** @description Reads the answer of `operation`, or the element of its list. The first rule that fits counts; then the x-phase of that answer; then pending. */
            verdict?: components["schemas"]["x-reconcile.rules"];
            /** @description Reads the answer of the call itself before its x-phase does. A rule with `status` reads a refusal that ends nothing. */
            answer?: components["schemas"]["x-reconcile.rules"];
            /** @description Whom to ask once an answer or a webhook gave the provider's own id. Its answer is read by x-phase. */
            follow?: {
                operation: string;
                input: components["schemas"]["x-reconcile.learned"];
            };
            /** @description Webhooks of this spec that report on the call. */
            events?: {
                [key: string]: {
                    /** @description Members of the body that equal the request's, or an id that its answer gave. */
                    mine: components["schemas"]["x-reconcile.pairs"];
                    /** @description Members that have to equal the request's besides; amounts by value. */
                    same?: components["schemas"]["x-reconcile.pairs"];
                    /** @description What the webhook says; without it the x-phase of its body does. */
                    is?: components["schemas"]["x-reconcile.is"];
                    /**
                     * @description The signature covers too little: the provider is asked before anything counts.
                     * @constant
                     */
                    confirm?: true;
                };
            };
            /**
             * @description How it ends is up to a person, in minutes or weeks: settling stops as soon as the provider is known to have the call.
             * @constant
             */
            until?: "known";
            /**
             * @description No program may send it again, and it moves no money: a person starts anew.
             * @constant
             */
            resume?: "start-over";
            note?: string;
        };
        "x-reconcile.pointer": string;
        "x-reconcile.request": string;
        "x-reconcile.input": {
            [key: string]: components["schemas"]["x-reconcile.template"];
        };
        /** @description A text that begins with $ is an expression. What the request does not have is left out. */
        "x-reconcile.template": components["schemas"]["x-reconcile.request"] | string | number | boolean | Json[] | {
            [key: string]: unknown;
        };
        "x-reconcile.learned": {
            [key: string]: string;
        };
        "x-reconcile.pairs": {
            [key: string]: string;
        };
        /**
         * @description done, not-done: it is over. pending: the provider has it. absent: the provider does not have it, and the same call may be sent again.
         * @enum {unknown}
         */
        "x-reconcile.is": "done" | "not-done" | "pending" | "absent";
        "x-reconcile.rules": {
            is: components["schemas"]["x-reconcile.is"];
            /** @description A documented refusal with this status. */
            status?: number;
            /**
             * @description No element of the list is this call.
             * @constant
             */
            missing?: true;
            /**
             * @description Counts only as the answer to a repeat after a lost answer.
             * @constant
             */
            repeat?: true;
            /** @description Members that have one of these values, or the request's; null is also a member that is not there. All have to fit. */
            when?: {
                [key: string]: Json[] | components["schemas"]["x-reconcile.request"];
            };
            /** @description Counts only when it is seen this often in a row. */
            looks?: number;
            /** @description Seconds between these looks: longer than a request can be late and a list can lag. */
            apart?: number;
            "x-source": components["schemas"]["x-source"];
        }[];
        /** @description On an example: what was not valid JSON in the provider's document, and what we changed. */
        "x-repaired": string;
        /** @description Whether a call may be sent again when its outcome is not known. */
        "x-retry": {
            /**
             * @description safe: reads only. idempotent: repeating the identical call has the effect of one call. keyed: idempotent as long as the key in the body stays the same; the client fills a missing key and keeps it over all attempts. never: a repeat may move money twice.
             * @enum {unknown}
             */
            class: "safe" | "idempotent" | "keyed" | "never";
            /**
             * Format: json-pointer
             * @description keyed only: where the idempotency key is in the request body.
             */
            key?: string;
            /** @description keyed only: seconds for which the provider says that it remembers a key. Whoever resumes a call later treats it as never. Absent where the provider does not say. */
            window?: number;
            /** @description Where a 429 answer gives the remaining seconds when there is no Retry-After header, and how long to wait when it gives none. */
            after?: {
                /** Format: json-pointer */
                pointer: string;
                seconds: number;
            };
            /** @description Statuses that may be repeated only when their body is empty; with a body the object has to be read first. */
            empty?: number[];
            /** @description Statuses of refusals that pass by themselves: the same call may succeed after a while. The failure says `retryable`; the client does not wait for it. */
            later?: number[];
            note?: string;
        };
        /**
         * @description The value must never appear in an event, an error or an inspect output. `false` states that a name that looks sensitive is not.
         * @enum {unknown}
         */
        "x-sensitive": "pan" | "card-data" | "code" | "token" | "personal" | "credential" | false;
        /**
         * @description On a text of an error answer: the sentence in which the provider says what went wrong, for people. Failures carry it as `says`.
         * @constant
         */
        "x-sentence": true;
        /** @description How a request or a webhook is signed. */
        "x-signature": {
            /** @enum {unknown} */
            algorithm: "hmac-sha1" | "hmac-sha256" | "hmac-sha512" | "rsa-pkcs1-sha256" | "shared-token" | "md5" | "sha1" | "sha256" | "sha512" | "jwt-hs256";
            /** @description The first is what we write; all are accepted when reading, and hex in any case. `compact` is that of a JSON Web Token. */
            encoding: ("hex" | "hex-upper" | "base64" | "plain" | "compact")[];
            /** @description The header that holds the signature; or `at`. */
            header?: string;
            /**
             * Format: json-pointer
             * @description Where the body holds the signature, instead of a header; empty where the whole body is a JSON Web Token. A request holds it at the top.
             */
            at?: string;
            /** @description What is signed, in words. */
            signed: string;
            /** @description Where the signature in a header covers joined fields: event type to JSON Pointers into the body, joined with the separator. */
            fields?: {
                [key: string]: string[];
            };
            separator?: string;
            /**
             * Format: json-pointer
             * @description The one signed field that may hold the separator, where more than one is a text without bounds. With two of them one signature would fit several bodies.
             */
            free?: string;
            /** @description Where the signature covers one text that is made of members of the body. */
            members?: {
                /** @description `all` beside the signature, or those at these JSON Pointers, with `$secret` where the secret comes between them. */
                take: "all" | string[];
                /**
                 * @description By the name of the member, which `all` means anyway, or as `take` lists them.
                 * @enum {unknown}
                 */
                order?: "name" | "listed";
                /**
                 * @description `value` when nothing is said.
                 * @enum {unknown}
                 */
                write?: "value" | "name=value";
                /** @description Between them; may be empty. */
                separator: string;
                /**
                 * Format: json-pointer
                 * @description The one value that may hold the separator; a delivery with it elsewhere is refused.
                 */
                free?: string;
                /**
                 * @description Whether empty texts, null, and listed members that are missing are left out. `keep` when nothing is said.
                 * @enum {unknown}
                 */
                empty?: "keep" | "skip";
                /**
                 * @description What becomes of objects and lists. `skip` leaves them unprotected; `refuse` when nothing is said.
                 * @enum {unknown}
                 */
                nested?: "refuse" | "skip";
                /** @description Where the secret is in the text. An HMAC has it as its key in any case. */
                secret?: {
                    /**
                     * @description `sorted`: like a member with this name.
                     * @enum {unknown}
                     */
                    place: "first" | "last" | "sorted";
                    /** @description Its name there; `sorted` and `name=value` need one. */
                    name?: string;
                    /** @description What joins it to the rest when the separator does not; may be empty. */
                    glue?: string;
                };
            };
            /** @description What a JSON Web Token holds. */
            jwt?: {
                /**
                 * @description Its payload is the event, described by `contentSchema` where the token is.
                 * @constant
                 */
                holds?: "event";
                /** @description JSON Pointers into the body to those into the payload that hold the same value. Nothing else of the body is protected. */
                claims?: {
                    [key: string]: string;
                };
                /** @description Those that are always there. Each is obeyed wherever it is there. */
                times?: ("exp" | "nbf")[];
                /** @description Seconds by which clocks may differ. */
                leeway?: number;
                /**
                 * @description How the secret is written when its bytes are the key.
                 * @enum {unknown}
                 */
                key?: "hex" | "base64";
            };
            /** @description Which secret is the key and where it comes from. */
            key: string;
            /** @description What the signature does not protect, and what to do about it. */
            unprotected?: string;
        };
        /** @description Where a statement comes from: the page and how strong the evidence is. One source, or a list of them, strongest first. */
        "x-source": components["schemas"]["x-source.source"] | components["schemas"]["x-source.source"][];
        "x-source.source": {
            /**
             * Format: uri
             * @description Address of the provider's page, listed in sources.yaml of the same folder.
             */
            page: string;
            /**
             * @description documented: stated in prose or a table. example: only visible in a documented payload. observed: seen in public code or traffic of others. inferred: our reasoning, to be treated as an assumption.
             * @enum {unknown}
             */
            grade: "documented" | "example" | "observed" | "inferred";
            /** @description Contradictions between sources, and how they were settled. */
            note?: string;
        };
        /**
         * Format: json-pointer
         * @description On an operation or webhook whose body holds several statuses: JSON Pointer of the one that says how this operation went.
         */
        "x-status": string;
        /** @description Beside `deprecated: true` on an operation, webhook, parameter or field: the day from which it may be gone, as the provider announces it (RFC 8594 calls it sunset). `unknown` where the provider names none. */
        "x-sunset": string | "unknown";
        /** @description What a merchant does with this operation, in the words that all providers share. An operation that only carries on what another began has none of its own. */
        "x-tasks": ("balance" | "bank-transfer" | "cancel" | "capture" | "card" | "charge-saved" | "check-card" | "confirm-by-code" | "end-subscription" | "forget-card" | "hold" | "hosted-page" | "partial-refund" | "payout" | "qr-code" | "read-payment" | "refund" | "release-hold" | "resend-webhook" | "save-account" | "save-card" | "ship" | "subscription")[];
        /** @description Values of a request that decide what happens: in the provider's test mode, or in our sandbox where the provider has no rule. The sandbox obeys them, the docs print them. */
        "x-test": {
            /** @description JSON Pointer into the request body. */
            field: string;
            /** @description The whole value; of a number its decimal text, compared by value. */
            is?: string[];
            /** @description How the value begins. */
            starts?: string[];
            /** @description How the value ends. */
            ends?: string[];
            /** @description What is in the value, in any case. */
            has?: string[];
            /** @description Name of what happens, for the sandbox. */
            outcome: string;
            /** @description What happens, as a sentence. */
            then: string;
            /** @description What the status becomes after a while. Without it the outcome stays. Read by the sandbox where it plays the provider from its spec. */
            becomes?: {
                /** @description The value of `x-phase` that follows by itself. */
                status: string;
                /** @description Seconds until then. */
                after: number;
            };
            /**
             * @description Money has moved at once, whatever the status says. Read by the sandbox where it plays the provider from its spec.
             * @constant
             */
            moved?: true;
            /**
             * @description provider: a documented rule of the provider's test mode. sandbox: our choice, which holds in the sandbox only.
             * @enum {unknown}
             */
            by: "provider" | "sandbox";
        }[];
        /** @description A rule of ours that does not apply at this place: rule name to reason. It is next to what it waives. */
        "x-waive": {
            [key: string]: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
