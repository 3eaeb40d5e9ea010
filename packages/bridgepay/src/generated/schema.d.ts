// Generated from specs/bridgepay/openapi.yaml (sha256 67aa4041735d2180). Do not edit: change the spec and run `npm run generate`.

export interface paths {
	"/api/merchant/accounts": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read the merchant's balances
		 * @description The accounts of the merchant with what is on them, what is frozen and what a withdrawal costs.
		 *
		 *     Only the address and the fields of one account are documented. That the answer is an array of them is an assumption.
		 */
		get: operations["listAccounts"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/merchant/invoices": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create a pay-in or a pay-out
		 * @description Creates an invoice. `type` decides what else is needed: `in` asks a payer for money, `out` pays to bank details.
		 *
		 *     - Pay-in through the payment page: leave `startDeal` out and send the payer to `invoiceUrl` of the answer.
		 *     - Pay-in that you show yourself: `startDeal` true, show the bank details of the first deal, then call `confirmInvoiceTransfer`
		 *       when the payer has sent the money. Between countries the same with `paymentOption` `CROSS_BORDER`.
		 *     - No deals in the answer means that no bank details are free now. That is no failure: offer another bank or kind of
		 *       transfer, or try again later with a new invoice.
		 *     - Nothing makes a repeat harmless. Whether `internalId` has to be unique and what a second invoice with the same one does
		 *       is not documented, and invoices cannot be searched by it.
		 *     - Never repeat a pay-out after a lost answer: a second one pays twice. Wait for the notification, then ask the cabinet or
		 *       the support. For a pay-in wait for the notification too; a second one is harmless as long as the payer sees one set of bank details.
		 *     - Use a new random `notificationToken` for every invoice. It is the only proof that a notification is genuine.
		 *     - The page says that the answer is an array of invoices; its example shows one object, which is what this spec says.
		 */
		post: operations["createInvoice"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/merchant/invoices/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Bridgepay's id of the invoice. A UUID in every example, documented as a string.
				 * @example 0a0eb051-b255-42a8-a7bc-606e1c04233e
				 */
				id: components["parameters"]["InvoiceId"];
			};
			cookie?: never;
		};
		/**
		 * Read one invoice
		 * @description The invoice with its deals. Read it before you credit anything: a notification is not signed, and after two repeats it is
		 *     not delivered again. Ask for invoices that are still `new` after their `expireAt`.
		 *
		 *     The invoice can be found only by Bridgepay's id; no search by `internalId` is documented. The page says that the answer is
		 *     an array; its example shows one object, which is what this spec says.
		 */
		get: operations["getInvoice"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/merchant/invoices/{id}/confirm-transfer": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Bridgepay's id of the invoice. A UUID in every example, documented as a string.
				 * @example 0a0eb051-b255-42a8-a7bc-606e1c04233e
				 */
				id: components["parameters"]["InvoiceId"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Report that the payer has sent the money, with a receipt
		 * @description Tells the platform that the payer has made the transfer, and hands in a receipt or another proof. The deal then goes from
		 *     `transfer_waiting` to `transfer_confirmed`; the invoice stays `new` until the platform sees the money.
		 *
		 *     - A deal is cancelled by itself at its `canceledAt`, about 15 minutes after it began in the examples. Confirm before that;
		 *       a later confirmation may meet a cancelled deal, and then only a dispute is left.
		 *     - The upload is not covered by the signature, which takes only method and address here.
		 *     - The boundary of the multipart body has to come from the HTTP client. Do not set its content type by hand.
		 *     - The page says that the answer is an array of invoices; its example shows one object, which is what this spec says.
		 *     - Do not repeat the call after a lost answer without reading the invoice first.
		 */
		post: operations["confirmInvoiceTransfer"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export interface webhooks {
	invoiceNotification: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * The status of an invoice changed
		 * @description Sent to the `notificationUrl` of the invoice on every change of its status.
		 *
		 *     - Answer exactly 200. Any other status, 201, 202 and 204 included, counts as failure.
		 *     - After a failure there are two more attempts, 60 seconds apart, and then none. An outage of two minutes loses the
		 *       notification: ask `getInvoice` for invoices that are still `new` after `expireAt`.
		 *     - The body is not protected. Treat it as a hint and read the invoice with `getInvoice` before you credit anything.
		 *     - The same status may come more than once, `paid` even with another amount after a dispute. Key your handler on id, status
		 *       and `updatedAt`. Order, time limit and sender addresses are not documented.
		 */
		post: operations["invoiceNotification"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export interface components {
	schemas: {
		/** @description An amount. */
		Money: {
			/** @description The amount in major units as a decimal string. */
			amount: string;
			/** @description Currency. Not only three letters, the settlement currency is USDT. */
			currency: string;
			/** @description Number of decimals of this amount, 2 for RUB and 8 for USDT. It does not follow from the currency; USD occurs with 8. */
			subunit: number;
		};
		/** @description An account of the merchant. */
		Account: {
			/** @description Id of the account, a UUID in the example. */
			id: string;
			/** @description Currency of the account, USDT in the example. */
			currency: string;
			sum: components["schemas"]["Money"];
			frozenSum: components["schemas"]["Money"];
			withdrawalFee: components["schemas"]["Money"];
		};
		/** @description The merchant's accounts, assumed to come without an envelope. */
		AccountList: components["schemas"]["Account"][];
		/** @description A failure. No field of it is documented, so report the status and the body as they are. */
		ErrorResponse: Record<string, unknown>;
		/** @description Amount in major units as a decimal string. Both `1000` and `1000.00` are fine. */
		RequestAmount: string;
		/** @description A request for money from a payer. */
		PayInInvoiceRequest: {
			/**
			 * @description A pay-in. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			type: "in";
			amount: components["schemas"]["RequestAmount"];
			/** @description Currency of the invoice, RUB in the documentation. A store that takes payments between countries uses RUB as well. */
			currency: string;
			/**
			 * Format: uri
			 * @description Where notifications about this invoice go.
			 */
			notificationUrl: string;
			/** @description Comes back in the header of every notification. Make a new random one for each invoice. */
			notificationToken: string;
			/** @description Your own id of the invoice. Whether it has to be unique is not documented. */
			internalId?: string;
			/** @description Your own id of the payer. */
			userId?: string;
			/** @description Kind of transfer, `TO_CARD`, `SBP`, `CROSS_BORDER` and others that are not listed. Null or missing takes any free bank details. */
			paymentOption?: string | null;
			/** @description Code of the payer's bank, for example `sberbank`. Null or missing takes any. */
			paymentMethod?: string | null;
			/** @description True creates a deal in the same call, so that the answer holds bank details. */
			startDeal?: boolean;
			/** @description Upper bound of the amount as a decimal string. The platform may raise the amount up to it to make it unique. */
			maxAmount?: string;
			/** @description Whether the matching system may process the invoice. */
			allowMatching?: boolean;
			/** @description Currency of the other country, for example `TJS`. Needed with `paymentOption` `CROSS_BORDER`. */
			crossBorderCurrency?: string;
			/** @description Kind of bank details in the other country, for example `PHONE` or `CARD`. */
			crossBorderRequisiteType?: string | null;
			/**
			 * Format: uri
			 * @description Where the payer goes after paying.
			 */
			successUrl?: string;
			/**
			 * Format: uri
			 * @description Where the payer goes after giving up.
			 */
			cancelUrl?: string;
		};
		/** @description Bank details that get the money. Further fields are let through, because the provider's list of them could not be found. */
		PayOutRequisites: {
			/** @description Card number, with or without spaces, or presumably a phone number for transfers by phone. */
			requisites: string;
			/** @description Name of the owner. */
			holder?: string | null;
		} & {
			[key: string]: unknown;
		};
		/** @description An order to pay to bank details. Sent twice, it pays twice. */
		PayOutInvoiceRequest: {
			/**
			 * @description A pay-out. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			type: "out";
			amount: components["schemas"]["RequestAmount"];
			/** @description Currency of the invoice, RUB in the documentation. */
			currency: string;
			/**
			 * Format: uri
			 * @description Where notifications about this invoice go.
			 */
			notificationUrl: string;
			/** @description Comes back in the header of every notification. Make a new random one for each invoice. */
			notificationToken: string;
			/** @description Your own id of the invoice. Whether it has to be unique is not documented, so it does not protect against a second pay-out. */
			internalId?: string;
			/** @description Your own id of the person. */
			userId?: string;
			/** @description Kind of transfer, `TO_CARD`, `SBP` and others that are not listed. */
			paymentOption: string;
			/** @description Code of the receiving bank. With `TO_CARD` the word `unknown` lets the platform find the bank from the card number. */
			paymentMethod: string;
			paymentRequisites: components["schemas"]["PayOutRequisites"];
		};
		/** @description A new invoice. `type` decides which of the two shapes it has. */
		CreateInvoiceRequest: components["schemas"]["PayInInvoiceRequest"] | components["schemas"]["PayOutInvoiceRequest"];
		/**
		 * @description `in` for a pay-in, `out` for a pay-out.
		 * @enum {string}
		 */
		Direction: "in" | "out";
		/**
		 * @description State of an invoice. It stays `new` while a deal runs and after the transfer was reported. `paid` has its sums filled; a
		 *     dispute may still correct the amount, which is then notified again.
		 */
		InvoiceStatus: "new" | "paid" | "canceled" | "expired" | (string & {});
		/** @description Code of a bank. `unknown` stands for a bank that the platform finds from the card number of a pay-out. */
		PaymentMethod: "sberbank" | "dcbank" | "unknown" | (string & {});
		/** @description Kind of transfer. `TO_CARD` by card number, `SBP` through the Russian fast payment system, `CROSS_BORDER` from another country. */
		PaymentOption: "TO_CARD" | "SBP" | "CROSS_BORDER" | (string & {});
		/** @description Bank details to pay to. */
		Requisites: {
			/** @description Card number, with spaces in the examples, or presumably a phone number for transfers by phone. The field is named as the object around it. */
			requisites: string;
			/** @description Name of the owner. */
			holder?: string | null;
		};
		/**
		 * @description State of a deal: `transfer_waiting` until the payer's transfer is reported, `transfer_confirmed` until the platform has checked
		 *     it, `completed` when it is done. Cancelled and disputed deals have values of their own that are not known; see `isActive`.
		 */
		DealStatus: "transfer_waiting" | "transfer_confirmed" | "completed" | (string & {});
		/**
		 * @description Why a deal is contested: `unknown`, `has_payment` (it was paid), `no_payment` (it was not paid), `invalid_sum` (another amount
		 *     was paid), `invalid_requisites` (wrong bank details).
		 * @enum {string}
		 */
		DisputeReason: "unknown" | "has_payment" | "no_payment" | "invalid_sum" | "invalid_requisites";
		/** @description Details of a dispute reason. Other reasons may bring other fields. */
		DisputeReasonData: {
			/** @description Amount that was really paid, as a decimal string. Seen with the reason `invalid_sum`. */
			amount?: string;
		};
		/** @description What was paid in a deal. */
		Payment: {
			/**
			 * Format: date-time
			 * @description When it was paid.
			 */
			date: string;
			takerSum: components["schemas"]["Money"];
			makerSum: components["schemas"]["Money"];
			feeSum: components["schemas"]["Money"];
		};
		/**
		 * @description How a dispute ended. `ACCEPTED` and `AMOUNT_CHANGED` (accepted with another amount) are in favour of the one who asked.
		 *     `REQUISITES_MISMATCH_IN_CONFIRM_DOCS`, `INVALID_PAYMENT_METHOD` (another bank), `TTL_EXPIRED` (paid too late) and
		 *     `FRAUD_CONFIRM_DOCS` are refusals. The `WAITING_` values ask the merchant or the trader for documents. `UNKNOWN` says nothing.
		 * @enum {string}
		 */
		DisputeResult: "ACCEPTED" | "AMOUNT_CHANGED" | "REQUISITES_MISMATCH_IN_CONFIRM_DOCS" | "INVALID_PAYMENT_METHOD" | "TTL_EXPIRED" | "FRAUD_CONFIRM_DOCS" | "WAITING_CONFIRM_DOCS_FROM_MERCHANT" | "WAITING_CONFIRM_DOCS_FROM_TRADER" | "UNKNOWN";
		/** @description One attempt to fulfil an invoice with a trader. */
		Deal: {
			/** @description Id of the deal. It equals the id of the invoice in every example, so do not use it as a key beside invoice ids. */
			id: string;
			/** @description False once the deal is cancelled or completed. Ask this, not `canceledAt`, whether it is over. */
			isActive: boolean;
			type: components["schemas"]["Direction"];
			status: components["schemas"]["DealStatus"];
			paymentMethod: components["schemas"]["PaymentMethod"];
			paymentOption: components["schemas"]["PaymentOption"];
			requisites: components["schemas"]["Requisites"];
			/**
			 * Format: date-time
			 * @description When the deal will be cancelled by itself, 15 minutes after creation in the examples. It does not say that the deal is cancelled.
			 */
			canceledAt: string | null;
			/** @description File that was handed in with a dispute. */
			disputeAttachment: string | null;
			/** @description Why the deal is contested, null when it is not. */
			disputeReason: components["schemas"]["DisputeReason"] | null;
			/** @description Details of the reason. An object when there are any and an empty array when there are none; null is accepted too. */
			disputeReasonData: components["schemas"]["DisputeReasonData"] | unknown[] | null;
			/** @description The payment, null until there is one. */
			payment: components["schemas"]["Payment"] | null;
			/** @description Units of fiat money for one unit of the settlement currency, as a decimal string. */
			rate: string;
			/**
			 * Format: uri
			 * @description QR code or link into the bank's app. It can hold the trader's card number.
			 */
			qrCodeLink: string | null;
			/** @description How a dispute ended or what it waits for, null without one. */
			disputeResult?: components["schemas"]["DisputeResult"] | null;
			/** @description Files of the deal. Empty in every example, what an entry looks like is not documented. */
			attachments?: unknown[];
		};
		/** @description A pay-in or a pay-out. */
		Invoice: {
			/** @description Bridgepay's id. A UUID in every example. */
			id: string;
			/** @description Your own id of the invoice. */
			internalId: string | null;
			/** @description Your own id of the payer. */
			userId: string | null;
			type: components["schemas"]["Direction"];
			status: components["schemas"]["InvoiceStatus"];
			/** @description Bank asked for at creation, null for any. */
			paymentMethod: components["schemas"]["PaymentMethod"] | null;
			/** @description Kind of transfer asked for at creation, null for any. */
			paymentOption: components["schemas"]["PaymentOption"] | null;
			/** @description Where a pay-out goes. Always null for a pay-in. */
			paymentRequisites: components["schemas"]["Requisites"] | null;
			sum: components["schemas"]["Money"];
			/** @description Number of the store. */
			storeId: number;
			/** @description Name of the store. */
			storeName: string;
			/** @description Fiat money received. Book this and not the requested sum, they can differ. */
			receivedSumFromTaker: components["schemas"]["Money"] | null;
			/** @description The same in the settlement currency. */
			receivedSumFromMaker: components["schemas"]["Money"] | null;
			/** @description Fee of the service. */
			serviceFeeSum: components["schemas"]["Money"] | null;
			/** @description What the merchant gets, after the fee in both complete examples. */
			payoutSum: components["schemas"]["Money"] | null;
			/**
			 * Format: date-time
			 * @description When it was created.
			 */
			createdAt: string;
			/**
			 * Format: date-time
			 * @description When it expires, 60 minutes after creation in the examples. That is no documented rule.
			 */
			expireAt: string;
			/**
			 * Format: date-time
			 * @description Last change.
			 */
			updatedAt: string;
			/**
			 * Format: uri
			 * @description Hosted payment page for the payer.
			 */
			invoiceUrl?: string;
			/** @description Attempts to fulfil the invoice, at most one in the documented flows. Empty means that no bank details are free now; it is no failure. */
			deals: components["schemas"]["Deal"][];
		};
		/** @description Parts of the confirmation. */
		ConfirmTransferForm: {
			/** @description Receipt or another document that proves the transfer. Accepted file types are not listed. */
			attachment: Blob | Uint8Array;
		};
		/** @description The deal of a notification. Rely on the first three fields only and read the rest with `getInvoice`. */
		NotificationDeal: {
			/** @description Id of the deal, equal to the id of the invoice in the example. */
			id: string;
			type: components["schemas"]["Direction"];
			status: components["schemas"]["DealStatus"];
			/** @description Bank that was used. */
			paymentMethod?: components["schemas"]["PaymentMethod"] | null;
			/** @description Kind of transfer that was used. */
			paymentOption?: components["schemas"]["PaymentOption"] | null;
			/** @description Bank details that were paid to. */
			requisites?: components["schemas"]["Requisites"] | null;
			/** @description The payment, if there was one. */
			payment?: components["schemas"]["Payment"] | null;
			/** @description Units of fiat money for one unit of the settlement currency, as a decimal string. */
			rate?: string | null;
		};
		/** @description The invoice of a notification. It has one `deal` instead of a list, and fewer fields than the answer of `getInvoice`. */
		NotificationInvoice: {
			/** @description Bridgepay's id. */
			id: string;
			/** @description Your own id of the invoice. */
			internalId: string | null;
			type: components["schemas"]["Direction"];
			status: components["schemas"]["InvoiceStatus"];
			sum: components["schemas"]["Money"];
			/** @description Number of the store. */
			storeId: number;
			/** @description Name of the store. */
			storeName: string;
			/** @description Fiat money received. */
			receivedSumFromTaker: components["schemas"]["Money"] | null;
			/** @description The same in the settlement currency. */
			receivedSumFromMaker: components["schemas"]["Money"] | null;
			/** @description Fee of the service. */
			serviceFeeSum: components["schemas"]["Money"] | null;
			/** @description What the merchant gets. */
			payoutSum: components["schemas"]["Money"] | null;
			/** @description Units of fiat money for one unit of the settlement currency, as a decimal string. */
			rate?: string | null;
			/**
			 * Format: date-time
			 * @description When it was created.
			 */
			createdAt: string;
			/**
			 * Format: date-time
			 * @description When it expires.
			 */
			expireAt: string;
			/**
			 * Format: date-time
			 * @description Last change. Part of the key that makes a handler safe against repeats.
			 */
			updatedAt: string;
			/** @description The deal, if there was one. An invoice can expire before any deal began. */
			deal?: components["schemas"]["NotificationDeal"] | null;
		};
		/** @description Body of a notification. */
		InvoiceNotification: {
			/** @description Kind of notification. Only `invoice` exists for now. */
			notificationType: "invoice" | (string & {});
			invoice: components["schemas"]["NotificationInvoice"];
		};
	};
	responses: {
		/** @description Bridgepay refused the call. Neither the body nor the statuses are documented. */
		Refused: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorResponse"];
			};
		};
		/** @description The platform failed. What the call asked for may have happened. */
		Broken: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorResponse"];
			};
		};
	};
	parameters: {
		/**
		 * @description Bridgepay's id of the invoice. A UUID in every example, documented as a string.
		 * @example 0a0eb051-b255-42a8-a7bc-606e1c04233e
		 */
		InvoiceId: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	listAccounts: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The accounts. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AccountList"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	createInvoice: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateInvoiceRequest"];
			};
		};
		responses: {
			/** @description The invoice, with a deal if one was asked for and bank details are free. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Invoice"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	getInvoice: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Bridgepay's id of the invoice. A UUID in every example, documented as a string.
				 * @example 0a0eb051-b255-42a8-a7bc-606e1c04233e
				 */
				id: components["parameters"]["InvoiceId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The invoice. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Invoice"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	confirmInvoiceTransfer: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Bridgepay's id of the invoice. A UUID in every example, documented as a string.
				 * @example 0a0eb051-b255-42a8-a7bc-606e1c04233e
				 */
				id: components["parameters"]["InvoiceId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"multipart/form-data": components["schemas"]["ConfirmTransferForm"];
			};
		};
		responses: {
			/** @description The invoice, with the deal whose transfer was reported. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Invoice"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	invoiceNotification: {
		parameters: {
			query?: never;
			header: {
				/**
				 * @description The `notificationToken` of the invoice.
				 * @example 6f1c2a9e0b7d4f5384c1
				 */
				"X-Notification-Token": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["InvoiceNotification"];
			};
		};
		responses: {
			/** @description Taken. No other status stops the repeats. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
}
