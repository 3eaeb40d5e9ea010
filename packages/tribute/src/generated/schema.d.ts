// Generated from specs/tribute/openapi.yaml (sha256 bd86c369f915c1bb). Do not edit: change the spec and run `npm run generate`.

export interface paths {
	"/shop": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read one shop
		 * @description One active shop, the oldest without `shopId`. `tokenCharging` tells whether saved cards may be charged, `recurrent` whether
		 *     subscriptions and saved cards are allowed.
		 */
		get: operations["getShop"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
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
	"/shop/orders": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List orders
		 * @description Orders of a shop, newest first, as a bare array. There are no pages and no filter by customer; narrow the list by days and compare
		 *     `comment` or `amount` yourself.
		 */
		get: operations["listOrders"];
		put?: never;
		/**
		 * Create an order and get its payment links
		 * @description Creates a one-time or recurring order. Send the customer to `paymentUrl` or, inside Telegram, to `webappPaymentUrl`.
		 *
		 *     - **There is no idempotency key: a repeat makes a second order.** Put a mark of your own into `comment`; after a lost answer look
		 *       through `listOrders` for it, and create again only when it is not there.
		 *     - The order is paid when the webhook `shop_order` or `getOrder` says `paid`, not when the customer comes back.
		 *     - Stars and token charging exclude each other. SBP works for one-time orders only; Pix and PayPal are not available.
		 *     - Error codes seen here: `error_shop_inactive`, `error_invalid_currency`, `error_amount_too_small`, `error_amount_too_large`,
		 *       `error_title_required`, `error_title_too_long`, `error_description_required`, `error_description_too_long`, `error_invalid_url`,
		 *       `error_customer_id_too_long`.
		 */
		post: operations["createOrder"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/shop/orders/{orderUuid}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order, as `createOrder` returned it.
				 * @example 550e8400-e29b-41d4-a716-446655440000
				 */
				orderUuid: string;
			};
			cookie?: never;
		};
		/**
		 * Read one order
		 * @description State of one order. Only `paid` means paid; `failed` may still be followed by a payment.
		 */
		get: operations["getOrder"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/shop/orders/{orderUuid}/cancel": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order, as `createOrder` returned it.
				 * @example 550e8400-e29b-41d4-a716-446655440000
				 */
				orderUuid: string;
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Stop a recurring order
		 * @description Stops the subscription of a recurring order; nothing is paid back. There is no documented way to start it again. What a second call
		 *     answers is not documented: after a lost answer read the order, `memberStatus` `cancelled` means done.
		 */
		post: operations["cancelOrder"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/shop/orders/{orderUuid}/status": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order, as `createOrder` returned it.
				 * @example 550e8400-e29b-41d4-a716-446655440000
				 */
				orderUuid: string;
			};
			cookie?: never;
		};
		/**
		 * Read the status of an order
		 * @description Only the status, cheaper than the whole order.
		 */
		get: operations["getOrderStatus"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/shop/orders/{orderUuid}/transactions": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order, as `createOrder` returned it.
				 * @example 550e8400-e29b-41d4-a716-446655440000
				 */
				orderUuid: string;
			};
			cookie?: never;
		};
		/**
		 * List the payments of an order
		 * @description Payments of an order, page by page: pass `nextFrom` as `startFrom` until it is empty.
		 *
		 *     **Amounts are in major units and times in Unix seconds here**, unlike in orders, charges and webhooks.
		 */
		get: operations["listOrderTransactions"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/shop/orders/{orderUuid}/transactions/{txId}/refund": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order, as `createOrder` returned it.
				 * @example 550e8400-e29b-41d4-a716-446655440000
				 */
				orderUuid: string;
				/**
				 * @description Id of the payment, as `listOrderTransactions` shows it.
				 * @example 12345
				 */
				txId: number;
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Pay back one payment of an order
		 * @description Starts the refund of one sale of a paid order, always the whole sum. A 200 says that it was started; the webhook `shop_order_refunded`
		 *     with `completed` says that the money is back.
		 *
		 *     Read the payment first and after a lost answer: `isRefunded` means done. Error codes seen here: `error_order_not_paid`,
		 *     `error_already_refunded`, `error_not_refundable`, `error_transaction_mismatch`, and `error_refund_failed` with 500.
		 */
		post: operations["refundOrderTransaction"];
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
	"/shops": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the active shops
		 * @description Active shops of the key's owner, oldest first, as a bare array. Inactive shops never appear; an empty array means that the key is right and
		 *     that there is no shop.
		 */
		get: operations["listShops"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export interface webhooks {
	shopOrder: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * An order was paid
		 * @description The first payment of an order arrived. This is the event to deliver on; `shop_order_payment_received` is not.
		 *
		 *     Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
		 *     again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
		 */
		post: operations["shopOrder"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	shopOrderCancelled: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A recurring order ended
		 * @description The subscription of a recurring order ended. What is paid stays paid until `memberExpiresAt`.
		 *
		 *     Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
		 *     again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
		 */
		post: operations["shopOrderCancelled"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	shopOrderChargeFailed: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * The charge of a next period failed
		 * @description The charge of a next period failed. After the third failure the subscription is cancelled with the reason `charge_failed`.
		 *
		 *     Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
		 *     again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
		 */
		post: operations["shopOrderChargeFailed"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	shopOrderChargeSuccess: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A next period of a recurring order was paid
		 * @description The charge of a next period went through. The first payment comes as `shop_order`.
		 *
		 *     Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
		 *     again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
		 */
		post: operations["shopOrderChargeSuccess"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	shopOrderPaymentFailed: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A payment of an order failed
		 * @description One attempt to pay failed. It does not close the order, the customer may try again.
		 *
		 *     Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
		 *     again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
		 */
		post: operations["shopOrderPaymentFailed"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	shopOrderPaymentReceived: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A payment was noticed, not confirmed
		 * @description **Not a confirmation.** Deliver nothing before `shop_order`. Its payload is not published in what could be read.
		 *
		 *     Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
		 *     again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
		 */
		post: operations["shopOrderPaymentReceived"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	shopOrderPrepaid: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * An order was prepaid
		 * @description **Not a confirmation.** Deliver nothing before `shop_order`. It is seen in public receivers only; the list of events of the provider does not have it.
		 *
		 *     Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
		 *     again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
		 */
		post: operations["shopOrderPrepaid"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	shopOrderRefunded: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A refund was started or completed
		 * @description Comes when a refund starts and again when it is completed. Only `completed` means that the money is back.
		 *
		 *     Recognise repeated deliveries by `name`, `payload.transactionId` and `payload.status`. Answer with status 200; anything else is delivered
		 *     again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
		 */
		post: operations["shopOrderRefunded"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	shopTokenChargeFailed: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A charge of a saved token failed
		 * @description The money of a charge was not taken. A new attempt is a new charge with a new key, a minute after this one at the earliest.
		 *
		 *     Recognise repeated deliveries by `name` and `payload.chargeUuid`. Answer with status 200; anything else is delivered
		 *     again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
		 */
		post: operations["shopTokenChargeFailed"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	shopTokenChargeSuccess: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A charge of a saved token succeeded
		 * @description The money of a charge was taken. The charge is named by `chargeUuid`; receivers that were written for orders look for `uuid` and drop this event silently.
		 *
		 *     Recognise repeated deliveries by `name` and `payload.chargeUuid`. Answer with status 200; anything else is delivered
		 *     again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
		 */
		post: operations["shopTokenChargeSuccess"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export interface components {
	schemas: {
		/** @description A shop of the key's owner. */
		Shop: {
			/** @description Id of the shop, the `shopId` of the other calls. */
			id: number;
			/** @description Owner of the shop. */
			userId: number;
			/** @description Name of the shop. */
			name: string;
			/** @description Short name in addresses. */
			link: string;
			/** @description Where the notifications go. There is one address per account, for all shops and all products. */
			callbackUrl: string;
			/** @description Whether recurring orders and saved cards are allowed. */
			recurrent: boolean;
			/** @description Whether the shop takes Telegram Stars only. */
			onlyStars: boolean;
			/** @description Whether saved cards may be charged. While it is false, all calls on tokens and charges answer 403. Excludes payment in Stars. */
			tokenCharging?: boolean;
			/** @description `1` active, `0` inactive. Inactive shops never appear in answers. */
			status: 0 | 1 | (number & {});
		};
		/** @description Error answer. No list pairs codes with statuses; branch on the status first. */
		Error: {
			/** @description Machine code. The provider lists the first four; the others are seen on calls of orders, and more exist. */
			error: "error_bad_request" | "error_not_found" | "error_not_permitted" | "no_access" | "error_shop_inactive" | "error_invalid_currency" | "error_amount_too_small" | "error_amount_too_large" | "error_title_required" | "error_title_too_long" | "error_description_required" | "error_description_too_long" | "error_invalid_url" | "error_customer_id_too_long" | "error_order_not_paid" | "error_already_refunded" | "error_not_refundable" | "error_transaction_mismatch" | "error_refund_failed" | (string & {});
			/** @description Text for people. */
			message: string;
			/** @description Another name of `error`. */
			code?: string;
			/** @description Quote it to the provider's support. */
			requestId?: string;
		};
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
		 */
		ChargeStatus: "pending" | "processing" | "success" | "failed" | "timeout" | (string & {});
		/** @description Currency in lower case. All three have two decimals. */
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
		/**
		 * @description State of an order: `pending` waits for the customer, `prepaid` stands between, `paid` is paid, `failed` was not paid.
		 *     Grant nothing before `paid`.
		 */
		OrderStatus: "pending" | "paid" | "failed" | "prepaid" | (string & {});
		/** @description How often an order is charged; `onetime` is no subscription. */
		OrderPeriod: "onetime" | "weekly" | "monthly" | "quarterly" | "halfyearly" | "yearly" | (string & {});
		/** @description State of the subscription of a recurring order. */
		MemberStatus: "active" | "cancelled" | (string & {});
		/** @description An order. */
		ShopOrder: {
			/**
			 * Format: uuid
			 * @description Id of the order.
			 */
			uuid: string;
			/** @description Id of the shop. */
			shopId: number;
			/**
			 * Format: int64
			 * @description Price, or price of each next period, in minor units.
			 */
			amount: number;
			currency: components["schemas"]["Currency"];
			/** @description Title. */
			title: string;
			/** @description Description. */
			description: string;
			status: components["schemas"]["OrderStatus"];
			/** @description E-mail address of the customer. */
			email?: string;
			/** @description Where the customer goes after a payment. */
			successUrl: string | null;
			/** @description Where the customer goes after a failure. `null` is accepted for the same reason as in `successUrl`. */
			failUrl: string | null;
			/** @description Payment page in the browser. Always present, `null` for an order that takes Stars only. */
			paymentUrl: string | null;
			/** @description Payment page inside Telegram. */
			webappPaymentUrl?: string;
			/** @description Creation time, RFC 3339 in UTC. */
			createdAt: string;
			/** @description Your own note from the creation. */
			comment?: string;
			period: components["schemas"]["OrderPeriod"];
			memberStatus?: components["schemas"]["MemberStatus"];
			/** @description Until when the subscription runs. Only for recurring orders. */
			memberExpiresAt?: string;
			/** @description Price in Telegram Stars. */
			starsAmount?: number;
			/** @description Whether only Stars are taken. */
			onlyStars?: boolean;
			/** @description Price of the first period, in minor units. */
			firstPeriodAmount?: number | null;
			/** @description Time of the last payment. */
			lastPaidTransactionAt?: string | null;
			/** @description Whether Tribute writes to the customer. */
			sendEmail?: boolean;
		};
		/** @description Orders, newest first, without envelope and without pages. */
		ShopOrderList: components["schemas"]["ShopOrder"][];
		/** @description A new order. There is no idempotency key. */
		CreateOrderRequest: {
			/**
			 * Format: int64
			 * @description Price, or price of each next period, in minor units. The limits are told differently: 100 to 300000 for euro and dollar and
			 *     10000 to 30000000 for rubles, or 100 minor units at least for every currency. The provider decides.
			 */
			amount: number;
			/**
			 * @description Currency in lower case.
			 * @enum {string}
			 */
			currency: "eur" | "rub" | "usd";
			/** @description Title. The limit counts UTF-16 code units, so emoji count twice and a text that passes here may be refused. */
			title: string;
			/** @description Description. The limit counts UTF-16 code units, so emoji count twice and a text that passes here may be refused. */
			description: string;
			/**
			 * Format: uri
			 * @description Where the customer goes after a payment. Arriving there proves nothing; wait for the webhook.
			 */
			successUrl?: string;
			/**
			 * Format: uri
			 * @description Where the customer goes after a failure. Not `failureUrl`, which one public client sends.
			 */
			failUrl?: string;
			/**
			 * Format: email
			 * @description E-mail address of the customer, validated when it is sent.
			 */
			email?: string;
			/** @description Your own note, echoed when the order is read. The best place for a mark by which a lost order is found again. */
			comment?: string;
			/** @description Your own reference of the customer. Tokens can be filtered by it. */
			customerId?: string;
			/**
			 * @description How often to charge. Anything but `onetime` needs a shop with `recurrent`.
			 * @default onetime
			 * @enum {string}
			 */
			period?: "onetime" | "weekly" | "monthly" | "quarterly" | "halfyearly" | "yearly";
			/** @description Keep the card as a token. Needs a shop with `recurrent`. */
			savePaymentMethod?: boolean;
			/** @description Which shop; without it the oldest one. */
			shopId?: number;
			/** @description Price in Telegram Stars. Above 0 it allows Stars for `onetime` and `monthly`, only while token charging is off. */
			starsAmount?: number;
			/** @description Only Stars, for `onetime` and `monthly` and while token charging is off. Cards work then from 50 Stars. */
			onlyStars?: boolean;
			/**
			 * Format: int64
			 * @description Lower price of the first period of a recurring order, in minor units.
			 */
			firstPeriodAmount?: number;
			/** @description Whether Tribute writes to the customer. */
			sendEmail?: boolean;
		};
		/** @description The new order. The newest edition of the pages answers with all fields of an order here; rely on these three. */
		CreateOrderResult: {
			/**
			 * Format: uuid
			 * @description Id of the order. Store it, orders cannot be found by your own reference.
			 */
			uuid: string;
			/** @description Payment page in the browser. Always present, `null` for an order that takes Stars only. */
			paymentUrl: string | null;
			/** @description Payment page inside Telegram. */
			webappPaymentUrl?: string;
		};
		/** @description Answer of a cancellation. */
		CancelOrderResult: {
			/** @description Whether it was done. */
			success: boolean;
			/** @description Text for people; do not branch on it. */
			message: string;
		};
		/** @description The state of an order and nothing else. */
		OrderStatusResult: {
			status: components["schemas"]["OrderStatus"];
		};
		/** @description A payment of an order. **Its amounts are in major units and its time is Unix seconds**, unlike everything else in this API. */
		OrderTransaction: {
			/** @description Id of the transaction, the `txId` of a refund. */
			id: number;
			/** @description Kind, for example `shop_order_sell`. An open set. */
			type: string;
			/** @description What the transaction belongs to. */
			objectId?: number;
			/** @description Sum in major units. Do not mix it with the amount of an order or a charge. */
			amount: number | string;
			currency: components["schemas"]["Currency"];
			/** @description Creation time in Unix seconds. */
			createdAt: number;
			/** @description Fee in major units. */
			serviceFee?: number | string;
			/** @description Sum after fees, in major units. */
			total: number | string;
			/** @description How it was paid, for example `bank_card`. An open set. */
			paymentMethod?: string;
			/** @description Whether it was paid back. */
			isRefunded?: boolean;
			/** @description Whether it may be paid back. */
			isRefundable?: boolean;
			/** @description Whether it is a payment of a subscription. */
			isRecurring?: boolean;
		};
		/** @description A page of transactions, the only list with an envelope. */
		TransactionsPage: {
			/** @description The transactions of this page. */
			transactions: components["schemas"]["OrderTransaction"][];
			/** @description Pass it as `startFrom` for the next page. An empty string means that there is none. */
			nextFrom: string;
		};
		/** @description State of a refund. The call answers `initiated` only; `completed` comes with the webhook. */
		RefundStatus: "initiated" | "completed" | (string & {});
		/** @description A refund was started, which is not a refund done. */
		RefundResult: {
			/** @description Whether it was started. */
			success: boolean;
			/** @description Text for people; do not branch on it. */
			message: string;
			status: components["schemas"]["RefundStatus"];
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
		/** @description Active shops of the key's owner, oldest first, without envelope. */
		ShopList: components["schemas"]["Shop"][];
		/** @description What happened. Amounts are in minor units. */
		ShopOrderPayload: {
			/**
			 * Format: uuid
			 * @description Id of the order.
			 */
			uuid: string;
			/**
			 * Format: int64
			 * @description Price of the order, in minor units.
			 */
			amount: number;
			currency: components["schemas"]["Currency"];
			/**
			 * Format: int64
			 * @description Fee of the platform, in minor units.
			 */
			fee: number;
			/** @description Always `paid`; the event is sent for nothing else. */
			status: "paid" | (string & {});
			/** @description Whether it is a recurring order. */
			isRecurrent: boolean;
			/** @description E-mail address of the customer. May be missing or empty. */
			email?: string;
			period?: components["schemas"]["OrderPeriod"];
			/** @description Id of the shop. */
			shopId?: number;
			/** @description Your own reference of the customer. Newer receivers rely on it, an older one says that it is missing. */
			customerId?: string;
			/**
			 * Format: int64
			 * @description Price of the first period, in minor units.
			 */
			firstPeriodAmount?: number;
			/** @description Whether the first period is a trial. */
			isTrial?: boolean;
			/** @description Until when the subscription runs. */
			memberExpiresAt?: string;
			/** @description Id of the payment. */
			transactionId?: number;
		};
		/** @description An order was paid. */
		ShopOrderEvent: {
			/**
			 * @description Tells the events apart. Snake case here, camel case in the provider's list.
			 * @constant
			 */
			name: "shop_order";
			/**
			 * Format: date-time
			 * @description When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @description When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
			 */
			sent_at: string;
			payload: components["schemas"]["ShopOrderPayload"];
		};
		/** @description What happened. Amounts are in minor units. */
		ShopOrderCancelledPayload: {
			/**
			 * Format: uuid
			 * @description Id of the order.
			 */
			uuid: string;
			/**
			 * Format: int64
			 * @description Price of a period, in minor units.
			 */
			amount: number;
			currency: components["schemas"]["Currency"];
			period: components["schemas"]["OrderPeriod"];
			/** @description Why it ended. */
			cancelReason: "cancelled_by_seller" | "charge_failed" | "payment_method_expired" | (string & {});
			/** @description E-mail address of the customer. May be missing or empty. */
			email?: string;
			/** @description Until when the subscription runs. */
			memberExpiresAt?: string;
		};
		/** @description A recurring order ended. */
		ShopOrderCancelledEvent: {
			/**
			 * @description Tells the events apart. Snake case here, camel case in the provider's list.
			 * @constant
			 */
			name: "shop_order_cancelled";
			/**
			 * Format: date-time
			 * @description When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @description When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
			 */
			sent_at: string;
			payload: components["schemas"]["ShopOrderCancelledPayload"];
		};
		/** @description What happened. Amounts are in minor units. */
		ShopOrderChargeFailedPayload: {
			/**
			 * Format: uuid
			 * @description Id of the order.
			 */
			uuid: string;
			/**
			 * Format: int64
			 * @description Price of the period, in minor units.
			 */
			amount: number;
			currency: components["schemas"]["Currency"];
			period: components["schemas"]["OrderPeriod"];
			/** @description Which failure it is, 1 to 3. */
			chargeRetries: number;
			/** @description E-mail address of the customer. May be missing or empty. */
			email?: string;
			/** @description Id of the shop. */
			shopId?: number;
		};
		/** @description The charge of a next period failed. */
		ShopOrderChargeFailedEvent: {
			/**
			 * @description Tells the events apart. Snake case here, camel case in the provider's list.
			 * @constant
			 */
			name: "shop_order_charge_failed";
			/**
			 * Format: date-time
			 * @description When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @description When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
			 */
			sent_at: string;
			payload: components["schemas"]["ShopOrderChargeFailedPayload"];
		};
		/** @description What happened. Amounts are in minor units. */
		ShopOrderChargeSuccessPayload: {
			/**
			 * Format: uuid
			 * @description Id of the order.
			 */
			uuid: string;
			/**
			 * Format: int64
			 * @description Price of the period, in minor units.
			 */
			amount: number;
			currency: components["schemas"]["Currency"];
			period: components["schemas"]["OrderPeriod"];
			/** @description E-mail address of the customer. May be missing or empty. */
			email?: string;
			/** @description Id of the shop. */
			shopId?: number;
			/** @description Until when the subscription runs. */
			memberExpiresAt?: string;
		};
		/** @description A next period of a recurring order was paid. */
		ShopOrderChargeSuccessEvent: {
			/**
			 * @description Tells the events apart. Snake case here, camel case in the provider's list.
			 * @constant
			 */
			name: "shop_order_charge_success";
			/**
			 * Format: date-time
			 * @description When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @description When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
			 */
			sent_at: string;
			payload: components["schemas"]["ShopOrderChargeSuccessPayload"];
		};
		/** @description What happened. Amounts are in minor units. */
		ShopOrderPaymentFailedPayload: {
			/**
			 * Format: uuid
			 * @description Id of the order.
			 */
			uuid: string;
			/**
			 * Format: int64
			 * @description Price of the order, in minor units.
			 */
			amount: number;
			currency: components["schemas"]["Currency"];
			/** @description Why, as a code, for example `payment_declined`. An open set. */
			errorCode: string;
			/** @description Why, as text for people. */
			errorMessage: string;
			/** @description E-mail address of the customer. May be missing or empty. */
			email?: string;
		};
		/** @description A payment of an order failed. */
		ShopOrderPaymentFailedEvent: {
			/**
			 * @description Tells the events apart. Snake case here, camel case in the provider's list.
			 * @constant
			 */
			name: "shop_order_payment_failed";
			/**
			 * Format: date-time
			 * @description When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @description When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
			 */
			sent_at: string;
			payload: components["schemas"]["ShopOrderPaymentFailedPayload"];
		};
		/** @description What happened. Amounts are in minor units. */
		ShopOrderPaymentReceivedPayload: {
			/**
			 * Format: uuid
			 * @description Id of the order.
			 */
			uuid: string;
			/**
			 * Format: int64
			 * @description Price of the order, in minor units.
			 */
			amount?: number;
			currency?: components["schemas"]["Currency"];
			/** @description Id of the shop. */
			shopId?: number;
		};
		/** @description A payment was noticed, not confirmed. */
		ShopOrderPaymentReceivedEvent: {
			/**
			 * @description Tells the events apart. Snake case here, camel case in the provider's list.
			 * @constant
			 */
			name: "shop_order_payment_received";
			/**
			 * Format: date-time
			 * @description When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @description When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
			 */
			sent_at: string;
			payload: components["schemas"]["ShopOrderPaymentReceivedPayload"];
		};
		/** @description What happened. Amounts are in minor units. */
		ShopOrderPrepaidPayload: {
			/**
			 * Format: uuid
			 * @description Id of the order.
			 */
			uuid: string;
			/**
			 * Format: int64
			 * @description Price of the order, in minor units.
			 */
			amount?: number;
			currency?: components["schemas"]["Currency"];
			/** @description Id of the shop. */
			shopId?: number;
		};
		/** @description An order was prepaid. */
		ShopOrderPrepaidEvent: {
			/**
			 * @description Tells the events apart. Snake case here, camel case in the provider's list.
			 * @constant
			 */
			name: "shop_order_prepaid";
			/**
			 * Format: date-time
			 * @description When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @description When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
			 */
			sent_at: string;
			payload: components["schemas"]["ShopOrderPrepaidPayload"];
		};
		/** @description What happened. Amounts are in minor units. */
		ShopOrderRefundedPayload: {
			/**
			 * Format: uuid
			 * @description Id of the order.
			 */
			uuid: string;
			/** @description The payment that is paid back. */
			transactionId: number;
			/**
			 * Format: int64
			 * @description Price of the order, in minor units. A refund is always whole.
			 */
			amount: number;
			currency: components["schemas"]["Currency"];
			status: components["schemas"]["RefundStatus"];
			/**
			 * Format: date-time
			 * @description When it was completed. Only with `completed`.
			 */
			refundedAt?: string;
			/** @description Your own reference of the customer. Newer receivers rely on it, an older one says that it is missing. */
			customerId?: string;
		};
		/** @description A refund was started or completed. */
		ShopOrderRefundedEvent: {
			/**
			 * @description Tells the events apart. Snake case here, camel case in the provider's list.
			 * @constant
			 */
			name: "shop_order_refunded";
			/**
			 * Format: date-time
			 * @description When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @description When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
			 */
			sent_at: string;
			payload: components["schemas"]["ShopOrderRefundedPayload"];
		};
		/** @description What happened. Amounts are in minor units. */
		ShopTokenChargeFailedPayload: {
			/**
			 * Format: uuid
			 * @description Id of the charge, as `createCharge` returned it. Not `uuid`, as in the events of orders.
			 */
			chargeUuid: string;
			/**
			 * Format: uuid
			 * @description The charged token.
			 */
			token: string;
			/**
			 * Format: int64
			 * @description Sum that was to be charged, in minor units.
			 */
			amount: number;
			currency: components["schemas"]["Currency"];
			/** @description Your own mark from the charge. */
			reference?: string;
			/** @description Why, as a code, for example `payment_declined`. An open set. */
			errorCode: string;
			/** @description Why, as text for people. */
			errorMessage: string;
		};
		/** @description A charge of a saved token failed. */
		ShopTokenChargeFailedEvent: {
			/**
			 * @description Tells the events apart. Snake case here, camel case in the provider's list.
			 * @constant
			 */
			name: "shop_token_charge_failed";
			/**
			 * Format: date-time
			 * @description When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @description When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
			 */
			sent_at: string;
			payload: components["schemas"]["ShopTokenChargeFailedPayload"];
		};
		/** @description What happened. Amounts are in minor units. */
		ShopTokenChargeSuccessPayload: {
			/**
			 * Format: uuid
			 * @description Id of the charge, as `createCharge` returned it. Not `uuid`, as in the events of orders.
			 */
			chargeUuid: string;
			/**
			 * Format: uuid
			 * @description The charged token.
			 */
			token: string;
			/**
			 * Format: int64
			 * @description Charged sum, in minor units.
			 */
			amount: number;
			currency: components["schemas"]["Currency"];
			/** @description Your own mark from the charge. */
			reference?: string;
			/**
			 * Format: date-time
			 * @description When processing ended, UTC.
			 */
			processedAt: string;
		};
		/** @description A charge of a saved token succeeded. */
		ShopTokenChargeSuccessEvent: {
			/**
			 * @description Tells the events apart. Snake case here, camel case in the provider's list.
			 * @constant
			 */
			name: "shop_token_charge_success";
			/**
			 * Format: date-time
			 * @description When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @description When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
			 */
			sent_at: string;
			payload: components["schemas"]["ShopTokenChargeSuccessPayload"];
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
		/** @description The order belongs to another shop. */
		ForeignOrder: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** @description The token, the charge, the order or the shop does not exist. */
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
	getShop: {
		parameters: {
			query?: {
				/**
				 * @description Which shop; without it the oldest active one.
				 * @example 1
				 */
				shopId?: number;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The shop. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Shop"];
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
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
	listOrders: {
		parameters: {
			query?: {
				/**
				 * @description Which shop; without it the oldest active one.
				 * @example 1
				 */
				shopId?: number;
				/**
				 * @description First day, UTC, inclusive.
				 * @example 2026-01-01
				 */
				dateFrom?: string;
				/**
				 * @description Last day, UTC, inclusive.
				 * @example 2026-12-31
				 */
				dateTo?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The orders, as a bare array. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ShopOrderList"];
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	createOrder: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateOrderRequest"];
			};
		};
		responses: {
			/** @description The order exists and waits for the customer. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CreateOrderResult"];
				};
			};
			/** @description The order is not acceptable. `error` tells which field. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	getOrder: {
		parameters: {
			query?: {
				/**
				 * @description Which shop; without it the oldest active one.
				 * @example 1
				 */
				shopId?: number;
			};
			header?: never;
			path: {
				/**
				 * @description Id of the order, as `createOrder` returned it.
				 * @example 550e8400-e29b-41d4-a716-446655440000
				 */
				orderUuid: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The order. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ShopOrder"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["ForeignOrder"];
			404: components["responses"]["NotFound"];
		};
	};
	cancelOrder: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order, as `createOrder` returned it.
				 * @example 550e8400-e29b-41d4-a716-446655440000
				 */
				orderUuid: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The subscription is stopped. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CancelOrderResult"];
				};
			};
			/** @description The order cannot be stopped, for example because it is not recurring. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["ForeignOrder"];
			404: components["responses"]["NotFound"];
		};
	};
	getOrderStatus: {
		parameters: {
			query?: {
				/**
				 * @description Which shop; without it the oldest active one.
				 * @example 1
				 */
				shopId?: number;
			};
			header?: never;
			path: {
				/**
				 * @description Id of the order, as `createOrder` returned it.
				 * @example 550e8400-e29b-41d4-a716-446655440000
				 */
				orderUuid: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The status. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrderStatusResult"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["ForeignOrder"];
			404: components["responses"]["NotFound"];
		};
	};
	listOrderTransactions: {
		parameters: {
			query?: {
				/**
				 * @description Where to go on, the `nextFrom` of the page before.
				 * @example 12345
				 */
				startFrom?: string;
			};
			header?: never;
			path: {
				/**
				 * @description Id of the order, as `createOrder` returned it.
				 * @example 550e8400-e29b-41d4-a716-446655440000
				 */
				orderUuid: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description A page of payments. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TransactionsPage"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["ForeignOrder"];
			404: components["responses"]["NotFound"];
		};
	};
	refundOrderTransaction: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order, as `createOrder` returned it.
				 * @example 550e8400-e29b-41d4-a716-446655440000
				 */
				orderUuid: string;
				/**
				 * @description Id of the payment, as `listOrderTransactions` shows it.
				 * @example 12345
				 */
				txId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The refund was started. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RefundResult"];
				};
			};
			/** @description The payment cannot be paid back. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["ForeignOrder"];
			404: components["responses"]["NotFound"];
			/** @description The refund failed or its outcome is unknown. Read the payment before anything else. */
			500: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
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
	listShops: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The shops, as a bare array. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ShopList"];
				};
			};
			401: components["responses"]["Unauthorized"];
		};
	};
	shopOrder: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 of the body. Refuse a delivery without it. */
				"trbt-signature": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ShopOrderEvent"];
			};
		};
		responses: {
			/** @description Taken note of. The body is not looked at; one public client answers `{"status":"ok"}`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	shopOrderCancelled: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 of the body. Refuse a delivery without it. */
				"trbt-signature": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ShopOrderCancelledEvent"];
			};
		};
		responses: {
			/** @description Taken note of. The body is not looked at; one public client answers `{"status":"ok"}`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	shopOrderChargeFailed: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 of the body. Refuse a delivery without it. */
				"trbt-signature": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ShopOrderChargeFailedEvent"];
			};
		};
		responses: {
			/** @description Taken note of. The body is not looked at; one public client answers `{"status":"ok"}`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	shopOrderChargeSuccess: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 of the body. Refuse a delivery without it. */
				"trbt-signature": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ShopOrderChargeSuccessEvent"];
			};
		};
		responses: {
			/** @description Taken note of. The body is not looked at; one public client answers `{"status":"ok"}`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	shopOrderPaymentFailed: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 of the body. Refuse a delivery without it. */
				"trbt-signature": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ShopOrderPaymentFailedEvent"];
			};
		};
		responses: {
			/** @description Taken note of. The body is not looked at; one public client answers `{"status":"ok"}`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	shopOrderPaymentReceived: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 of the body. Refuse a delivery without it. */
				"trbt-signature": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ShopOrderPaymentReceivedEvent"];
			};
		};
		responses: {
			/** @description Taken note of. The body is not looked at; one public client answers `{"status":"ok"}`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	shopOrderPrepaid: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 of the body. Refuse a delivery without it. */
				"trbt-signature": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ShopOrderPrepaidEvent"];
			};
		};
		responses: {
			/** @description Taken note of. The body is not looked at; one public client answers `{"status":"ok"}`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	shopOrderRefunded: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 of the body. Refuse a delivery without it. */
				"trbt-signature": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ShopOrderRefundedEvent"];
			};
		};
		responses: {
			/** @description Taken note of. The body is not looked at; one public client answers `{"status":"ok"}`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	shopTokenChargeFailed: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 of the body. Refuse a delivery without it. */
				"trbt-signature": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ShopTokenChargeFailedEvent"];
			};
		};
		responses: {
			/** @description Taken note of. The body is not looked at; one public client answers `{"status":"ok"}`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	shopTokenChargeSuccess: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 of the body. Refuse a delivery without it. */
				"trbt-signature": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ShopTokenChargeSuccessEvent"];
			};
		};
		responses: {
			/** @description Taken note of. The body is not looked at; one public client answers `{"status":"ok"}`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
}
