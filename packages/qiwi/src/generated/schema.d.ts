// Generated from specs/qiwi/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

export interface paths {
	"/v1/sites/{siteId}/bills/{billId}": Path_1;
	"/v1/sites/{siteId}/bills/{billId}/details": Path_2;
	"/v1/sites/{siteId}/payments/{paymentId}": Path_3;
	"/v1/sites/{siteId}/payments/{paymentId}/captures/{captureId}": Path_4;
	"/v1/sites/{siteId}/payments/{paymentId}/complete": Path_5;
	"/v1/sites/{siteId}/payments/{paymentId}/payouts/{payoutId}": Path_6;
	"/v1/sites/{siteId}/payments/{paymentId}/payouts/{payoutId}/complete": Path_7;
	"/v1/sites/{siteId}/payments/{paymentId}/refunds": Path_8;
	"/v1/sites/{siteId}/payments/{paymentId}/refunds/{refundId}": Path_9;
	"/v1/sites/{siteId}/payments/{paymentId}/refunds/{refundId}/decline": Path_10;
	"/v1/sites/{siteId}/sbp/qrCodes": Path_11;
	"/v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}": Path_12;
	"/v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}/payments": Path_13;
	"/v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}/payments/{paymentId}": Path_14;
	"/v1/sites/{siteId}/tokens": Path_15;
	"/v1/sites/{siteId}/validation/card/requests/{requestUid}": Path_16;
	"/v1/sites/{siteId}/validation/card/requests/{requestUid}/complete": Path_17;
}
export interface webhooks {
	paymentNotification: Path_18;
	captureNotification: Path_19;
	refundNotification: Path_20;
	checkCardNotification: Path_21;
	tokenNotification: Path_22;
	payoutNotification: Path_23;
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
	/** A date-time that QIWI answers. The offset may be missing (Moscow time then, by our reading) and the fraction has none to nine digits. */
	DateTime: string;
	/** A sum that QIWI answers. */
	Amount: {
		/** Sum in major units, a string such as `100.00`. Some answers print a number instead; read both into a decimal. Zero occurs. */
		value: string | number;
		/** Currency, three letters of ISO 4217. */
		currency: string;
	};
	/** What the payer paid with. */
	PaymentMethod: {
		/** Kind of payment method. */
		type: "CARD" | "TOKEN" | "SBP" | "QIWI_WALLET" | "MOBILE_COMMERCE" | (string & {});
		/** Masked card number. The mask varies in length and character. */
		maskedPan?: string;
		/** Retrieval reference number of the card system. */
		rrn?: string | null;
		/** Authorization code of the bank, with leading zeros and letters. */
		authCode?: string | null;
		/** Phone of the payer, for payments by SBP or wallet. */
		phone?: string;
	};
	/**
	 * Why an operation was declined. The list is declared open.
	 *
	 * - Stop: `INVALID_STATE`, `DECLINED_BY_FRAUD`, `REATTEMPT_NOT_PERMITTED`, `REATTEMPT_NOT_PERMITTED_BY_PS`,
	 *   `ACQUIRING_SUSPECTED_FRAUD`, `ACQUIRING_NOT_PERMITTED`, `BILL_ALREADY_PAID`, `MERCHANT_SETTINGS_ERROR`,
	 *   `DECLINED_BY_PAYOUT_GATEWAY` and those that begin with `QW_` (QIWI Wallet, gone since 2024).
	 * - Correct something first: `INVALID_AMOUNT`, `INVALID_RECEIVER_DATA`, `ACQUIRING_INCORRECT_CVV`, `ACQUIRING_EXPIRED_CARD`,
	 *   `ACQUIRING_INVALID_CARD`, `ACQUIRING_INSUFFICIENT_FUNDS`, and `REATTEMPT_NOT_PERMITTED_BY_PS_CONDITIONAL`, where `psErrorCode` says what.
	 * - The payer has to pass 3-D Secure again: `DECLINED_BY_MPI`, `PAYMENT_EXPIRED_3DS`.
	 * - Once more on another day: `ACQUIRING_LIMIT_EXCEEDED`, `REATTEMPT_NOT_PERMITTED_BY_PS_TEMPORARY`.
	 * - Later: the technical and integration errors, `ACQUIRING_ACQUIRER_ERROR`, `ACQUIRING_ISSUER_NOT_AVAILABLE`, `PAYIN_PROCESSING_ERROR`, `TRY_AGAIN_LATER`.
	 *
	 * Any further attempt needs a new operation id; a declined id stays declined, which is our reading.
	 */
	ReasonCode: "INVALID_STATE" | "INVALID_AMOUNT" | "INVALID_RECEIVER_DATA" | "DECLINED_BY_MPI" | "DECLINED_BY_FRAUD" | "REATTEMPT_NOT_PERMITTED" | "REATTEMPT_NOT_PERMITTED_BY_PS" | "REATTEMPT_NOT_PERMITTED_BY_PS_CONDITIONAL" | "REATTEMPT_NOT_PERMITTED_BY_PS_TEMPORARY" | "GATEWAY_INTEGRATION_ERROR" | "GATEWAY_TECHNICAL_ERROR" | "ACQUIRING_MPI_TECH_ERROR" | "ACQUIRING_GATEWAY_TECH_ERROR" | "ACQUIRING_ACQUIRER_ERROR" | "ACQUIRING_AUTH_TECHNICAL_ERROR" | "ACQUIRING_ISSUER_NOT_AVAILABLE" | "ACQUIRING_SUSPECTED_FRAUD" | "ACQUIRING_LIMIT_EXCEEDED" | "ACQUIRING_NOT_PERMITTED" | "ACQUIRING_INCORRECT_CVV" | "ACQUIRING_EXPIRED_CARD" | "ACQUIRING_INVALID_CARD" | "ACQUIRING_INSUFFICIENT_FUNDS" | "ACQUIRING_UNKNOWN" | "BILL_ALREADY_PAID" | "PAYIN_PROCESSING_ERROR" | "PAYMENT_EXPIRED_3DS" | "TRY_AGAIN_LATER" | "MERCHANT_SETTINGS_ERROR" | "DECLINED_BY_PAYOUT_GATEWAY" | "QW_LIMIT_ERROR" | "QW_IDENTIFICATION_ERROR" | "QW_AUTH_ERROR" | "QW_INSUFFICIENT_FUNDS" | "QW_AMOUNT_ERROR" | "QW_REGISTRATION_ERROR" | "QW_AGENT_ERROR" | "QW_ACCOUNT_ERROR" | "QW_IDENTIFICATION_STATUS_ERROR" | "QW_CURRENCY_ERROR" | "QW_PAYMENT_ERROR" | "QW_PROVIDER_ERROR" | "QW_SMS_CONFIRM_EXPIRED" | (string & {});
	/** What the states of payments, captures, refunds and payouts have in common, besides the value. */
	OperationStatus: {
		/** When the state last changed. */
		changedDateTime: Schemas["DateTime"];
		/** Why it was declined. Webhooks call it `reasonCode`. */
		reason?: Schemas["ReasonCode"];
		/** Text on the reason; do not branch on it. */
		reasonMessage?: string;
		/**
		 * Code of the payment system, two characters, for example `51`. Mir allows no further attempt for 24 hours after 03 04 05 12 15 33 41 43 57 58 62 76 78
		 * 92 93 94 CD TS, and one more attempt a day after 13 14 30 51 54 61 63 65 75 86 88 91 96 CB.
		 */
		psErrorCode?: string;
	};
	/**
	 * State of a payment. `WAITING`: the payer still has to act, usually 3-D Secure. `COMPLETED`: the authorization succeeded; with the flag `SALE`
	 * the money is taken, without it the money is held until a capture, which QIWI makes by itself after 72 hours. `DECLINED` and `DECLINE` mean the same.
	 * Webhooks say `SUCCESS` instead of `COMPLETED`.
	 */
	PaymentStatus: "WAITING" | "COMPLETED" | "DECLINED" | "DECLINE" | (string & {});
	/** State of a payment, when it began and why it was declined. */
	PaymentState: Schemas["OperationStatus"] & {
		value: Schemas["PaymentStatus"];
	};
	/**
	 * 3-D Secure. Let the payer's browser POST a form to `acsUrl` with `PaReq`, `MD` and `TermUrl`; the bank returns `PaRes` to `TermUrl`.
	 * Send that with `completePayment`.
	 */
	ThreeDSRequirement: {
		/** Goes into the form as `PaReq`, unchanged. */
		pareq: string;
		/** Page of the bank that the form goes to. */
		acsUrl: string;
	};
	/** What the payer still has to do. May stay in the answer after it was done, so look at the state first. */
	Requirements: {
		/** 3-D Secure, of either version. In card checks the two members are in `requirements` itself. */
		threeDS?: Schemas["ThreeDSRequirement"];
	};
	/** What QIWI knows about the card. Any member may be missing or say that it is unknown; no list of values is closed. */
	CardInfo: {
		/** Country of the bank, three letters, a number (`643`) or `0`. */
		issuingCountry?: string;
		/** Name of the bank, also `not present` or `Unknown`. */
		issuingBank?: string;
		/** Card scheme, for example `VISA`, `MASTERCARD` or `MIR`. */
		paymentSystem?: string;
		/** Kind of card, for example `DEBIT`, `CREDIT`, `PREPAID` or `UNKNOWN`. */
		fundingSource?: string;
		/** Product of the scheme, free text. */
		paymentSystemProduct?: string;
	};
	/** A payment token that was issued for the payer's card. */
	CreatedToken: {
		/**
		 * The token, opaque and not always a UUID. Send it as `paymentMethod.paymentToken` of a later payment; the payment webhook
		 * calls the same value `tokenData.paymentToken`.
		 */
		token: string;
		/** Masked card number, to show to the payer. */
		name: string;
		/** Until when the token works, usually the expiry of the card. */
		expiredDate?: Schemas["DateTime"];
		/** Your id of the payer that the token belongs to. Only in card checks. */
		account?: string;
	};
	/** Address of the payer, as QIWI answers it. */
	Address: {
		/** Country. */
		country?: string;
		/** City. */
		city?: string;
		/** Region or state. */
		region?: string;
		/** Street, house and flat. */
		details?: string;
	};
	/** The payer, as QIWI answers it. May be empty. */
	Customer: {
		/** Your id of the payer. */
		account?: string;
		/** E-mail of the payer. */
		email?: string;
		/** Phone of the payer. `0` occurs where none was given. */
		phone?: string;
		/** Address of the payer. May be empty. */
		address?: Schemas["Address"];
	};
	/** Free data that was sent, and keys that QIWI adds. Values are strings, also `"true"`. May be empty. */
	CustomFields: {
		/** Free data of yours. */
		cf1?: string;
		/** Free data of yours. */
		cf2?: string;
		/** Free data of yours. */
		cf3?: string;
		/** Free data of yours. */
		cf4?: string;
		/** Free data of yours. */
		cf5?: string;
		/** Alias of a style of the payment form. */
		themeCode?: string;
		/** Contract number. */
		contract_id?: string;
		/** Booking number. */
		booking_number?: string;
		/** Phone. */
		phone?: string;
		/** Name. */
		full_name?: string;
		/** Remark. */
		comment?: string;
		/** Added by QIWI, your id of the payer. */
		customer_account?: string;
		/** Added by QIWI, e-mail of the payer. */
		customer_email?: string;
		/** Added by QIWI, phone of the payer. `0` occurs. */
		customer_phone?: string;
		/** Added by QIWI, whether the payment is captured by itself. */
		auto_capture?: string;
		/** Added by QIWI, how the bill was made, for example `PUBLIC_KEY`. */
		invoice_creation_type?: string;
		/** Added by QIWI, `true` where a token was asked for. */
		BIND_PAYMENT_TOKEN?: string;
	} & {
		[key: string]: string;
	};
	/**
	 * Mark on an object that we read. `SALE` one step, `AUTH` held, `REVERSAL` a hold was released and nothing was debited, `TEST` a site in test mode,
	 * the others echo the request; `AFT` is not explained. The list is open.
	 */
	OperationFlag: "SALE" | "AUTH" | "REVERSAL" | "TEST" | "AFT" | "BIND_PAYMENT_TOKEN" | "CHECK_CARD" | "CREATE_TOKEN" | (string & {});
	/** Fees of one share. */
	SplitCommissions: {
		/** Fee that the merchant pays. */
		merchantCms?: Schemas["Amount"];
		/** Fee that the payer pays. Null in every webhook example. */
		userCms?: Schemas["Amount"] | null;
	};
	/** Share of one merchant, as QIWI answers it. The order of shares is not that of the request. */
	Split: {
		/** Kind of share, `MERCHANT_DETAILS`. */
		type: string;
		/** Site of the merchant who gets the share. */
		siteUid: string;
		/** The share. */
		splitAmount: Schemas["Amount"];
		/** Fees of the share. */
		splitCommissions?: Schemas["SplitCommissions"];
		/** Your order number of the share. */
		orderId?: string;
		/** Your remark on the share. */
		comment?: string;
	};
	/** A fiscal receipt that was made. */
	ChequeData: {
		/** Id of the receipt, a string or a number. */
		id?: string | number;
		/** Where the receipt can be seen. */
		url?: string;
	};
	/** A payment. In the details of a bill its id may be missing. */
	PaymentAttempt: {
		/** Id of the payment. */
		paymentId?: string;
		/** Id of the bill, always present in the list of a bill's payments. */
		billId?: string;
		/** Site of the payment. */
		siteId?: string;
		/** When the payment was made. */
		createdDateTime: Schemas["DateTime"];
		/** Sum of the payment. */
		amount: Schemas["Amount"];
		/** Captured sum. No sign of success, since it is printed in full on a declined payment and as zero on a completed one. */
		capturedAmount: Schemas["Amount"];
		/** Sum of the refunds. */
		refundedAmount: Schemas["Amount"];
		/** Sum in the currency of the settlement, where it differs from that of the payment. */
		settlementAmount?: Schemas["Amount"];
		/** What the payer paid with. */
		paymentMethod: Schemas["PaymentMethod"];
		/** State of the payment. */
		status: Schemas["PaymentState"];
		/** What the payer still has to do. */
		requirements?: Schemas["Requirements"];
		/** What QIWI knows about the card. */
		paymentCardInfo?: Schemas["CardInfo"];
		/** The token that was issued, after a success with `BIND_PAYMENT_TOKEN`. */
		createdToken?: Schemas["CreatedToken"];
		/** The payer. */
		customer?: Schemas["Customer"];
		/** The payer's browser. Empty in every example. */
		deviceData?: Record<string, unknown>;
		/** Where the webhooks of this payment go. */
		callbackUrl?: string;
		/** Your remark on the payment. */
		comment?: string;
		/** Free data. */
		customFields?: Schemas["CustomFields"];
		/**
		 * Marks on the payment, such as `SALE` and `TEST`. May be empty even where the request had some, as in the printed answer: that `SALE`
		 * is missing does not say that the money is only held.
		 */
		flags?: Schemas["OperationFlag"][];
		/** Shares of several merchants. */
		paymentSplits?: Schemas["Split"][];
		/** The fiscal receipt. */
		chequeData?: Schemas["ChequeData"];
	};
	/** A payment. */
	Payment: Schemas["PaymentAttempt"] & {
		/** Id of the payment. QR codes call it `paymentUid`. */
		paymentId: string;
	};
	/** Payments of one bill, as a bare array without pages. */
	PaymentList: Schemas["Payment"][];
	/** Error answer. Branch on the status first; three codes are published in all, two more were recorded. An answer of the 5xx group may have no body. */
	Error: {
		/** Service that answered, `payin-core`. */
		serviceName: string;
		/**
		 * Machine code with dots. The first three are published. `payin.incorrect-method-invocation` answers a second capture,
		 * `http.message.conversion.failed` a body that could not be read, such as an amount without its currency. There are more.
		 */
		errorCode: "validation.error" | "internal.error" | "payin.resource.not.found" | "payin.incorrect-method-invocation" | "http.message.conversion.failed" | (string & {});
		/** Text for the merchant. */
		description: string;
		/** Text that may be shown to the payer. */
		userMessage: string;
		/** When the error happened, with three or six fraction digits. */
		dateTime: Schemas["DateTime"];
		/** Id of the request at QIWI, quote it to their support. */
		traceId?: string;
		/** What is wrong with which field, from the field name to a list of texts. Only on validation errors. */
		cause?: {
			[key: string]: string[];
		};
	};
	/** A sum that we send. */
	AmountInput: {
		/**
		 * Sum in major units, above zero, with exactly two decimals on the wire: `"100.50"`, `100.00`. Another literal of the same value, such as
		 * `100.5`, is refused with `validation.error` and the cause "Invalid money format. Should have 2 fraction digits". The client writes
		 * every number and text that has at most two decimals so; sending by other means, send text. Documented as Number(6.2).
		 */
		value: number | string;
		/** Currency, three letters of ISO 4217. `RUB` everywhere in the pages; sites in test mode take nothing else. */
		currency: string;
	};
	/** A date-time that we send, always with its offset. */
	DateTimeInput: string;
	/**
	 * `SALE` takes the money at once instead of holding it. `BIND_PAYMENT_TOKEN` issues a payment token and needs `customer.account`.
	 * `CHECK_CARD` turns the bill into a card check on the form; such a bill has no amount.
	 */
	BillFlag: "SALE" | "BIND_PAYMENT_TOKEN" | "CHECK_CARD";
	/** Address of the payer, as we send it. */
	AddressInput: {
		/** Country. */
		country?: string | undefined;
		/** City. */
		city?: string | undefined;
		/** Region or state. */
		region?: string | undefined;
		/** Street, house and flat. */
		details?: string | undefined;
	};
	/** The payer, as we send it. */
	CustomerInput: {
		/**
		 * Your id of the payer. Needed to issue a payment token, to pay with one and to show saved cards on the form.
		 * Other calls name the same id `tokenizationData.account`, `tokenizationAccount` or `customerAccountId`.
		 */
		account?: string | undefined;
		/** E-mail of the payer. */
		email?: string | undefined;
		/** Phone of the payer, international, with or without the plus sign. */
		phone?: string | undefined;
		/** Address of the payer. On bills some guides place it beside the customer instead. */
		address?: Schemas["AddressInput"] | undefined;
	};
	/** Who receives a money transfer. Only where the site needs it; not the receiver of a payout. */
	TransferReceiverData: {
		/** Card number of the receiver. */
		pan?: string | undefined;
		/** Wallet of the receiver. */
		wallet?: string | undefined;
		/** Tax number of the receiver. */
		inn?: string | undefined;
		/** Phone of the receiver. */
		phone?: string | undefined;
		/** Bank account of the receiver. */
		bankAccount?: string | undefined;
		/** Code of the receiver's bank. */
		bic?: string | undefined;
	};
	/** Free data that comes back in answers and webhooks. Values are strings; some keys mean something to QIWI. */
	CustomFieldsInput: {
		/** Free data of yours. */
		cf1?: string | undefined;
		/** Free data of yours. */
		cf2?: string | undefined;
		/** Free data of yours. */
		cf3?: string | undefined;
		/** Free data of yours. */
		cf4?: string | undefined;
		/** Free data of yours. */
		cf5?: string | undefined;
		/** Alias of a style of the payment form. Upper and lower case count. */
		themeCode?: string | undefined;
		/** Where to send the webhooks of a bill, which has no `callbackUrl` of its own. HTTPS on port 443. */
		invoice_callback_url?: string | undefined;
		/** Contract number shown on the form. Webhooks say `contract_id`. */
		FROM_MERCHANT_CONTRACT_ID?: string | undefined;
		/** Booking number shown on the form. Webhooks say `booking_number`. */
		FROM_MERCHANT_BOOKING_NUMBER?: string | undefined;
		/** Phone shown on the form. Webhooks say `phone`. */
		FROM_MERCHANT_PHONE?: string | undefined;
		/** Name shown on the form. Webhooks say `full_name`. */
		FROM_MERCHANT_FULL_NAME?: string | undefined;
	} & {
		[key: string]: string;
	};
	/** Price of one unit of a receipt line. */
	ChequePrice: {
		/** Price in major units. No bounds are documented. */
		value: number;
		/** Currency, three letters of ISO 4217. */
		currency: string;
	};
	/** Line of a fiscal receipt. */
	ChequePosition: {
		/** How many. */
		quantity: number;
		/** Price of one, after discounts. */
		price: Schemas["ChequePrice"];
		/** Rate of the value-added tax. */
		tax: "NDS_CALC_18_118" | "NDS_CALC_10_110" | "NDS_0" | "NO_NDS" | "NDS_CALC_20_120";
		/** Name of the goods or service. */
		description: string;
		/** Which part of the price is paid when. */
		paymentMethod: "ADVANCED_FULL_PAYMENT" | "PARTIAL_ADVANCE_PAYMENT" | "ADVANCE" | "FULL_PAYMENT" | "PARTIAL_PAYMENT" | "CREDIT" | "CREDIT_PAYMENT";
		/** What is sold. `COMPAUND_PAYMENT_SUBJECT` is spelt so by the provider. */
		paymentSubject: "COMMODITY" | "EXCISE_COMMODITY" | "WORK" | "SERVICE" | "GAMBLING_RATE" | "GAMBLING_PRIZE" | "LOTTERY_TICKET" | "LOTTERY_PRIZE" | "GRANTING_RESULTS_OF_INTELLECTUAL_ACTIVITY" | "PAYMENT" | "AGENCY_FEE" | "COMPAUND_PAYMENT_SUBJECT" | "OTHER_PAYMENT_SUBJECT";
	};
	/** Fiscal receipt under the Russian law 54-FZ. For card payments only. */
	Cheque: {
		/** Tax number (INN) of the seller, ten or twelve digits. It travels as a JSON number, so a leading zero is lost. */
		sellerId: number;
		/** Income, return of income, expense or return of expense. */
		chequeType: "COLLECT" | "COLLECT_RETURN" | "CONSUME" | "CONSUME_RETURN";
		/** Phone or e-mail that gets the receipt. */
		customerContact: string;
		/** Tax system of the seller. */
		taxSystem: "OSN" | "USN" | "USN_MINUS_CONSUM" | "ENVD" | "ESN" | "PATENT";
		/** Lines of the receipt. */
		positions: Schemas["ChequePosition"][];
	};
	/** Share of one merchant in an operation. The sum of all shares has to equal the amount of the operation; no schema can say that, so check it before sending. */
	SplitInput: {
		/** Kind of share, the only one there is. */
		type: "MERCHANT_DETAILS";
		/** Site of the merchant who gets the share. */
		siteUid: string;
		/** The share, in rubles only. */
		splitAmount: Schemas["AmountInput"] & {
			/** Rubles, the only currency of shares. */
			currency?: "RUB" | undefined;
		};
		/** Your order number of the share. */
		orderId?: string | undefined;
		/** Your remark on the share. */
		comment?: string | undefined;
	};
	/** A bill with a payment form. A bill that checks a card has no amount, any other needs one. */
	BillCreateRequest: {
		/** Sum of the bill. Has to be absent when `flags` holds `CHECK_CARD`. */
		amount?: Schemas["AmountInput"] | undefined;
		/** Until when the bill can be paid. Neither a default nor a maximum is documented. */
		expirationDateTime: Schemas["DateTimeInput"];
		/** What the payer pays for, shown on the form. Several pages allow 255 only. */
		comment?: string | undefined;
		/** Methods that the form shows; each has to be switched on for the site. `QIWI_WALLET` went away in 2024. */
		billPaymentMethodsType?: ("CARD" | "SBP" | "QIWI_WALLET")[] | undefined;
		/** What to do besides taking a payment. Without `SALE` the money is only held and captured after 72 hours. */
		flags?: Schemas["BillFlag"][] | undefined;
		/** The payer. */
		customer?: Schemas["CustomerInput"] | undefined;
		/**
		 * @deprecated
		 *
		 * Address of the payer, where some guides place it. `customer.address` is the newer place.
		 */
		address?: Schemas["AddressInput"] | undefined;
		/** Who receives a money transfer. */
		receiverData?: Schemas["TransferReceiverData"] | undefined;
		/** Free data, and the webhook address of the bill. */
		customFields?: Schemas["CustomFieldsInput"] | undefined;
		/** Fiscal receipt. For card payments only. */
		cheque?: Schemas["Cheque"] | undefined;
		/** Shares of several merchants. Their sum has to equal the amount. Payments call it `paymentSplits`. */
		splits?: Schemas["SplitInput"][] | undefined;
	} & (unknown & unknown);
	/**
	 * State of a bill: `CREATED` waits for the payer, `PAID` has a successful payment, `EXPIRED` can no longer be paid.
	 * `WAITING` is the name that `CREATED` had before 2022. A paid bill may still be only held, see its payments.
	 */
	BillStatus: "CREATED" | "WAITING" | "PAID" | "EXPIRED" | (string & {});
	/** State of a bill and when it began. */
	BillState: {
		value: Schemas["BillStatus"];
		/** When the state last changed. May lack its offset. */
		changedDateTime: Schemas["DateTime"];
	};
	/** A bill. */
	Bill: {
		/** Your id of the bill. */
		billId: string;
		/** Site of the bill. The printed answer names another site than its request did, so do not compare the two. */
		siteId?: string;
		/** Id of the bill at QIWI. Part of the form's address. */
		invoiceUid?: string;
		/** Sum of the bill, zero for a bill that checks a card. */
		amount: Schemas["Amount"];
		/** State of the bill. */
		status: Schemas["BillState"];
		/** When the bill was made. Comes without an offset. */
		creationDateTime?: Schemas["DateTime"];
		/** Until when the bill can be paid. May lack its offset. */
		expirationDateTime: Schemas["DateTime"];
		/**
		 * Address of the payment form. Hosts and shapes vary, so do not take it apart. You may append `successUrl`,
		 * `lang` (`ru` or `en`) and `paymentMethod` (`CARD` or `SBP`) as query parameters.
		 */
		payUrl: string;
		/** What the payer pays for. */
		comment?: string;
		/** The payer. */
		customer?: Schemas["Customer"];
		/** Free data. */
		customFields?: Schemas["CustomFields"];
		/** Marks on the bill. */
		flags?: Schemas["OperationFlag"][];
		/** Shares of several merchants. */
		splits?: Schemas["Split"][];
		/** The fiscal receipt. */
		chequeData?: Schemas["ChequeData"];
	};
	/** A bill with every attempt to pay it. */
	BillDetails: Schemas["Bill"] & {
		/** The attempts, declined ones included. Their order is not documented. */
		payments: Schemas["PaymentAttempt"][];
	};
	/** The payment that a card or token was stored with. */
	FirstTransaction: {
		/** Your id of that payment. */
		paymentId?: string | undefined;
		/** Id of that payment in the national card system (NSPK). */
		trnId?: string | undefined;
	};
	/**
	 * 3-D Secure data that a wallet made together with the card number. `APPLE_PAY` and `GOOGLE_PAY` were withdrawn and are not offered.
	 * Which members go with which wallet is only partly documented.
	 */
	External3dSec: {
		/** The wallet. */
		type: "YANDEX_PAY" | "MIR_PAY";
		/** Cryptogram of the wallet, in base64. For Yandex Pay the one of a CLOUD_TOKEN. */
		cryptogram?: string | undefined;
		/** Level of the check. Send it only when the wallet's token has one. */
		eciIndicator?: string | undefined;
		/** Mir Pay's authentication value, 38 hexadecimal digits. */
		cav?: string | undefined;
		/**
		 * Format: uuid
		 *
		 * Mir Pay's id of the transaction.
		 */
		transId?: string | undefined;
		/** Your merchant id at Mir Pay. */
		mid?: string | undefined;
		/** How the payer got to Mir Pay. */
		media?: ("ISDK" | "DL" | "UL" | "TR") | undefined;
	};
	/** A card. Only merchants certified under PCI DSS may send card data. The security code is needed unless a wallet already did 3-D Secure. */
	CardPaymentMethod: {
		/** A card. */
		type: "CARD";
		/** Card number, digits without spaces. Always a string, although an edition for Kazakhstan prints a number. */
		pan: string;
		/** Expiry as `MM/YY`. */
		expiryDate: string;
		/** Security code. Leave it out when `external3dSec` is given. */
		cvv2?: string | undefined;
		/** Name on the card, in Latin letters. */
		holderName?: string | undefined;
		/** Role of this payment for a card that you store. `FIRST_PAYMENT` says that you are going to store it. */
		cardTokenPaymentType?: ("FIRST_PAYMENT" | "INITIATED_BY_CLIENT" | "INITIATED_BY_MERCHANT" | "RECURRING_PAYMENT" | "INSTALLMENT") | undefined;
		/** The payment that the card was stored with. */
		firstTransaction?: Schemas["FirstTransaction"] | undefined;
		/** 3-D Secure data of a wallet. */
		external3dSec?: Schemas["External3dSec"] | undefined;
	};
	/** A payment token. The request also needs `customer.account`, the payer that the token was issued to. */
	TokenPaymentMethod: {
		/** A payment token. */
		type: "TOKEN";
		/** The token, `createdToken.token` of an earlier payment or card check. A disabled token answers 400 with the reason in `cause`. */
		paymentToken: string;
		/** Who starts this payment and why. */
		cardTokenPaymentType?: ("INITIATED_BY_CLIENT" | "INITIATED_BY_MERCHANT" | "RECURRING_PAYMENT" | "INSTALLMENT") | undefined;
		/** The payment that the token was issued with. */
		firstTransaction?: Schemas["FirstTransaction"] | undefined;
	};
	/** The payer's phone bill. Described in 2022 and 2023. */
	MobileCommercePaymentMethod: {
		/** A phone bill. */
		type: "MOBILE_COMMERCE";
		/** Phone of the payer, international, here with the plus sign. */
		phone: string;
	};
	/**
	 * @deprecated
	 *
	 * A Mir Pay token. Described in 2023 and removed from the pages in 2024.
	 */
	MirPayTokenPaymentMethod: {
		/** A Mir Pay token. */
		type: "MIR_PAY_TOKEN";
		/** Encrypted data of Mir Pay, a JWE. */
		cryptogram: string;
	};
	/** What the payer pays with. Payments by QR code have calls of their own; the wallet tokens of Apple and Google were withdrawn in 2022. */
	PaymentMethodInput: Schemas["CardPaymentMethod"] | Schemas["TokenPaymentMethod"] | Schemas["MobileCommercePaymentMethod"] | Schemas["MirPayTokenPaymentMethod"];
	/** `SALE` takes the money at once instead of holding it. `BIND_PAYMENT_TOKEN` issues a payment token and needs `customer.account`. */
	PaymentFlag: "SALE" | "BIND_PAYMENT_TOKEN";
	/** The payer's browser, for fraud checks. */
	DeviceDataInput: {
		/** The payer's clock. */
		datetime?: Schemas["DateTimeInput"] | undefined;
		/** Fingerprint of the browser, in base64. */
		fingerprint?: string | undefined;
		/** Address of the payer, IPv4 or IPv6. */
		ip?: string | undefined;
		/** Width and height of the screen, for example `1280x1024`. */
		screenResolution?: string | undefined;
		/** How long the payer was on the page. The unit is not documented. */
		timeOnPage?: number | undefined;
		/** User agent of the browser. */
		userAgent?: string | undefined;
	};
	/** A payment by card, token or phone bill. */
	PaymentCreateRequest: {
		/** What the payer pays with. */
		paymentMethod: Schemas["PaymentMethodInput"];
		/** Sum to take or to hold. */
		amount: Schemas["AmountInput"];
		/** Order number. QIWI makes one that begins with `autogenerated-` when it is missing. Several pages allow 200 characters only, and so does the address of a bill. */
		billId?: string | undefined;
		/**
		 * Format: uri
		 *
		 * Where to send the webhooks of this payment. HTTPS on port 443.
		 */
		callbackUrl?: string | undefined;
		/** Your remark on the payment. */
		comment?: string | undefined;
		/** How to take the payment. Without `SALE` the money is only held and captured after 72 hours. */
		flags?: Schemas["PaymentFlag"][] | undefined;
		/** The payer's browser. */
		deviceData?: Schemas["DeviceDataInput"] | undefined;
		/** The payer. Its `account` is needed to pay with a token or to issue one. */
		customer?: Schemas["CustomerInput"] | undefined;
		/** Who receives a money transfer. */
		receiverData?: Schemas["TransferReceiverData"] | undefined;
		/** Free data. */
		customFields?: Schemas["CustomFieldsInput"] | undefined;
		/** Fiscal receipt. For card payments only. */
		cheque?: Schemas["Cheque"] | undefined;
		/** Shares of several merchants. Their sum has to equal the amount. Bills call it `splits`. */
		paymentSplits?: Schemas["SplitInput"][] | undefined;
	} & unknown;
	/** State of a capture. `COMPLETED` took the held money. `DECLINE` is in the answer to the request, `DECLINED` in later answers; they mean the same. */
	CaptureStatus: "COMPLETED" | "DECLINE" | "DECLINED" | (string & {});
	/** State of a capture, when it began and why it was declined. */
	CaptureState: Schemas["OperationStatus"] & {
		value: Schemas["CaptureStatus"];
	};
	/** A capture of held money. */
	Capture: {
		/** Your id of the capture. */
		captureId: string;
		/** When the capture was made. */
		createdDateTime: Schemas["DateTime"];
		/** Captured sum. */
		amount: Schemas["Amount"];
		/** State of the capture. */
		status: Schemas["CaptureState"];
	};
	/** Options of a capture. There is no amount, since a capture takes the whole held sum. */
	CaptureCreateRequest: {
		/**
		 * Format: uri
		 *
		 * Where to send the webhooks of this capture. HTTPS on port 443.
		 */
		callbackUrl?: string | undefined;
		/** Your remark on the capture. */
		comment?: string | undefined;
	};
	/** What the bank's page returned. */
	ThreeDSResult: {
		/** The field `PaRes` that the bank posted to `TermUrl`, unchanged. It works once. */
		pares?: string | undefined;
	};
	/** Result of 3-D Secure. In card checks `pares` is in the body itself. */
	PaymentCompleteRequest: {
		/** What the bank's page returned. */
		threeDS?: Schemas["ThreeDSResult"] | undefined;
	};
	/**
	 * State of a payout. `INIT` waits for `completePayout`, the second step of a two-step payout, `WAITING` is under way. Success is `COMPLETED`,
	 * in status answers of test sites `SUCCESS`. `DECLINE` and `DECLINED` mean the same.
	 */
	PayoutStatus: "INIT" | "WAITING" | "COMPLETED" | "SUCCESS" | "DECLINED" | "DECLINE" | (string & {});
	/** State of a payout and, when it was declined, why. */
	PayoutState: {
		value: Schemas["PayoutStatus"];
	} & Schemas["OperationStatus"];
	/** The card that was paid to. */
	PayoutCardReceiverAnswer: {
		/** Payout to a card. */
		type: "CARD";
		/** Masked card number. The number and kind of mask signs vary. */
		maskedPan: string;
		/** Echo of the request. */
		receiverFirstName?: string;
		/** Echo of the request. */
		receiverLastName?: string;
	};
	/** The phone number that was paid to. */
	PayoutSbpReceiverAnswer: {
		/** Payout through the Faster Payments System. */
		type: "SBP";
		/** Phone number of the receiver. */
		phone: string;
		/** Id of the receiver's bank in SBP. */
		bankMemberId: string;
	};
	/** Who got the money. A card number comes back masked. */
	PayoutReceiverAnswer: Schemas["PayoutCardReceiverAnswer"] | Schemas["PayoutSbpReceiverAnswer"];
	/** A payout. Its own id is not part of the answer; you know it from the path, and the webhook has it. */
	Payout: {
		/** When the payout was created. */
		createdDateTime: Schemas["DateTime"];
		status: Schemas["PayoutState"];
		amount: Schemas["Amount"];
		receiverData: Schemas["PayoutReceiverAnswer"];
		/** Echo of the request. */
		comment?: string;
		/** Echo of the request. */
		callbackUrl?: string;
		/** Marks of the operation, for example `TEST` on a test site. An open set. */
		flags?: Schemas["OperationFlag"][];
		/** Which parts of the payment the money came from. The order is not that of the request. */
		payoutSplits?: Schemas["Split"][];
	};
	/** A payout to a bank card. */
	PayoutCardReceiver: {
		/** Payout to a card. */
		type: "CARD";
		/** Card number, digits only. */
		pan: string;
		/** First name of the receiver. */
		receiverFirstName?: string | undefined;
		/** Last name of the receiver. */
		receiverLastName?: string | undefined;
	};
	/** A payout by phone number through the Faster Payments System. */
	PayoutSbpReceiver: {
		/** Payout through the Faster Payments System. */
		type: "SBP";
		/** Phone number of the receiver, digits only, without a plus. */
		phone: string;
		/** Id of the receiver's bank in SBP, from the list of banks that QIWI publishes. */
		bankMemberId: string;
	};
	/** Who gets the money. The type decides which fields are needed. */
	PayoutReceiver: Schemas["PayoutCardReceiver"] | Schemas["PayoutSbpReceiver"];
	/** Money to pay out of a payment, and to whom. */
	PayoutCreateRequest: {
		amount: Schemas["AmountInput"];
		receiverData: Schemas["PayoutReceiver"];
		/** Your note. No length is stated for payouts; other operations take 255 characters. */
		comment?: string | undefined;
		/** Where the webhook of this payout goes. No length is stated for payouts; other operations take 256 characters, https and port 443 only. */
		callbackUrl?: string | undefined;
		/**
		 * How much to take from which part of a split payment; the sums have to add up to the amount. Without it the part that
		 * was set aside for payouts is used.
		 */
		payoutSplits?: Schemas["SplitInput"][] | undefined;
	};
	/**
	 * State of a refund. `COMPLETED` returned the money or released the hold; `DECLINE` and `DECLINED` did not. What a postponed refund becomes after
	 * it was cancelled is not documented; the printed answer still says `COMPLETED`.
	 */
	RefundStatus: "COMPLETED" | "DECLINE" | "DECLINED" | (string & {});
	/** State of a refund, when it began and why it was declined. */
	RefundState: Schemas["OperationStatus"] & {
		value: Schemas["RefundStatus"];
	};
	/** A refund, or the release of a hold when `flags` holds `REVERSAL`. */
	Refund: {
		/** Your id of the refund. */
		refundId: string;
		/** When the refund was made. */
		createdDateTime: Schemas["DateTime"];
		/** Returned sum. */
		amount: Schemas["Amount"];
		/** Returned sum in the currency of the settlement. */
		settlementAmount?: Schemas["Amount"];
		/** State of the refund. */
		status: Schemas["RefundState"];
		/** Marks on the refund. `REVERSAL` says that a hold was released and nothing had been debited. */
		flags?: Schemas["OperationFlag"][];
		/** Shares that the refund was taken from. */
		refundSplits?: Schemas["Split"][];
		/** The fiscal receipt. */
		chequeData?: Schemas["ChequeData"];
	};
	/** Refunds of one payment, as a bare array without pages. */
	RefundList: Schemas["Refund"][];
	/** A full or partial refund. */
	RefundCreateRequest: {
		/** Sum to return. */
		amount: Schemas["AmountInput"];
		/** Sum to return in the currency of the settlement, where it differs from that of the payment. */
		settlementAmount?: Schemas["AmountInput"] | undefined;
		/**
		 * Format: uri
		 *
		 * Where to send the webhooks of this refund. HTTPS on port 443.
		 */
		callbackUrl?: string | undefined;
		/** Your remark on the refund. */
		comment?: string | undefined;
		/** Fiscal receipt of the refund. For card payments only. */
		cheque?: Schemas["Cheque"] | undefined;
		/** Shares that the refund is taken from. Their sum has to equal the amount. */
		refundSplits?: Schemas["SplitInput"][] | undefined;
	};
	/** Asks for a rendered picture of the code. Without it the answer holds only the link. */
	QrImageInput: {
		/** Picture format. `image/png` is the only one that is shown. */
		mediaType?: string | undefined;
		/** Width in pixels. */
		width?: number | undefined;
		/** Height in pixels. */
		height?: number | undefined;
	};
	/** Kind, lifetime and picture of the code to issue. */
	QrCodeInput: {
		/** `DYNAMIC` takes one payment and needs an amount. `TOKEN` binds the payer's account without a payment. */
		type: "DYNAMIC" | "TOKEN";
		/** Lifetime in minutes, not seconds. Without it 72 hours (4320). Only for `DYNAMIC`. */
		ttl?: number | undefined;
		image?: Schemas["QrImageInput"] | undefined;
	};
	/** What a QR code is to do. The common part of both ways to issue one. */
	QrCodeOrder: {
		qrCode: Schemas["QrCodeInput"];
		amount?: Schemas["AmountInput"] | undefined;
		/** What is paid for, shown to the payer in the bank's app. */
		paymentPurpose?: string | undefined;
		/** Where the payer returns to after the bank's app. */
		redirectUrl?: string | undefined;
		/** What the account is bound for, shown to the payer. Only when a token is asked for. */
		tokenizationPurpose?: string | undefined;
		/**
		 * Your own id of the customer; the token works for this customer on this site only. Required with the flag `CREATE_TOKEN`
		 * and with type `TOKEN`. Use another value for every customer. The same id is called `customer.account`,
		 * `tokenizationData.account` and `customerAccountId` elsewhere.
		 */
		tokenizationAccount?: string | undefined;
		/** `CREATE_TOKEN` asks for a token that later payments can be made with. */
		flags?: "CREATE_TOKEN"[] | undefined;
	} & (unknown & unknown);
	/** A new QR code whose id is in the body. */
	QrCodeCreatePostRequest: {
		/**
		 * Your id of the code, different from every earlier one of the site. It is what makes a repeat of the call harmless:
		 * keep it over all attempts. Some texts of 2022 call it `qrCodeId`.
		 */
		qrCodeUid: string;
	} & Schemas["QrCodeOrder"];
	/**
	 * State of a QR code. `CREATED` waits for the payer, `PAYED` (spelt so) means that the money came, `INIT_PAYMENT_BY_TOKEN`
	 * that a payment with a token has begun. `DECLINED` and `EXPIRED` are named for test sites only.
	 */
	QrCodeStatus: "CREATED" | "PAYED" | "INIT_PAYMENT_BY_TOKEN" | "DECLINED" | "EXPIRED" | (string & {});
	/** The rendered picture. It is in the answer that issued the code, not in a later `getSbpQrCode`. */
	QrImage: {
		/** Picture format, for example `image/png`. */
		mediaType?: string;
		/** Width in pixels. */
		width?: number | string;
		/** Height in pixels. */
		height?: number | string;
		/** The picture in base64. The printed samples are cut short and do not decode. */
		content?: string;
	};
	/** The code itself and its state. */
	QrCodeState: {
		/** What the code is for. `STATIC` comes from codes of 2022. */
		type: "DYNAMIC" | "TOKEN" | "STATIC" | (string & {});
		/** Lifetime in minutes. */
		ttl?: number;
		status: Schemas["QrCodeStatus"];
		/**
		 * Link that opens the payer's bank app; make the picture from it when you draw it yourself. Treat it as opaque: it may be
		 * empty, and printed samples hold links that are not valid URLs.
		 */
		payload?: string;
		image?: Schemas["QrImage"];
	};
	/** State of the payment behind a QR code. `DECLINE` and `DECLINED` mean the same; which one comes depends on the year and the direction. */
	SbpPaymentStatus: "WAITING" | "COMPLETED" | "DECLINED" | "DECLINE" | (string & {});
	/** The payment that came from the code. Only for a `DYNAMIC` code, and absent until a payment has begun. */
	SbpPayment: {
		/**
		 * The same id that other calls name `paymentId`: give it to `getPayment` and `createRefund`. When the payer scanned the code,
		 * QIWI made it.
		 */
		paymentUid?: string;
		paymentStatus?: Schemas["SbpPaymentStatus"];
	};
	/** State of a refund inside a QR answer. Only `WAITING` is ever shown; read the refund itself with `getRefund`. */
	SbpRefundStatus: "WAITING" | (string & {});
	/** A refund of the payment behind a QR code. */
	SbpRefund: {
		/** Id of the refund, called `refundId` elsewhere. */
		refundUid?: string;
		refundStatus?: Schemas["SbpRefundStatus"];
	};
	/** Whether the token was issued. `REJECTED` is known from the webhook, where a reason is beside it. */
	SbpTokenStatus: "CREATED" | "REJECTED" | (string & {});
	/** The token that was asked for with `CREATE_TOKEN`. Its `status` is a string here and an object in the webhook about tokens. */
	SbpToken: {
		status: Schemas["SbpTokenStatus"];
		/** The token. Give it as `token` to `payBySbpToken`. */
		value?: string;
		/** Until when the token can be charged. */
		expiredDate?: Schemas["DateTime"];
	};
	/** A QR code together with the payment, the refunds and the token that came from it. */
	QrCode: {
		/** Your id of the code. */
		qrCodeUid: string;
		amount?: Schemas["Amount"];
		qrCode: Schemas["QrCodeState"];
		payment?: Schemas["SbpPayment"];
		/** Refunds of the payment, as far as they show here. Ask for them with `listRefunds`. */
		refunds?: Schemas["SbpRefund"][];
		token?: Schemas["SbpToken"];
		/** Echo of the request. */
		paymentPurpose?: string;
		/** Echo of the request. */
		redirectUrl?: string;
		/** Echo of the request. */
		tokenizationPurpose?: string;
		/** Flags of the request and those that QIWI added. An open set. */
		flags?: Schemas["OperationFlag"][];
		/** When the code was issued. Other objects call this createdDateTime or creationDateTime. Without an offset read it as Moscow time. */
		createdOn?: Schemas["DateTime"];
	};
	/** A new QR code whose id is in the path. */
	QrCodeCreateRequest: Schemas["QrCodeOrder"];
	/** A payment with a saved SBP token. There is no amount; that of the QR code counts. */
	SbpTokenPaymentRequest: {
		/** The token that the QR answer gave as `token.value`. */
		token: string;
		/** Your id of the customer, as it was when the token was issued. Send it too, as the guide does. */
		tokenizationAccount?: string | undefined;
	};
	/** The token to disable and the customer that it was issued to. Both are needed. */
	TokenDeleteRequest: {
		/**
		 * Your id of the customer, as it was when the token was issued. It is the same id as `customer.account`, `tokenizationData.account`
		 * and `tokenizationAccount` elsewhere.
		 */
		customerAccountId: string;
		/** The token, `createdToken.token` of a payment or card check, `tokenData.paymentToken` of a webhook. */
		token: string;
	};
	/**
	 * How far the check is. `SUCCESS` means that the check was carried out, not that the card is valid: read `isValidCard`.
	 * `INIT` comes from checks on QIWI's form whose link nobody has used yet.
	 */
	CardCheckStatus: "INIT" | "WAITING_3DS" | "SUCCESS" | "ERROR" | (string & {});
	/** Whether the holder passed 3-D Secure, failed it, or was not asked (`WITHOUT`). */
	ThreeDsStatus: "PASSED" | "NOT_PASSED" | "WITHOUT" | (string & {});
	/**
	 * What 3-D Secure needs. Let the payer's browser POST to `acsUrl` with `PaReq` (this `pareq`), `MD` and `TermUrl`.
	 * The fields are flat here and are inside `threeDS` in a payment.
	 */
	CardCheckRequirements: {
		/** The message for the issuer, to be passed on as it came. */
		pareq?: string;
		/** Address of the issuer's page. */
		acsUrl?: string;
	};
	/** State and result of a card check. An answer with `ERROR` holds only the id and the status, one with `WAITING_3DS` also `requirements`. */
	CardCheck: {
		/** Your id of the check. */
		requestUid: string;
		status: Schemas["CardCheckStatus"];
		/** The result. Only `true` means that the card can be charged; do not read it out of `status`. */
		isValidCard?: boolean;
		threeDsStatus?: Schemas["ThreeDsStatus"];
		/** When the check was made. */
		checkOperationDate?: Schemas["DateTime"];
		cardInfo?: Schemas["CardInfo"];
		requirements?: Schemas["CardCheckRequirements"];
		createdToken?: Schemas["CreatedToken"];
	};
	/** The card. Only merchants with a PCI DSS certificate may send it. */
	CardCheckCardData: {
		/** Card number, digits only. Always a string. Test sites take any number that passes the Luhn check, later ones a fixed list. */
		pan: string;
		/** Month and year, `MM/YY`. On a test site the month decides the outcome. */
		expiryDate: string;
		/** Security code of the card. Required unless QIWI's support has made it optional for the merchant. */
		cvv2: string;
		/** Name on the card, in Latin letters. */
		holderName?: string | undefined;
	};
	/** Asks for a payment token of the card. Tokens are off until the QIWI manager switches them on. */
	CardCheckTokenization: {
		/**
		 * Your own id of the customer; a different one for every customer, because the token can be charged under it. The same id is
		 * called `customer.account`, `tokenizationAccount` and `customerAccountId` elsewhere.
		 */
		account: string;
	};
	/** A card to check and, if wished, to make a token of. */
	CardCheckRequest: {
		cardData: Schemas["CardCheckCardData"];
		tokenizationData?: Schemas["CardCheckTokenization"] | undefined;
	};
	/** The result of 3-D Secure. It is at the top here and inside `threeDS` when a payment is completed. */
	CardCheckCompleteRequest: {
		/** What the issuer's page returned as `PaRes`, as it came. It can be used once. */
		pares: string;
	};
	/** A sum in a webhook. Cut down to two decimals by QIWI, not rounded. */
	NotifiedAmount: {
		/**
		 * Sum in major units, a number such as `5`, `200.00` or `2211.24`; answers of the API print strings. The signature covers this value
		 * as text, so keep the raw body for the check.
		 */
		value: number | string;
		/** Currency, three letters of ISO 4217. No signature covers it. */
		currency: string;
	};
	/** What the payer paid with. */
	NotifiedPaymentMethod: {
		/** Kind of payment method. */
		type?: "CARD" | "TOKEN" | "SBP" | "QIWI_WALLET" | "MOBILE_COMMERCE" | (string & {});
		/** Masked card number. Length and sign of the mask vary, and refunds by token print null. */
		maskedPan?: string | null;
		/** The token that the payment was made with. */
		paymentToken?: string;
		/** Name on the card. Empty or null where it is not known. */
		cardHolder?: string | null;
		/** Expiry of the card, month and year such as `3/2030` or `11/2022`. */
		cardExpireDate?: string | null;
		/** Retrieval reference number of the card system. */
		rrn?: string | number | null;
		/** Authorization code of the bank. */
		authCode?: string | number | null;
		/** Phone that was paid from, for SBP, or the number of a QIWI Wallet. */
		phone?: string;
	};
	/** The payer, as a webhook describes it. May be empty. */
	NotifiedCustomer: {
		/** Your id of the payer. */
		account?: string;
		/** E-mail of the payer. */
		email?: string;
		/** Phone of the payer. `0` occurs where none was given. */
		phone?: string;
		/** Address that the payer paid from. */
		ip?: string;
		/** Country of the payer's address. */
		country?: string;
		/** City of the payer's address. */
		city?: string;
		/** Region of the payer's address. */
		region?: string;
		/** Account that paid. Only for SBP. */
		bankAccountNumber?: string;
		/** Code of the payer's bank. Only for SBP. */
		bic?: string;
		/** Last name of the payer. Only for SBP. */
		lastName?: string;
		/** First name of the payer. Only for SBP. */
		firstName?: string;
		/** Middle name of the payer. Only for SBP. */
		middleName?: string;
		/** Address of the payer in one line, often empty. Only for SBP. */
		simpleAddress?: string;
		/** Tax number of the payer. Only for SBP. */
		inn?: string;
		/** Id of the payer's bank in SBP, twelve digits. Only for SBP, since 2024. */
		bankMemberId?: string;
	};
	/** What the acquirer reported. No table describes it; do not build on it. */
	NotifiedGatewayData: {
		/** Kind of gateway. `ACQUIRING` and `QW` are printed. */
		type?: string;
		/** Authorization code of the bank. */
		authCode?: string | number | null;
		/** Retrieval reference number of the card system. */
		rrn?: string | number | null;
		/** Level of the 3-D Secure check. */
		eci?: string | number | null;
		/** Id of the transaction in QIWI Wallet. */
		walletTxnId?: string | number | null;
	};
	/** What the webhooks about payments, captures and refunds have in common. */
	NotifiedOperation: {
		/** Kind of operation, the same word as at the top of the body. */
		type?: string;
		/** When the operation was created. The signature covers it as it is. */
		createdDateTime: Schemas["DateTime"];
		/** Sum of the operation. */
		amount: Schemas["NotifiedAmount"];
		/** Sum in the currency of the settlement, where it differs. Since 2024. */
		settlementAmount?: Schemas["NotifiedAmount"];
		/** What the payer paid with. */
		paymentMethod?: Schemas["NotifiedPaymentMethod"];
		/** The payer. */
		customer?: Schemas["NotifiedCustomer"];
		/** What the acquirer reported. */
		gatewayData?: Schemas["NotifiedGatewayData"];
		/** Id of the bill. Begins with `autogenerated-` where you gave none. */
		billId?: string;
		/** Your site, the `siteId` of the calls. Since 2024. */
		merchantSiteUid?: string;
		/** Free data. */
		customFields?: Schemas["CustomFields"];
		/** Marks on the operation. `SALE` one step, `AUTH` held, `REVERSAL` a hold was released. May be empty. */
		flags?: Schemas["OperationFlag"][];
	};
	/** What the states in webhooks have in common, besides the value. */
	NotifiedState: {
		/** When the state last changed. */
		changedDateTime: Schemas["DateTime"];
		/** Why it was declined. Answers of the API call it `reason`. */
		reasonCode?: Schemas["ReasonCode"];
		/** Text on the reason; do not branch on it. */
		reasonMessage?: string;
		/** Code of an error, only when there was one. No list is published. */
		errorCode?: number | string;
		/** Code of the payment system, two characters, for example `51`. `OperationStatus` says how often Mir allows another attempt. */
		psErrorCode?: string;
	};
	/**
	 * State of a payment in a webhook. `SUCCESS` is what the API calls `COMPLETED`: with the flag `SALE` the money is taken, without it the money
	 * is held until a capture, which QIWI makes by itself after 72 hours. `DECLINE` and `DECLINED` mean the same.
	 */
	NotifiedPaymentStatus: "SUCCESS" | "DECLINE" | "DECLINED" | (string & {});
	/** State of a payment in a webhook, when it began and why it was declined. No signature covers it. */
	NotifiedPaymentState: Schemas["NotifiedState"] & {
		value: Schemas["NotifiedPaymentStatus"];
	};
	/** A card token that the payment brought. Only when one was asked for; the API calls this `createdToken`. */
	NotifiedTokenData: {
		/** The token. Send it as `paymentMethod.paymentToken` of a later payment. No signature covers it. */
		paymentToken?: string;
		/** Until when the token works. */
		expiredDate?: Schemas["DateTime"];
	};
	/** How a stored card was used in the payment. Known since 2024. */
	NotifiedCredential: {
		/**
		 * `CREDENTIAL_ON_FILE` the holder paid with a stored card, `CREDENTIAL_CAPTURED` the card was stored with this payment, `RECURRING` and
		 * `INSTALLMENT` the merchant charged a stored card.
		 */
		type?: "CREDENTIAL_ON_FILE" | "CREDENTIAL_CAPTURED" | "RECURRING" | "INSTALLMENT" | (string & {});
		/** Id of the transaction that the card was stored with. */
		trn?: string;
	};
	/** The payment that a webhook is about. */
	NotifiedPayment: Schemas["NotifiedOperation"] & {
		/** Id of the payment. QIWI's own when the payer started it on the form or by SBP; take it from here then. */
		paymentId: string;
		/** State of the payment. */
		status: Schemas["NotifiedPaymentState"];
		/** Your id of the QR code, for payments by SBP. */
		qrCodeUid?: string;
		/** What QIWI knows about the card. Absent for SBP. */
		paymentCardInfo?: Schemas["CardInfo"];
		/** The token that was issued. */
		tokenData?: Schemas["NotifiedTokenData"];
		/** How a stored card was used. */
		credentialOnFile?: Schemas["NotifiedCredential"];
		/** The fiscal receipt, when one was asked for. */
		chequeData?: Schemas["ChequeData"];
		/** Shares of several merchants. Sums are numbers here. */
		paymentSplits?: Schemas["Split"][];
	};
	/** Body of the webhook that says: a payment succeeded, was held or was declined. Tell the webhooks apart by `type`. */
	PaymentNotification: {
		/** The object that changed. */
		payment: Schemas["NotifiedPayment"];
		/** Kind of webhook. */
		type: "PAYMENT";
		/** Version of the format, `1` so far. */
		version: string;
	};
	/** State of a capture in a webhook. `SUCCESS` took the held money. `DECLINE` did not; `DECLINED` means the same. */
	NotifiedCaptureStatus: "SUCCESS" | "DECLINE" | "DECLINED" | (string & {});
	/** State of a capture in a webhook, when it began and why it was declined. No signature covers it. */
	NotifiedCaptureState: Schemas["NotifiedState"] & {
		value: Schemas["NotifiedCaptureStatus"];
	};
	/** The capture that a webhook is about. */
	NotifiedCapture: Schemas["NotifiedOperation"] & {
		/** Id of the capture. QIWI's own for a capture that it made by itself, which is our reading. */
		captureId: string;
		/** Id of the payment. Since November 2023 at the latest; before, keep your own list of captures. */
		paymentId?: string;
		/** State of the capture. */
		status: Schemas["NotifiedCaptureState"];
	};
	/** Body of the webhook that says: held money was taken, or not. Tell the webhooks apart by `type`. */
	CaptureNotification: {
		/** The object that changed. */
		capture: Schemas["NotifiedCapture"];
		/** Kind of webhook. */
		type: "CAPTURE";
		/** Version of the format, `1` so far. */
		version: string;
	};
	/**
	 * State of a refund in a webhook. `SUCCESS` returned the money, or released the hold when the flag `REVERSAL` is beside it.
	 * `DECLINE` did neither; `DECLINED` means the same.
	 */
	NotifiedRefundStatus: "SUCCESS" | "DECLINE" | "DECLINED" | (string & {});
	/** State of a refund in a webhook, when it began and why it was declined. No signature covers it. */
	NotifiedRefundState: Schemas["NotifiedState"] & {
		value: Schemas["NotifiedRefundStatus"];
	};
	/** The refund that a webhook is about. */
	NotifiedRefund: Schemas["NotifiedOperation"] & {
		/** Id of the refund. */
		refundId: string;
		/** Id of the payment. Since November 2023 at the latest; before, keep your own list of refunds. */
		paymentId?: string;
		/** State of the refund. */
		status: Schemas["NotifiedRefundState"];
		/** The fiscal receipt, when one was asked for. */
		chequeData?: Schemas["ChequeData"];
		/** Shares of several merchants. Sums are numbers here. */
		refundSplits?: Schemas["Split"][];
	};
	/** Body of the webhook that says: money was returned or a hold released, or not. Tell the webhooks apart by `type`. */
	RefundNotification: {
		/** The object that changed. */
		refund: Schemas["NotifiedRefund"];
		/** Kind of webhook. */
		type: "REFUND";
		/** Version of the format, `1` so far. */
		version: string;
	};
	/** The card check that a webhook is about. Neither the result nor the token is covered by the signature. */
	NotifiedCardCheck: {
		/** Your id of the check. For a check on the payment form it is the `billId`. */
		requestUid: string;
		/** When the check was made. The signature covers it as it is. */
		checkOperationDate: Schemas["DateTime"];
		/** How far the check is. A string here, as in the API. */
		status: Schemas["CardCheckStatus"];
		/** The result. Only `true` means that the card can be charged. */
		isValidCard?: boolean;
		/** Whether the holder passed 3-D Secure. */
		threeDsStatus?: Schemas["ThreeDsStatus"];
		/** What QIWI knows about the card. */
		cardInfo?: Schemas["CardInfo"];
		/** The token that was issued, when one was asked for and the card is valid. */
		createdToken?: Schemas["CreatedToken"];
		/** The card. */
		paymentMethod?: Schemas["NotifiedPaymentMethod"];
		/** Your site, the `siteId` of the calls. Since 2024. */
		merchantSiteUid?: string;
	};
	/** Body of the webhook that says: a card check is over. Tell the webhooks apart by `type`. */
	CheckCardNotification: {
		/** The object that changed. */
		checkPaymentMethod: Schemas["NotifiedCardCheck"];
		/** Kind of webhook. */
		type: "CHECK_CARD";
		/** Version of the format, `1` so far. */
		version: string;
	};
	/** Whether an SBP token was issued. A payment that was to bring the token may have succeeded although this says `REJECTED`. */
	NotifiedTokenStatus: "CREATED" | "REJECTED" | (string & {});
	/** State of an SBP token in a webhook. An object here and a string in the QR answer. The signature covers value and date. */
	NotifiedTokenState: {
		/** Whether the token was issued. */
		value: Schemas["NotifiedTokenStatus"];
		/** When the state last changed. The signature covers it as it is. */
		changedDateTime: Schemas["DateTime"];
		/** Why no token was issued. Absent from the printed refusal, and no list is published. */
		rejectReason?: string;
	};
	/** Where the token came from. */
	NotifiedTokenSource: {
		/** Kind of source. Only `QR_CODE` is printed. */
		type: string;
		/** Id of the source. For a QR code we take it for your `qrCodeUid`. */
		uid: string;
	};
	/** The SBP token that a webhook is about. */
	NotifiedToken: {
		/** Whether the token was issued. */
		status: Schemas["NotifiedTokenState"];
		/** Your site, the `siteId` of the calls. */
		merchantSiteUid: string;
		/** Your id of the customer, `tokenizationAccount` when the code was issued. */
		account: string;
		/** The token, only on success. Send it as `token` of a payment with an SBP token. The signature does not cover it. */
		value?: string;
		/** Until when the token can be charged. Only on success. */
		expiredDate?: Schemas["DateTime"];
		/** Where the token came from. */
		tokenizationSource: Schemas["NotifiedTokenSource"];
		/** Id of the customer's bank in SBP. Only on success, since 2024. */
		bankMemberId?: string;
	};
	/** Body of the webhook that says: an SBP token was issued or refused. Tell the webhooks apart by `type`. */
	TokenNotification: {
		/** The object that changed. */
		token: Schemas["NotifiedToken"];
		/** Kind of webhook. */
		type: "TOKEN";
		/** Version of the format, `1` so far. */
		version: string;
	};
	/**
	 * State of a payout in a webhook. `INIT` waits for `completePayout`, `WAITING` is under way, `SUCCESS` paid out. The API calls the last one
	 * `COMPLETED`. `DECLINED` and `DECLINE` mean the same.
	 */
	NotifiedPayoutStatus: "INIT" | "WAITING" | "SUCCESS" | "DECLINED" | "DECLINE" | (string & {});
	/** State of a payout in a webhook, when it began and why it was declined. No signature covers it. */
	NotifiedPayoutState: Schemas["NotifiedState"] & {
		value: Schemas["NotifiedPayoutStatus"];
	};
	/** Who gets the money of a payout. A card comes masked; a payout by phone has phone and bank. */
	NotifiedReceiver: {
		/** Kind of receiver. */
		type?: "CARD" | "SBP" | (string & {});
		/** Masked card number, for `CARD`. */
		maskedPan?: string;
		/** Phone of the receiver, for `SBP`. */
		phone?: string;
		/** Id of the receiver's bank in SBP, for `SBP`. */
		bankMemberId?: string;
	};
	/** The payout that a webhook is about. It does not name the payment, which `getPayout` needs. */
	NotifiedPayout: {
		/** Your id of the payout. Answers of the API do not have it. Keep the `paymentId` beside it. */
		payoutId: string;
		/** When the payout was created. The signature covers it as it is. */
		createdDateTime: Schemas["DateTime"];
		/** Sum of the payout. */
		amount: Schemas["NotifiedAmount"];
		/** State of the payout. */
		status: Schemas["NotifiedPayoutState"];
		/** Who gets the money. */
		receiverData?: Schemas["NotifiedReceiver"];
		/** Your site, the `siteId` of the calls. Since 2024. */
		merchantSiteUid?: string;
		/** Marks on the payout, `TEST` on a test site. */
		flags?: Schemas["OperationFlag"][];
		/** Which parts of the payment the money came from. Sums are strings here, numbers in the other webhooks. */
		payoutSplits?: Schemas["Split"][];
	};
	/** Body of the webhook that says: a payout changed its state. Tell the webhooks apart by `type`. */
	PayoutNotification: {
		/** The object that changed. */
		payout: Schemas["NotifiedPayout"];
		/** Kind of webhook. */
		type: "PAYOUT";
		/** Version of the format, `1` so far. */
		version: string;
	};
};
type Responses = {
	/** The request is not valid: a field is missing, misspelt or out of range, or an amount is not above zero. Nothing was done; correct it before sending again. */
	BadRequest: JsonAnswer<Schemas["Error"]>;
	/** The API key is missing or wrong. Older pages print the not-found code in the body of this status, so branch on the status. */
	Unauthorized: JsonAnswer<Schemas["Error"]>;
	/** The key may not do this, for example because the product is not switched on for the site. */
	Forbidden: JsonAnswer<Schemas["Error"]>;
	/** There is no such object for this site, or it was never created. After a lost PUT this says that the PUT did not arrive: send the identical PUT again. */
	NotFound: JsonAnswer<Schemas["Error"]>;
	/** The address exists, but not with this method. */
	MethodNotAllowed: JsonAnswer<Schemas["Error"]>;
	/** The request asked for, or sent, something other than JSON. */
	NotAcceptable: JsonAnswer<Schemas["Error"]>;
	/** The object was removed. */
	Gone: JsonAnswer<Schemas["Error"]>;
	/** Too many requests. No limits and no Retry-After header are documented: back off and send the same request again. */
	TooManyRequests: JsonAnswer<Schemas["Error"]>;
	/** Internal error, with a meaning that depends on the body. Empty: send the same request again. Not empty: read the payment or the bill before doing anything else. */
	InternalError: JsonAnswer<Schemas["Error"]>;
	/** The service could not be reached. Back off and send the same request again. */
	BadGateway: JsonAnswer<Schemas["Error"]>;
	/** The service is not available for the moment. Send the same request again later. */
	Unavailable: JsonAnswer<Schemas["Error"]>;
};
type Parameters = {
	SiteId: string;
	BillId: string;
	PaymentId: string;
	CaptureId: string;
	RefundId: string;
	PayoutId: string;
	QrCodeUid: string;
	RequestUid: string;
};
export type $defs = Record<string, never>;
export interface operations {
	listBillPayments: {
		parameters: Parameters1;
		requestBody?: never;
		responses: Answers_24;
	};
	createBill: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["BillCreateRequest"]>;
		responses: Answers_25;
	};
	getBillDetails: {
		parameters: Parameters1;
		requestBody?: never;
		responses: Answers_26;
	};
	getPayment: {
		parameters: Parameters2;
		requestBody?: never;
		responses: Answers_27;
	};
	createPayment: {
		parameters: Parameters2;
		requestBody: JsonBody<Schemas["PaymentCreateRequest"]>;
		responses: Answers_28;
	};
	getCapture: {
		parameters: Parameters3;
		requestBody?: never;
		responses: Answers_29;
	};
	createCapture: {
		parameters: Parameters3;
		requestBody?: JsonBody<Schemas["CaptureCreateRequest"]>;
		responses: Answers_30;
	};
	completePayment: {
		parameters: Parameters2;
		requestBody: JsonBody<Schemas["PaymentCompleteRequest"]>;
		responses: Answers_31;
	};
	getPayout: {
		parameters: Parameters4;
		requestBody?: never;
		responses: Answers_32;
	};
	createPayout: {
		parameters: {
			query?: never;
			header: {
				/**
				 * Signature over the body, in base64 and on one line. The client computes it from the private key at every attempt.
				 * Do not follow the shell recipe of the pages, which changes white space and breaks lines.
				 * @example BXXBmVDBZwwRW....XjU1ZSIfHCGw==
				 */
				"X-Digital-Sign": string;
			};
			path: Path1;
			cookie?: never;
		};
		requestBody: JsonBody<Schemas["PayoutCreateRequest"]>;
		responses: Answers_33;
	};
	completePayout: {
		parameters: Parameters4;
		requestBody?: never;
		responses: Answers_34;
	};
	listRefunds: {
		parameters: Parameters2;
		requestBody?: never;
		responses: Answers_35;
	};
	getRefund: GetRefund1;
	createRefund: {
		parameters: Parameters5;
		requestBody: JsonBody<Schemas["RefundCreateRequest"]>;
		responses: Answers_36;
	};
	declineRefund: GetRefund1;
	createSbpQrCode: {
		parameters: Parameters6;
		requestBody: JsonBody<Schemas["QrCodeCreatePostRequest"]>;
		responses: Responses1;
	};
	getSbpQrCode: {
		parameters: Parameters7;
		requestBody?: never;
		responses: Answers_37;
	};
	putSbpQrCode: {
		parameters: Parameters7;
		requestBody: JsonBody<Schemas["QrCodeCreateRequest"]>;
		responses: Responses1;
	};
	createSbpTokenPayment: {
		parameters: Parameters7;
		requestBody: JsonBody<Schemas["SbpTokenPaymentRequest"]>;
		responses: Answers_38;
	};
	payBySbpToken: {
		parameters: Parameters8;
		requestBody: JsonBody<Schemas["SbpTokenPaymentRequest"]>;
		responses: Answers_39;
	};
	deletePaymentToken: {
		parameters: Parameters6;
		requestBody: JsonBody<Schemas["TokenDeleteRequest"]>;
		responses: Answers_40;
	};
	getCardCheck: {
		parameters: Parameters9;
		requestBody?: never;
		responses: Responses2;
	};
	createCardCheck: {
		parameters: Parameters9;
		requestBody: JsonBody<Schemas["CardCheckRequest"]>;
		responses: Responses2;
	};
	completeCardCheck: {
		parameters: Parameters9;
		requestBody: JsonBody<Schemas["CardCheckCompleteRequest"]>;
		responses: Responses2;
	};
	paymentNotification: {
		parameters: Parameters11;
		requestBody: JsonBody<Schemas["PaymentNotification"]>;
		responses: Responses3;
	};
	captureNotification: {
		parameters: Parameters11;
		requestBody: JsonBody<Schemas["CaptureNotification"]>;
		responses: Responses3;
	};
	refundNotification: {
		parameters: Parameters11;
		requestBody: JsonBody<Schemas["RefundNotification"]>;
		responses: Responses3;
	};
	checkCardNotification: {
		parameters: Parameters11;
		requestBody: JsonBody<Schemas["CheckCardNotification"]>;
		responses: Responses3;
	};
	tokenNotification: {
		parameters: Parameters11;
		requestBody: JsonBody<Schemas["TokenNotification"]>;
		responses: Responses3;
	};
	payoutNotification: {
		parameters: Parameters11;
		requestBody: JsonBody<Schemas["PayoutNotification"]>;
		responses: Responses3;
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
	path: Names1;
	cookie?: never;
};
type Parameters2 = {
	query?: never;
	header?: never;
	path: Names2;
	cookie?: never;
};
type Parameters3 = {
	query?: never;
	header?: never;
	path: Names3;
	cookie?: never;
};
type Path1 = {
	/**
	 * Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
	 * @example site-01
	 */
	siteId: Parameters["SiteId"];
	/**
	 * Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
	 * @example 1811
	 */
	paymentId: Parameters["PaymentId"];
	/**
	 * Your id of the payout. The same id repeats the same payout; a new id pays out once more.
	 * @example bxwd8096
	 */
	payoutId: Parameters["PayoutId"];
};
type Parameters4 = {
	query?: never;
	header?: never;
	path: Path1;
	cookie?: never;
};
type Parameters5 = {
	query?: never;
	header?: never;
	path: Names4;
	cookie?: never;
};
type Parameters6 = {
	query?: never;
	header?: never;
	path: In1;
	cookie?: never;
};
type Parameters7 = {
	query?: never;
	header?: never;
	path: Names5;
	cookie?: never;
};
type Parameters8 = {
	query?: never;
	header?: never;
	path: Names6;
	cookie?: never;
};
type Parameters9 = {
	query?: never;
	header?: never;
	path: Names7;
	cookie?: never;
};
type Parameters10 = {
	query?: never;
	header?: never;
	path?: never;
	cookie?: never;
};
type GetRefund1 = {
	parameters: Parameters5;
	requestBody?: never;
	responses: {
		/** The refund. */
		200: JsonAnswer<Schemas["Refund"]>;
		400: Responses["BadRequest"];
		401: Responses["Unauthorized"];
		403: Responses["Forbidden"];
		404: Responses["NotFound"];
		405: Responses["MethodNotAllowed"];
		406: Responses["NotAcceptable"];
		410: Responses["Gone"];
		429: Responses["TooManyRequests"];
		500: Responses["InternalError"];
		502: Responses["BadGateway"];
		503: Responses["Unavailable"];
	};
};
type Answer1 = {
	headers: {
		[name: string]: unknown;
	};
	content?: never;
};
type Parameters11 = {
	query?: never;
	header: {
		/** HMAC-SHA256 over a few values of the body, in lower case hex or, as the printed sample looks, in base64. Refuse a delivery without it. */
		Signature: string;
	};
	path?: never;
	cookie?: never;
};
type Responses3 = {
	/** Taken note of. No other status stops the repeats. */
	200: Answer1;
};
interface Without1 {
	delete?: never;
	options?: never;
	head?: never;
	patch?: never;
	trace?: never;
}
interface Without2 {
	put?: never;
	delete?: never;
	options?: never;
	head?: never;
	patch?: never;
	trace?: never;
}
interface Without3 {
	get?: never;
	delete?: never;
	options?: never;
	head?: never;
	patch?: never;
	trace?: never;
}
interface Without4 {
	get?: never;
	put?: never;
	options?: never;
	head?: never;
	patch?: never;
	trace?: never;
}
interface Errors5 {
	401: Responses["Unauthorized"];
	403: Responses["Forbidden"];
	405: Responses["MethodNotAllowed"];
	406: Responses["NotAcceptable"];
	410: Responses["Gone"];
	429: Responses["TooManyRequests"];
	500: Responses["InternalError"];
	502: Responses["BadGateway"];
	503: Responses["Unavailable"];
}
interface Path_1 extends Without1 {
	parameters: Parameters1;
	/** List the payments of a bill */
	get: operations["listBillPayments"];
	/** Create a bill */
	put: operations["createBill"];
	post?: never;
}
interface Path_2 extends Without2 {
	parameters: Parameters1;
	/** Read a bill */
	get: operations["getBillDetails"];
	post?: never;
}
interface Path_3 extends Without1 {
	parameters: Parameters2;
	/** Read a payment */
	get: operations["getPayment"];
	/** Pay or hold */
	put: operations["createPayment"];
	post?: never;
}
interface Path_4 extends Without1 {
	parameters: Parameters3;
	/** Read a capture */
	get: operations["getCapture"];
	/** Take held money */
	put: operations["createCapture"];
	post?: never;
}
interface Path_5 extends Without1 {
	parameters: Parameters2;
	get?: never;
	put?: never;
	/** Finish 3-D Secure */
	post: operations["completePayment"];
}
interface Path_6 extends Without1 {
	parameters: Parameters4;
	/** Read a payout */
	get: operations["getPayout"];
	/** Pay out from a payment */
	put: operations["createPayout"];
	post?: never;
}
interface Path_7 extends Without3 {
	parameters: Parameters4;
	/** Carry out a two-step payout */
	put: operations["completePayout"];
	post?: never;
}
interface Path_8 extends Without2 {
	parameters: Parameters2;
	/** List the refunds of a payment */
	get: operations["listRefunds"];
	post?: never;
}
interface Path_9 extends Without1 {
	parameters: Parameters5;
	/** Read a refund */
	get: operations["getRefund"];
	/** Refund a payment */
	put: operations["createRefund"];
	post?: never;
}
interface Path_10 extends Without1 {
	parameters: Parameters5;
	get?: never;
	put?: never;
	/** Cancel a postponed refund */
	post: operations["declineRefund"];
}
interface Path_11 extends Without1 {
	parameters: Parameters6;
	get?: never;
	put?: never;
	/** Issue an SBP QR code, its id in the body */
	post: operations["createSbpQrCode"];
}
interface Path_12 extends Without1 {
	parameters: Parameters7;
	/** Read an SBP QR code and its payment */
	get: operations["getSbpQrCode"];
	/** Issue an SBP QR code */
	put: operations["putSbpQrCode"];
	post?: never;
}
interface Path_13 extends Without1 {
	parameters: Parameters7;
	get?: never;
	put?: never;
	/** Charge a saved SBP token, without an id of your own */
	post: operations["createSbpTokenPayment"];
}
interface Path_14 extends Without3 {
	parameters: Parameters8;
	/** Charge a saved SBP token */
	put: operations["payBySbpToken"];
	post?: never;
}
interface Path_15 extends Without4 {
	parameters: Parameters6;
	post?: never;
	/** Disable a saved payment token */
	delete: operations["deletePaymentToken"];
}
interface Path_16 extends Without1 {
	parameters: Parameters9;
	/** Read a card check */
	get: operations["getCardCheck"];
	/** Check a card */
	put: operations["createCardCheck"];
	post?: never;
}
interface Path_17 extends Without1 {
	parameters: Parameters9;
	get?: never;
	put?: never;
	/** Finish 3-D Secure of a card check */
	post: operations["completeCardCheck"];
}
interface Path_18 extends Without1 {
	parameters: Parameters10;
	get?: never;
	put?: never;
	/** A payment succeeded or was declined */
	post: operations["paymentNotification"];
}
interface Path_19 extends Without1 {
	parameters: Parameters10;
	get?: never;
	put?: never;
	/** A capture succeeded or was declined */
	post: operations["captureNotification"];
}
interface Path_20 extends Without1 {
	parameters: Parameters10;
	get?: never;
	put?: never;
	/** A refund succeeded or was declined */
	post: operations["refundNotification"];
}
interface Path_21 extends Without1 {
	parameters: Parameters10;
	get?: never;
	put?: never;
	/** A card check is over */
	post: operations["checkCardNotification"];
}
interface Path_22 extends Without1 {
	parameters: Parameters10;
	get?: never;
	put?: never;
	/** An SBP token was issued or refused */
	post: operations["tokenNotification"];
}
interface Path_23 extends Without1 {
	parameters: Parameters10;
	get?: never;
	put?: never;
	/** A payout changed its state */
	post: operations["payoutNotification"];
}
interface Answers_24 extends Errors5 {
	/** The payments. */
	200: JsonAnswer<Schemas["PaymentList"]>;
	400: Responses["BadRequest"];
	404: Responses["NotFound"];
}
interface Answers_25 extends Errors5 {
	/** The bill, new or already there. */
	200: JsonAnswer<Schemas["Bill"]>;
	/** The request is not valid. Nothing was done; correct it before sending again. */
	400: JsonAnswer<Schemas["Error"]>;
	404: Responses["NotFound"];
}
interface Answers_26 extends Errors5 {
	/** The bill. */
	200: JsonAnswer<Schemas["BillDetails"]>;
	/** The request is not valid. Nothing was done; correct it before sending again. */
	400: JsonAnswer<Schemas["Error"]>;
	404: Responses["NotFound"];
}
interface Answers_27 extends Errors5 {
	/** The payment. */
	200: JsonAnswer<Schemas["Payment"]>;
	/** The request is not valid. Nothing was done; correct it before sending again. */
	400: JsonAnswer<Schemas["Error"]>;
	404: Responses["NotFound"];
}
interface Answers_28 extends Errors5 {
	/** The payment, which may be declined. */
	200: JsonAnswer<Schemas["Payment"]>;
	/** The request is not valid, or the payment token was disabled; `cause` says which. */
	400: JsonAnswer<Schemas["Error"]>;
	404: Responses["NotFound"];
}
interface Answers_29 extends Errors5 {
	/** The capture. */
	200: JsonAnswer<Schemas["Capture"]>;
	400: Responses["BadRequest"];
	404: Responses["NotFound"];
}
interface Answers_30 extends Errors5 {
	/** The capture, which may be declined. */
	200: JsonAnswer<Schemas["Capture"]>;
	/** The request is not valid, or the payment was captured before. Nothing was done. */
	400: JsonAnswer<Schemas["Error"]>;
	404: Responses["NotFound"];
}
interface Answers_31 extends Errors5 {
	/** The payment after 3-D Secure, which may be declined. */
	200: JsonAnswer<Schemas["Payment"]>;
	400: Responses["BadRequest"];
	404: Responses["NotFound"];
}
interface Answers_32 extends Errors5 {
	/** The payout. */
	200: JsonAnswer<Schemas["Payout"]>;
	/** The request is not valid. `cause` names the field, for example an amount that cannot be paid out of this payment. */
	400: JsonAnswer<Schemas["Error"]>;
	404: Responses["NotFound"];
}
interface Answers_33 extends Errors5 {
	/** The payout exists. Its status says whether money moved. */
	200: JsonAnswer<Schemas["Payout"]>;
	/** The request is not valid. `cause` names the field, for example an amount that cannot be paid out of this payment. */
	400: JsonAnswer<Schemas["Error"]>;
	404: Responses["NotFound"];
}
interface Answers_34 extends Errors5 {
	/** The payout. Its status says whether money moved. */
	200: JsonAnswer<Schemas["Payout"]>;
	/** The payout cannot be carried out like this. `cause` may name the field of the payout that is wrong. */
	400: JsonAnswer<Schemas["Error"]>;
	/** There is no such payout on this payment. No money moved. */
	404: JsonAnswer<Schemas["Error"]>;
}
interface Answers_35 extends Errors5 {
	/** The refunds. */
	200: JsonAnswer<Schemas["RefundList"]>;
	400: Responses["BadRequest"];
	404: Responses["NotFound"];
}
interface Answers_36 extends Errors5 {
	/** The refund, which may be declined. */
	200: JsonAnswer<Schemas["Refund"]>;
	400: Responses["BadRequest"];
	404: Responses["NotFound"];
}
interface Answers_37 extends Errors5 {
	/** The code. */
	200: JsonAnswer<Schemas["QrCode"]>;
	400: Responses["BadRequest"];
	404: Responses["NotFound"];
}
interface Answers_38 extends Errors5 {
	/** The code, whose payment has begun. */
	200: JsonAnswer<Schemas["QrCode"]>;
	400: Responses["BadRequest"];
	/** There is no code with this id on the site. Nothing was charged. */
	404: JsonAnswer<Schemas["Error"]>;
}
interface Answers_39 extends Errors5 {
	/** The code with the payment that has begun. */
	200: JsonAnswer<Schemas["QrCode"]>;
	400: Responses["BadRequest"];
	404: Responses["NotFound"];
}
interface Answers_40 extends Errors5 {
	/** The token can no longer be charged. There is no body. */
	204: Answer1;
	400: Responses["BadRequest"];
	/** The customer has no such token. After a lost answer of the same call this says that the token is gone. */
	404: JsonAnswer<Schemas["Error"]>;
}
interface Responses1 extends Errors5 {
	/** The code exists. Its status says whether it was paid. */
	200: JsonAnswer<Schemas["QrCode"]>;
	400: Responses["BadRequest"];
	404: Responses["NotFound"];
}
interface Responses2 extends Errors5 {
	/** The check. Read isValidCard, not only the status. */
	200: JsonAnswer<Schemas["CardCheck"]>;
	400: Responses["BadRequest"];
	404: Responses["NotFound"];
}
interface In1 {
	/**
	 * Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
	 * @example site-01
	 */
	siteId: Parameters["SiteId"];
}
interface In2 {
	/**
	 * Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
	 * @example 1811
	 */
	paymentId: Parameters["PaymentId"];
}
interface In3 {
	/**
	 * Your id of the QR code, new for each code of the site. Some older texts call it `qrCodeId`.
	 * @example Test12
	 */
	qrCodeUid: Parameters["QrCodeUid"];
}
interface Names1 extends In1 {
	/**
	 * Your id of the bill, new for each bill of the site. Use letters, digits, `_` and `-`.
	 * @example 893794793973
	 */
	billId: Parameters["BillId"];
}
interface Names2 extends In1, In2 {
}
interface Names3 extends In1, In2 {
	/**
	 * Your id of the capture, new for each capture of the site.
	 * @example bxwd8096
	 */
	captureId: Parameters["CaptureId"];
}
interface Names4 extends In1, In2 {
	/**
	 * Your id of the refund. The same id repeats the same refund; a new id refunds once more.
	 * @example tcwv3132
	 */
	refundId: Parameters["RefundId"];
}
interface Names5 extends In1, In3 {
}
interface Names6 extends In1, In3, In2 {
}
interface Names7 extends In1 {
	/**
	 * Your id of the card check, not necessarily a UUID. For a check on the payment form it is the `billId`.
	 * @example acd7bf20-22e2-4cbf-a218-38d90e9f29b9
	 */
	requestUid: Parameters["RequestUid"];
}
export {};
