// Generated from specs/via/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

export interface paths {
	"/partner/merchant/confirm/pay": Path_1;
	"/partner/merchant/confirm/pay/verify": Path_2;
	"/partner/merchant/pay/resend": Path_3;
	"/partner/merchant/deposit/pay": Path_4;
	"/partner/merchant/find-account": Path_5;
	"/partner/transaction": Path_6;
	"/partner/deposit/balance": Path_7;
	"/partner/transfer/deposit-to-card": Path_8;
	"/partner/transfer/deposit-to-token": Path_9;
	"/partner/card/info": Path_10;
	"/partner/card/list-by-phone": Path_11;
	"/card/api/v1/card/register": Path_12;
	"/card/api/v1/card/register/verify": Path_13;
	"/ps/api/v1/pvpay/partner/pay": Path_14;
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: Schemas;
	responses: Responses;
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
type Schemas = {
	/** The card to charge. */
	PaymentCard: {
		/** Full card number, digits only. 16 digits in the example. */
		pan: string;
		/** Expiry as four digits, month and then year (MMYY). Local card networks often use the other order; this call does not. */
		expiry: string;
	};
	/**
	 * Format: int64
	 *
	 * Sum to pay, in tiyin (1/100 of a sum). Never a fraction and never a string.
	 */
	PaymentAmount: number;
	/** Currency. The Uzbek sum is the only one. */
	Currency: "UZS";
	/**
	 * Who is paid for. The keys depend on the merchant's service, for example an account number or a phone number. The field is mandatory, and
	 * empty (`{}`) for a merchant whose service knows no accounts.
	 */
	Accounts: {
		[key: string]: string;
	};
	/** A card payment for a merchant's service. */
	MerchantCardPayRequest: {
		/** VIA's id of the merchant to pay. */
		merchantId: string;
		card: Schemas["PaymentCard"];
		/** Your own id of this request, unique among all of yours. The handle to find the payment again. */
		externalId: string;
		amount: Schemas["PaymentAmount"];
		currency: Schemas["Currency"];
		/** Free text, may be empty. */
		note?: string | undefined;
		accounts: Schemas["Accounts"];
	};
	/** A payment that waits for its code. */
	VerifyChallenge: {
		/** Hand it to `verifyMerchantPayment` with the code. It has the form of a transaction id in the example. */
		verifyId: string;
		/** Masked phone number that the SMS went to, such as `998*******01`. May be missing. A registration calls it `phoneMask`. */
		phone?: string;
	};
	/** A text in up to three languages. Do not rely on any one of them. */
	LocalizedText: {
		/** Uzbek text. */
		uz?: string;
		/** Russian text. */
		ru?: string;
		/** English text. */
		en?: string;
	};
	/**
	 * A failure of the call itself. Recognise it by the object in `error`; the HTTP status is not documented.
	 * A transaction that was created and failed later reports in its own `errorCode`, not here.
	 */
	ErrorResponse: {
		/** What failed, for machines. May be missing. An object here, a string in the answers that succeed. */
		status?: {
			/** Error code. The values are not published and none is known to be worth a retry. */
			code: string;
			/** Technical text. */
			message: string;
		};
		/** What failed, for people. */
		error: {
			/** Path of the call that failed. May be missing. */
			path?: string;
			message: Schemas["LocalizedText"];
		};
	};
	/** The code from an SMS and the step that it belongs to. Used for a card payment and for a card registration. */
	VerifyCodeRequest: {
		/** Id that the step before returned. It looks like a transaction id for a payment and is 32 hex digits for a registration. */
		verifyId: string;
		/** The code from the SMS, six digits in the examples. A string, because leading zeros occur. */
		verifyCode: string;
	};
	/**
	 * State of a transaction. `DRAFT`, `NEW` and `PENDING` are not over, `SUCCESS` took the money, `REJECT` did not.
	 * `ERROR` says that it failed but not whether money moved: look again with `getTransaction` before you act on it.
	 */
	TransactionStatus: "DRAFT" | "NEW" | "PENDING" | "SUCCESS" | "REJECT" | "ERROR";
	/** Terminal data of the acquiring bank. */
	Epos: {
		/** Number of the merchant in the EPOS system. Another number than VIA's `mrt_` id beside this object. */
		merchantId?: string;
		/** Number of the terminal. */
		terminalId?: string;
	};
	/** A card payment after its code was handed in. Not wrapped in `data`. */
	MerchantPayment: {
		/** VIA's id of the transaction. Equals the `verifyId` that was sent in the provider's example. */
		transactionId: string;
		/** Id in the UZCARD or HUMO system. A string, because leading zeros occur. May be missing until the payment is processed. */
		processingTransactionId?: string | null;
		/** VIA's id of the merchant, `mrt_` and 27 characters. Not the number in `epos`. */
		merchantId: string;
		/**
		 * Format: int64
		 *
		 * Sum of the payment, in tiyin.
		 */
		amount: number;
		/**
		 * Format: int64
		 *
		 * When the transaction was created, in milliseconds since 1970-01-01 UTC.
		 */
		createdAt: number;
		status: Schemas["TransactionStatus"];
		/**
		 * Format: int64
		 *
		 * When it was paid, in milliseconds since 1970-01-01 UTC. The spelling is the provider's. May be missing while unpaid.
		 */
		payedAt?: number | null;
		/**
		 * Format: int64
		 *
		 * Commission, in tiyin. Whether it is part of `amount` is not documented.
		 */
		fee: number;
		/**
		 * Format: double
		 *
		 * Commission in percent. It may have decimals.
		 */
		feePercent: number;
		currency: Schemas["Currency"];
		/** Terminal that took the payment. May be missing until the payment is processed. */
		epos?: Schemas["Epos"] | null;
	};
	/** The card payment whose code is sent once more. */
	ResendCodeRequest: {
		/** Id that `startMerchantPayment` returned. */
		verifyId: string;
	};
	/** The code is on its way again. Which fields the answer has is not recorded; the payment keeps its `verifyId`. */
	ResendCodeResult: Record<string, unknown>;
	/** A payment for a merchant's service out of the deposit. */
	MerchantDepositPayRequest: {
		/** VIA's id of the merchant to pay. */
		merchantId: string;
		/** Your own id of this request, unique among all of yours. The handle to find the payment again. */
		externalId: string;
		amount: Schemas["PaymentAmount"];
		currency: Schemas["Currency"];
		/** Free text, may be empty. */
		note?: string | undefined;
		accounts: Schemas["Accounts"];
	};
	/** Receipt of a payment. It has no status; read the transaction before you deliver anything. */
	PaymentReceipt: {
		/** VIA's id of the transaction. */
		transactionId: string;
		/**
		 * Format: int64
		 *
		 * When it was paid, in milliseconds since 1970-01-01 UTC. The spelling is the provider's.
		 */
		payedAt: number;
		/**
		 * Format: int64
		 *
		 * Sum of the payment, in tiyin.
		 */
		amount: number;
	};
	/** Which account is looked up at which merchant. */
	FindAccountRequest: {
		/** VIA's id of the merchant to ask. */
		merchantId: string;
		/** The account, with the keys of the merchant's service, `phone` in the example. Singular here, `accounts` in the payments. */
		account: {
			[key: string]: string;
		};
	};
	/** What a merchant says about an account, in its envelope. */
	FindAccountResponse: {
		/**
		 * Fields of the merchant's choice, all texts in the example (`name`, `passport`, `invoice`, `issueDate`, `amount`, `balance`).
		 * Sums are formatted for people and no money to calculate with. Holds personal data.
		 */
		data: {
			[key: string]: unknown;
		};
	};
	/** Card system. */
	Processing: "UZCARD" | "HUMO";
	/** A payment or a transfer. Fields that are not known yet may be missing or null. */
	Transaction: {
		/** VIA's id of the transaction. */
		transactionId: string;
		/** Free text of the request. */
		note?: string | null;
		/** Your id of the request that started the transaction. */
		externalId: string;
		/** Id on the payer's side in the processing system. */
		processPayerTransactionId?: string | null;
		/** Id on the receiver's side in the processing system. */
		processReceiverTransactionId?: string | null;
		/** VIA's id of the merchant that was paid, if it was a payment. */
		merchantId?: string | null;
		status: Schemas["TransactionStatus"];
		/**
		 * Format: int64
		 *
		 * Sum of the transaction, in tiyin.
		 */
		amount: number;
		/**
		 * Format: int64
		 *
		 * Commission, in tiyin. Whether it is part of `amount` is not documented.
		 */
		fee?: number | null;
		/**
		 * Format: double
		 *
		 * Commission in percent. The page calls it long, yet it may have decimals as in the answer of a card payment.
		 */
		feePercent?: number | null;
		currency: Schemas["Currency"];
		/** Why the transaction failed. The values are not published. */
		errorCode?: string | null;
		/** Why the transaction failed, for people. */
		errorMessage?: string | null;
		/**
		 * Format: int64
		 *
		 * Part that was given back, in tiyin. No operation to start a refund is published.
		 */
		refundedAmount?: number | null;
		/**
		 * Format: int64
		 *
		 * Last change, in milliseconds since 1970-01-01 UTC.
		 */
		modifiedAt?: number | null;
		/**
		 * Format: int64
		 *
		 * Creation, in milliseconds since 1970-01-01 UTC.
		 */
		createdAt: number;
		/**
		 * Format: int64
		 *
		 * Payment, in milliseconds since 1970-01-01 UTC. The spelling is the provider's.
		 */
		payedAt?: number | null;
		/** Card system that carried it. Other answers call the same thing `processing`. */
		process?: Schemas["Processing"] | null;
		/** Terminal that took it. */
		epos?: Schemas["Epos"] | null;
	};
	/** A transaction in its envelope. */
	TransactionResponse: {
		data: Schemas["Transaction"];
	};
	/** Whether a deposit can be used (`ACTIVE`) or not (`INACTIVE`). */
	DepositStatus: "ACTIVE" | "INACTIVE";
	/** What is left on a deposit. */
	DepositBalance: {
		/**
		 * Format: int64
		 *
		 * What is left, in 1/100 of the currency.
		 */
		balance: number;
		/**
		 * Format: int64
		 *
		 * The same in sums, again in 1/100.
		 */
		balanceInUzs: number;
		currency: Schemas["Currency"];
		status: Schemas["DepositStatus"];
	};
	/** The partner's deposits in their envelope. */
	DepositBalanceResponse: {
		/** One entry per deposit. */
		data: Schemas["DepositBalance"][];
	};
	/** Who pays, as the bank sees it. */
	Sender: {
		/** First name. */
		firstName: string;
		/** Last name. */
		lastName: string;
		/** Patronymic. Mandatory; what to send for somebody without one is not documented. */
		middleName: string;
	};
	/** A top-up of a card by its number. */
	DepositToCardRequest: {
		/** Your own id of this request, unique among all of yours. The handle to find the transfer again. */
		externalId: string;
		amount: Schemas["PaymentAmount"];
		sender: Schemas["Sender"];
		/** Full number of the card that gets the money. */
		receiverPan: string;
		currency: Schemas["Currency"];
		/** Free text. Mandatory here, optional in the payments. */
		note: string;
	};
	/** A top-up of a card by its token. */
	DepositToTokenRequest: {
		/** Your own id of this request, unique among all of yours. The handle to find the transfer again. */
		externalId: string;
		amount: Schemas["PaymentAmount"];
		sender: Schemas["Sender"];
		/** Token of the card that gets the money. Called `token` where it is handed out. */
		receiverToken: string;
		currency: Schemas["Currency"];
		/** Free text. Mandatory here, optional in the payments. */
		note: string;
	};
	/** The card to look up. */
	CardInfoRequest: {
		/** Full card number. */
		pan: string;
	};
	/** Whose card it is. */
	CardInfo: {
		/** The card number of the request, unmasked. */
		pan: string;
		/** Full name of the holder. */
		cardHolder: string;
		/** Bank that issued the card. */
		bankName: string;
		/** Code of that bank. Digits here, a word in the answer of `verifyCardRegistration`. */
		bankCode: string;
		processing: Schemas["Processing"];
	};
	/** A card in its envelope. */
	CardInfoResponse: {
		data: Schemas["CardInfo"];
	};
	/** Whose cards to list. */
	CardsByPhoneRequest: {
		/** Phone number with country code and without a plus, 12 digits that begin with 998 in the example. */
		phone: string;
	};
	/** A masked card with its token. */
	PhoneCard: {
		/** Masked card number, with spaces and asterisks. */
		pan: string;
		/** Token of the card. Goes into `localToken` of a payment and into `receiverToken` of a transfer. */
		token: string;
		/** Masked name of the holder. */
		holder: string;
		processing: Schemas["Processing"];
	};
	/** Cards in their envelope. */
	CardsByPhoneResponse: {
		/** At most five cards, picked at random when the client has more. */
		data: Schemas["PhoneCard"][];
	};
	/** The card to store. */
	RegisterCardRequest: {
		/** Full card number. */
		pan: string;
		/** Month of expiry, two digits as in `08`. */
		expMonth: string;
		/** Year of expiry, its last two digits as in `26`. */
		expYear: string;
		/** Phone number of the card holder. VIA's page does not list it, and what it does is not known; leave it out. */
		phone?: string | undefined;
	};
	/** A registration that waits for its code. */
	RegisterCardChallenge: {
		/** Hand it to `verifyCardRegistration` with the code. 32 hex digits in the example, not the form of a transaction id. */
		verifyId: string;
		/** Masked phone number that the SMS went to. */
		phoneMask: string;
	};
	/** A stored card. Not wrapped in `data`. */
	RegisteredCard: {
		/** First six digits of the card number. */
		first6: string;
		/** Last four digits. A string, leading zeros occur. */
		last4: string;
		/** Month of expiry, two digits. */
		expMonth: string;
		/** Year of expiry, two digits. */
		expYear: string;
		/** Digits that identify the bank. Equal to `first6` in the example. */
		bin?: string;
		/** Name of the holder. */
		cardHolder?: string;
		/** Bank that issued the card. */
		bankName?: string;
		/** Code of that bank. A short name in the example, digits in the answer of `getCardInfo`. */
		bankCode?: string;
		/** Token of the card. Goes into `localToken` of a payment and into `receiverToken` of a transfer. */
		token: string;
		/** Hash that is always the same for the same card number, 40 hex digits in the example. Tells whether a card is stored already. */
		hashPan?: string;
		processing: Schemas["Processing"];
		/** Kind of card. Only `PRIVATE` is seen and no list is published. */
		type?: string;
	};
	/** A payment for a merchant's service with a stored card. */
	MerchantTokenPayRequest: {
		/** VIA's id of the merchant to pay. */
		merchantId: string;
		/** Token of the card to charge, 32 capital letters and digits in the example. Called `token` where it is handed out. */
		localToken: string;
		/** Your own id of this request, unique among all of yours. */
		externalId: string;
		amount: Schemas["PaymentAmount"];
		currency: Schemas["Currency"];
		/** Free text, may be empty. */
		note?: string | undefined;
		/** Data for the merchant, such as who is paid for. The keys depend on the merchant's service. */
		metadata?: {
			[key: string]: string | number | boolean;
		} | undefined;
	};
};
type Responses = {
	/** VIA refused the call. Which status belongs to which failure is not documented. */
	Refused: JsonAnswer<Schemas["ErrorResponse"]>;
	/** VIA or the processing system behind it failed. Money may have moved. */
	Broken: JsonAnswer<Schemas["ErrorResponse"]>;
};
export type $defs = Record<string, never>;
export interface operations {
	startMerchantPayment: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["MerchantCardPayRequest"]>;
		responses: {
			/** A code was sent. Nothing is paid yet. */
			200: JsonAnswer<Schemas["VerifyChallenge"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	verifyMerchantPayment: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["VerifyCodeRequest"]>;
		responses: {
			/** The payment in the state it reached. Its status says whether money moved. */
			200: JsonAnswer<Schemas["MerchantPayment"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	resendMerchantPaymentCode: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["ResendCodeRequest"]>;
		responses: {
			/** VIA sends the code again. */
			200: JsonAnswer<Schemas["ResendCodeResult"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	payMerchantFromDeposit: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["MerchantDepositPayRequest"]>;
		responses: Responses1;
	};
	findMerchantAccount: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["FindAccountRequest"]>;
		responses: {
			/** What the merchant says about the account, in `data`. */
			200: JsonAnswer<Schemas["FindAccountResponse"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	getTransaction: {
		parameters: {
			query?: {
				/**
				 * VIA's id of the transaction. Leave it out when you give `externalId`.
				 * @example trx_2VQGS1Eeu4DNsfuKxbFO1vftNy4
				 */
				transactionId?: string;
				/**
				 * The id that you gave to the call which started the transaction. Leave it out when you give `transactionId`.
				 * @example order-20231001-0001
				 */
				externalId?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The transaction, in `data`. */
			200: JsonAnswer<Schemas["TransactionResponse"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	listDepositBalances: {
		parameters: Parameters1;
		requestBody?: never;
		responses: {
			/** The deposits, in `data`. */
			200: JsonAnswer<Schemas["DepositBalanceResponse"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	transferDepositToCard: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["DepositToCardRequest"]>;
		responses: Responses2;
	};
	transferDepositToToken: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["DepositToTokenRequest"]>;
		responses: Responses2;
	};
	getCardInfo: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["CardInfoRequest"]>;
		responses: {
			/** The card, in `data`. */
			200: JsonAnswer<Schemas["CardInfoResponse"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	listCardsByPhone: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["CardsByPhoneRequest"]>;
		responses: {
			/** The cards, in `data`. */
			200: JsonAnswer<Schemas["CardsByPhoneResponse"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	registerCard: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["RegisterCardRequest"]>;
		responses: {
			/** A code was sent. The card is not stored yet. */
			200: JsonAnswer<Schemas["RegisterCardChallenge"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	verifyCardRegistration: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["VerifyCodeRequest"]>;
		responses: {
			/** The card is stored. */
			200: JsonAnswer<Schemas["RegisteredCard"]>;
			"4XX": Responses["Refused"];
			"5XX": Responses["Broken"];
		};
	};
	payMerchantByToken: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["MerchantTokenPayRequest"]>;
		responses: Responses1;
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
type Responses1 = {
	/** The receipt. */
	200: JsonAnswer<Schemas["PaymentReceipt"]>;
	"4XX": Responses["Refused"];
	"5XX": Responses["Broken"];
};
type Responses2 = {
	/** The transfer, in `data`. Its status says whether money moved. */
	200: JsonAnswer<Schemas["TransactionResponse"]>;
	"4XX": Responses["Refused"];
	"5XX": Responses["Broken"];
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
	get?: never;
	/** Start a card payment; VIA sends the card holder a code */
	post: operations["startMerchantPayment"];
}
interface Path_2 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Submit the SMS code and complete a card payment */
	post: operations["verifyMerchantPayment"];
}
interface Path_3 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Send the code of a card payment once more */
	post: operations["resendMerchantPaymentCode"];
}
interface Path_4 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Pay a merchant's service out of the partner deposit */
	post: operations["payMerchantFromDeposit"];
}
interface Path_5 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Look up a customer's account at a merchant before paying */
	post: operations["findMerchantAccount"];
}
interface Path_6 extends Without1 {
	parameters: Parameters1;
	/** Read a transaction by VIA's id or by your own */
	get: operations["getTransaction"];
	post?: never;
}
interface Path_7 extends Without1 {
	parameters: Parameters1;
	/** Read the balances of the partner's deposits */
	get: operations["listDepositBalances"];
	post?: never;
}
interface Path_8 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Top up a card by its number from the deposit */
	post: operations["transferDepositToCard"];
}
interface Path_9 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Top up a stored card from the deposit */
	post: operations["transferDepositToToken"];
}
interface Path_10 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Look up holder, bank and card system of a card number */
	post: operations["getCardInfo"];
}
interface Path_11 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** List cards tied to a phone number */
	post: operations["listCardsByPhone"];
}
interface Path_12 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Start to store a card; VIA sends the card holder a code */
	post: operations["registerCard"];
}
interface Path_13 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Hand in the code of a registration and get the card's token */
	post: operations["verifyCardRegistration"];
}
interface Path_14 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Charge a stored card for a merchant's service */
	post: operations["payMerchantByToken"];
}
export {};
