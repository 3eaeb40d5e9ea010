// Generated from specs/bridgepay/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

export interface paths {
	"/api/merchant/accounts": Path_1;
	"/api/merchant/invoices": Path_2;
	"/api/merchant/invoices/{id}": Path_3;
	"/api/merchant/invoices/{id}/cancel": Path_4;
	"/api/merchant/invoices/{id}/confirm-transfer": Path_5;
	"/api/merchant/payment-methods": Path_6;
}
export interface webhooks {
	invoiceNotification: Path_7;
}
export interface components {
	schemas: Schemas;
	responses: Responses;
	parameters: Parameters;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
type Schemas = {
	/** An amount. */
	Money: {
		/** The amount in major units as a decimal string. */
		amount: string;
		/** Currency. Not only three letters, the settlement currency is USDT. */
		currency: string;
		/** Number of decimals of this amount, 2 for RUB and 8 for USDT. It does not follow from the currency; USD occurs with 8. */
		subunit: number;
	};
	/** An account of the merchant. */
	Account: {
		/** Id of the account, a UUID in the example. */
		id: string;
		/** Currency of the account, USDT in the example. */
		currency: string;
		sum: Schemas["Money"];
		frozenSum: Schemas["Money"];
		withdrawalFee: Schemas["Money"];
	};
	/** The merchant's accounts, assumed to come without an envelope. */
	AccountList: Schemas["Account"][];
	/**
	 * A failure. Bridgepay documents no field, code or status of it. The members here are what APIs of this kind usually answer with, so that a
	 * refused call can say why; none of them is certain, and whatever else is in the body is reached through the failure's `raw`.
	 */
	ErrorResponse: {
		/** What went wrong, for people. */
		message?: string;
		/** What went wrong, as a code or a short text. */
		error?: string;
		/** Machine code. */
		code?: string | number;
		/** A status, perhaps that of HTTP again. */
		status?: string | number;
		/** What is wrong with which field, from its name to a list of texts. */
		errors?: {
			[key: string]: string[];
		};
	};
	/** Amount in major units as a decimal string. Both `1000` and `1000.00` are fine. */
	RequestAmount: string;
	/** A request for money from a payer. */
	PayInInvoiceRequest: {
		/** A pay-in. */
		type: "in";
		amount: Schemas["RequestAmount"];
		/**
		 * Currency of the store, RUB in the documentation. A store that takes payments between countries uses RUB as well; stores in KZT are
		 * known from public code.
		 */
		currency: string;
		/**
		 * Format: uri
		 *
		 * Where notifications about this invoice go.
		 */
		notificationUrl: string;
		/** Comes back in the header of every notification. Make a new random one for each invoice. */
		notificationToken: string;
		/** Your own id of the invoice. Whether it has to be unique is not documented. */
		internalId?: string | undefined;
		/** Your own id of the payer. */
		userId?: string | undefined;
		/** Kind of transfer, `TO_CARD`, `SBP`, `CROSS_BORDER` and others that are not listed. Null or missing takes any free bank details. */
		paymentOption?: (string | null) | undefined;
		/** Code of the payer's bank, for example `sberbank`. Null or missing takes any. */
		paymentMethod?: (string | null) | undefined;
		/** True creates a deal in the same call, so that the answer holds bank details. */
		startDeal?: boolean | undefined;
		/** Upper bound of the amount as a decimal string. The platform may raise the amount up to it to make it unique. */
		maxAmount?: string | undefined;
		/** Whether the matching system may process the invoice. */
		allowMatching?: boolean | undefined;
		/**
		 * Currency of the other country, for example `TJS`. The page on payments between countries needs it with `paymentOption` `CROSS_BORDER`;
		 * give it where you know it.
		 */
		crossBorderCurrency?: (string | null) | undefined;
		/** Kind of bank details in the other country, for example `PHONE` or `CARD`. */
		crossBorderRequisiteType?: (string | null) | undefined;
		/**
		 * Format: uri
		 *
		 * Where the payer goes after paying.
		 */
		successUrl?: string | undefined;
		/**
		 * Format: uri
		 *
		 * Where the payer goes after giving up.
		 */
		cancelUrl?: string | undefined;
	};
	/** Bank details that get the money. Further fields are let through, because the provider's list of them could not be found. */
	PayOutRequisites: {
		/** Card number, with or without spaces, or presumably a phone number for transfers by phone. */
		requisites: string;
		/** Name of the owner. */
		holder?: (string | null) | undefined;
	} & {
		[key: string]: unknown;
	};
	/** An order to pay to bank details. Sent twice, it pays twice. */
	PayOutInvoiceRequest: {
		/** A pay-out. */
		type: "out";
		amount: Schemas["RequestAmount"];
		/** Currency of the invoice, RUB in the documentation. */
		currency: string;
		/**
		 * Format: uri
		 *
		 * Where notifications about this invoice go.
		 */
		notificationUrl: string;
		/** Comes back in the header of every notification. Make a new random one for each invoice. */
		notificationToken: string;
		/** Your own id of the invoice. Whether it has to be unique is not documented, so it does not protect against a second pay-out. */
		internalId?: string | undefined;
		/** Your own id of the person. */
		userId?: string | undefined;
		/** Kind of transfer, `TO_CARD`, `SBP` and others that are not listed. */
		paymentOption: string;
		/** Code of the receiving bank. With `TO_CARD` the word `unknown` lets the platform find the bank from the card number. */
		paymentMethod: string;
		paymentRequisites: Schemas["PayOutRequisites"];
	};
	/** A new invoice. `type` decides which of the two shapes it has. */
	CreateInvoiceRequest: Schemas["PayInInvoiceRequest"] | Schemas["PayOutInvoiceRequest"];
	/** `in` for a pay-in, `out` for a pay-out. */
	Direction: "in" | "out";
	/**
	 * State of an invoice. It stays `new` while a deal runs and after the transfer was reported. `paid` has its sums filled; a
	 * dispute may still correct the amount, which is then notified again.
	 */
	InvoiceStatus: "new" | "paid" | "canceled" | "expired" | (string & {});
	/** Code of a bank. `unknown` stands for a bank that the platform finds from the card number of a pay-out. */
	PaymentMethod: "sberbank" | "dcbank" | "unknown" | (string & {});
	/** Kind of transfer. `TO_CARD` by card number, `SBP` through the Russian fast payment system, `CROSS_BORDER` from another country. */
	PaymentOption: "TO_CARD" | "SBP" | "CROSS_BORDER" | (string & {});
	/** Bank details to pay to. */
	Requisites: {
		/** Card number, with spaces in the examples, or presumably a phone number for transfers by phone. The field is named as the object around it. */
		requisites: string;
		/** Name of the owner. */
		holder?: string | null;
	};
	/**
	 * State of a deal: `transfer_waiting` until the payer's transfer is reported, `transfer_confirmed` until the platform has checked
	 * it, `completed` when it is done. Cancelled and disputed deals have values of their own that are not known; see `isActive`.
	 */
	DealStatus: "transfer_waiting" | "transfer_confirmed" | "completed" | (string & {});
	/**
	 * Why a deal is contested: `unknown`, `has_payment` (it was paid), `no_payment` (it was not paid), `invalid_sum` (another amount
	 * was paid), `invalid_requisites` (wrong bank details).
	 */
	DisputeReason: "unknown" | "has_payment" | "no_payment" | "invalid_sum" | "invalid_requisites";
	/** Details of a dispute reason. Other reasons may bring other fields. */
	DisputeReasonData: {
		/** Amount that was really paid, as a decimal string. Seen with the reason `invalid_sum`. */
		amount?: string;
	};
	/** What was paid in a deal. */
	Payment: {
		/**
		 * Format: date-time
		 *
		 * When it was paid.
		 */
		date: string;
		takerSum: Schemas["Money"];
		makerSum: Schemas["Money"];
		feeSum: Schemas["Money"];
	};
	/**
	 * How a dispute ended. `ACCEPTED` and `AMOUNT_CHANGED` (accepted with another amount) are in favour of the one who asked.
	 * `REQUISITES_MISMATCH_IN_CONFIRM_DOCS`, `INVALID_PAYMENT_METHOD` (another bank), `TTL_EXPIRED` (paid too late) and
	 * `FRAUD_CONFIRM_DOCS` are refusals. The `WAITING_` values ask the merchant or the trader for documents. `UNKNOWN` says nothing.
	 */
	DisputeResult: "ACCEPTED" | "AMOUNT_CHANGED" | "REQUISITES_MISMATCH_IN_CONFIRM_DOCS" | "INVALID_PAYMENT_METHOD" | "TTL_EXPIRED" | "FRAUD_CONFIRM_DOCS" | "WAITING_CONFIRM_DOCS_FROM_MERCHANT" | "WAITING_CONFIRM_DOCS_FROM_TRADER" | "UNKNOWN";
	/** One attempt to fulfil an invoice with a trader. */
	Deal: {
		/** Id of the deal. It equals the id of the invoice in every example, so do not use it as a key beside invoice ids. */
		id: string;
		/** False once the deal is cancelled or completed. Ask this, not `canceledAt`, whether it is over. */
		isActive: boolean;
		type: Schemas["Direction"];
		status: Schemas["DealStatus"];
		paymentMethod: Schemas["PaymentMethod"];
		paymentOption: Schemas["PaymentOption"];
		requisites: Schemas["Requisites"];
		/**
		 * Format: date-time
		 *
		 * When the deal will be cancelled by itself, 15 minutes after creation in the examples. It does not say that the deal is cancelled.
		 */
		canceledAt: string | null;
		/** File that was handed in with a dispute. */
		disputeAttachment: string | null;
		/** Why the deal is contested, null when it is not. */
		disputeReason: Schemas["DisputeReason"] | null;
		/** Details of the reason. An object when there are any and an empty array when there are none; null is accepted too. */
		disputeReasonData: Schemas["DisputeReasonData"] | unknown[] | null;
		/** The payment, null until there is one. */
		payment: Schemas["Payment"] | null;
		/** Units of fiat money for one unit of the settlement currency, as a decimal string. */
		rate: string;
		/**
		 * Format: uri
		 *
		 * QR code or link into the bank's app. It can hold the trader's card number.
		 */
		qrCodeLink: string | null;
		/** How a dispute ended or what it waits for, null without one. */
		disputeResult?: Schemas["DisputeResult"] | null;
		/** Files of the deal. Empty in every example, what an entry looks like is not documented. */
		attachments?: unknown[];
	};
	/** A pay-in or a pay-out. */
	Invoice: {
		/** Bridgepay's id. A UUID in every example. */
		id: string;
		/** Your own id of the invoice. */
		internalId: string | null;
		/** Your own id of the payer. */
		userId: string | null;
		type: Schemas["Direction"];
		status: Schemas["InvoiceStatus"];
		/** Bank asked for at creation, null for any. */
		paymentMethod: Schemas["PaymentMethod"] | null;
		/** Kind of transfer asked for at creation, null for any. */
		paymentOption: Schemas["PaymentOption"] | null;
		/** Where a pay-out goes. Always null for a pay-in. */
		paymentRequisites: Schemas["Requisites"] | null;
		sum: Schemas["Money"];
		/** Number of the store. */
		storeId: number;
		/** Name of the store. */
		storeName: string;
		/** Fiat money received. Book this and not the requested sum, they can differ. */
		receivedSumFromTaker: Schemas["Money"] | null;
		/** The same in the settlement currency. */
		receivedSumFromMaker: Schemas["Money"] | null;
		/** Fee of the service. */
		serviceFeeSum: Schemas["Money"] | null;
		/** What the merchant gets, after the fee in both complete examples. */
		payoutSum: Schemas["Money"] | null;
		/**
		 * Format: date-time
		 *
		 * When it was created.
		 */
		createdAt: string;
		/**
		 * Format: date-time
		 *
		 * When it expires, 60 minutes after creation in the examples. That is not a documented rule.
		 */
		expireAt: string;
		/**
		 * Format: date-time
		 *
		 * Last change.
		 */
		updatedAt: string;
		/**
		 * Format: uri
		 *
		 * Hosted payment page for the payer.
		 */
		invoiceUrl?: string;
		/** Attempts to fulfil the invoice, at most one in the documented flows. Empty means that no bank details are free now; it is not a failure. */
		deals: Schemas["Deal"][];
	};
	/** Parts of the confirmation. */
	ConfirmTransferForm: {
		/** Receipt or another document that proves the transfer. Accepted file types are not listed. */
		attachment: Blob | Uint8Array;
	};
	/** Payment methods. What an entry looks like is not recorded, so check what you get. */
	PaymentMethodList: unknown[];
	/** The deal of a notification. Rely on the first three fields only and read the rest with `getInvoice`. */
	NotificationDeal: {
		/** Id of the deal, equal to the id of the invoice in the example. */
		id: string;
		type: Schemas["Direction"];
		status: Schemas["DealStatus"];
		/** Bank that was used. */
		paymentMethod?: Schemas["PaymentMethod"] | null;
		/** Kind of transfer that was used. */
		paymentOption?: Schemas["PaymentOption"] | null;
		/** Bank details that were paid to. */
		requisites?: Schemas["Requisites"] | null;
		/** The payment, if there was one. */
		payment?: Schemas["Payment"] | null;
		/** Units of fiat money for one unit of the settlement currency, as a decimal string. */
		rate?: string | null;
	};
	/** The invoice of a notification. It has one `deal` instead of a list, and fewer fields than the answer of `getInvoice`. */
	NotificationInvoice: {
		/** Bridgepay's id. */
		id: string;
		/** Your own id of the invoice. */
		internalId: string | null;
		type: Schemas["Direction"];
		status: Schemas["InvoiceStatus"];
		sum: Schemas["Money"];
		/** Number of the store. */
		storeId: number;
		/** Name of the store. */
		storeName: string;
		/** Fiat money received. */
		receivedSumFromTaker: Schemas["Money"] | null;
		/** The same in the settlement currency. */
		receivedSumFromMaker: Schemas["Money"] | null;
		/** Fee of the service. */
		serviceFeeSum: Schemas["Money"] | null;
		/** What the merchant gets. */
		payoutSum: Schemas["Money"] | null;
		/** Units of fiat money for one unit of the settlement currency, as a decimal string. */
		rate?: string | null;
		/**
		 * Format: date-time
		 *
		 * When it was created.
		 */
		createdAt: string;
		/**
		 * Format: date-time
		 *
		 * When it expires.
		 */
		expireAt: string;
		/**
		 * Format: date-time
		 *
		 * Last change. Part of the key that makes a handler safe against repeats.
		 */
		updatedAt: string;
		/** The deal, if there was one. An invoice can expire before any deal began. */
		deal?: Schemas["NotificationDeal"] | null;
	};
	/** Body of a notification. */
	InvoiceNotification: {
		/** Kind of notification. Only `invoice` exists for now. */
		notificationType: "invoice" | (string & {});
		invoice: Schemas["NotificationInvoice"];
	};
};
type Responses = {
	/** Bridgepay refused the call. Neither the body nor the statuses are documented. */
	Refused: JsonAnswer<Schemas["ErrorResponse"]>;
	/** The platform failed. What the call asked for may have happened. */
	Broken: JsonAnswer<Schemas["ErrorResponse"]>;
};
type Parameters = {
	InvoiceId: string;
};
export type $defs = Record<string, never>;
export interface operations {
	listAccounts: {
		parameters: Parameters1;
		requestBody?: never;
		responses: {
			/** The accounts. */
			200: JsonAnswer<Schemas["AccountList"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	createInvoice: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["CreateInvoiceRequest"]>;
		responses: {
			/** The invoice, with a deal if one was asked for and bank details are free. */
			200: JsonAnswer<Schemas["Invoice"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	getInvoice: {
		parameters: Parameters2;
		requestBody?: never;
		responses: {
			/** The invoice. */
			200: JsonAnswer<Schemas["Invoice"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	cancelInvoice: {
		parameters: Parameters2;
		requestBody?: never;
		responses: {
			/** The invoice. Its status says whether it was cancelled. */
			200: JsonAnswer<Schemas["Invoice"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	confirmInvoiceTransfer: {
		parameters: Parameters2;
		requestBody: {
			content: {
				"multipart/form-data": Schemas["ConfirmTransferForm"];
			};
		};
		responses: {
			/** The invoice, with the deal whose transfer was reported. */
			200: JsonAnswer<Schemas["Invoice"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	listPaymentMethods: {
		parameters: {
			query: {
				/**
				 * Currency of the store, for example `RUB`.
				 * @example RUB
				 */
				currency: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The payment methods. */
			200: JsonAnswer<Schemas["PaymentMethodList"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	invoiceNotification: {
		parameters: {
			query?: never;
			header: {
				/**
				 * The `notificationToken` of the invoice.
				 * @example 6f1c2a9e0b7d4f5384c1
				 */
				"X-Notification-Token": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: JsonBody<Schemas["InvoiceNotification"]>;
		responses: {
			/** Taken. No other status stops the repeats. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
}
interface JsonBody<Body> {
	content: {
		"application/json": Body;
	};
}
interface JsonAnswer<Body> {
	headers: {
		[name: string]: unknown;
	};
	content: JsonBody<Body>["content"];
}
type Parameters1 = {
	query?: never;
	header?: never;
	path?: never;
	cookie?: never;
};
type Parameters2 = {
	query?: never;
	header?: never;
	path: {
		/**
		 * Bridgepay's id of the invoice. A UUID in every example, documented as a string.
		 * @example 0a0eb051-b255-42a8-a7bc-606e1c04233e
		 */
		id: Parameters["InvoiceId"];
	};
	cookie?: never;
};
interface Without1 {
	put?: never;
	delete?: never;
	options?: never;
	head?: never;
	patch?: never;
	trace?: never;
}
interface Path_1 extends Without1 {
	parameters: Parameters1;
	/** Read the merchant's balances */
	get: operations["listAccounts"];
	post?: never;
}
interface Path_2 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Create a pay-in or a pay-out */
	post: operations["createInvoice"];
}
interface Path_3 extends Without1 {
	parameters: Parameters2;
	/** Read one invoice */
	get: operations["getInvoice"];
	post?: never;
}
interface Path_4 extends Without1 {
	parameters: Parameters2;
	get?: never;
	/** Cancel an invoice */
	post: operations["cancelInvoice"];
}
interface Path_5 extends Without1 {
	parameters: Parameters2;
	get?: never;
	/** Report that the payer has sent the money, with a receipt */
	post: operations["confirmInvoiceTransfer"];
}
interface Path_6 extends Without1 {
	parameters: Parameters1;
	/** List the payment methods of a currency */
	get: operations["listPaymentMethods"];
	post?: never;
}
interface Path_7 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** The status of an invoice changed */
	post: operations["invoiceNotification"];
}
export {};
