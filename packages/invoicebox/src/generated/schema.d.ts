// Generated from specs/invoicebox/openapi.yaml (sha256 137335d94d4ae101). Do not edit: change the spec and run `npm run generate`.

export interface paths {
	"/v3/adapter/api/subagent/order": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create an order for a seller by its tax numbers
		 * @description For banks and payment aggregators with their own token: creates an order like `createOrder`, but names the seller by its tax numbers in
		 *     place of a shop id. The seller must be known to Invoicebox, otherwise the call is refused.
		 *
		 *     Never repeat after a lost answer: look the order up by `merchantOrderId` first.
		 */
		post: operations["createAgentOrder"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/billing/api/order/correction-order": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Keep a fee from a draft refund
		 * @description Second step of a refund that keeps a penalty or a fee. First `createRefund` with status `draft`; then this call with the fee as its
		 *     positions and `parentId` set to the id of that refund. The payer gets the refund less the sum of this order.
		 *
		 *     The body is that of `createOrder`; without `parentId` it would be no correction. Never repeat after a lost answer: look it up by
		 *     `merchantOrderId` first.
		 */
		post: operations["createCorrectionOrder"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/billing/api/order/order": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create an order and get its payment link
		 * @description Creates an order and returns the link to its payment page.
		 *
		 *     - There is no idempotency key: a repeat may create a second order. Choose `merchantOrderId` yourself, store it, and after a lost answer
		 *       look the order up with `listOrders`; create again only when nothing is found.
		 *     - The server checks every sum: each line, the total as the sum of the lines, the tax likewise. 422 names the field at fault.
		 *     - A line's `amount` is the price of one unit, its `totalAmount` that of the line.
		 *     - The order is paid when the notification or `getOrder` says `completed`, not when the payer comes back.
		 */
		post: operations["createOrder"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/billing/api/order/order-merchant-move": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		/**
		 * Move an order to another shop
		 * @description Moves an order, paid or not, to another shop, and with it the payout. The first shop must be of a special type that the provider sets up.
		 */
		put: operations["moveOrderToMerchant"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/billing/api/order/order/{uuid}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		/**
		 * Read one order
		 * @description State of one order. Only `completed` means paid; prefer the notification to asking in a loop.
		 */
		get: operations["getOrder"];
		/**
		 * Change an unpaid order
		 * @description Changes an order that waits for payment. Fields that are left out stay. The sums are checked as on creation, so send positions,
		 *     `amount` and `vatAmount` together.
		 */
		put: operations["updateOrder"];
		post?: never;
		/**
		 * Cancel an order or reverse a guarantee payment
		 * @description Cancels an order before it is paid in full. When the order was confirmed with a guarantee instrument and no shipment is reported yet,
		 *     it **pays the whole guarantee payment back**. After a shipment use `createRefund`.
		 *
		 *     Not a harmless repeat: read the order first. `canceled` is done, `created` is not done. What a second call answers is not documented.
		 */
		delete: operations["cancelOrder"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/billing/api/order/order/{uuid}/refund-basket-item": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		/**
		 * List what can still be refunded
		 * @description Positions of a paid order that can still be refunded. Ask before `createRefund`. The list has no pages.
		 */
		get: operations["listRefundableItems"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/billing/api/order/refund-order": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Refund a paid order, whole or in part
		 * @description Pays back a paid order or some of its positions. Before payment use `cancelOrder`.
		 *
		 *     - `merchantOrderId` is the number of the **refund** and must be new for each; a known one is refused. That is the only protection
		 *       against paying back twice: choose it once per business operation, store it before the call, and never retry under another number.
		 *     - After a lost answer find the refund with `listRefunds` by that number.
		 *     - A 200 says that the refund exists. Money is back when its status is `completed`.
		 *     - `draft` waits for `createCorrectionOrder`, which keeps a fee.
		 */
		post: operations["createRefund"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/billing/api/order/shipment": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Report a shipment or a rendered service
		 * @description Reports what was delivered or rendered for an order. It makes accounting documents and receipts, releases held money, and afterwards
		 *     an order can only be refunded, not cancelled.
		 *
		 *     A shipment has no number that the server checks: a repeat makes a second one. After a lost answer list the shipments of the order and
		 *     compare `documentNumber`, or the sum and the time.
		 */
		post: operations["createShipment"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/billing/api/order/{uuid}/payment-method-action/pay": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Confirm the payment with the code
		 * @description Confirms the payment of the order with the code that the payer typed.
		 *
		 *     **A 200 does not say that it is paid**: read `data.result`. `success` and `alreadyPaid` mean paid; after `wrongCode` let the payer type
		 *     again; `limitReached` ends the attempts of this code.
		 *
		 *     - Never repeat after a lost answer: a repeat may answer `alreadyPaid`, or `wrongCode` and `limitReached` when the first call used the
		 *       code up. Read the order instead; `completed` means paid.
		 *     - With `type` `message`, show the text of `resultData` to the payer.
		 *     - Until a shipment is reported, `cancelOrder` pays a guarantee payment back.
		 */
		post: operations["payWithCode"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/billing/api/order/{uuid}/payment-method-action/send-code": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Send the payer a confirmation code
		 * @description Sends a code to the payer, who types it into the shop; the shop then confirms the payment with `payWithCode`.
		 *
		 *     **A 200 does not say that a code was sent**: read `data.result`. `success` means sent; `codeAlreadySent` means that a code went out
		 *     before and it is too early for another; `error` means that none was sent.
		 *
		 *     - Order of the flow: `createOrder`, `validatePaymentMethod`, this call, the payer types the code, `payWithCode`.
		 *     - Keep `publicCode`, `payWithCode` asks for it.
		 *     - `leftAttempt` counts how often a code may still be sent, not how often the payer may mistype.
		 *     - Every call may cost one of these attempts. Guard it with a captcha, or strangers will spend them.
		 */
		post: operations["sendConfirmationCode"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/billing/api/order/{uuid}/payment-method-action/validate": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Ask whether this payer can confirm
		 * @description Asks whether the payer is known and has enough guarantee to confirm this order with this instrument. Nothing is sent and nothing is charged.
		 *
		 *     **A 200 does not say yes**: read `data.result`. After `available` go on with `sendConfirmationCode`. The answer is no promise; the
		 *     money may be gone when the payment is confirmed. Guard the call with a captcha, it tells whether a company is registered.
		 */
		post: operations["validatePaymentMethod"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/billing/api/order/{uuid}/status": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		get?: never;
		/**
		 * Set the status of an order that the shop drives
		 * @description Sets the status of an order that was created with `processable: false`; other orders are refused. The address has one `order` segment,
		 *     unlike the other calls of one order.
		 *
		 *     The request is documented with `cancelled`, two l, while answers say `canceled`; the spelling is not verified.
		 */
		put: operations["updateOrderStatus"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/filter/api/counterparty-detail": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Find a company by its tax number
		 * @description Reads name, registration code and addresses of a company or an entrepreneur by the tax number, to fill in `customer`. An unknown number
		 *     is answered with an empty list. The newest official client asks for ten numbers in a session at most; do not crawl the register.
		 */
		get: operations["findCounterparty"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/filter/api/order/order": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Find orders
		 * @description Finds orders by id, number, state or time. The way to learn whether a lost `createOrder` went through: filter by `merchantOrderId`.
		 *
		 *     Filters hold together. The answer brings one page; ask on until `metaData.totalCount` objects are read or a page is shorter than `pageSize`.
		 */
		get: operations["listOrders"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/filter/api/order/refund-order": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Find refunds
		 * @description Finds refunds by id, order, state, shop or number. The way to learn whether a lost `createRefund` went through: filter by `merchantOrderId`.
		 *
		 *     Filters hold together. The answer brings one page; ask on until `metaData.totalCount` objects are read or a page is shorter than `pageSize`.
		 */
		get: operations["listRefunds"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/filter/api/order/shipment": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Find shipments
		 * @description Finds shipments by id, order or shop. Check `orderId` of each result, the newest official client does not trust the filter blindly.
		 *
		 *     Filters hold together. The answer brings one page; ask on until `metaData.totalCount` objects are read or a page is shorter than `pageSize`.
		 */
		get: operations["listShipments"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/security/api/auth/auth": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Check the token
		 * @description Tells whose token it is. A wrong token is answered with 401. A call without any token is answered with **200** and `userId: null`, so a
		 *     proxy that drops the header looks like success: check `userId`.
		 */
		get: operations["checkAuth"];
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
	orderNotification: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * An order was paid or changed its status
		 * @description Sent to the `notificationUrl` of the order, or to the address in the shop's settings, when notifications are switched on there.
		 *
		 *     1. Take the raw body bytes and check `X-Signature` before parsing.
		 *     2. A missing or wrong signature: answer 200 with `error` and `signature_error`. The samples of the provider use
		 *        `out_of_service` for a missing one, which asks for ten more deliveries.
		 *     3. Compare `merchantId`, and `amount` and `currencyId` with your books. Book a payment only when `status` is `completed`.
		 *     4. A repeated delivery with an `id` that you handled: answer `success` again. Keep the handling idempotent by `id`.
		 *
		 *     Answer within 20 seconds, always with status 200 and JSON; anything else counts as a failure. Deliveries may come again up to ten
		 *     times within a day; their spacing is not published.
		 *
		 *     The provider's monitoring sends tests: `id` consists of `f` only and `merchantOrderId` is empty. Check the signature and the shop
		 *     id and answer as usual. The official Bitrix module also knows an older test id, `00000-00000-00000-00000`.
		 */
		post: operations["orderNotification"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export interface components {
	schemas: {
		/**
		 * @description Value added tax of a position. `VATNONE` means exempt; the number is the rate in percent; `_ADDED` means that the tax comes on top
		 *     of the price, without it the tax is inside.
		 * @enum {string}
		 */
		VatCode: "VATNONE" | "RUS_VAT0" | "RUS_VAT5" | "RUS_VAT5_ADDED" | "RUS_VAT7" | "RUS_VAT7_ADDED" | "RUS_VAT10" | "RUS_VAT10_ADDED" | "RUS_VAT20" | "RUS_VAT20_ADDED" | "RUS_VAT22" | "RUS_VAT22_ADDED";
		/** @description Kind of the position - `service`, `commodity`, or a number of the fiscal list (tag 1212). */
		ItemType: ("service" | "commodity") | (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 30 | 31 | 32 | 33);
		/** @description What every position of a request says, apart from its prices. */
		ItemFields: {
			/** @description Article number. The provider's own newest client sends at most 36 characters. */
			sku: string;
			/** @description Real name of the goods or the service; it is printed on the receipt. The newest official client stays below 300 characters. */
			name: string;
			/** @description Group of positions, for the accounting documents. */
			groupName?: string;
			/** @description Unit as text, for example `шт.` */
			measure: string;
			/** @description Code of the unit (OKEI in Russia), for example `796`. A string, leading zeros count. */
			measureCode: string;
			/** @description Country of origin as text. */
			originCountry?: string;
			/** @description Numeric code of the country of origin, for example `643`. A string. */
			originCountryCode?: string;
			/** @description Weight with packing. */
			grossWeight?: number;
			/** @description Weight without packing. */
			netWeight?: number;
			/** @description How many units. Fractions are allowed. */
			quantity: number;
			vatCode: components["schemas"]["VatCode"];
			type: components["schemas"]["ItemType"];
			/**
			 * @description Kind of settlement for the receipt (tag 1214).
			 * @enum {string}
			 */
			paymentType: "full_prepayment" | "prepayment" | "advance" | "full_payment";
			/** @description Further data of the position in the vocabulary of schema.org. */
			metaData?: {
				[key: string]: unknown;
			};
		};
		/** @description What a position of an order may say beyond a position of a shipment. */
		CategoryFields: {
			/**
			 * Format: date
			 * @description Day of the service, for positions that are a service.
			 */
			serviceDate?: string;
			/**
			 * @description Where `category` comes from - the shop's own list or the Honest Sign groups. Needed with `category`.
			 * @enum {string}
			 */
			categoryType?: "merchantHonestSignMap" | "honestSign";
			/** @description Group of marked goods, for example `milk` or `water`. */
			category?: string;
		};
		/**
		 * @description A position of a new order. The server checks `totalAmount` against `amount` times `quantity`, and `amountWoVat` times `quantity`
		 *     plus `totalVatAmount` against `totalAmount`.
		 */
		BasketItem: {
			/** @description Price of one unit, tax inside. Not the price of the line. */
			amount: number;
			/** @description Price of one unit without tax. */
			amountWoVat: number;
			/** @description Price of all units, tax inside: `amount` times `quantity`, rounded to kopecks. */
			totalAmount: number;
			/** @description Tax of all units. */
			totalVatAmount: number;
			/** @description Excise duty. */
			excise?: number;
		} & (components["schemas"]["ItemFields"] & components["schemas"]["CategoryFields"]);
		/** @description The payer. Every field is optional in the documentation, but the payment page asks for what is missing. */
		Customer: {
			/**
			 * @description `legal` for a company or an entrepreneur, `private` for a person. Optional here, needed on the payment page.
			 * @enum {string}
			 */
			type?: "legal" | "private";
			/** @description Name of the company or the person. */
			name?: string;
			/** @description Phone number, by the examples digits with the country code and no plus sign. */
			phone?: string;
			/** @description E-mail address. May be an empty string, so no format is demanded. */
			email?: string;
			/**
			 * @description Tax number (INN): ten digits for a company, twelve for an entrepreneur or a person. Keep it a string, leading zeros occur.
			 *     May be empty; the provider's own examples hold other lengths.
			 */
			vatNumber?: string;
			/** @description Registration reason code (KPP) of a company. Entrepreneurs and persons have none. */
			taxRegistrationReasonCode?: string;
			/** @description Registered address. May be an empty string. */
			registrationAddress?: string;
		};
		/** @description What the payer may change on the payment page. */
		InvoiceSetting: {
			/**
			 * @description Lock all data of the payer.
			 * @default false
			 */
			customerLocked?: boolean;
			/** @description Lock only these fields of the payer, by their names. */
			customerLockedFields?: string[];
			/** @description Hide these fields of the payer, by their names. */
			customerHiddenFields?: string[];
			/**
			 * @description Lock the payment instrument.
			 * @default false
			 */
			paymentMethodIdLocked?: boolean;
			/** @description Instrument chosen in advance. An integer here and a string in the confirmation calls; do not convert. */
			paymentMethodId?: number;
			/** @description Full delivery address. */
			deliveryAddress?: string;
		};
		/** @description How the server checks the sums. */
		OrderSetting: {
			/**
			 * @description Rounding of the total: `strict` demands exact sums, `none` accepts a total at or above the sum of the units,
			 *     the others round to whole units.
			 * @enum {string}
			 */
			roundPolicy?: "strict" | "none" | "floor" | "ceil" | "halfUp" | "halfDown";
			/** @description Turn the check of the sums off. What exactly it skips is not documented. */
			disableValidate?: boolean;
		};
		/** @description What every new order says. */
		OrderFields: {
			/** @description What the order is for. */
			description: string;
			/**
			 * @description Number of the order in your books, unique. It is the only way to find an order again after a lost answer: store it before the call.
			 *     Uniqueness is documented, but the newest official client notes that it is not enforced by default, so do not rely on a refusal.
			 */
			merchantOrderId: string;
			/** @description Number that the payer sees. Without it the payer sees `merchantOrderId`. */
			merchantOrderIdVisible?: string;
			/** @description Total with tax, the sum of `totalAmount` of all positions. No limits are documented. */
			amount: number;
			/** @description Tax inside the total, the sum of `totalVatAmount` of all positions. */
			vatAmount: number;
			/**
			 * @description Currency of all amounts of the order, upper case.
			 * @enum {string}
			 */
			currencyId: "RUB" | "USD" | "EUR" | "GBP" | "CNY" | "UZS";
			/**
			 * @description Language of the payment page.
			 * @enum {string}
			 */
			languageId?: "ru" | "en";
			/**
			 * Format: date-time
			 * @description Until when the order can be paid, with an offset.
			 */
			expirationDate: string;
			/** @description Positions. At least one; the newest official client sends at most 100. */
			basketItems: components["schemas"]["BasketItem"][];
			/** @description Further data of the order as JSON-LD in the vocabulary of schema.org. May hold names, so it is kept out of logs. */
			metaData?: {
				[key: string]: unknown;
			};
			customer: components["schemas"]["Customer"];
			/** @description Where to send the notification of this order. Without it the address of the shop's settings counts. */
			notificationUrl?: string;
			/** @description Where the payer goes after a payment. Arriving there proves nothing; wait for the notification. */
			successUrl?: string;
			/** @description Where the payer goes after a failure. */
			failUrl?: string;
			/** @description Where the link back to the shop leads. */
			returnUrl?: string;
			invoiceSetting?: components["schemas"]["InvoiceSetting"];
			orderSetting?: components["schemas"]["OrderSetting"];
			/** @description The draft refund from which a correction order keeps a fee, or another base order. */
			parentId?: string;
			/** @description The invoice that this order joins. */
			orderContainerId?: string;
			/** @description Linked shop of the marketplace. */
			shopId?: string | number;
			/** @description Loyalty programme. */
			userAccountId?: string;
			/** @description `false` makes an order whose status the shop sets itself with `updateOrderStatus`. */
			processable?: boolean;
			/** @description Save the card for recurring payments, together with `clientId`. Its type could not be learned. */
			savePaymentData?: unknown;
			/** @description Your customer, for recurring payments. Its type could not be learned. */
			clientId?: unknown;
		};
		/** @description The seller, who must already be known to Invoicebox; otherwise the call is refused. */
		Seller: {
			/**
			 * @description Kind of seller; the only value.
			 * @enum {string}
			 */
			type: "counterparty";
			/**
			 * @description Country; the only value.
			 * @enum {string}
			 */
			countryId: "RUS";
			/** @description Tax number (INN) of the seller. */
			vatNumber: string;
			/** @description Registration reason code (KPP). Needed for companies, absent for entrepreneurs. */
			taxRegistrationReasonCode?: string;
		};
		/** @description A new order that names the seller by its tax numbers in place of a shop id. */
		CreateAgentOrderRequest: {
			seller: components["schemas"]["Seller"];
		} & components["schemas"]["OrderFields"];
		/**
		 * @description State of an order: `created` waits for payment, `completed` is paid, `hold` means that the money is held, `expired` ran out
		 *     unpaid, `canceled` (one l) was called off, `draft` is not offered yet. Only `completed` is paid. An order that was confirmed with
		 *     a guarantee instrument can still become `canceled` before its shipment, which pays the money back.
		 */
		OrderStatus: "created" | "completed" | "expired" | "canceled" | "hold" | "draft" | (string & {});
		/** @description Currency of the amounts, upper case. */
		Currency: "RUB" | "USD" | "EUR" | "GBP" | "CNY" | "UZS" | (string & {});
		/** @description Value added tax of a position. The list has grown before, and an older official module sends other spellings. */
		VatCodeResponse: "VATNONE" | "RUS_VAT0" | "RUS_VAT5" | "RUS_VAT5_ADDED" | "RUS_VAT7" | "RUS_VAT7_ADDED" | "RUS_VAT10" | "RUS_VAT10_ADDED" | "RUS_VAT20" | "RUS_VAT20_ADDED" | "RUS_VAT22" | "RUS_VAT22_ADDED" | (string & {});
		/** @description Kind of the position - a word, or a number of the fiscal list (tag 1212). */
		ItemTypeResponse: ("service" | "commodity" | (string & {})) | number;
		/** @description What every position of an answer says, apart from its prices. */
		ItemFieldsResponse: {
			/** @description Article number. */
			sku: string;
			/** @description Name of the goods or the service. */
			name: string;
			/** @description Group of positions, for the accounting documents. */
			groupName?: string;
			/** @description Unit as text. */
			measure: string;
			/** @description Code of the unit, with its leading zeros. */
			measureCode: string;
			/** @description Country of origin as text. */
			originCountry?: string;
			/** @description Numeric code of the country of origin. */
			originCountryCode?: string;
			/** @description Weight with packing. */
			grossWeight?: number;
			/** @description Weight without packing. */
			netWeight?: number;
			/** @description How many units. May be a fraction. */
			quantity: number;
			vatCode: components["schemas"]["VatCodeResponse"];
			type: components["schemas"]["ItemTypeResponse"];
			/** @description Day of the service. Its form in answers is not shown anywhere. */
			serviceDate?: string;
			/** @description Kind of settlement for the receipt (tag 1214). */
			paymentType: "full_prepayment" | "prepayment" | "advance" | "full_payment" | (string & {});
			/** @description Where `category` comes from. */
			categoryType?: string;
			/** @description Group of marked goods. */
			category?: string;
			/** @description Further data of the position. An empty object may come as an empty array. */
			metaData?: Record<string, unknown> | unknown[];
		};
		/** @description A position of an order or a refund as stored. */
		BasketItemResponse: {
			/** @description Price of one unit, tax inside. Not the price of the line. */
			amount: number;
			/** @description Price of one unit without tax. */
			amountWoVat: number;
			/** @description Price of all units, tax inside: `amount` times `quantity`, rounded to kopecks. */
			totalAmount: number;
			/** @description Tax of all units. */
			totalVatAmount: number;
			/** @description Excise duty. */
			excise?: number;
		} & components["schemas"]["ItemFieldsResponse"];
		/** @description The payer as stored. */
		CustomerResponse: {
			/** @description `legal` for a company or an entrepreneur, `private` for a person. */
			type?: "legal" | "private" | (string & {});
			/** @description Name of the company or the person. */
			name?: string;
			/** @description Phone number. */
			phone?: string;
			/** @description E-mail address. May be an empty string. */
			email?: string;
			/** @description Tax number (INN). May be an empty string. */
			vatNumber?: string;
			/** @description Registration reason code (KPP) of a company. */
			taxRegistrationReasonCode?: string;
			/** @description Registered address. May be an empty string. */
			registrationAddress?: string;
			/** @description Country of the payer, for example `RUS`. Only in answers and notifications. */
			countryId?: string;
		};
		/** @description What the payer may change on the payment page, as stored. */
		InvoiceSettingResponse: {
			/** @description All data of the payer is locked. */
			customerLocked?: boolean;
			/** @description Names of the locked fields of the payer. */
			customerLockedFields?: string[];
			/** @description Names of the hidden fields of the payer. */
			customerHiddenFields?: string[];
			/** @description The payment instrument is locked. */
			paymentMethodIdLocked?: boolean;
			/** @description Instrument chosen in advance, an integer. */
			paymentMethodId?: number;
			/** @description Full delivery address. */
			deliveryAddress?: string;
		};
		/** @description Kind of order, `order` in every record. An open set. */
		OrderSubtype: string;
		/** @description Empty in every record; its values are not documented. Do not branch on it. */
		ProcessingStatus: string;
		/** @description Attached files. An empty array in records, an empty object on one page. */
		FileIds: unknown[] | Record<string, unknown>;
		/** @description An order as stored. It repeats what the creation said and adds the id, the payment link and the status. */
		OrderResponse: {
			/** @description Id of the order at Invoicebox, the `uuid` of the other calls. */
			id: string;
			status: components["schemas"]["OrderStatus"];
			/**
			 * Format: date-time
			 * @description Creation time.
			 */
			createdAt: string;
			/**
			 * Format: date-time
			 * @description When it was paid. Only for a paid order.
			 */
			paidAt?: string;
			/** @description Payment page, to be opened or shown as a QR code. It leads to the invoice, which may hold several orders. */
			paymentUrl: string;
			/** @description Id of the shop. */
			merchantId: string;
			/** @description Number of the order in your books. */
			merchantOrderId: string;
			/** @description Number that the payer sees. */
			merchantOrderIdVisible?: string;
			/** @description What the order is for. */
			description: string;
			/** @description Total with tax. */
			amount: number;
			/** @description Tax inside the total. */
			vatAmount: number;
			currencyId: components["schemas"]["Currency"];
			/** @description Language of the payment page. */
			languageId?: string;
			/**
			 * Format: date-time
			 * @description Until when the order can be paid.
			 */
			expirationDate: string;
			/** @description Positions. */
			basketItems: components["schemas"]["BasketItemResponse"][];
			customer: components["schemas"]["CustomerResponse"];
			/** @description Further data of the order. An empty object may come as an empty array. */
			metaData?: Record<string, unknown> | unknown[];
			/** @description The invoice that holds this order. */
			orderContainerId?: string;
			invoiceSetting?: components["schemas"]["InvoiceSettingResponse"];
			/** @description The refund or order that this one corrects. */
			parentId?: string;
			/** @description Linked shop of the marketplace. A string by the table, an integer in the official PHP client. */
			shopId?: string | number;
			/** @description `false` for an order whose status the shop sets itself. */
			processable?: boolean;
			subtype?: components["schemas"]["OrderSubtype"];
			processingStatus?: components["schemas"]["ProcessingStatus"];
			fileIds?: components["schemas"]["FileIds"];
		};
		/** @description Further data beside the answer, empty in every record. */
		ExtendedData: unknown[] | Record<string, unknown>;
		/** @description Envelope around an order. */
		OrderEnvelope: {
			data: components["schemas"]["OrderResponse"];
			extendedData?: components["schemas"]["ExtendedData"];
		};
		/** @description One field of the request that is at fault. */
		FieldError: {
			/** @description Name of the field. */
			name?: string;
			/** @description Machine code of the fault, for example `wrong_value`. An open set. */
			code?: string;
			/** @description Text for people. May be empty. */
			message?: string;
		};
		/** @description What went wrong. */
		ApiError: {
			/** @description Text for people. */
			message: string;
			/**
			 * @description Machine code. The documented list is not complete. `merchant_order_id_duplicate` says that the number is taken,
			 *     which after a lost answer may mean success; `wrong_order_status` says that the order is past that step.
			 */
			code?: "unauthorized" | "forbidden" | "wrong_expiration_date" | "wrong_currency" | "language_not_found" | "wrong_basket_item_total_amount" | "wrong_basket_item_total_vat_amount" | "wrong_basket_item_amount_wo_vat" | "wrong_total_amount" | "wrong_total_vat_amount" | "wrong_order_status" | "merchant_order_id_duplicate" | (string & {});
			/** @description Which fields of the request are at fault. May be empty or missing. */
			fields?: components["schemas"]["FieldError"][];
		};
		/** @description Error answer. Branch on the status first, then on `error.code`. */
		ErrorResponse: {
			error: components["schemas"]["ApiError"];
		};
		/** @description A new order of a shop, or a correction order when `parentId` names a draft refund. */
		CreateOrderRequest: {
			/** @description Id of the shop. Shaped like a UUID, but not always a valid one. */
			merchantId: string;
		} & components["schemas"]["OrderFields"];
		/** @description Which order goes to which shop. */
		UpdateOrderMerchantRequest: {
			/** @description The shop that gets the order. */
			merchantId: string;
			/** @description Id of the order at Invoicebox. */
			orderId: string;
		};
		/** @description A position in a change or a refund of an order that exists. The currency is that of the order. */
		OrderLine: {
			/** @description Price of one unit, tax inside. Not the price of the line. */
			amount: number;
			/** @description Price of one unit without tax. */
			amountWoVat: number;
			/** @description Price of all units, tax inside: `amount` times `quantity`, rounded to kopecks. */
			totalAmount: number;
			/** @description Tax of all units. */
			totalVatAmount: number;
			/** @description Excise duty. */
			excise?: number;
		} & (components["schemas"]["ItemFields"] & components["schemas"]["CategoryFields"]);
		/** @description What is to change. Fields that are left out stay. When positions change, send the sums that belong to them too. */
		UpdateOrderRequest: {
			/** @description What the order is for. */
			description?: string;
			/** @description New total with tax. */
			amount?: number;
			/** @description Tax inside the new total. */
			vatAmount?: number;
			/**
			 * Format: date-time
			 * @description Until when the order can be paid, with an offset.
			 */
			expirationDate?: string;
			/** @description All positions of the order, not only the changed ones. */
			basketItems?: components["schemas"]["OrderLine"][];
			/** @description Further data of the order as JSON-LD. */
			metaData?: {
				[key: string]: unknown;
			};
			customer?: components["schemas"]["Customer"];
			/** @description Linked shop of the marketplace. A string by the table, an integer in the official PHP client. */
			shopId?: string | number;
		};
		/** @description A position of which something can still be refunded. */
		RefundableItem: {
			/** @description Price of one unit, tax inside. Not the price of the line. */
			amount: number;
			/** @description Price of one unit without tax. */
			amountWoVat: number;
			/** @description Price of all units, tax inside: `amount` times `quantity`, rounded to kopecks. */
			totalAmount: number;
			/** @description Tax of all units. */
			totalVatAmount: number;
			/** @description Excise duty. */
			excise?: number;
			/** @description How much of the line may still be refunded, tax inside. Missing in older answers. */
			availableAmount?: number;
			/** @description Tax inside `availableAmount`. */
			availableVatAmount?: number;
		} & components["schemas"]["ItemFieldsResponse"];
		/** @description Where a list stands. */
		ListMeta: {
			/** @description How many objects match in all. */
			totalCount?: number;
			/** @description Objects per page. */
			pageSize?: number;
			/** @description Number of this page; the first is 1. */
			page?: number;
		};
		/** @description What of an order can still be refunded. */
		RefundableItemList: {
			/** @description The positions that can still be refunded. */
			data: components["schemas"]["RefundableItem"][];
			metaData?: components["schemas"]["ListMeta"];
			extendedData?: components["schemas"]["ExtendedData"];
		};
		/** @description What to pay back of a paid order. */
		CreateRefundOrderRequest: {
			/** @description Id of the paid order. */
			parentId: string;
			/**
			 * @description Number of the refund in your books, unique for each refund. A known number is refused, which is the protection against paying
			 *     back twice. Store it before the call and keep it for a repeat. 100 characters here, 256 for an order.
			 */
			merchantOrderId: string;
			/** @description Sum to pay back, with tax. */
			amount: number;
			/** @description Tax inside the sum. */
			vatAmount: number;
			/** @description What is given back; `listRefundableItems` tells what is left. */
			basketItems: components["schemas"]["OrderLine"][];
			/** @description Why it is refunded. */
			description: string;
			/**
			 * @description `draft` holds the refund back until a correction order keeps a fee from it.
			 * @default created
			 * @enum {string}
			 */
			status?: "created" | "draft";
		};
		/** @description State of a refund - `draft` waits for a correction order, `created` is being paid back, `completed` is paid back, `canceled` is not. */
		RefundStatus: "draft" | "created" | "completed" | "canceled" | (string & {});
		/** @description A refund as stored. */
		RefundOrderResponse: {
			/** @description Id of the refund, the `parentId` of a correction order. */
			id: string;
			/** @description Id of the paid order. */
			parentId: string;
			/** @description Why it is refunded. */
			description: string;
			/** @description Number of the refund in your books. The lengths given for it differ, 100 and 256. */
			merchantOrderId: string;
			/** @description Id of the shop. */
			merchantId: string;
			/** @description Sum to pay back, with tax. */
			amount: number;
			/** @description Tax inside the sum. */
			vatAmount: number;
			currencyId: components["schemas"]["Currency"];
			/** @description What is given back. */
			basketItems: components["schemas"]["BasketItemResponse"][];
			/**
			 * Format: date-time
			 * @description Creation time.
			 */
			createdAt: string;
			status: components["schemas"]["RefundStatus"];
		};
		/** @description Envelope around a refund. */
		RefundEnvelope: {
			data: components["schemas"]["RefundOrderResponse"];
			extendedData?: components["schemas"]["ExtendedData"];
		};
		/** @description A position that was delivered or rendered. */
		ShipmentLine: {
			/** @description Price of one unit, tax inside. Not the price of the line. */
			amount: number;
			/** @description Price of one unit without tax. */
			amountWoVat: number;
			/** @description Price of all units, tax inside: `amount` times `quantity`, rounded to kopecks. */
			totalAmount: number;
			/** @description Tax of all units. */
			totalVatAmount: number;
			/** @description Excise duty. */
			excise?: number;
		} & components["schemas"]["ItemFields"];
		/** @description What was delivered or rendered for an order. */
		CreateShipmentRequest: {
			/** @description Id of the order at Invoicebox. */
			orderId: string;
			/** @description Number of the waybill or another document. Send one, it is the best way to recognise a shipment after a lost answer. */
			documentNumber?: string;
			/**
			 * Format: date
			 * @description Date of the document.
			 */
			documentDate?: string;
			/** @description What was delivered. */
			basketItems: components["schemas"]["ShipmentLine"][];
			/** @description `true` closes the order and frees what is left of held money. */
			final?: boolean;
		};
		/** @description A position of a shipment as stored. */
		ShipmentLineResponse: {
			/** @description Price of one unit, tax inside. Not the price of the line. */
			amount: number;
			/** @description Price of one unit without tax. */
			amountWoVat: number;
			/** @description Price of all units, tax inside: `amount` times `quantity`, rounded to kopecks. */
			totalAmount: number;
			/** @description Tax of all units. */
			totalVatAmount: number;
			/** @description Excise duty. */
			excise?: number;
		} & components["schemas"]["ItemFieldsResponse"];
		/** @description State of a shipment - `draft`, `pending` in work, `completed` with its documents made, `canceled`. */
		ShipmentStatus: "draft" | "pending" | "completed" | "canceled" | (string & {});
		/** @description A shipment as stored. Its id is an integer, unlike all other ids. */
		ShipmentResponse: {
			/** @description Id of the shipment. */
			id: number;
			/** @description Id of the shop. */
			merchantId: string;
			/** @description Id of the order. */
			orderId: string;
			/** @description Number of the document. */
			documentNumber?: string;
			/** @description Date of the document. Its form in answers is not shown anywhere. */
			documentDate?: string;
			/** @description What was delivered. */
			basketItems: components["schemas"]["ShipmentLineResponse"][];
			status?: components["schemas"]["ShipmentStatus"];
			/** @description Whether it closes the order. */
			final?: boolean;
			/** @description Kind of shipment. Its values are not documented. */
			type?: string;
			/** @description Sum of the shipment with tax. */
			amount?: number;
			/** @description Tax inside the sum. */
			vatAmount?: number;
			/** @description Creation time. */
			createdAt?: string;
		};
		/** @description Envelope around a shipment. */
		ShipmentEnvelope: {
			data: components["schemas"]["ShipmentResponse"];
			extendedData?: components["schemas"]["ExtendedData"];
		};
		/** @description The code and what it belongs to. */
		CustomerPaymentData: {
			/** @description What `sendConfirmationCode` returned as `publicCode`. */
			publicCode: string;
			/** @description What the payer received and typed. */
			code: string;
		};
		/** @description The confirmation of a payment with the code that the payer typed. */
		PayRequest: {
			/** @description The same instrument as in `sendConfirmationCode`. A string here, an integer in `invoiceSetting` of an order. */
			paymentMethodId: string;
			/**
			 * @description Language of the payer.
			 * @enum {string}
			 */
			languageId?: "ru" | "en";
			customer: components["schemas"]["Customer"];
			customerPaymentData: components["schemas"]["CustomerPaymentData"];
		};
		/** @description A text for the payer, in the language of the request. */
		PayMessage: {
			/** @description Heading. */
			title: string;
			/** @description The text itself. */
			message: string;
		};
		/** @description What comes with an outcome. */
		PayResultData: {
			message?: components["schemas"]["PayMessage"];
		};
		/** @description Outcome of a confirmation. Branch on `result`; `type` only says whether a text is to be shown. */
		PayResult: {
			/** @description `message` asks to show the text of `resultData` to the payer, `none` asks for nothing. */
			type: "none" | "message" | (string & {});
			/**
			 * @description `success`: paid. `alreadyPaid`: paid before, by this or another call. `wrongCode`: mistyped, let the payer try again.
			 *     `limitReached`: too many mistyped codes. `notEnoughMoney`: the guarantee does not cover the order. `error`: not paid.
			 */
			result: "success" | "alreadyPaid" | "wrongCode" | "limitReached" | "notEnoughMoney" | "error" | (string & {});
			/** @description The text to show when `type` is `message`; otherwise an empty object, which may come as an empty array. */
			resultData: components["schemas"]["PayResultData"] | unknown[];
		};
		/** @description Envelope around the outcome of a confirmation. */
		PayResponse: {
			data: components["schemas"]["PayResult"];
		};
		/** @description Which instrument confirms the payment, and who pays. The same body asks `validatePaymentMethod`. */
		CodeRequest: {
			/**
			 * @description Id of the instrument that confirms the payment. A string here and an integer in `invoiceSetting` of an order: do not convert.
			 *     No method lists the instruments; the provider tells the id.
			 */
			paymentMethodId: string;
			/**
			 * @description Language of the payer.
			 * @enum {string}
			 */
			languageId?: "ru" | "en";
			customer: components["schemas"]["Customer"];
		};
		/** @description The code that was sent. Both fields are there after `success`; what the other results bring is not documented. */
		Code: {
			/** @description Public id of the code, to be sent with `payWithCode`. It is not what the payer types. */
			publicCode?: string;
			/** @description How many times a code may still be sent. It does not count mistyped codes. */
			leftAttempt?: number;
		};
		/** @description Outcome of sending a code. Branch on `result`. */
		CodeResult: {
			/** @description What the shop has to do next; `none` is the only value, nothing. */
			type: "none" | (string & {});
			/**
			 * @description `success`: a code was sent. `codeAlreadySent`: one was sent before and it is too early for the next; the payer can use it.
			 *     `error`: no code was sent.
			 */
			result: "success" | "codeAlreadySent" | "error" | (string & {});
			/** @description Details of the code. Whole after `success`; otherwise it may be an empty object or an empty array. */
			resultData: components["schemas"]["Code"] | unknown[];
		};
		/** @description Envelope around the outcome of sending a code. */
		CodeResponse: {
			data: components["schemas"]["CodeResult"];
		};
		/** @description A call that the shop might have to make. Empty in the only example; do not act on it. */
		ValidateResultData: {
			/** @description Address, may be empty. */
			url?: string;
			/** @description HTTP method. */
			method?: string;
			/** @description Arguments, empty in the example. */
			arguments?: unknown[] | Record<string, unknown>;
		};
		/** @description Whether the payer can confirm with this instrument. Only `result` is sure. */
		ValidateResult: {
			/**
			 * @description `available`: go on with `sendConfirmationCode`. `notEnoughMoney`: the guarantee does not cover the order.
			 *     `notRegistered`: the payer is not known to Invoicebox.
			 */
			result: "available" | "notEnoughMoney" | "notRegistered" | (string & {});
			/** @description Comment for people. In the table only. */
			resultNote?: string;
			/** @description `none` in the example; the table does not know it. */
			type?: string;
			/** @description Shown by the example with an empty address; the table does not know it. An empty object may come as an empty array. */
			resultData?: components["schemas"]["ValidateResultData"] | unknown[];
		};
		/** @description Envelope around the answer whether the payer can confirm. */
		ValidateResponse: {
			data: components["schemas"]["ValidateResult"];
		};
		/** @description New status of an order that the shop drives itself. */
		UpdateOrderStatusRequest: {
			/**
			 * @description The new status. `cancelled` has two l here and one l everywhere else.
			 * @enum {string}
			 */
			status: "created" | "completed" | "expired" | "cancelled";
		};
		/** @description A company or an entrepreneur from the register. The texts come from outside; show them, do not act on them. */
		Counterparty: {
			/** @description Id at Invoicebox. */
			id: string;
			/** @description Tax number (INN). */
			vatNumber: string;
			/** @description Registration reason code (KPP). */
			taxRegistrationReasonCode?: string;
			/** @description Name. Of an entrepreneur it is a person's name. */
			name?: string;
			/** @description Full name. */
			nameFull?: string;
			/** @description Full name in the language of the region. */
			nameI18n?: string;
			/** @description Number in the register. */
			registrationNumber?: string;
			/** @description When it was registered, a date with time. */
			registrationDate?: string;
			/** @description Registered address. */
			registrationAddress?: string;
			/** @description Postal address. */
			postAddress?: string;
			/** @description Postal code. A string, leading zeros count. */
			postAddressZip?: string;
		};
		/** @description Companies found by a tax number. */
		CounterpartyList: {
			/** @description The companies found; empty when there is none. */
			data: components["schemas"]["Counterparty"][];
			metaData?: components["schemas"]["ListMeta"];
			extendedData?: components["schemas"]["ExtendedData"];
		};
		/** @description Comparisons of a time, all of them must hold. */
		DateFilter: {
			/** @description After this time. */
			_gt?: string;
			/** @description At this time or after, for example `2021-01-27T00:00:00` without a zone. */
			_ge?: string;
			/** @description Before this time. */
			_lt?: string;
			/** @description At this time or before. */
			_le?: string;
		};
		/** @description Field name to direction, in the order of the fields. */
		SortOrder: {
			[key: string]: "asc" | "desc";
		};
		/** @description A page of orders. */
		OrderListEnvelope: {
			/** @description The orders of this page. */
			data: components["schemas"]["OrderResponse"][];
			metaData?: components["schemas"]["ListMeta"];
			extendedData?: components["schemas"]["ExtendedData"];
		};
		/** @description A page of refunds. */
		RefundListEnvelope: {
			/** @description The refunds of this page. */
			data: components["schemas"]["RefundOrderResponse"][];
			metaData?: components["schemas"]["ListMeta"];
			extendedData?: components["schemas"]["ExtendedData"];
		};
		/** @description A page of shipments. */
		ShipmentListEnvelope: {
			/** @description The shipments of this page. */
			data: components["schemas"]["ShipmentResponse"][];
			metaData?: components["schemas"]["ListMeta"];
			extendedData?: components["schemas"]["ExtendedData"];
		};
		/** @description The user of the token. */
		AuthUser: {
			/** @description Id of the user. `null` means that no token arrived, although the status is 200. */
			userId: string | null;
			/** @description `null` in every example. */
			profile: unknown;
			/** @description `null` in the examples; may be missing. */
			accessToken?: string | null;
		};
		/** @description Envelope around the user of the token. */
		AuthResponse: {
			data: components["schemas"]["AuthUser"];
			extendedData?: components["schemas"]["ExtendedData"];
		};
		/** @description An order whose status changed. It repeats the order; only the fields listed as required are promised. Only `completed` is paid. */
		OrderNotification: {
			/**
			 * @description Id of the order at Invoicebox. Repeated deliveries carry the same id: answer `success` again. In a test by the provider's
			 *     monitoring it is a UUID that consists of `f` only.
			 */
			id: string;
			status: components["schemas"]["OrderStatus"];
			/** @description Id of the shop. Compare it with yours. */
			merchantId: string;
			/** @description Number of the order in your books. Empty in a test by the provider's monitoring. */
			merchantOrderId: string | null;
			/** @description Number that the payer sees. */
			merchantOrderIdVisible?: string;
			/** @description Total of the order. Compare it with your books and answer `order_wrong_amount` when it differs. */
			amount: number;
			/** @description Tax inside the total. */
			vatAmount?: number;
			currencyId: components["schemas"]["Currency"];
			customer: components["schemas"]["CustomerResponse"];
			/**
			 * Format: date-time
			 * @description Creation time of the order.
			 */
			createdAt: string;
			/**
			 * Format: date-time
			 * @description When it was paid.
			 */
			paidAt?: string;
			/** @description What the order is for. */
			description?: string;
			/** @description Positions. */
			basketItems?: components["schemas"]["BasketItemResponse"][];
			/** @description The invoice that holds this order. */
			orderContainerId?: string;
			/** @description Until when the order can be paid. */
			expirationDate?: string;
			/** @description Payment page. */
			paymentUrl?: string;
			/** @description Language of the payment page. */
			languageId?: string;
			/** @description `false` for an order whose status the shop sets itself. */
			processable?: boolean;
			/** @description Further data of the order. */
			metaData?: Record<string, unknown> | unknown[];
			subtype?: components["schemas"]["OrderSubtype"];
			processingStatus?: components["schemas"]["ProcessingStatus"];
			fileIds?: components["schemas"]["FileIds"];
		};
		/** @description The notification was handled, now or before. */
		NotificationSuccess: {
			/**
			 * @description Always `success`. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			status: "success";
		};
		/** @description The notification was not accepted. */
		NotificationError: {
			/**
			 * @description Always `error`. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			status: "error";
			/**
			 * @description Why. `out_of_service`, which also counts when nothing is given, asks for ten more deliveries within a day.
			 *     `order_already_paid`: paid under another id or by other means. `shipping_unavailable` needs a setting of the shop and does not
			 *     pay back by itself: call `cancelOrder` or `createRefund`.
			 * @default out_of_service
			 * @enum {string}
			 */
			code?: "out_of_service" | "order_wrong_amount" | "order_already_paid" | "order_not_found" | "shipping_unavailable" | "signature_error" | "order_wrong_status" | "order_wrong_currency";
			/** @description Text for people. */
			message?: string;
		};
		/** @description What the shop answers. The HTTP status is 200 in both cases. */
		NotificationAnswer: components["schemas"]["NotificationSuccess"] | components["schemas"]["NotificationError"];
	};
	responses: {
		/** @description The request could not be read. Not in the provider's list of errors; its older client expects it. */
		BadRequest: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorResponse"];
			};
		};
		/** @description The token is missing or wrong. */
		Unauthorized: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorResponse"];
			};
		};
		/** @description The token may not use this method or this object. */
		Forbidden: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorResponse"];
			};
		};
		/** @description There is no such object. Not in the provider's list of errors; its older client expects it. */
		NotFound: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorResponse"];
			};
		};
		/**
		 * @description The request is readable but not acceptable: a sum does not add up, the status of the order does not allow it, the number is taken.
		 *     `merchant_order_id_duplicate` after a lost answer may mean that the first call went through: look the order up.
		 */
		Unprocessable: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorResponse"];
			};
		};
		/** @description More than 100 requests in 30 seconds for the account, or 500 for the address. Nothing was done; wait and repeat. */
		TooManyRequests: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				"Retry-After": components["headers"]["RetryAfter"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorResponse"];
			};
		};
		/** @description An unhandled error of the server. Whether a change was made is unknown. */
		ServerError: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorResponse"];
			};
		};
	};
	parameters: {
		/**
		 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
		 * @example 01771534-1a57-f184-dee3-ebeb91dded75
		 */
		OrderUuid: string;
		/**
		 * @description Number of the page. Documented as `page`; the newest official client sends `_page`.
		 * @example 2
		 */
		Page: number;
		/**
		 * @description Objects per page. Documented as `pageSize`; the newest official client sends `_pageSize`, at most 50.
		 * @example 5
		 */
		PageSize: number;
		/**
		 * @description Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422.
		 * @example {
		 *       "createdAt": "desc"
		 *     }
		 */
		SortOrder: components["schemas"]["SortOrder"];
	};
	requestBodies: never;
	headers: {
		/** @description Id of the request on the provider's side. Log it and quote it to the support. */
		RequestId: string;
		/** @description How long to wait, in seconds or as a date. Not documented; the provider's own newest client obeys it. */
		RetryAfter: string;
	};
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	createAgentOrder: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateAgentOrderRequest"];
			};
		};
		responses: {
			/** @description The order was created and waits for payment. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrderEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	createCorrectionOrder: {
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
			/** @description The correction order exists. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrderEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
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
			/** @description The order was created and waits for payment. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrderEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	moveOrderToMerchant: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateOrderMerchantRequest"];
			};
		};
		responses: {
			/** @description The order in its new shop. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrderEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getOrder: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The order. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrderEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	updateOrder: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateOrderRequest"];
			};
		};
		responses: {
			/** @description The order after the change. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrderEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	cancelOrder: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The order, now `canceled`. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrderEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	listRefundableItems: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The positions that are left. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RefundableItemList"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	createRefund: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateRefundOrderRequest"];
			};
		};
		responses: {
			/** @description The refund exists. Its status tells whether the money is back. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RefundEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	createShipment: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateShipmentRequest"];
			};
		};
		responses: {
			/** @description The shipment was stored. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ShipmentEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	payWithCode: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["PayRequest"];
			};
		};
		responses: {
			/** @description The call was processed. `data.result` tells whether it is paid. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PayResponse"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	sendConfirmationCode: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CodeRequest"];
			};
		};
		responses: {
			/** @description The call was processed. `data.result` tells whether a code is on its way. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CodeResponse"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	validatePaymentMethod: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CodeRequest"];
			};
		};
		responses: {
			/** @description The call was processed. `data.result` is the answer. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ValidateResponse"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	updateOrderStatus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
				 * @example 01771534-1a57-f184-dee3-ebeb91dded75
				 */
				uuid: components["parameters"]["OrderUuid"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateOrderStatusRequest"];
			};
		};
		responses: {
			/** @description The order in its new status. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrderEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	findCounterparty: {
		parameters: {
			query: {
				/**
				 * @description Tax number (INN), ten digits for a company, twelve for an entrepreneur.
				 * @example 2323232323
				 */
				vatNumber: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The companies found. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CounterpartyList"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	listOrders: {
		parameters: {
			query?: {
				/**
				 * @description Only the order with this id.
				 * @example 01771534-196a-1105-839a-82422289d6d9
				 */
				id?: string;
				/**
				 * @description Only orders in this state.
				 * @example completed
				 */
				status?: "created" | "completed" | "expired" | "canceled" | "hold" | "draft";
				/**
				 * @description Only orders with this number of your books. Several may come back, the number is not always kept unique.
				 * @example ORD123456
				 */
				merchantOrderId?: string;
				/**
				 * @description Creation time, by comparison, sent as `createdAt[_ge]=...`.
				 * @example {
				 *       "_ge": "2021-01-27T00:00:00"
				 *     }
				 */
				createdAt?: components["schemas"]["DateFilter"];
				/**
				 * @description End of the time to pay, by comparison, sent as `expirationDate[_ge]=...`.
				 * @example {
				 *       "_ge": "2021-01-27T00:00:00"
				 *     }
				 */
				expirationDate?: components["schemas"]["DateFilter"];
				/**
				 * @description Time of payment, by comparison, sent as `paidAt[_ge]=...`.
				 * @example {
				 *       "_ge": "2021-01-27T00:00:00"
				 *     }
				 */
				paidAt?: components["schemas"]["DateFilter"];
				/**
				 * @description Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422.
				 * @example {
				 *       "createdAt": "desc"
				 *     }
				 */
				_order?: components["parameters"]["SortOrder"];
				/**
				 * @description Number of the page. Documented as `page`; the newest official client sends `_page`.
				 * @example 2
				 */
				page?: components["parameters"]["Page"];
				/**
				 * @description Objects per page. Documented as `pageSize`; the newest official client sends `_pageSize`, at most 50.
				 * @example 5
				 */
				pageSize?: components["parameters"]["PageSize"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The orders that match. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrderListEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	listRefunds: {
		parameters: {
			query?: {
				/**
				 * @description Only the refund with this id.
				 * @example 01771534-196a-1105-839a-82422289d6d9
				 */
				id?: string;
				/**
				 * @description Only refunds of this order.
				 * @example d6f1ccb2-2e32-43c2-8a42-5a835dd88607
				 */
				parentId?: string;
				/**
				 * @description Only refunds in this state.
				 * @example completed
				 */
				status?: "draft" | "created" | "completed" | "canceled";
				/**
				 * @description Only refunds of this shop.
				 * @example 2ce417f1-8702-4517-bb56-11cd305d2594
				 */
				merchantId?: string;
				/**
				 * @description Only the refund with this number of your books.
				 * @example ORD123456
				 */
				merchantOrderId?: string;
				/**
				 * @description Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422.
				 * @example {
				 *       "createdAt": "desc"
				 *     }
				 */
				_order?: components["parameters"]["SortOrder"];
				/**
				 * @description Number of the page. Documented as `page`; the newest official client sends `_page`.
				 * @example 2
				 */
				page?: components["parameters"]["Page"];
				/**
				 * @description Objects per page. Documented as `pageSize`; the newest official client sends `_pageSize`, at most 50.
				 * @example 5
				 */
				pageSize?: components["parameters"]["PageSize"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The refunds that match. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RefundListEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	listShipments: {
		parameters: {
			query?: {
				/**
				 * @description Only the shipment with this id. An integer, unlike all other ids.
				 * @example 371723
				 */
				id?: number;
				/**
				 * @description Only shipments of this order.
				 * @example 01771534-196a-1105-839a-82422289d6d9
				 */
				orderId?: string;
				/**
				 * @description Only shipments of this shop.
				 * @example 21827364-196a-1178-839a-82469489d6d7
				 */
				merchantId?: string;
				/**
				 * @description Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422.
				 * @example {
				 *       "createdAt": "desc"
				 *     }
				 */
				_order?: components["parameters"]["SortOrder"];
				/**
				 * @description Number of the page. Documented as `page`; the newest official client sends `_page`.
				 * @example 2
				 */
				page?: components["parameters"]["Page"];
				/**
				 * @description Objects per page. Documented as `pageSize`; the newest official client sends `_pageSize`, at most 50.
				 * @example 5
				 */
				pageSize?: components["parameters"]["PageSize"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The shipments that match. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ShipmentListEnvelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	checkAuth: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The user of the token, or nobody. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AuthResponse"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	orderNotification: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA1 of the body in lower case hex, 40 characters. */
				"X-Signature": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrderNotification"];
			};
		};
		responses: {
			/** @description The answer of the shop, for success and failure alike. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["NotificationAnswer"];
				};
			};
		};
	};
}
