// Generated from specs/tribute/openapi.yaml (sha256 4ebd034183210cfb). Do not edit: change the spec and run `npm run generate`.

export interface paths {
    "/shop/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge a saved token
         * @description Takes an amount from a saved payment method without the customer being present.
         *
         *     A 200 says that the charge exists, not that money moved: read `status`. After `timeout` read the charge again and wait
         *     for its webhook; never start a second charge with a new key.
         *
         *     - One charge per token a minute (429 tells the remaining seconds) and one unfinished charge per token (409).
         *     - The same `idempotencyKey` returns the charge that already exists. The client fills a missing key. Whether a repeat
         *       passes the one-minute and the one-pending checks is not documented: a 409 or 429 after a lost answer may be about your own charge.
         *     - Compare `amount` and `token` of the answer with what you sent: the provider says nothing about a known key with another body.
         */
        post: operations["createCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shop/charges/{chargeUuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one charge
         * @description State of one charge. While it is `pending` or `processing`, ask again slowly (5, 10, 20, 40 seconds) or wait for the webhook.
         *     `timeout` means that the gateway did not answer: treat it as unknown, not as failed.
         */
        get: operations["getCharge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shop/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List saved payment tokens
         * @description Tokens of the shop. A token appears after a customer paid an order of a shop with token charging; find it by
         *     `orderUuid` or `customerId`. The answer is a bare array: a page shorter than `limit` is the last one.
         */
        get: operations["listTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shop/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The saved token.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                token: string;
            };
            cookie?: never;
        };
        /**
         * Read one saved token
         * @description Details of one saved payment method. Its `amount` is information only; a charge takes the amount of the request.
         */
        get: operations["getToken"];
        put?: never;
        post?: never;
        /**
         * Deactivate a saved token
         * @description Makes the token unusable for future charges; there is no documented way back. The answer is a 200 with a body, not a 204.
         *     What a second call answers is not documented: after a lost answer treat 404 as done, or read the token.
         */
        delete: operations["deactivateToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A charge of a saved token. There is no currency field; the token's currency counts. */
        CreateChargeRequest: {
            /**
             * Format: uuid
             * @description The saved token to charge.
             */
            token: string;
            /**
             * Format: int64
             * @description Sum to take, in minor units. The exact window depends on the token's currency, which the request does not carry.
             */
            amount: number;
            /** @description Your own mark, echoed back. */
            reference?: string;
            /** @description De-duplication key, one per business operation. The client fills a missing one and returns it. */
            idempotencyKey?: string;
        };
        /**
         * @description State of a charge: `pending` and `processing` are not over, `success` took the money, `failed` did not,
         *     `timeout` means that the gateway did not answer in time and the money may have moved.
         * @enum {string}
         */
        ChargeStatus: "pending" | "processing" | "success" | "failed" | "timeout" | (string & {});
        /**
         * @description Currency in lower case. All three have two decimals.
         * @enum {string}
         */
        Currency: "eur" | "rub" | "usd" | (string & {});
        /** @description A charge of a saved token. */
        ShopCharge: {
            /**
             * Format: uuid
             * @description Id of the charge. Not `uuid`, not `id`.
             */
            chargeUuid: string;
            status: components["schemas"]["ChargeStatus"];
            /** @description Echo of the request. */
            reference?: string;
            /**
             * Format: int64
             * @description Charged sum, in minor units.
             */
            amount: number;
            currency: components["schemas"]["Currency"];
            /**
             * Format: uuid
             * @description The charged token.
             */
            token: string | null;
            /** @description Why the charge failed. An open set, for example `payment_declined`. Only for a failed charge. */
            errorCode?: string;
            /** @description Text for people. Only for a failed charge. */
            errorMessage?: string;
            /**
             * Format: date-time
             * @description Creation time, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When processing ended, UTC.
             */
            processedAt?: string;
        };
        /** @description Error answer. No list pairs codes with statuses; branch on the status first. */
        Error: {
            /**
             * @description Machine code. The documented list is incomplete.
             * @enum {string}
             */
            error: "error_bad_request" | "error_not_found" | "error_not_permitted" | "no_access" | (string & {});
            /** @description Text for people. */
            message: string;
            /** @description Another name of `error`. */
            code?: string;
            /** @description Quote it to the provider's support. */
            requestId?: string;
        };
        /** @description A saved payment method. */
        ShopToken: {
            /**
             * Format: uuid
             * @description The token to charge.
             */
            token: string;
            /** @description Last four digits of the card. A string, leading zeros occur. */
            cardLast4: string;
            /** @description Card scheme, for example `VISA` or `MASTERCARD`. An open set. */
            cardBrand: string;
            /** @description Your own reference of the customer. */
            customerId?: string;
            /**
             * Format: int64
             * @description Called a fixed charge amount, in minor units. Information only; a charge takes the amount of its request.
             */
            amount: number;
            currency: components["schemas"]["Currency"];
            /** @description Whether the token may be charged. A boolean here, a string in the query of listTokens. */
            active: boolean;
            /**
             * Format: date-time
             * @description When the token was saved, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last charge, UTC.
             */
            lastUsedAt?: string;
        };
        /** @description A page of tokens, without envelope. A page shorter than the limit is the last one. */
        ShopTokenList: components["schemas"]["ShopToken"][];
        /** @description Answer of an action. */
        DeactivateTokenResult: {
            /** @description Whether it was done. */
            success: boolean;
            /** @description Text for people; do not branch on it. */
            message: string;
        };
    };
    responses: {
        /** @description The request is not valid, or the amount is outside the limits of the token's currency. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Token charging is not enabled for this shop. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token, the charge or the shop does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createCharge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChargeRequest"];
            };
        };
        responses: {
            /** @description The charge exists. Its status tells whether money moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopCharge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description This token has an unfinished charge. Follow that charge to its end; do not create a new key. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description This token was charged less than a minute ago. Wait for the remaining seconds, then repeat with the same key. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The payment gateway failed. Money may have moved; repeat with the same key. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCharge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the charge, as `createCharge` returned it.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                chargeUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopCharge"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listTokens: {
        parameters: {
            query?: {
                /**
                 * @description Only tokens of this customer of yours.
                 * @example user_12345
                 */
                customerId?: string;
                /**
                 * @description Only tokens born in this order.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                orderUuid?: string;
                /**
                 * @description `true` keeps only tokens that may be charged. A string on the wire, a boolean in the object; what `false` does is not documented.
                 * @example true
                 */
                active?: "true" | "false";
                /**
                 * @description Page size.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description How many tokens to skip.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopTokenList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The saved token.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deactivateToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The saved token.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token can no longer be charged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeactivateTokenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
