// Generated from specs/tribute/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

export interface paths {
	"/shop": Path_1;
	"/shop/charges": Path_2;
	"/shop/charges/{chargeUuid}": Path_3;
	"/shop/orders": Path_4;
	"/shop/orders/{orderUuid}": Path_5;
	"/shop/orders/{orderUuid}/cancel": Path_6;
	"/shop/orders/{orderUuid}/status": Path_7;
	"/shop/orders/{orderUuid}/transactions": Path_8;
	"/shop/orders/{orderUuid}/transactions/{txId}/refund": Path_9;
	"/shop/orders/{orderUuid}/webhooks/resend": Path_10;
	"/shop/tokens": Path_11;
	"/shop/tokens/{token}": Path_12;
	"/shops": Path_13;
}
export interface webhooks {
	shopOrder: Path_14;
	shopOrderCancelled: Path_15;
	shopOrderChargeFailed: Path_16;
	shopOrderChargeSuccess: Path_17;
	shopOrderPaymentFailed: Path_18;
	shopOrderPaymentReceived: Path_19;
	shopOrderPrepaid: Path_20;
	shopOrderRefunded: Path_21;
	shopTokenChargeFailed: Path_22;
	shopTokenChargeSuccess: Path_23;
}
export interface components {
	schemas: Schemas;
	responses: Responses;
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
type Schemas = {
	/** A shop of the key's owner. */
	Shop: {
		/** Id of the shop, the `shopId` of the other calls. */
		id: number;
		/** Owner of the shop. */
		userId: number;
		/** Name of the shop. */
		name: string;
		/** Short name in addresses. */
		link: string;
		/** Where the notifications go. There is one address per account, for all shops and all products. */
		callbackUrl: string;
		/** Whether recurring orders and saved cards are allowed. */
		recurrent: boolean;
		/** Whether the shop takes Telegram Stars only. */
		onlyStars: boolean;
		/** Whether saved cards may be charged. While it is false, all calls on tokens and charges answer 403. Excludes payment in Stars. */
		tokenCharging?: boolean;
		/** `1` active, `0` inactive. Inactive shops never appear in answers. */
		status: 0 | 1 | (number & {});
	};
	/** Error answer. No list pairs codes with statuses; branch on the status first. */
	Error: {
		/** Machine code. The provider lists the first four; the others are seen on calls of orders, and more exist. */
		error: "error_bad_request" | "error_not_found" | "error_not_permitted" | "no_access" | "error_shop_inactive" | "error_invalid_currency" | "error_amount_too_small" | "error_amount_too_large" | "error_title_required" | "error_title_too_long" | "error_description_required" | "error_description_too_long" | "error_invalid_url" | "error_customer_id_too_long" | "error_order_not_paid" | "error_already_refunded" | "error_not_refundable" | "error_transaction_mismatch" | "error_refund_failed" | (string & {});
		/** Text for people. */
		message: string;
		/** Another name of `error`. */
		code?: string;
		/** Quote it to the provider's support. */
		requestId?: string;
	};
	/** A charge of a saved token. There is no currency field; the token's currency counts. */
	CreateChargeRequest: {
		/**
		 * Format: uuid
		 *
		 * The saved token to charge.
		 */
		token: string;
		/**
		 * Format: int64
		 *
		 * Sum to take, in minor units. The exact window depends on the token's currency, which the request does not carry.
		 */
		amount: number;
		/** Your own mark, echoed back. */
		reference?: string | undefined;
		/** De-duplication key, one per business operation. The client fills a missing one and returns it. */
		idempotencyKey?: string | undefined;
	};
	/**
	 * State of a charge: `pending` and `processing` are not over, `success` took the money, `failed` did not,
	 * `timeout` means that the gateway did not answer in time and the money may have moved; whether and when it turns into another state is not documented.
	 */
	ChargeStatus: "pending" | "processing" | "success" | "failed" | "timeout" | (string & {});
	/** Currency in lower case. All three have two decimals. */
	Currency: "eur" | "rub" | "usd" | (string & {});
	/** A charge of a saved token. */
	ShopCharge: {
		/**
		 * Format: uuid
		 *
		 * Id of the charge. Not `uuid`, not `id`.
		 */
		chargeUuid: string;
		status: Schemas["ChargeStatus"];
		/** Echo of the request. */
		reference?: string;
		/**
		 * Format: int64
		 *
		 * Charged sum, in minor units.
		 */
		amount: number;
		currency: Schemas["Currency"];
		/**
		 * Format: uuid
		 *
		 * The charged token.
		 */
		token: string | null;
		/** Why the charge failed. An open set, for example `payment_declined`. Only for a failed charge. */
		errorCode?: string;
		/** Text for people. Only for a failed charge. */
		errorMessage?: string;
		/**
		 * Format: date-time
		 *
		 * Creation time, UTC.
		 */
		createdAt: string;
		/**
		 * Format: date-time
		 *
		 * When processing ended, UTC.
		 */
		processedAt?: string;
	};
	/**
	 * State of an order: `pending` waits for the customer, `prepaid` is in between, `paid` is paid, `failed` was not paid.
	 * Grant nothing before `paid`.
	 */
	OrderStatus: "pending" | "paid" | "failed" | "prepaid" | (string & {});
	/** How often an order is charged; `onetime` is not a subscription. */
	OrderPeriod: "onetime" | "weekly" | "monthly" | "quarterly" | "halfyearly" | "yearly" | (string & {});
	/** State of the subscription of a recurring order. */
	MemberStatus: "active" | "cancelled" | (string & {});
	/** How long a recurring order is free before its first charge. */
	TrialPeriod: "one_hour" | "twelve_hours" | "twenty_four_hours" | "three_days" | "seven_days" | (string & {});
	/** An order. */
	ShopOrder: {
		/**
		 * Format: uuid
		 *
		 * Id of the order.
		 */
		uuid: string;
		/** Id of the shop. */
		shopId: number;
		/**
		 * Format: int64
		 *
		 * Price, or price of each next period, in minor units.
		 */
		amount: number;
		currency: Schemas["Currency"];
		/** Title. */
		title: string;
		/** Description. */
		description: string;
		status: Schemas["OrderStatus"];
		/** E-mail address of the customer. */
		email?: string;
		/** Where the customer goes after a payment. */
		successUrl: string | null;
		/** Where the customer goes after a failure. `null` is accepted for the same reason as in `successUrl`. */
		failUrl: string | null;
		/** Payment page in the browser. Always present, `null` for an order that takes Stars only. */
		paymentUrl: string | null;
		/** Payment page inside Telegram. */
		webappPaymentUrl?: string;
		/** Creation time, RFC 3339 in UTC. */
		createdAt: string;
		/** Your own note from the creation. */
		comment?: string;
		period: Schemas["OrderPeriod"];
		memberStatus?: Schemas["MemberStatus"];
		/** Until when the subscription runs. Only for recurring orders. */
		memberExpiresAt?: string;
		/** Price in Telegram Stars. */
		starsAmount?: number;
		/** Whether only Stars are taken. */
		onlyStars?: boolean;
		/** Price of the first period, in minor units. */
		firstPeriodAmount?: number | null;
		/** Time of the last payment. */
		lastPaidTransactionAt?: string | null;
		/** Whether Tribute writes to the customer. */
		sendEmail?: boolean;
		/** Your own reference of the customer. */
		customerId?: string;
		/** Payment link that the order was made by, where it was made by one. */
		paymentLinkUuid?: string;
		/** Picture of the order. */
		imageUrl?: string;
		trialPeriod?: Schemas["TrialPeriod"];
	};
	/** Orders, newest first, without envelope and without pages. */
	ShopOrderList: Schemas["ShopOrder"][];
	/** A new order. There is no idempotency key. It has a price in money, in Stars, or both. */
	CreateOrderRequest: {
		/**
		 * Format: int64
		 *
		 * Price, or price of each next period, in minor units. May be absent where `starsAmount` is given. The pages differ on the limits: 100 to 300000 for euro and dollar and
		 * 10000 to 30000000 for rubles, or 100 minor units at least for every currency. The provider decides.
		 */
		amount?: number | undefined;
		/** Currency in lower case. */
		currency: "eur" | "rub" | "usd";
		/** Title. The limit counts UTF-16 code units, so emoji count twice and a text that passes here may be refused. */
		title: string;
		/** Description. The limit counts UTF-16 code units, so emoji count twice and a text that passes here may be refused. */
		description: string;
		/**
		 * Format: uri
		 *
		 * Where the customer goes after a payment. Arriving there proves nothing; wait for the webhook.
		 */
		successUrl?: string | undefined;
		/**
		 * Format: uri
		 *
		 * Where the customer goes after a failure. Not `failureUrl`, which one public client sends.
		 */
		failUrl?: string | undefined;
		/**
		 * Format: email
		 *
		 * E-mail address of the customer, validated when it is sent.
		 */
		email?: string | undefined;
		/** Your own note, echoed when the order is read. The best place for a mark by which a lost order is found again. */
		comment?: string | undefined;
		/** Your own reference of the customer. Tokens can be filtered by it. */
		customerId?: string | undefined;
		/**
		 * Format: uri
		 *
		 * Picture of the order, an https address.
		 */
		imageUrl?: string | undefined;
		/**
		 * How often to charge. Anything but `onetime` needs a shop with `recurrent`.
		 * @default onetime
		 */
		period?: ("onetime" | "weekly" | "monthly" | "quarterly" | "halfyearly" | "yearly") | undefined;
		/**
		 * Keep the card as a token. Needs a shop with `recurrent`. The webhook `shop_order` then brings the token. What happens without this
		 * field is not documented: say `true` where a token is wanted and `false` where it is not.
		 */
		savePaymentMethod?: boolean | undefined;
		/** Which shop; without it the oldest one. */
		shopId?: number | undefined;
		/** Price in Telegram Stars. Above 0 it allows Stars for `onetime` and `monthly`, only while token charging is off. */
		starsAmount?: number | undefined;
		/** Only Stars, for `onetime` and `monthly` and while token charging is off. Cards work then from 50 Stars. */
		onlyStars?: boolean | undefined;
		/**
		 * Format: int64
		 *
		 * Lower price of the first period, in minor units. For recurring orders only, not beside `starsAmount`, and not the same as `amount`.
		 */
		firstPeriodAmount?: number | undefined;
		/** How long a recurring order is free before its first charge. For recurring orders only. */
		trialPeriod?: ("one_hour" | "twelve_hours" | "twenty_four_hours" | "three_days" | "seven_days") | undefined;
		/** Whether Tribute writes to the customer. */
		sendEmail?: boolean | undefined;
	};
	/** The new order. The newest edition of the pages answers with all fields of an order here; rely on these three. */
	CreateOrderResult: {
		/**
		 * Format: uuid
		 *
		 * Id of the order. Store it, orders cannot be found by your own reference.
		 */
		uuid: string;
		/** Payment page in the browser. Always present, `null` for an order that takes Stars only. */
		paymentUrl: string | null;
		/** Payment page inside Telegram. */
		webappPaymentUrl?: string;
	};
	/** Answer of a cancellation. */
	CancelOrderResult: CancelOrderResult1;
	/** The state of an order and nothing else. */
	OrderStatusResult: {
		status: Schemas["OrderStatus"];
	};
	/** A payment of an order. **Its amounts are in major units and its time is Unix seconds**, unlike everything else in this API. */
	OrderTransaction: {
		/** Id of the transaction, the `txId` of a refund. */
		id: number;
		/** Kind, for example `shop_order_sell`. An open set. */
		type: string;
		/** What the transaction belongs to. */
		objectId?: number;
		/** Sum in major units. Do not mix it with the amount of an order or a charge. */
		amount: number | string;
		currency: Schemas["Currency"];
		/** Creation time in Unix seconds. */
		createdAt: number;
		/** Fee in major units. */
		serviceFee?: number | string;
		/** Sum after fees, in major units. */
		total: number | string;
		/** How it was paid, for example `bank_card`. An open set. */
		paymentMethod?: string;
		/** Whether it was paid back. */
		isRefunded?: boolean;
		/** Whether it may be paid back. */
		isRefundable?: boolean;
		/** Whether it is a payment of a subscription. */
		isRecurring?: boolean;
	};
	/** A page of transactions, the only list with an envelope. */
	TransactionsPage: {
		/** The transactions of this page. */
		transactions: Schemas["OrderTransaction"][];
		/** Pass it as `startFrom` for the next page. An empty string means that there is none. */
		nextFrom: string;
	};
	/** State of a refund. The call answers `initiated` only; `completed` comes with the webhook. */
	RefundStatus: "initiated" | "completed" | (string & {});
	/** A refund was started, which is not a refund done. */
	RefundResult: {
		/** Whether it was started. */
		success: boolean;
		/** Text for people; do not branch on it. */
		message: string;
		status: Schemas["RefundStatus"];
	};
	/** Which event to send again. */
	ResendWebhookRequest: {
		/**
		 * Name of the event as its deliveries carry it, such as `shop_order`. Which names are taken is not known.
		 * @example shop_order
		 * @example shop_order_charge_success
		 * @example shop_order_refunded
		 */
		event: string;
	};
	/** The event is sent again. */
	ResendWebhookResult: {
		/** Whether it is sent again. */
		success: boolean;
	};
	/** A saved payment method. */
	ShopToken: {
		/**
		 * Format: uuid
		 *
		 * The token to charge.
		 */
		token: string;
		/** Last four digits of the card. A string, leading zeros occur. */
		cardLast4: string;
		/** Card scheme, for example `VISA` or `MASTERCARD`. An open set. */
		cardBrand: string;
		/** Your own reference of the customer. */
		customerId?: string;
		/**
		 * Format: int64
		 *
		 * Called a fixed charge amount, in minor units. Information only; a charge takes the amount of its request.
		 */
		amount: number;
		currency: Schemas["Currency"];
		/** Whether the token may be charged. A boolean here, a string in the query of listTokens. */
		active: boolean;
		/**
		 * Format: date-time
		 *
		 * When the token was saved, UTC.
		 */
		createdAt: string;
		/**
		 * Format: date-time
		 *
		 * Last charge, UTC.
		 */
		lastUsedAt?: string;
	};
	/** A page of tokens, without envelope. A page shorter than the limit is the last one. */
	ShopTokenList: Schemas["ShopToken"][];
	/** Answer of an action. */
	DeactivateTokenResult: CancelOrderResult1;
	/** Active shops of the key's owner, oldest first, without envelope. */
	ShopList: Schemas["Shop"][];
	/** What happened. Amounts are in minor units. */
	ShopOrderPayload: {
		/**
		 * Format: uuid
		 *
		 * Id of the order.
		 */
		uuid: string;
		/**
		 * Format: int64
		 *
		 * Price of the order, in minor units. In the sandbox 0 where the order has a price in Stars only, which is our reading.
		 */
		amount: number;
		currency: Schemas["Currency"];
		/**
		 * Format: int64
		 *
		 * Fee of the platform, in minor units.
		 */
		fee: number;
		/** Always `paid`; the event is sent for nothing else. */
		status: "paid" | (string & {});
		/** Whether it is a recurring order. */
		isRecurrent: boolean;
		/** E-mail address of the customer. May be missing or empty. */
		email?: string;
		period?: Schemas["OrderPeriod"];
		/** Id of the shop. */
		shopId?: number;
		/** Your own reference of the customer. Newer receivers rely on it, an older one says that it is missing. */
		customerId?: string;
		/**
		 * Format: int64
		 *
		 * Price of the first period, in minor units.
		 */
		firstPeriodAmount?: number;
		/** Whether the first period is a trial. */
		isTrial?: boolean;
		/** Until when the subscription runs. */
		memberExpiresAt?: string;
		/** Id of the payment. */
		transactionId?: number;
		/**
		 * Format: uuid
		 *
		 * Token of the card that the order saved, ready for `createCharge`. `listTokens` finds it too. It is worth money: never log the raw
		 * delivery.
		 */
		paymentToken?: string;
		/** Last four digits of the saved card. A string, leading zeros occur. */
		cardLast4?: string;
		/** Card scheme of the saved card, for example `VISA`. An open set. */
		cardBrand?: string;
		memberStatus?: Schemas["MemberStatus"];
		trialPeriod?: Schemas["TrialPeriod"];
		/** When the trial ends and the first charge comes. */
		trialEndsAt?: string;
		/** Price in Telegram Stars. */
		starsAmount?: number;
		/** Whether only Stars are taken. */
		onlyStars?: boolean;
	};
	/** An order was paid. */
	ShopOrderEvent: {
		/** Tells the events apart. Snake case here, camel case in the provider's list. */
		name: "shop_order";
		/**
		 * Format: date-time
		 *
		 * When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
		 */
		created_at: string;
		/**
		 * Format: date-time
		 *
		 * When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
		 */
		sent_at: string;
		payload: Schemas["ShopOrderPayload"];
	};
	/** What happened. Amounts are in minor units. */
	ShopOrderCancelledPayload: {
		/**
		 * Format: uuid
		 *
		 * Id of the order.
		 */
		uuid: string;
		/**
		 * Format: int64
		 *
		 * Price of a period, in minor units.
		 */
		amount: number;
		currency: Schemas["Currency"];
		period: Schemas["OrderPeriod"];
		/** Why it ended. `last_charge_refunded` means that the payer has the last payment back. */
		cancelReason: "cancelled_by_seller" | "charge_failed" | "payment_method_expired" | "stars_subscription_expired" | "seller_unavailable" | "last_charge_refunded" | (string & {});
		/** E-mail address of the customer. May be missing or empty. */
		email?: string;
		/** Until when the subscription runs. */
		memberExpiresAt?: string;
	};
	/** A recurring order ended. */
	ShopOrderCancelledEvent: {
		/** Tells the events apart. Snake case here, camel case in the provider's list. */
		name: "shop_order_cancelled";
		/**
		 * Format: date-time
		 *
		 * When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
		 */
		created_at: string;
		/**
		 * Format: date-time
		 *
		 * When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
		 */
		sent_at: string;
		payload: Schemas["ShopOrderCancelledPayload"];
	};
	/** What happened. Amounts are in minor units. */
	ShopOrderChargeFailedPayload: {
		/**
		 * Format: uuid
		 *
		 * Id of the order.
		 */
		uuid: string;
		/**
		 * Format: int64
		 *
		 * Price of the period, in minor units.
		 */
		amount: number;
		currency: Schemas["Currency"];
		period: Schemas["OrderPeriod"];
		/**
		 * Which failure it is, 1 to 3 by the published models; after the third the subscription ends. `verifyWebhook` does not enforce the
		 * bound: a delivery with another count is real all the same.
		 */
		chargeRetries: number;
		/** E-mail address of the customer. May be missing or empty. */
		email?: string;
		/** Id of the shop. */
		shopId?: number;
	};
	/** The charge of a next period failed. */
	ShopOrderChargeFailedEvent: {
		/** Tells the events apart. Snake case here, camel case in the provider's list. */
		name: "shop_order_charge_failed";
		/**
		 * Format: date-time
		 *
		 * When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
		 */
		created_at: string;
		/**
		 * Format: date-time
		 *
		 * When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
		 */
		sent_at: string;
		payload: Schemas["ShopOrderChargeFailedPayload"];
	};
	/** What happened. Amounts are in minor units. */
	ShopOrderChargeSuccessPayload: {
		/**
		 * Format: uuid
		 *
		 * Id of the order.
		 */
		uuid: string;
		/**
		 * Format: int64
		 *
		 * Price of the period, in minor units.
		 */
		amount: number;
		currency: Schemas["Currency"];
		period: Schemas["OrderPeriod"];
		/** E-mail address of the customer. May be missing or empty. */
		email?: string;
		/** Id of the shop. */
		shopId?: number;
		/** Until when the subscription runs. */
		memberExpiresAt?: string;
	};
	/** A next period of a recurring order was paid. */
	ShopOrderChargeSuccessEvent: {
		/** Tells the events apart. Snake case here, camel case in the provider's list. */
		name: "shop_order_charge_success";
		/**
		 * Format: date-time
		 *
		 * When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
		 */
		created_at: string;
		/**
		 * Format: date-time
		 *
		 * When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
		 */
		sent_at: string;
		payload: Schemas["ShopOrderChargeSuccessPayload"];
	};
	/** What happened. Amounts are in minor units. */
	ShopOrderPaymentFailedPayload: {
		/**
		 * Format: uuid
		 *
		 * Id of the order.
		 */
		uuid: string;
		/**
		 * Format: int64
		 *
		 * Price of the order, in minor units.
		 */
		amount: number;
		currency: Schemas["Currency"];
		/** Why, as a code, for example `payment_declined`. An open set. */
		errorCode: string;
		/** Why, as text for people. */
		errorMessage: string;
		/** E-mail address of the customer. May be missing or empty. */
		email?: string;
	};
	/** A payment of an order failed. */
	ShopOrderPaymentFailedEvent: {
		/** Tells the events apart. Snake case here, camel case in the provider's list. */
		name: "shop_order_payment_failed";
		/**
		 * Format: date-time
		 *
		 * When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
		 */
		created_at: string;
		/**
		 * Format: date-time
		 *
		 * When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
		 */
		sent_at: string;
		payload: Schemas["ShopOrderPaymentFailedPayload"];
	};
	/** What happened. Amounts are in minor units. */
	ShopOrderPaymentReceivedPayload: ShopOrderPaymentReceivedPayload1;
	/** A payment was noticed, not confirmed. */
	ShopOrderPaymentReceivedEvent: {
		/** Tells the events apart. Snake case here, camel case in the provider's list. */
		name: "shop_order_payment_received";
		/**
		 * Format: date-time
		 *
		 * When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
		 */
		created_at: string;
		/**
		 * Format: date-time
		 *
		 * When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
		 */
		sent_at: string;
		payload: Schemas["ShopOrderPaymentReceivedPayload"];
	};
	/** What happened. Amounts are in minor units. */
	ShopOrderPrepaidPayload: ShopOrderPaymentReceivedPayload1;
	/** An order was prepaid. */
	ShopOrderPrepaidEvent: {
		/** Tells the events apart. Snake case here, camel case in the provider's list. */
		name: "shop_order_prepaid";
		/**
		 * Format: date-time
		 *
		 * When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
		 */
		created_at: string;
		/**
		 * Format: date-time
		 *
		 * When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
		 */
		sent_at: string;
		payload: Schemas["ShopOrderPrepaidPayload"];
	};
	/** What happened. Amounts are in minor units. */
	ShopOrderRefundedPayload: {
		/**
		 * Format: uuid
		 *
		 * Id of the order.
		 */
		uuid: string;
		/** The payment that is paid back. */
		transactionId: number;
		/**
		 * Format: int64
		 *
		 * Price of the order, in minor units. A refund is always whole.
		 */
		amount: number;
		currency: Schemas["Currency"];
		status: Schemas["RefundStatus"];
		/**
		 * Format: date-time
		 *
		 * When it was completed. Only with `completed`.
		 */
		refundedAt?: string;
		/** Your own reference of the customer. Newer receivers rely on it, an older one says that it is missing. */
		customerId?: string;
	};
	/** A refund was started or completed. */
	ShopOrderRefundedEvent: {
		/** Tells the events apart. Snake case here, camel case in the provider's list. */
		name: "shop_order_refunded";
		/**
		 * Format: date-time
		 *
		 * When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
		 */
		created_at: string;
		/**
		 * Format: date-time
		 *
		 * When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
		 */
		sent_at: string;
		payload: Schemas["ShopOrderRefundedPayload"];
	};
	/** What happened. Amounts are in minor units. */
	ShopTokenChargeFailedPayload: {
		/**
		 * Format: uuid
		 *
		 * Id of the charge, as `createCharge` returned it. Not `uuid`, as in the events of orders.
		 */
		chargeUuid: string;
		/**
		 * Format: uuid
		 *
		 * The charged token.
		 */
		token: string;
		/**
		 * Format: int64
		 *
		 * Sum that was to be charged, in minor units.
		 */
		amount: number;
		currency: Schemas["Currency"];
		/** Your own mark from the charge. */
		reference?: string;
		/** Why, as a code, for example `payment_declined`. An open set. */
		errorCode: string;
		/** Why, as text for people. */
		errorMessage: string;
	};
	/** A charge of a saved token failed. */
	ShopTokenChargeFailedEvent: {
		/** Tells the events apart. Snake case here, camel case in the provider's list. */
		name: "shop_token_charge_failed";
		/**
		 * Format: date-time
		 *
		 * When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
		 */
		created_at: string;
		/**
		 * Format: date-time
		 *
		 * When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
		 */
		sent_at: string;
		payload: Schemas["ShopTokenChargeFailedPayload"];
	};
	/** What happened. Amounts are in minor units. */
	ShopTokenChargeSuccessPayload: {
		/**
		 * Format: uuid
		 *
		 * Id of the charge, as `createCharge` returned it. Not `uuid`, as in the events of orders.
		 */
		chargeUuid: string;
		/**
		 * Format: uuid
		 *
		 * The charged token.
		 */
		token: string;
		/**
		 * Format: int64
		 *
		 * Charged sum, in minor units.
		 */
		amount: number;
		currency: Schemas["Currency"];
		/** Your own mark from the charge. */
		reference?: string;
		/**
		 * Format: date-time
		 *
		 * When processing ended, UTC.
		 */
		processedAt: string;
	};
	/** A charge of a saved token succeeded. */
	ShopTokenChargeSuccessEvent: {
		/** Tells the events apart. Snake case here, camel case in the provider's list. */
		name: "shop_token_charge_success";
		/**
		 * Format: date-time
		 *
		 * When it happened, UTC, with up to nine fraction digits. Stays the same over repeated deliveries.
		 */
		created_at: string;
		/**
		 * Format: date-time
		 *
		 * When this delivery was sent. Changes with every attempt, so never recognise repeats by it.
		 */
		sent_at: string;
		payload: Schemas["ShopTokenChargeSuccessPayload"];
	};
};
type Responses = {
	/** The request is not valid, or the amount is outside the limits of the token's currency. */
	BadRequest: JsonAnswer<Schemas["Error"]>;
	/** The API key is missing or wrong. */
	Unauthorized: JsonAnswer<Schemas["Error"]>;
	/** Token charging is not enabled for this shop. */
	Forbidden: JsonAnswer<Schemas["Error"]>;
	/** The order belongs to another shop. */
	ForeignOrder: JsonAnswer<Schemas["Error"]>;
	/** The token, the charge, the order, the shop or the event does not exist. */
	NotFound: JsonAnswer<Schemas["Error"]>;
};
export type $defs = Record<string, never>;
export interface operations {
	getShop: {
		parameters: {
			query?: Query1;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The shop. */
			200: JsonAnswer<Schemas["Shop"]>;
			401: Responses["Unauthorized"];
			404: Responses["NotFound"];
		};
	};
	createCharge: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["CreateChargeRequest"]>;
		responses: Answers_24;
	};
	getCharge: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the charge, as `createCharge` returned it.
				 * @example 550e8400-e29b-41d4-a716-446655440000
				 */
				chargeUuid: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The charge. */
			200: JsonAnswer<Schemas["ShopCharge"]>;
			401: Responses["Unauthorized"];
			403: Responses["Forbidden"];
			404: Responses["NotFound"];
		};
	};
	listOrders: {
		parameters: {
			query?: {
				/**
				 * Which shop; without it the oldest active one.
				 * @example 1
				 */
				shopId?: number;
				/**
				 * First day, UTC, inclusive.
				 * @example 2026-01-01
				 */
				dateFrom?: string;
				/**
				 * Last day, UTC, inclusive.
				 * @example 2026-12-31
				 */
				dateTo?: string;
				/**
				 * Only orders that this payment link made.
				 * @example 770e8400-e29b-41d4-a716-446655440000
				 */
				paymentLinkUuid?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The orders, as a bare array. */
			200: JsonAnswer<Schemas["ShopOrderList"]>;
			401: Responses["Unauthorized"];
			404: Responses["NotFound"];
		};
	};
	createOrder: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["CreateOrderRequest"]>;
		responses: {
			/** The order exists and waits for the customer. */
			200: JsonAnswer<Schemas["CreateOrderResult"]>;
			/** The order is not acceptable. `error` says which field. */
			400: JsonAnswer<Schemas["Error"]>;
			401: Responses["Unauthorized"];
			404: Responses["NotFound"];
		};
	};
	getOrder: {
		parameters: Parameters5;
		requestBody?: never;
		responses: {
			/** The order. */
			200: JsonAnswer<Schemas["ShopOrder"]>;
			401: Responses["Unauthorized"];
			403: Responses["ForeignOrder"];
			404: Responses["NotFound"];
		};
	};
	cancelOrder: {
		parameters: Parameters2;
		requestBody?: never;
		responses: {
			/** The subscription is stopped. */
			200: JsonAnswer<Schemas["CancelOrderResult"]>;
			/** The order cannot be stopped, for example because it is not recurring. */
			400: JsonAnswer<Schemas["Error"]>;
			401: Responses["Unauthorized"];
			403: Responses["ForeignOrder"];
			404: Responses["NotFound"];
		};
	};
	getOrderStatus: {
		parameters: Parameters5;
		requestBody?: never;
		responses: {
			/** The status. */
			200: JsonAnswer<Schemas["OrderStatusResult"]>;
			401: Responses["Unauthorized"];
			403: Responses["ForeignOrder"];
			404: Responses["NotFound"];
		};
	};
	listOrderTransactions: {
		parameters: {
			query?: {
				/**
				 * Where to go on, the `nextFrom` of the page before.
				 * @example 12345
				 */
				startFrom?: string;
			};
			header?: never;
			path: Path1;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of payments. */
			200: JsonAnswer<Schemas["TransactionsPage"]>;
			401: Responses["Unauthorized"];
			403: Responses["ForeignOrder"];
			404: Responses["NotFound"];
		};
	};
	refundOrderTransaction: {
		parameters: Parameters3;
		requestBody?: never;
		responses: {
			/** The refund was started. */
			200: JsonAnswer<Schemas["RefundResult"]>;
			/** The payment cannot be paid back. */
			400: JsonAnswer<Schemas["Error"]>;
			401: Responses["Unauthorized"];
			403: Responses["ForeignOrder"];
			404: Responses["NotFound"];
			/** The refund failed or its outcome is unknown. Read the payment before anything else. */
			500: JsonAnswer<Schemas["Error"]>;
		};
	};
	resendOrderWebhook: {
		parameters: Parameters2;
		requestBody: JsonBody<Schemas["ResendWebhookRequest"]>;
		responses: {
			/** The event is sent again. */
			200: JsonAnswer<Schemas["ResendWebhookResult"]>;
			400: Responses["BadRequest"];
			401: Responses["Unauthorized"];
			403: Responses["ForeignOrder"];
			404: Responses["NotFound"];
		};
	};
	listTokens: {
		parameters: {
			query?: {
				/**
				 * Only tokens of this customer of yours.
				 * @example user_12345
				 */
				customerId?: string;
				/**
				 * Only tokens born in this order.
				 * @example 550e8400-e29b-41d4-a716-446655440000
				 */
				orderUuid?: string;
				/**
				 * `true` keeps only tokens that may be charged. A string on the wire, a boolean in the object; what `false` does is not documented.
				 * @example true
				 */
				active?: "true" | "false";
				/**
				 * Page size.
				 * @example 50
				 */
				limit?: number;
				/**
				 * How many tokens to skip.
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
			/** The tokens, as a bare array. */
			200: JsonAnswer<Schemas["ShopTokenList"]>;
			401: Responses["Unauthorized"];
			403: Responses["Forbidden"];
			404: Responses["NotFound"];
		};
	};
	getToken: {
		parameters: Parameters4;
		requestBody?: never;
		responses: {
			/** The token. */
			200: JsonAnswer<Schemas["ShopToken"]>;
			401: Responses["Unauthorized"];
			403: Responses["Forbidden"];
			404: Responses["NotFound"];
		};
	};
	deactivateToken: {
		parameters: Parameters4;
		requestBody?: never;
		responses: Answers_26;
	};
	listShops: {
		parameters: Parameters1;
		requestBody?: never;
		responses: {
			/** The shops, as a bare array. */
			200: JsonAnswer<Schemas["ShopList"]>;
			401: Responses["Unauthorized"];
		};
	};
	shopOrder: {
		parameters: Parameters6;
		requestBody: JsonBody<Schemas["ShopOrderEvent"]>;
		responses: Responses1;
	};
	shopOrderCancelled: {
		parameters: Parameters6;
		requestBody: JsonBody<Schemas["ShopOrderCancelledEvent"]>;
		responses: Responses1;
	};
	shopOrderChargeFailed: {
		parameters: Parameters6;
		requestBody: JsonBody<Schemas["ShopOrderChargeFailedEvent"]>;
		responses: Responses1;
	};
	shopOrderChargeSuccess: {
		parameters: Parameters6;
		requestBody: JsonBody<Schemas["ShopOrderChargeSuccessEvent"]>;
		responses: Responses1;
	};
	shopOrderPaymentFailed: {
		parameters: Parameters6;
		requestBody: JsonBody<Schemas["ShopOrderPaymentFailedEvent"]>;
		responses: Responses1;
	};
	shopOrderPaymentReceived: {
		parameters: Parameters6;
		requestBody: JsonBody<Schemas["ShopOrderPaymentReceivedEvent"]>;
		responses: Responses1;
	};
	shopOrderPrepaid: {
		parameters: Parameters6;
		requestBody: JsonBody<Schemas["ShopOrderPrepaidEvent"]>;
		responses: Responses1;
	};
	shopOrderRefunded: {
		parameters: Parameters6;
		requestBody: JsonBody<Schemas["ShopOrderRefundedEvent"]>;
		responses: Responses1;
	};
	shopTokenChargeFailed: {
		parameters: Parameters6;
		requestBody: JsonBody<Schemas["ShopTokenChargeFailedEvent"]>;
		responses: Responses1;
	};
	shopTokenChargeSuccess: {
		parameters: Parameters6;
		requestBody: JsonBody<Schemas["ShopTokenChargeSuccessEvent"]>;
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
type Path1 = {
	/**
	 * Id of the order, as `createOrder` returned it.
	 * @example 550e8400-e29b-41d4-a716-446655440000
	 */
	orderUuid: string;
};
type Parameters2 = {
	query?: never;
	header?: never;
	path: Path1;
	cookie?: never;
};
type Parameters3 = {
	query?: never;
	header?: never;
	path: {
		/**
		 * Id of the order, as `createOrder` returned it.
		 * @example 550e8400-e29b-41d4-a716-446655440000
		 */
		orderUuid: string;
		/**
		 * Id of the payment, as `listOrderTransactions` shows it.
		 * @example 12345
		 */
		txId: number;
	};
	cookie?: never;
};
type Parameters4 = {
	query?: never;
	header?: never;
	path: {
		/**
		 * The saved token.
		 * @example 550e8400-e29b-41d4-a716-446655440000
		 */
		token: string;
	};
	cookie?: never;
};
type CancelOrderResult1 = {
	/** Whether it was done. */
	success: boolean;
	/** Text for people; do not branch on it. */
	message: string;
};
type ShopOrderPaymentReceivedPayload1 = {
	/**
	 * Format: uuid
	 *
	 * Id of the order.
	 */
	uuid: string;
	/**
	 * Format: int64
	 *
	 * Price of the order, in minor units.
	 */
	amount?: number;
	currency?: Schemas["Currency"];
	/** Id of the shop. */
	shopId?: number;
};
type Query1 = {
	/**
	 * Which shop; without it the oldest active one.
	 * @example 1
	 */
	shopId?: number;
};
type Parameters5 = {
	query?: Query1;
	header?: never;
	path: Path1;
	cookie?: never;
};
type Parameters6 = {
	query?: never;
	header: {
		/** HMAC-SHA256 of the body. Refuse a delivery without it. */
		"trbt-signature": string;
	};
	path?: never;
	cookie?: never;
};
type Responses1 = {
	/** Taken note of. The body is not looked at; one public client answers `{"status":"ok"}`. */
	200: {
		headers: {
			[name: string]: unknown;
		};
		content?: never;
	};
};
interface Without1 {
	put?: never;
	delete?: never;
	options?: never;
	head?: never;
	patch?: never;
	trace?: never;
}
interface Without2 {
	put?: never;
	options?: never;
	head?: never;
	patch?: never;
	trace?: never;
}
interface Errors3 {
	400: Responses["BadRequest"];
	401: Responses["Unauthorized"];
	403: Responses["Forbidden"];
	404: Responses["NotFound"];
}
interface Path_1 extends Without1 {
	parameters: Parameters1;
	/** Read one shop */
	get: operations["getShop"];
	post?: never;
}
interface Path_2 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Charge a saved token */
	post: operations["createCharge"];
}
interface Path_3 extends Without1 {
	parameters: Parameters1;
	/** Read one charge */
	get: operations["getCharge"];
	post?: never;
}
interface Path_4 extends Without1 {
	parameters: Parameters1;
	/** List orders */
	get: operations["listOrders"];
	/** Create an order and get its payment links */
	post: operations["createOrder"];
}
interface Path_5 extends Without1 {
	parameters: Parameters2;
	/** Read one order */
	get: operations["getOrder"];
	post?: never;
}
interface Path_6 extends Without1 {
	parameters: Parameters2;
	get?: never;
	/** Stop a recurring order */
	post: operations["cancelOrder"];
}
interface Path_7 extends Without1 {
	parameters: Parameters2;
	/** Read the status of an order */
	get: operations["getOrderStatus"];
	post?: never;
}
interface Path_8 extends Without1 {
	parameters: Parameters2;
	/** List the payments of an order */
	get: operations["listOrderTransactions"];
	post?: never;
}
interface Path_9 extends Without1 {
	parameters: Parameters3;
	get?: never;
	/** Pay back one payment of an order */
	post: operations["refundOrderTransaction"];
}
interface Path_10 extends Without1 {
	parameters: Parameters2;
	get?: never;
	/** Have an event of an order sent again */
	post: operations["resendOrderWebhook"];
}
interface Path_11 extends Without1 {
	parameters: Parameters1;
	/** List saved payment tokens */
	get: operations["listTokens"];
	post?: never;
}
interface Path_12 extends Without2 {
	parameters: Parameters4;
	/** Read one saved token */
	get: operations["getToken"];
	post?: never;
	/** Deactivate a saved token */
	delete: operations["deactivateToken"];
}
interface Path_13 extends Without1 {
	parameters: Parameters1;
	/** List the active shops */
	get: operations["listShops"];
	post?: never;
}
interface Path_14 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** An order was paid */
	post: operations["shopOrder"];
}
interface Path_15 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** A recurring order ended */
	post: operations["shopOrderCancelled"];
}
interface Path_16 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** The charge of a next period failed */
	post: operations["shopOrderChargeFailed"];
}
interface Path_17 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** A next period of a recurring order was paid */
	post: operations["shopOrderChargeSuccess"];
}
interface Path_18 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** A payment of an order failed */
	post: operations["shopOrderPaymentFailed"];
}
interface Path_19 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** A payment was noticed, not confirmed */
	post: operations["shopOrderPaymentReceived"];
}
interface Path_20 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** An order was prepaid */
	post: operations["shopOrderPrepaid"];
}
interface Path_21 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** A refund was started or completed */
	post: operations["shopOrderRefunded"];
}
interface Path_22 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** A charge of a saved token failed */
	post: operations["shopTokenChargeFailed"];
}
interface Path_23 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** A charge of a saved token succeeded */
	post: operations["shopTokenChargeSuccess"];
}
interface Answers_24 extends Errors3 {
	/** The charge exists. Its status says whether money moved. */
	200: JsonAnswer<Schemas["ShopCharge"]>;
	/** This token has an unfinished charge. Follow that charge to its end; do not create a new key. */
	409: JsonAnswer<Schemas["Error"]>;
	/** This token was charged less than a minute ago. Wait for the remaining seconds, then repeat with the same key. */
	429: JsonAnswer<Schemas["Error"]>;
	/** The payment gateway failed. Money may have moved; repeat with the same key. */
	502: JsonAnswer<Schemas["Error"]>;
}
interface Answers_26 extends Errors3 {
	/** The token can no longer be charged. */
	200: JsonAnswer<Schemas["DeactivateTokenResult"]>;
}
export {};
