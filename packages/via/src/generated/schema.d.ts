// Generated from specs/via/openapi.yaml (sha256 16d15f601a859c54). Do not edit: change the spec and run `npm run generate`.

export interface paths {
	"/partner/merchant/confirm/pay": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Start a card payment; VIA sends the card holder a code
		 * @description First step of a card payment. VIA creates the payment and sends a one-time code by SMS to the holder of the card. No money
		 *     moves before `verifyMerchantPayment` hands that code in together with the `verifyId` of this answer.
		 *
		 *     - Create `externalId` before the first attempt and keep it. Never use a new one for the same purchase; what a repeated
		 *       one does is not documented.
		 *     - A blind repeat may send another SMS or open another payment. Ask `getTransaction` with the `externalId` first, and if
		 *       VIA does not know it, repeat with the same one.
		 *     - `card.expiry` is month and then year, MMYY.
		 *     - The full card number travels in the request. Never log the body.
		 */
		post: operations["startMerchantPayment"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/partner/merchant/confirm/pay/verify": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Submit the SMS code and complete a card payment
		 * @description Second step of a card payment: hands in the code that the client received by SMS after `startMerchantPayment`, which
		 *     takes the money. This call sends no code to anybody.
		 *
		 *     A 200 says that VIA answered, not that money moved: read `status`. While it is `DRAFT`, `NEW` or `PENDING`, ask
		 *     `getTransaction` again. After `ERROR` ask once more as well; the provider does not say whether money may have moved.
		 *
		 *     - Do not repeat the call when the answer was lost. The code works once and the money may be gone already.
		 *     - `verifyCode` is a string. Codes with leading zeros occur.
		 *     - Whether `fee` comes on top of `amount` or out of it is not documented. Show both, do not add them up.
		 */
		post: operations["verifyMerchantPayment"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/partner/merchant/deposit/pay": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Pay a merchant's service out of the partner deposit
		 * @description Moves money from the partner's deposit to a merchant in this one call. There is no code and no second step.
		 *
		 *     - The answer is a receipt without a status. Success is implied by the absence of `error`; read the transaction with
		 *       `getTransaction` before you deliver anything.
		 *     - Create `externalId` before the first attempt and keep it. What a repeated one does is not documented, so never send
		 *       the call again before `getTransaction` has said that it does not know that `externalId`.
		 *     - `accounts` says who is paid for. Which keys it takes depends on the merchant; `findMerchantAccount` can check them first.
		 */
		post: operations["payMerchantFromDeposit"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/partner/merchant/find-account": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Look up a customer's account at a merchant before paying
		 * @description Asks a merchant about the account of one of its customers, for example whether a phone number exists. Which keys the
		 *     question takes and which the answer has depends on the merchant.
		 *
		 *     - Sums in the answer are texts for people, with a space between thousands and a decimal comma. Never take the amount to
		 *       pay from them; it comes from your own records, in tiyin.
		 *     - The answer can hold a name and a passport number. Never log it.
		 */
		post: operations["findMerchantAccount"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/partner/transaction": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read a transaction by VIA's id or by your own
		 * @description State of a payment or a transfer. Give exactly one of `transactionId` and `externalId`: both are optional on their own,
		 *     but a search with neither has no meaning, and what both together do is not documented.
		 *
		 *     - This is the only way to learn how a payment ended. Treat `DRAFT`, `NEW`, `PENDING` and every value that you do not know
		 *       as not over yet, and look a second time after `ERROR`.
		 *     - A transaction that failed after it was created says why in `errorCode` and `errorMessage`; the answer is still a 200.
		 *     - Whether payments of `payMerchantByToken` are found here is not stated: that call lives under another path.
		 */
		get: operations["getTransaction"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/partner/deposit/balance": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read the balances of the partner's deposits
		 * @description All deposits of the partner with what is left on each. Read it before a payment or a transfer out of a deposit: the money has
		 *     to be there before the call. A deposit with status `INACTIVE` cannot be used.
		 */
		get: operations["listDepositBalances"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/partner/transfer/deposit-to-card": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Top up a card by its number from the deposit
		 * @description Moves money from the partner's deposit to a card in this one call. The deposit has to hold enough before the call.
		 *
		 *     - A 200 says that the transaction exists, not that money arrived: read `status`, and ask `getTransaction` while it is
		 *       `DRAFT`, `NEW` or `PENDING` and once more after `ERROR`.
		 *     - Create `externalId` before the first attempt and keep it. What a repeated one does is not documented, so never send the
		 *       call again before `getTransaction` has said that it does not know that `externalId`.
		 *     - `note` and `sender.middleName` are mandatory here, unlike elsewhere. Whether an empty text passes is not documented.
		 *     - The full card number travels in the request. Never log the body.
		 */
		post: operations["transferDepositToCard"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/partner/transfer/deposit-to-token": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Top up a stored card from the deposit
		 * @description As `transferDepositToCard`, with a card token instead of the number. The token goes into `receiverToken`; it is the `token` of
		 *     `verifyCardRegistration` and of `listCardsByPhone`.
		 *
		 *     - A 200 says that the transaction exists, not that money arrived: read `status`, and ask `getTransaction` while it is
		 *       `DRAFT`, `NEW` or `PENDING` and once more after `ERROR`.
		 *     - Create `externalId` before the first attempt and keep it. What a repeated one does is not documented, so never send the
		 *       call again before `getTransaction` has said that it does not know that `externalId`.
		 *     - `note` and `sender.middleName` are mandatory here, unlike elsewhere. Whether an empty text passes is not documented.
		 */
		post: operations["transferDepositToToken"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/partner/card/info": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Look up holder, bank and card system of a card number
		 * @description Tells whose card a number is, which bank issued it and which card system it belongs to. Useful before a transfer.
		 *
		 *     Request and answer hold the full card number, unmasked. Never log either.
		 */
		post: operations["getCardInfo"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/partner/card/list-by-phone": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * List cards tied to a phone number
		 * @description Up to five masked cards of the client with this phone number, each with a token for `payMerchantByToken` or
		 *     `transferDepositToToken`.
		 *
		 *     When the client has more than five cards, VIA picks five of them at random. Two calls may then answer differently, and a card
		 *     that is missing from an answer may exist all the same.
		 */
		post: operations["listCardsByPhone"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/card/api/v1/card/register": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Start to store a card; VIA sends the card holder a code
		 * @description First step of storing a card. VIA sends a one-time code by SMS to the phone number whose mask the answer shows. Hand
		 *     it in with `verifyCardRegistration` and the `verifyId` of this answer to get a token.
		 *
		 *     - Expiry is two fields here, `expMonth` and `expYear`, two digits each. In a card payment it is one field.
		 *     - No money moves. After a lost answer the only harm of starting over is another SMS to the client.
		 *     - The full card number travels in the request. Never log the body.
		 */
		post: operations["registerCard"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/card/api/v1/card/register/verify": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Hand in the code of a registration and get the card's token
		 * @description Second step of storing a card. The answer holds the token for `payMerchantByToken` (as `localToken`) and
		 *     `transferDepositToToken` (as `receiverToken`). Keep it like a secret: the first of them charges the card without any code.
		 *
		 *     No money moves. If the answer was lost the code may be used up; start over with `registerCard`. No operation to list or
		 *     to remove stored cards is published.
		 */
		post: operations["verifyCardRegistration"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/ps/api/v1/pvpay/partner/pay": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Charge a stored card for a merchant's service
		 * @description Charges a card by its token in this one call. No SMS is sent and there is no second step.
		 *
		 *     - The token goes into `localToken`. It is the `token` of `verifyCardRegistration` and of `listCardsByPhone`.
		 *     - The answer is a receipt without a status. Success is implied by the absence of `error`.
		 *     - Create `externalId` before the first attempt and keep it. What a repeated one does is not documented.
		 *     - Nothing states that `getTransaction` finds payments of this call, which lives under another path. Ask VIA before you
		 *       rely on it, and do not read "unknown" as "not paid" until you have.
		 *     - `metadata` plays the part that `accounts` has in the other payments.
		 */
		post: operations["payMerchantByToken"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/** @description The card to charge. */
		PaymentCard: {
			/** @description Full card number, digits only. 16 digits in the example. */
			pan: string;
			/** @description Expiry as four digits, month and then year (MMYY). Local card networks often use the other order; this call does not. */
			expiry: string;
		};
		/**
		 * Format: int64
		 * @description Sum to pay, in tiyin (1/100 of a sum). Never a fraction and never a string.
		 */
		PaymentAmount: number;
		/**
		 * @description Currency. The Uzbek sum is the only one.
		 * @enum {string}
		 */
		Currency: "UZS";
		/** @description Who is paid for. The keys depend on the merchant's service, for example an account number or a phone number. */
		Accounts: {
			[key: string]: string;
		};
		/** @description A card payment for a merchant's service. */
		MerchantCardPayRequest: {
			/** @description VIA's id of the merchant to pay. */
			merchantId: string;
			card: components["schemas"]["PaymentCard"];
			/** @description Your own id of this request, unique among all of yours. The handle to find the payment again. */
			externalId: string;
			amount: components["schemas"]["PaymentAmount"];
			currency: components["schemas"]["Currency"];
			/** @description Free text, may be empty. */
			note?: string;
			accounts: components["schemas"]["Accounts"];
		};
		/** @description A payment that waits for its code. */
		VerifyChallenge: {
			/** @description Hand it to `verifyMerchantPayment` with the code. It has the form of a transaction id in the example. */
			verifyId: string;
		};
		/** @description A text in up to three languages. Do not rely on any one of them. */
		LocalizedText: {
			/** @description Uzbek text. */
			uz?: string;
			/** @description Russian text. */
			ru?: string;
			/** @description English text. */
			en?: string;
		};
		/**
		 * @description A failure of the call itself. Recognise it by the object in `error`; the HTTP status is not documented.
		 *     A transaction that was created and failed later reports in its own `errorCode`, not here.
		 */
		ErrorResponse: {
			/** @description What failed, for machines. An object here, a string in the answers that succeed. */
			status: {
				/** @description Error code. The values are not published and none is known to be worth a retry. */
				code: string;
				/** @description Technical text. */
				message: string;
			};
			/** @description What failed, for people. */
			error: {
				/** @description Path of the call that failed. */
				path: string;
				message: components["schemas"]["LocalizedText"];
			};
		};
		/** @description The code from an SMS and the step that it belongs to. Used for a card payment and for a card registration. */
		VerifyCodeRequest: {
			/** @description Id that the step before returned. It looks like a transaction id for a payment and is 32 hex digits for a registration. */
			verifyId: string;
			/** @description The code from the SMS, six digits in the examples. A string, because leading zeros occur. */
			verifyCode: string;
		};
		/**
		 * @description State of a transaction. `DRAFT`, `NEW` and `PENDING` are not over, `SUCCESS` took the money, `REJECT` did not.
		 *     `ERROR` says that it failed but not whether money moved: look again with `getTransaction` before you act on it.
		 * @enum {string}
		 */
		TransactionStatus: "DRAFT" | "NEW" | "PENDING" | "SUCCESS" | "REJECT" | "ERROR";
		/** @description Terminal data of the acquiring bank. */
		Epos: {
			/** @description Number of the merchant in the EPOS system. Another number than VIA's `mrt_` id beside this object. */
			merchantId?: string;
			/** @description Number of the terminal. */
			terminalId?: string;
		};
		/** @description A card payment after its code was handed in. Not wrapped in `data`. */
		MerchantPayment: {
			/** @description VIA's id of the transaction. Equals the `verifyId` that was sent in the provider's example. */
			transactionId: string;
			/** @description Id in the UZCARD or HUMO system. A string, because leading zeros occur. May be missing until the payment is processed. */
			processingTransactionId?: string | null;
			/** @description VIA's id of the merchant, `mrt_` and 27 characters. Not the number in `epos`. */
			merchantId: string;
			/**
			 * Format: int64
			 * @description Sum of the payment, in tiyin.
			 */
			amount: number;
			/**
			 * Format: int64
			 * @description When the transaction was created, in milliseconds since 1970-01-01 UTC.
			 */
			createdAt: number;
			status: components["schemas"]["TransactionStatus"];
			/**
			 * Format: int64
			 * @description When it was paid, in milliseconds since 1970-01-01 UTC. The spelling is the provider's. May be missing while unpaid.
			 */
			payedAt?: number | null;
			/**
			 * Format: int64
			 * @description Commission, in tiyin. Whether it is part of `amount` is not documented.
			 */
			fee: number;
			/**
			 * Format: double
			 * @description Commission in percent. It may have decimals.
			 */
			feePercent: number;
			currency: components["schemas"]["Currency"];
			/** @description Terminal that took the payment. May be missing until the payment is processed. */
			epos?: components["schemas"]["Epos"] | null;
		};
		/** @description A payment for a merchant's service out of the deposit. */
		MerchantDepositPayRequest: {
			/** @description VIA's id of the merchant to pay. */
			merchantId: string;
			/** @description Your own id of this request, unique among all of yours. The handle to find the payment again. */
			externalId: string;
			amount: components["schemas"]["PaymentAmount"];
			currency: components["schemas"]["Currency"];
			/** @description Free text, may be empty. */
			note?: string;
			accounts: components["schemas"]["Accounts"];
		};
		/** @description Receipt of a payment. It has no status; read the transaction before you deliver anything. */
		PaymentReceipt: {
			/** @description VIA's id of the transaction. */
			transactionId: string;
			/**
			 * Format: int64
			 * @description When it was paid, in milliseconds since 1970-01-01 UTC. The spelling is the provider's.
			 */
			payedAt: number;
			/**
			 * Format: int64
			 * @description Sum of the payment, in tiyin.
			 */
			amount: number;
		};
		/** @description Which account is looked up at which merchant. */
		FindAccountRequest: {
			/** @description VIA's id of the merchant to ask. */
			merchantId: string;
			/** @description The account, with the keys of the merchant's service, `phone` in the example. Singular here, `accounts` in the payments. */
			account: {
				[key: string]: string;
			};
		};
		/** @description What a merchant tells about an account, in its envelope. */
		FindAccountResponse: {
			/**
			 * @description Fields of the merchant's choice, all texts in the example (`name`, `passport`, `invoice`, `issueDate`, `amount`, `balance`).
			 *     Sums are formatted for people and no money to calculate with. Holds personal data.
			 */
			data: {
				[key: string]: unknown;
			};
		};
		/**
		 * @description Card system.
		 * @enum {string}
		 */
		Processing: "UZCARD" | "HUMO";
		/** @description A payment or a transfer. Fields that are not known yet may be missing or null. */
		Transaction: {
			/** @description VIA's id of the transaction. */
			transactionId: string;
			/** @description Free text of the request. */
			note?: string | null;
			/** @description Your id of the request that started the transaction. */
			externalId: string;
			/** @description Id on the payer's side in the processing system. */
			processPayerTransactionId?: string | null;
			/** @description Id on the receiver's side in the processing system. */
			processReceiverTransactionId?: string | null;
			/** @description VIA's id of the merchant that was paid, if it was a payment. */
			merchantId?: string | null;
			status: components["schemas"]["TransactionStatus"];
			/**
			 * Format: int64
			 * @description Sum of the transaction, in tiyin.
			 */
			amount: number;
			/**
			 * Format: int64
			 * @description Commission, in tiyin. Whether it is part of `amount` is not documented.
			 */
			fee?: number | null;
			/**
			 * Format: double
			 * @description Commission in percent. The page calls it long, yet it may have decimals as in the answer of a card payment.
			 */
			feePercent?: number | null;
			currency: components["schemas"]["Currency"];
			/** @description Why the transaction failed. The values are not published. */
			errorCode?: string | null;
			/** @description Why the transaction failed, for people. */
			errorMessage?: string | null;
			/**
			 * Format: int64
			 * @description Part that was given back, in tiyin. No operation to start a refund is published.
			 */
			refundedAmount?: number | null;
			/**
			 * Format: int64
			 * @description Last change, in milliseconds since 1970-01-01 UTC.
			 */
			modifiedAt?: number | null;
			/**
			 * Format: int64
			 * @description Creation, in milliseconds since 1970-01-01 UTC.
			 */
			createdAt: number;
			/**
			 * Format: int64
			 * @description Payment, in milliseconds since 1970-01-01 UTC. The spelling is the provider's.
			 */
			payedAt?: number | null;
			/** @description Card system that carried it. Other answers call the same thing `processing`. */
			process?: components["schemas"]["Processing"] | null;
			/** @description Terminal that took it. */
			epos?: components["schemas"]["Epos"] | null;
		};
		/** @description A transaction in its envelope. */
		TransactionResponse: {
			data: components["schemas"]["Transaction"];
		};
		/**
		 * @description Whether a deposit can be used (`ACTIVE`) or not (`INACTIVE`).
		 * @enum {string}
		 */
		DepositStatus: "ACTIVE" | "INACTIVE";
		/** @description What is left on a deposit. */
		DepositBalance: {
			/**
			 * Format: int64
			 * @description What is left, in 1/100 of the currency.
			 */
			balance: number;
			/**
			 * Format: int64
			 * @description The same in sums, again in 1/100.
			 */
			balanceInUzs: number;
			currency: components["schemas"]["Currency"];
			status: components["schemas"]["DepositStatus"];
		};
		/** @description The partner's deposits in their envelope. */
		DepositBalanceResponse: {
			/** @description One entry per deposit. */
			data: components["schemas"]["DepositBalance"][];
		};
		/** @description Who pays, as the bank sees it. */
		Sender: {
			/** @description First name. */
			firstName: string;
			/** @description Last name. */
			lastName: string;
			/** @description Patronymic. Mandatory; what to send for somebody without one is not documented. */
			middleName: string;
		};
		/** @description A top-up of a card by its number. */
		DepositToCardRequest: {
			/** @description Your own id of this request, unique among all of yours. The handle to find the transfer again. */
			externalId: string;
			amount: components["schemas"]["PaymentAmount"];
			sender: components["schemas"]["Sender"];
			/** @description Full number of the card that gets the money. */
			receiverPan: string;
			currency: components["schemas"]["Currency"];
			/** @description Free text. Mandatory here, optional in the payments. */
			note: string;
		};
		/** @description A top-up of a card by its token. */
		DepositToTokenRequest: {
			/** @description Your own id of this request, unique among all of yours. The handle to find the transfer again. */
			externalId: string;
			amount: components["schemas"]["PaymentAmount"];
			sender: components["schemas"]["Sender"];
			/** @description Token of the card that gets the money. Called `token` where it is handed out. */
			receiverToken: string;
			currency: components["schemas"]["Currency"];
			/** @description Free text. Mandatory here, optional in the payments. */
			note: string;
		};
		/** @description The card to look up. */
		CardInfoRequest: {
			/** @description Full card number. */
			pan: string;
		};
		/** @description Whose card it is. */
		CardInfo: {
			/** @description The card number of the request, unmasked. */
			pan: string;
			/** @description Full name of the holder. */
			cardHolder: string;
			/** @description Bank that issued the card. */
			bankName: string;
			/** @description Code of that bank. Digits here, a word in the answer of `verifyCardRegistration`. */
			bankCode: string;
			processing: components["schemas"]["Processing"];
		};
		/** @description A card in its envelope. */
		CardInfoResponse: {
			data: components["schemas"]["CardInfo"];
		};
		/** @description Whose cards to list. */
		CardsByPhoneRequest: {
			/** @description Phone number with country code and without a plus, 12 digits that begin with 998 in the example. */
			phone: string;
		};
		/** @description A masked card with its token. */
		PhoneCard: {
			/** @description Masked card number, with spaces and asterisks. */
			pan: string;
			/** @description Token of the card. Goes into `localToken` of a payment and into `receiverToken` of a transfer. */
			token: string;
			/** @description Masked name of the holder. */
			holder: string;
			processing: components["schemas"]["Processing"];
		};
		/** @description Cards in their envelope. */
		CardsByPhoneResponse: {
			/** @description At most five cards, picked at random when the client has more. */
			data: components["schemas"]["PhoneCard"][];
		};
		/** @description The card to store. */
		RegisterCardRequest: {
			/** @description Full card number. */
			pan: string;
			/** @description Month of expiry, two digits as in `08`. */
			expMonth: string;
			/** @description Year of expiry, its last two digits as in `26`. */
			expYear: string;
		};
		/** @description A registration that waits for its code. */
		RegisterCardChallenge: {
			/** @description Hand it to `verifyCardRegistration` with the code. 32 hex digits in the example, not the form of a transaction id. */
			verifyId: string;
			/** @description Masked phone number that the SMS went to. */
			phoneMask: string;
		};
		/** @description A stored card. Not wrapped in `data`. */
		RegisteredCard: {
			/** @description First six digits of the card number. */
			first6: string;
			/** @description Last four digits. A string, leading zeros occur. */
			last4: string;
			/** @description Month of expiry, two digits. */
			expMonth: string;
			/** @description Year of expiry, two digits. */
			expYear: string;
			/** @description Digits that identify the bank. Equal to `first6` in the example. */
			bin?: string;
			/** @description Name of the holder. */
			cardHolder?: string;
			/** @description Bank that issued the card. */
			bankName?: string;
			/** @description Code of that bank. A short name in the example, digits in the answer of `getCardInfo`. */
			bankCode?: string;
			/** @description Token of the card. Goes into `localToken` of a payment and into `receiverToken` of a transfer. */
			token: string;
			/** @description Hash that is always the same for the same card number, 40 hex digits in the example. Tells whether a card is stored already. */
			hashPan?: string;
			processing: components["schemas"]["Processing"];
			/** @description Kind of card. Only `PRIVATE` is seen and no list is published. */
			type?: string;
		};
		/** @description A payment for a merchant's service with a stored card. */
		MerchantTokenPayRequest: {
			/** @description VIA's id of the merchant to pay. */
			merchantId: string;
			/** @description Token of the card to charge, 32 capital letters and digits in the example. Called `token` where it is handed out. */
			localToken: string;
			/** @description Your own id of this request, unique among all of yours. */
			externalId: string;
			amount: components["schemas"]["PaymentAmount"];
			currency: components["schemas"]["Currency"];
			/** @description Free text, may be empty. */
			note?: string;
			/** @description Data for the merchant, such as who is paid for. The keys depend on the merchant's service. */
			metadata?: {
				[key: string]: string;
			};
		};
	};
	responses: {
		/** @description VIA refused the call. Which status belongs to which failure is not documented. */
		Refused: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorResponse"];
			};
		};
		/** @description VIA or the processing system behind it failed. Money may have moved. */
		Broken: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorResponse"];
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
	startMerchantPayment: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["MerchantCardPayRequest"];
			};
		};
		responses: {
			/** @description A code was sent. Nothing is paid yet. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["VerifyChallenge"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	verifyMerchantPayment: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["VerifyCodeRequest"];
			};
		};
		responses: {
			/** @description The payment in the state it reached. Its status tells whether money moved. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["MerchantPayment"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	payMerchantFromDeposit: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["MerchantDepositPayRequest"];
			};
		};
		responses: {
			/** @description The receipt. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PaymentReceipt"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	findMerchantAccount: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["FindAccountRequest"];
			};
		};
		responses: {
			/** @description What the merchant tells about the account, in `data`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["FindAccountResponse"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	getTransaction: {
		parameters: {
			query?: {
				/**
				 * @description VIA's id of the transaction. Leave it out when you give `externalId`.
				 * @example trx_2VQGS1Eeu4DNsfuKxbFO1vftNy4
				 */
				transactionId?: string;
				/**
				 * @description The id that you gave to the call which started the transaction. Leave it out when you give `transactionId`.
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
			/** @description The transaction, in `data`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TransactionResponse"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	listDepositBalances: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The deposits, in `data`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["DepositBalanceResponse"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	transferDepositToCard: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["DepositToCardRequest"];
			};
		};
		responses: {
			/** @description The transfer, in `data`. Its status tells whether money moved. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TransactionResponse"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	transferDepositToToken: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["DepositToTokenRequest"];
			};
		};
		responses: {
			/** @description The transfer, in `data`. Its status tells whether money moved. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TransactionResponse"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	getCardInfo: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CardInfoRequest"];
			};
		};
		responses: {
			/** @description The card, in `data`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CardInfoResponse"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	listCardsByPhone: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CardsByPhoneRequest"];
			};
		};
		responses: {
			/** @description The cards, in `data`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CardsByPhoneResponse"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	registerCard: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["RegisterCardRequest"];
			};
		};
		responses: {
			/** @description A code was sent. The card is not stored yet. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RegisterCardChallenge"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	verifyCardRegistration: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["VerifyCodeRequest"];
			};
		};
		responses: {
			/** @description The card is stored. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RegisteredCard"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
	payMerchantByToken: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["MerchantTokenPayRequest"];
			};
		};
		responses: {
			/** @description The receipt. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PaymentReceipt"];
				};
			};
			"4XX": components["responses"]["Refused"];
			"5XX": components["responses"]["Broken"];
		};
	};
}
