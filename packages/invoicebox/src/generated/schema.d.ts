// Generated from specs/invoicebox/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

export interface paths {
	"/adapter/api/subagent/order": Path_1;
	"/billing/api/order/correction-order": Path_2;
	"/billing/api/order/order": Path_3;
	"/billing/api/order/order-merchant-move": Path_4;
	"/billing/api/order/order/{uuid}": Path_5;
	"/billing/api/order/order/{uuid}/refund-basket-item": Path_6;
	"/billing/api/order/refund-order": Path_7;
	"/billing/api/order/shipment": Path_8;
	"/billing/api/order/{uuid}/payment-method-action/pay": Path_9;
	"/billing/api/order/{uuid}/payment-method-action/send-code": Path_10;
	"/billing/api/order/{uuid}/payment-method-action/validate": Path_11;
	"/billing/api/order/{uuid}/status": Path_12;
	"/filter/api/counterparty-detail": Path_13;
	"/filter/api/order/order": Path_14;
	"/filter/api/order/refund-order": Path_15;
	"/filter/api/order/shipment": Path_16;
	"/security/api/auth/auth": Path_17;
}
export interface webhooks {
	orderNotification: Path_18;
}
export interface components {
	schemas: Schemas;
	responses: Responses;
	parameters: Parameters;
	requestBodies: never;
	headers: Headers;
	pathItems: never;
}
type Schemas = {
	/**
	 * Value added tax of a position. `VATNONE` means exempt; the number is the rate in percent; `_ADDED` means that the tax comes on top
	 * of the price, without it the tax is inside. The API knows no `vatRate` and no `NONE`: the module for Bitrix, which sends both, talks to
	 * another interface of Invoicebox.
	 */
	VatCode: "VATNONE" | "RUS_VAT0" | "RUS_VAT5" | "RUS_VAT5_ADDED" | "RUS_VAT7" | "RUS_VAT7_ADDED" | "RUS_VAT10" | "RUS_VAT10_ADDED" | "RUS_VAT20" | "RUS_VAT20_ADDED" | "RUS_VAT22" | "RUS_VAT22_ADDED";
	/** Kind of the position - `service`, `commodity`, or a number of the fiscal list (tag 1212). */
	ItemType: ("service" | "commodity") | (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 30 | 31 | 32 | 33);
	/** What every position of a request says, apart from its prices. */
	ItemFields: {
		/** Article number. The provider's own newest client sends at most 36 characters. */
		sku: string;
		/** Real name of the goods or the service; it is printed on the receipt. The newest official client stays below 300 characters. */
		name: string;
		/** Group of positions, for the accounting documents. */
		groupName?: string | undefined;
		/** Unit as text, for example `шт.` */
		measure: string;
		/** Code of the unit (OKEI in Russia), for example `796`. A string, leading zeros count. */
		measureCode: string;
		/** Country of origin as text. */
		originCountry?: string | undefined;
		/** Numeric code of the country of origin, for example `643`. A string. */
		originCountryCode?: string | undefined;
		/** Weight with packing. */
		grossWeight?: number | undefined;
		/** Weight without packing. */
		netWeight?: number | undefined;
		/** How many units. Fractions are allowed. */
		quantity: number;
		vatCode: Schemas["VatCode"];
		type: Schemas["ItemType"];
		/** Kind of settlement for the receipt (tag 1214). */
		paymentType: "full_prepayment" | "prepayment" | "advance" | "full_payment";
		/** Further data of the position in the vocabulary of schema.org. */
		metaData?: Shape1 | undefined;
	};
	/** What a position of an order may say beyond a position of a shipment. */
	CategoryFields: {
		/**
		 * Format: date
		 *
		 * Day of the service, for positions that are a service.
		 */
		serviceDate?: string | undefined;
		/** Where `category` comes from - the shop's own list or the Honest Sign groups. Needed with `category`. */
		categoryType?: ("merchantHonestSignMap" | "honestSign") | undefined;
		/** Group of marked goods, for example `milk` or `water`. */
		category?: string | undefined;
	};
	/**
	 * A position of a new order. The server checks `totalAmount` against `amount` times `quantity`, and `amountWoVat` times `quantity`
	 * plus `totalVatAmount` against `totalAmount`.
	 */
	BasketItem: Shape2 & (Schemas["ItemFields"] & Schemas["CategoryFields"]);
	/** The payer. Every field is optional in the documentation, but the payment page asks for what is missing. */
	Customer: {
		/** `legal` for a company or an entrepreneur, `private` for a person. Optional here, needed on the payment page. */
		type?: ("legal" | "private") | undefined;
		/** Name of the company or the person. */
		name?: string | undefined;
		/** Phone number, by the examples digits with the country code and no plus sign. */
		phone?: string | undefined;
		/** E-mail address. May be an empty string, so no format is demanded. */
		email?: string | undefined;
		/**
		 * Tax number (INN): ten digits for a company, twelve for an entrepreneur or a person. Keep it a string, leading zeros occur.
		 * May be empty; the provider's own examples hold other lengths.
		 */
		vatNumber?: string | undefined;
		/** Registration reason code (KPP) of a company. Entrepreneurs and persons have none. */
		taxRegistrationReasonCode?: string | undefined;
		/** Registered address. May be an empty string. */
		registrationAddress?: string | undefined;
	};
	/** What the payer may change on the payment page. */
	InvoiceSetting: {
		/**
		 * Lock all data of the payer.
		 * @default false
		 */
		customerLocked?: boolean | undefined;
		/** Lock only these fields of the payer, by their names. */
		customerLockedFields?: string[] | undefined;
		/** Hide these fields of the payer, by their names. */
		customerHiddenFields?: string[] | undefined;
		/**
		 * Lock the payment instrument.
		 * @default false
		 */
		paymentMethodIdLocked?: boolean | undefined;
		/** Instrument chosen in advance. An integer here and a string in the confirmation calls; do not convert. */
		paymentMethodId?: number | undefined;
		/** Full delivery address. */
		deliveryAddress?: string | undefined;
	};
	/** How the server checks the sums. */
	OrderSetting: {
		/**
		 * Rounding of the total: `strict` demands exact sums, `none` accepts a total at or above the sum of the units,
		 * the others round to whole units.
		 */
		roundPolicy?: ("strict" | "none" | "floor" | "ceil" | "halfUp" | "halfDown") | undefined;
		/** Turn the check of the sums off. What exactly it skips is not documented. */
		disableValidate?: boolean | undefined;
	};
	/** What every new order says. */
	OrderFields: {
		/** What the order is for. */
		description: string;
		/**
		 * Number of the order in your books, unique. It is the only way to find an order again after a lost answer: store it before the call.
		 * Uniqueness is documented, but the newest official client notes that it is not enforced by default, so do not rely on a refusal.
		 */
		merchantOrderId: string;
		/** Number that the payer sees. Without it the payer sees `merchantOrderId`. */
		merchantOrderIdVisible?: string | undefined;
		/** Total with tax, the sum of `totalAmount` of all positions. No limits are documented. */
		amount: number;
		/** Tax inside the total, the sum of `totalVatAmount` of all positions. */
		vatAmount: number;
		/** Currency of all amounts of the order, upper case. */
		currencyId: "RUB" | "USD" | "EUR" | "GBP" | "CNY" | "UZS";
		/** Language of the payment page. */
		languageId?: ("ru" | "en") | undefined;
		/**
		 * Format: date-time
		 *
		 * Until when the order can be paid, with an offset.
		 */
		expirationDate: string;
		/** Positions. At least one; the newest official client sends at most 100. */
		basketItems: Schemas["BasketItem"][];
		/** Further data of the order as JSON-LD in the vocabulary of schema.org. May hold names, so it is kept out of logs. */
		metaData?: Shape1 | undefined;
		customer: Schemas["Customer"];
		/** Where to send the notification of this order. Without it the address of the shop's settings counts. */
		notificationUrl?: string | undefined;
		/** Where the payer goes after a payment. Arriving there proves nothing; wait for the notification. */
		successUrl?: string | undefined;
		/** Where the payer goes after a failure. */
		failUrl?: string | undefined;
		/** Where the link back to the shop leads. */
		returnUrl?: string | undefined;
		invoiceSetting?: Schemas["InvoiceSetting"] | undefined;
		orderSetting?: Schemas["OrderSetting"] | undefined;
		/** The draft refund from which a correction order keeps a fee, or another base order. */
		parentId?: string | undefined;
		/** The invoice that this order joins. */
		orderContainerId?: string | undefined;
		/** Linked shop of the marketplace. */
		shopId?: (string | number) | undefined;
		/** Loyalty programme. */
		userAccountId?: string | undefined;
		/** `false` makes an order whose status the shop sets itself with `updateOrderStatus`. */
		processable?: boolean | undefined;
		/** Save the card for recurring payments, together with `clientId`. Its type could not be learned. */
		savePaymentData?: unknown | undefined;
		/** Your customer, for recurring payments. Its type could not be learned. */
		clientId?: unknown | undefined;
	};
	/** The seller, who must already be known to Invoicebox; otherwise the call is refused. */
	Seller: {
		/** Kind of seller; the only value. */
		type: "counterparty";
		/** Country; the only value. */
		countryId: "RUS";
		/** Tax number (INN) of the seller. */
		vatNumber: string;
		/** Registration reason code (KPP). Needed for companies, absent for entrepreneurs. */
		taxRegistrationReasonCode?: string | undefined;
	};
	/** A new order that names the seller by its tax numbers in place of a shop id. */
	CreateAgentOrderRequest: {
		seller: Schemas["Seller"];
	} & Schemas["OrderFields"];
	/**
	 * State of an order: `created` waits for payment, `completed` is paid, `hold` means that the money is held, `expired` ran out
	 * unpaid, `canceled` (one l) was called off, `draft` is not offered yet. Only `completed` is paid. An order that was confirmed with
	 * a guarantee instrument can still become `canceled` before its shipment, which pays the money back.
	 */
	OrderStatus: "created" | "completed" | "expired" | "canceled" | "hold" | "draft" | (string & {});
	/** Currency of the amounts, upper case. */
	Currency: "RUB" | "USD" | "EUR" | "GBP" | "CNY" | "UZS" | (string & {});
	/** Value added tax of a position. The list has grown before, and an older official module sends other spellings. */
	VatCodeResponse: "VATNONE" | "RUS_VAT0" | "RUS_VAT5" | "RUS_VAT5_ADDED" | "RUS_VAT7" | "RUS_VAT7_ADDED" | "RUS_VAT10" | "RUS_VAT10_ADDED" | "RUS_VAT20" | "RUS_VAT20_ADDED" | "RUS_VAT22" | "RUS_VAT22_ADDED" | (string & {});
	/** Kind of the position - a word, or a number of the fiscal list (tag 1212). */
	ItemTypeResponse: ("service" | "commodity" | (string & {})) | number;
	/** What every position of an answer says, apart from its prices. */
	ItemFieldsResponse: {
		/** Article number. */
		sku: string;
		/** Name of the goods or the service. */
		name: string;
		/** Group of positions, for the accounting documents. */
		groupName?: string;
		/** Unit as text. */
		measure: string;
		/** Code of the unit, with its leading zeros. */
		measureCode: string;
		/** Country of origin as text. */
		originCountry?: string;
		/** Numeric code of the country of origin. */
		originCountryCode?: string;
		/** Weight with packing. */
		grossWeight?: number;
		/** Weight without packing. */
		netWeight?: number;
		/** How many units. May be a fraction. */
		quantity: number;
		vatCode: Schemas["VatCodeResponse"];
		type: Schemas["ItemTypeResponse"];
		/** Day of the service. Its form in answers is not shown anywhere. */
		serviceDate?: string;
		/** Kind of settlement for the receipt (tag 1214). */
		paymentType: "full_prepayment" | "prepayment" | "advance" | "full_payment" | (string & {});
		/** Where `category` comes from. */
		categoryType?: string;
		/** Group of marked goods. */
		category?: string;
		/** Further data of the position. An empty object may come as an empty array. */
		metaData?: Record<string, unknown> | unknown[];
	};
	/** A position of an order or a refund as stored. */
	BasketItemResponse: Shape3 & Schemas["ItemFieldsResponse"];
	/** The payer as stored. */
	CustomerResponse: {
		/** `legal` for a company or an entrepreneur, `private` for a person. */
		type?: "legal" | "private" | (string & {});
		/** Name of the company or the person. */
		name?: string;
		/** Phone number. */
		phone?: string;
		/** E-mail address. May be an empty string. */
		email?: string;
		/** Tax number (INN). May be an empty string. */
		vatNumber?: string;
		/** Registration reason code (KPP) of a company. */
		taxRegistrationReasonCode?: string;
		/** Registered address. May be an empty string. */
		registrationAddress?: string;
		/** Country of the payer, for example `RUS`. Only in answers and notifications. */
		countryId?: string;
	};
	/** What the payer may change on the payment page, as stored. */
	InvoiceSettingResponse: {
		/** All data of the payer is locked. */
		customerLocked?: boolean;
		/** Names of the locked fields of the payer. */
		customerLockedFields?: string[];
		/** Names of the hidden fields of the payer. */
		customerHiddenFields?: string[];
		/** The payment instrument is locked. */
		paymentMethodIdLocked?: boolean;
		/** Instrument chosen in advance, an integer. */
		paymentMethodId?: number;
		/** Full delivery address. */
		deliveryAddress?: string;
	};
	/** Kind of order, `order` in every record. An open set. */
	OrderSubtype: string;
	/** Empty in every record; its values are not documented. Do not branch on it. */
	ProcessingStatus: string;
	/** Attached files. An empty array in records, an empty object on one page. */
	FileIds: unknown[] | Record<string, unknown>;
	/** An order as stored. It repeats what the creation said and adds the id, the payment link and the status. */
	OrderResponse: {
		/** Id of the order at Invoicebox, the `uuid` of the other calls. */
		id: string;
		status: Schemas["OrderStatus"];
		/**
		 * Format: date-time
		 *
		 * Creation time.
		 */
		createdAt: string;
		/**
		 * Format: date-time
		 *
		 * When it was paid. Only for a paid order.
		 */
		paidAt?: string;
		/** Payment page, to be opened or shown as a QR code. It leads to the invoice, which may hold several orders. */
		paymentUrl: string;
		/** Id of the shop. */
		merchantId: string;
		/** Number of the order in your books. */
		merchantOrderId: string;
		/** Number that the payer sees. */
		merchantOrderIdVisible?: string;
		/** What the order is for. */
		description: string;
		/** Total with tax. */
		amount: number;
		/** Tax inside the total. */
		vatAmount: number;
		currencyId: Schemas["Currency"];
		/** Language of the payment page. */
		languageId?: string;
		/**
		 * Format: date-time
		 *
		 * Until when the order can be paid.
		 */
		expirationDate: string;
		/** Positions. */
		basketItems: Schemas["BasketItemResponse"][];
		customer: Schemas["CustomerResponse"];
		/** Further data of the order. An empty object may come as an empty array. */
		metaData?: Record<string, unknown> | unknown[];
		/** The invoice that holds this order. */
		orderContainerId?: string;
		invoiceSetting?: Schemas["InvoiceSettingResponse"];
		/** The refund or order that this one corrects. */
		parentId?: string;
		/** Linked shop of the marketplace. A string by the table, an integer in the official PHP client. */
		shopId?: string | number;
		/** `false` for an order whose status the shop sets itself. */
		processable?: boolean;
		subtype?: Schemas["OrderSubtype"];
		processingStatus?: Schemas["ProcessingStatus"];
		fileIds?: Schemas["FileIds"];
	};
	/** Further data beside the answer, empty in every record. */
	ExtendedData: unknown[] | Record<string, unknown>;
	/** Envelope around an order. */
	OrderEnvelope: {
		data: Schemas["OrderResponse"];
		extendedData?: Schemas["ExtendedData"];
	};
	/** One field of the request that is at fault. */
	FieldError: {
		/** Name of the field. */
		name?: string;
		/** Machine code of the fault, for example `wrong_value`. An open set. */
		code?: string;
		/** Text for people. May be empty. */
		message?: string;
	};
	/** What went wrong. */
	ApiError: {
		/** Text for people. */
		message: string;
		/**
		 * Machine code. The documented list is not complete. `merchant_order_id_duplicate` says that the number is taken,
		 * which after a lost answer may mean success; `wrong_order_status` says that the order is past that step.
		 */
		code?: "unauthorized" | "forbidden" | "wrong_expiration_date" | "wrong_currency" | "language_not_found" | "wrong_basket_item_total_amount" | "wrong_basket_item_total_vat_amount" | "wrong_basket_item_amount_wo_vat" | "wrong_total_amount" | "wrong_total_vat_amount" | "wrong_order_status" | "merchant_order_id_duplicate" | (string & {});
		/** Which fields of the request are at fault. May be empty or missing. */
		fields?: Schemas["FieldError"][];
	};
	/** Error answer. Branch on the status first, then on `error.code`. */
	ErrorResponse: {
		error: Schemas["ApiError"];
	};
	/** A new order of a shop, or a correction order when `parentId` names a draft refund. */
	CreateOrderRequest: {
		/** Id of the shop. Shaped like a UUID, but not always a valid one. */
		merchantId: string;
	} & Schemas["OrderFields"];
	/** Which order goes to which shop. */
	UpdateOrderMerchantRequest: {
		/** The shop that gets the order. */
		merchantId: string;
		/** Id of the order at Invoicebox. */
		orderId: string;
	};
	/** A position in a change or a refund of an order that exists. The currency is that of the order. */
	OrderLine: Shape2 & (Schemas["ItemFields"] & Schemas["CategoryFields"]);
	/** What is to change. Fields that are left out stay. When positions change, send the sums that belong to them too. */
	UpdateOrderRequest: {
		/** What the order is for. */
		description?: string | undefined;
		/** New total with tax. */
		amount?: number | undefined;
		/** Tax inside the new total. */
		vatAmount?: number | undefined;
		/**
		 * Format: date-time
		 *
		 * Until when the order can be paid, with an offset.
		 */
		expirationDate?: string | undefined;
		/** All positions of the order, not only the changed ones. */
		basketItems?: Schemas["OrderLine"][] | undefined;
		/** Further data of the order as JSON-LD. */
		metaData?: Shape1 | undefined;
		customer?: Schemas["Customer"] | undefined;
		/** Linked shop of the marketplace. A string by the table, an integer in the official PHP client. */
		shopId?: (string | number) | undefined;
	};
	/** A position of which something can still be refunded. */
	RefundableItem: {
		/** Price of one unit, tax inside. Not the price of the line. */
		amount: number;
		/** Price of one unit without tax. */
		amountWoVat: number;
		/** Price of all units, tax inside: `amount` times `quantity`, rounded to kopecks. */
		totalAmount: number;
		/** Tax of all units. */
		totalVatAmount: number;
		/** Excise duty. */
		excise?: number;
		/** How much of the line may still be refunded, tax inside. Missing in older answers. */
		availableAmount?: number;
		/** Tax inside `availableAmount`. */
		availableVatAmount?: number;
	} & Schemas["ItemFieldsResponse"];
	/** Position in a list. */
	ListMeta: {
		/** How many objects match in all. */
		totalCount?: number;
		/** Objects per page. */
		pageSize?: number;
		/** Number of this page; the first is 1. */
		page?: number;
	};
	/** What of an order can still be refunded. */
	RefundableItemList: {
		/** The positions that can still be refunded. */
		data: Schemas["RefundableItem"][];
		metaData?: Schemas["ListMeta"];
		extendedData?: Schemas["ExtendedData"];
	};
	/** What to pay back of a paid order. */
	CreateRefundOrderRequest: {
		/** Id of the paid order. */
		parentId: string;
		/**
		 * Number of the refund in your books, unique for each refund. A known number is refused, which is the protection against paying
		 * back twice. Store it before the call and keep it for a repeat. 100 characters here, 256 for an order.
		 */
		merchantOrderId: string;
		/** Sum to pay back, with tax. */
		amount: number;
		/** Tax inside the sum. */
		vatAmount: number;
		/** What is given back; `listRefundableItems` says what is left. */
		basketItems: Schemas["OrderLine"][];
		/** Why it is refunded. */
		description: string;
		/**
		 * `draft` holds the refund back until a correction order keeps a fee from it.
		 * @default created
		 */
		status?: ("created" | "draft") | undefined;
	};
	/** State of a refund - `draft` waits for a correction order, `created` is being paid back, `completed` is paid back, `canceled` is not. */
	RefundStatus: "draft" | "created" | "completed" | "canceled" | (string & {});
	/** A refund as stored. */
	RefundOrderResponse: {
		/** Id of the refund, the `parentId` of a correction order. */
		id: string;
		/** Id of the paid order. */
		parentId: string;
		/** Why it is refunded. */
		description: string;
		/** Number of the refund in your books. The lengths given for it differ, 100 and 256. */
		merchantOrderId: string;
		/** Id of the shop. */
		merchantId: string;
		/** Sum to pay back, with tax. */
		amount: number;
		/** Tax inside the sum. */
		vatAmount: number;
		currencyId: Schemas["Currency"];
		/** What is given back. */
		basketItems: Schemas["BasketItemResponse"][];
		/**
		 * Format: date-time
		 *
		 * Creation time.
		 */
		createdAt: string;
		status: Schemas["RefundStatus"];
	};
	/** Envelope around a refund. */
	RefundEnvelope: {
		data: Schemas["RefundOrderResponse"];
		extendedData?: Schemas["ExtendedData"];
	};
	/** Field name to direction, in the order of the fields. */
	SortOrder: {
		[key: string]: "asc" | "desc";
	};
	/** A position of a shipment as stored. */
	ShipmentLineResponse: Shape3 & Schemas["ItemFieldsResponse"];
	/** State of a shipment - `draft`, `pending` in work, `completed` with its documents made, `canceled`. */
	ShipmentStatus: "draft" | "pending" | "completed" | "canceled" | (string & {});
	/** A shipment as stored. Its id is an integer, unlike all other ids. */
	ShipmentResponse: {
		/** Id of the shipment. */
		id: number;
		/** Id of the shop. */
		merchantId: string;
		/** Id of the order. */
		orderId: string;
		/** Number of the document. */
		documentNumber?: string;
		/** Date of the document. Its form in answers is not shown anywhere. */
		documentDate?: string;
		/** What was delivered. */
		basketItems: Schemas["ShipmentLineResponse"][];
		status?: Schemas["ShipmentStatus"];
		/** Whether it closes the order. */
		final?: boolean;
		/** Kind of shipment. Its values are not documented. */
		type?: string;
		/** Sum of the shipment with tax. */
		amount?: number;
		/** Tax inside the sum. */
		vatAmount?: number;
		/** Creation time. */
		createdAt?: string;
	};
	/** A page of shipments. */
	ShipmentListEnvelope: {
		/** The shipments of this page. */
		data: Schemas["ShipmentResponse"][];
		metaData?: Schemas["ListMeta"];
		extendedData?: Schemas["ExtendedData"];
	};
	/** A position that was delivered or rendered. */
	ShipmentLine: Shape2 & Schemas["ItemFields"];
	/** What was delivered or rendered for an order. */
	CreateShipmentRequest: {
		/** Id of the order at Invoicebox. */
		orderId: string;
		/** Number of the waybill or another document. Send one, it is the best way to recognise a shipment after a lost answer. */
		documentNumber?: string | undefined;
		/**
		 * Format: date
		 *
		 * Date of the document.
		 */
		documentDate?: string | undefined;
		/** What was delivered. */
		basketItems: Schemas["ShipmentLine"][];
		/** `true` closes the order and frees what is left of held money. */
		final?: boolean | undefined;
	};
	/** Envelope around a shipment. */
	ShipmentEnvelope: {
		data: Schemas["ShipmentResponse"];
		extendedData?: Schemas["ExtendedData"];
	};
	/** The code and what it belongs to. */
	CustomerPaymentData: {
		/** What `sendConfirmationCode` returned as `publicCode`. */
		publicCode: string;
		/** What the payer received and typed. */
		code: string;
	};
	/** The confirmation of a payment with the code that the payer typed. */
	PayRequest: {
		/** The same instrument as in `sendConfirmationCode`. A string here, an integer in `invoiceSetting` of an order. */
		paymentMethodId: string;
		/** Language of the payer. */
		languageId?: ("ru" | "en") | undefined;
		customer: Schemas["Customer"];
		customerPaymentData: Schemas["CustomerPaymentData"];
	};
	/** A text for the payer, in the language of the request. */
	PayMessage: {
		/** Heading. */
		title: string;
		/** The text itself. */
		message: string;
	};
	/** What comes with an outcome. */
	PayResultData: {
		message?: Schemas["PayMessage"];
	};
	/** Outcome of a confirmation. Branch on `result`; `type` only says whether a text is to be shown. */
	PayResult: {
		/** `message` asks to show the text of `resultData` to the payer, `none` asks for nothing. */
		type: "none" | "message" | (string & {});
		/**
		 * `success`: paid. `alreadyPaid`: paid before, by this or another call. `wrongCode`: mistyped, let the payer try again.
		 * `limitReached`: too many mistyped codes. `notEnoughMoney`: the guarantee does not cover the order. `error`: not paid.
		 */
		result: "success" | "alreadyPaid" | "wrongCode" | "limitReached" | "notEnoughMoney" | "error" | (string & {});
		/** The text to show when `type` is `message`; otherwise an empty object, which may come as an empty array. */
		resultData: Schemas["PayResultData"] | unknown[];
	};
	/** Envelope around the outcome of a confirmation. */
	PayResponse: {
		data: Schemas["PayResult"];
	};
	/** Which instrument confirms the payment, and who pays. The same body asks `validatePaymentMethod`. */
	CodeRequest: {
		/**
		 * Id of the instrument that confirms the payment. A string here and an integer in `invoiceSetting` of an order: do not convert.
		 * No method lists the instruments; the provider gives you the id.
		 */
		paymentMethodId: string;
		/** Language of the payer. */
		languageId?: ("ru" | "en") | undefined;
		customer: Schemas["Customer"];
	};
	/** The code that was sent. Both fields are there after `success`; what the other results bring is not documented. */
	Code: {
		/** Public id of the code, to be sent with `payWithCode`. It is not what the payer types. */
		publicCode?: string;
		/** How many times a code may still be sent. It does not count mistyped codes. */
		leftAttempt?: number;
	};
	/** Outcome of sending a code. Branch on `result`. */
	CodeResult: {
		/** What the shop has to do next; `none` is the only value, nothing. */
		type: "none" | (string & {});
		/**
		 * `success`: a code was sent. `codeAlreadySent`: one was sent before and it is too early for the next; it
		 * can be used together with the `publicCode` of the answer that said `success`.
		 * `error`: no code was sent.
		 */
		result: "success" | "codeAlreadySent" | "error" | (string & {});
		/** Details of the code. Whole after `success`; otherwise it may be an empty object or an empty array. */
		resultData: Schemas["Code"] | unknown[];
	};
	/** Envelope around the outcome of sending a code. */
	CodeResponse: {
		data: Schemas["CodeResult"];
	};
	/** A call that the shop might have to make. Empty in the only example; do not act on it. */
	ValidateResultData: {
		/** Address, may be empty. */
		url?: string;
		/** HTTP method. */
		method?: string;
		/** Arguments, empty in the example. */
		arguments?: unknown[] | Record<string, unknown>;
	};
	/** Whether the payer can confirm with this instrument. Only `result` is sure. */
	ValidateResult: {
		/**
		 * `available`: go on with `sendConfirmationCode`. `notEnoughMoney`: the guarantee does not cover the order.
		 * `notRegistered`: the payer is not known to Invoicebox.
		 */
		result: "available" | "notEnoughMoney" | "notRegistered" | (string & {});
		/** Comment for people. In the table only. */
		resultNote?: string;
		/** `none` in the example; the table does not know it. */
		type?: string;
		/** Shown by the example with an empty address; the table does not know it. An empty object may come as an empty array. */
		resultData?: Schemas["ValidateResultData"] | unknown[];
	};
	/** Envelope around the answer whether the payer can confirm. */
	ValidateResponse: {
		data: Schemas["ValidateResult"];
	};
	/** New status of an order that the shop drives itself. */
	UpdateOrderStatusRequest: {
		/** The new status. `cancelled` has two l here and one l everywhere else. */
		status: "created" | "completed" | "expired" | "cancelled";
	};
	/** A company or an entrepreneur from the register. The texts come from outside; show them, do not act on them. */
	Counterparty: {
		/** Id at Invoicebox. */
		id: string;
		/** Tax number (INN). */
		vatNumber: string;
		/** Registration reason code (KPP). */
		taxRegistrationReasonCode?: string;
		/** Name. Of an entrepreneur it is a person's name. */
		name?: string;
		/** Full name. */
		nameFull?: string;
		/** Full name in the language of the region. */
		nameI18n?: string;
		/** Number in the register. */
		registrationNumber?: string;
		/** When it was registered, a date with time. */
		registrationDate?: string;
		/** Registered address. */
		registrationAddress?: string;
		/** Postal address. */
		postAddress?: string;
		/** Postal code. A string, leading zeros count. */
		postAddressZip?: string;
	};
	/** Companies found by a tax number. */
	CounterpartyList: {
		/** The companies found; empty when there is none. */
		data: Schemas["Counterparty"][];
		metaData?: Schemas["ListMeta"];
		extendedData?: Schemas["ExtendedData"];
	};
	/** State of an order to filter by. */
	OrderStatusFilter: "created" | "completed" | "expired" | "canceled" | "hold" | "draft";
	/** Comparisons of a time, all of them must hold. */
	DateFilter: {
		/** After this time. */
		_gt?: string;
		/** At this time or after, for example `2021-01-27T00:00:00` without a zone. */
		_ge?: string;
		/** Before this time. */
		_lt?: string;
		/** At this time or before. */
		_le?: string;
	};
	/** A page of orders. */
	OrderListEnvelope: {
		/** The orders of this page. */
		data: Schemas["OrderResponse"][];
		metaData?: Schemas["ListMeta"];
		extendedData?: Schemas["ExtendedData"];
	};
	/** A page of refunds. */
	RefundListEnvelope: {
		/** The refunds of this page. */
		data: Schemas["RefundOrderResponse"][];
		metaData?: Schemas["ListMeta"];
		extendedData?: Schemas["ExtendedData"];
	};
	/** The user of the token. */
	AuthUser: {
		/** Id of the user. `null` means that no token arrived, although the status is 200. */
		userId: string | null;
		/** `null` in every example. */
		profile: unknown;
		/** `null` in the examples; may be missing. */
		accessToken?: string | null;
	};
	/** Envelope around the user of the token. */
	AuthResponse: {
		data: Schemas["AuthUser"];
		extendedData?: Schemas["ExtendedData"];
	};
	/** An order whose status changed. It repeats the order; only the fields listed as required are promised. Only `completed` is paid. */
	OrderNotification: {
		/**
		 * Id of the order at Invoicebox. Repeated deliveries carry the same id: answer `success` again. In a test by the provider's
		 * monitoring it is a UUID that consists of `f` only.
		 */
		id: string;
		status: Schemas["OrderStatus"];
		/** Id of the shop. Compare it with yours. */
		merchantId: string;
		/** Number of the order in your books. Empty in a test by the provider's monitoring. */
		merchantOrderId: string | null;
		/** Number that the payer sees. */
		merchantOrderIdVisible?: string;
		/** Total of the order. Compare it with your books and answer `order_wrong_amount` when it differs. */
		amount: number;
		/** Tax inside the total. */
		vatAmount?: number;
		currencyId: Schemas["Currency"];
		customer: Schemas["CustomerResponse"];
		/**
		 * Format: date-time
		 *
		 * Creation time of the order.
		 */
		createdAt: string;
		/**
		 * Format: date-time
		 *
		 * When it was paid.
		 */
		paidAt?: string;
		/** What the order is for. */
		description?: string;
		/** Positions. */
		basketItems?: Schemas["BasketItemResponse"][];
		/** The invoice that holds this order. */
		orderContainerId?: string;
		/** Until when the order can be paid. */
		expirationDate?: string;
		/** Payment page. */
		paymentUrl?: string;
		/** Language of the payment page. */
		languageId?: string;
		/** `false` for an order whose status the shop sets itself. */
		processable?: boolean;
		/** Further data of the order. */
		metaData?: Record<string, unknown> | unknown[];
		subtype?: Schemas["OrderSubtype"];
		processingStatus?: Schemas["ProcessingStatus"];
		fileIds?: Schemas["FileIds"];
	};
	/** The notification was handled, now or before. */
	NotificationSuccess: {
		/** Always `success`. */
		status: "success";
	};
	/** The notification was not accepted. */
	NotificationError: {
		/** Always `error`. */
		status: "error";
		/**
		 * Why. `out_of_service`, which also counts when nothing is given, asks for ten more deliveries within a day.
		 * `order_already_paid`: paid under another id or by other means. `shipping_unavailable` needs a setting of the shop and does not
		 * pay back by itself: call `cancelOrder` or `createRefund`.
		 * @default out_of_service
		 */
		code?: "out_of_service" | "order_wrong_amount" | "order_already_paid" | "order_not_found" | "shipping_unavailable" | "signature_error" | "order_wrong_status" | "order_wrong_currency";
		/** Text for people. */
		message?: string;
	};
	/** What the shop answers. The HTTP status is 200 in both cases. */
	NotificationAnswer: Schemas["NotificationSuccess"] | Schemas["NotificationError"];
};
type Responses = {
	/** The request could not be read. Not in the provider's list of errors; its older client expects it. */
	BadRequest: BadRequest1;
	/** The token is missing or wrong. */
	Unauthorized: BadRequest1;
	/** The token may not use this method or this object. */
	Forbidden: BadRequest1;
	/** There is no such object. Not in the provider's list of errors; its older client expects it. */
	NotFound: BadRequest1;
	/**
	 * The request is readable but not acceptable: a sum does not add up, the status of the order does not allow it, the number is taken.
	 * `merchant_order_id_duplicate` after a lost answer may mean that the first call went through: look the order up.
	 */
	Unprocessable: BadRequest1;
	/** More than 100 requests in 30 seconds for the account, or 500 for the address. Nothing was done; wait and repeat. */
	TooManyRequests: {
		headers: {
			"X-Request-Id": Headers["RequestId"];
			"Retry-After": Headers["RetryAfter"];
			[name: string]: unknown;
		};
		content: Content1;
	};
	/** An unhandled error of the server. Whether a change was made is unknown. */
	ServerError: BadRequest1;
};
type Parameters = {
	OrderUuid: string;
	Page: number;
	PageSize: number;
	UnderscorePage: number;
	UnderscorePageSize: number;
	SortOrder: Schemas["SortOrder"];
};
type Headers = {
	/** Id of the request on the provider's side. Log it and quote it to the support. */
	RequestId: string;
	/** How long to wait, in seconds or as a date. Not documented; the provider's own newest client obeys it. */
	RetryAfter: string;
};
export type $defs = Record<string, never>;
export interface operations {
	createAgentOrder: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["CreateAgentOrderRequest"]>;
		responses: Responses1;
	};
	createCorrectionOrder: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["CreateOrderRequest"]>;
		responses: Answers_19;
	};
	createOrder: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["CreateOrderRequest"]>;
		responses: Responses1;
	};
	moveOrderToMerchant: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["UpdateOrderMerchantRequest"]>;
		responses: Answers_20;
	};
	getOrder: {
		parameters: Parameters2;
		requestBody?: never;
		responses: Answers_21;
	};
	updateOrder: {
		parameters: Parameters2;
		requestBody: JsonBody<Schemas["UpdateOrderRequest"]>;
		responses: Answers_22;
	};
	cancelOrder: {
		parameters: Parameters2;
		requestBody?: never;
		responses: Answers_23;
	};
	listRefundableItems: {
		parameters: Parameters2;
		requestBody?: never;
		responses: Answers_24;
	};
	createRefund: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["CreateRefundOrderRequest"]>;
		responses: Answers_25;
	};
	listShipmentsOfBilling: ListShipmentsOfBilling1;
	createShipment: {
		parameters: Parameters1;
		requestBody: JsonBody<Schemas["CreateShipmentRequest"]>;
		responses: Answers_26;
	};
	payWithCode: {
		parameters: Parameters2;
		requestBody: JsonBody<Schemas["PayRequest"]>;
		responses: Answers_27;
	};
	sendConfirmationCode: {
		parameters: Parameters2;
		requestBody: JsonBody<Schemas["CodeRequest"]>;
		responses: Answers_28;
	};
	validatePaymentMethod: {
		parameters: Parameters2;
		requestBody: JsonBody<Schemas["CodeRequest"]>;
		responses: Answers_29;
	};
	updateOrderStatus: {
		parameters: Parameters2;
		requestBody: JsonBody<Schemas["UpdateOrderStatusRequest"]>;
		responses: Answers_30;
	};
	findCounterparty: {
		parameters: {
			query: {
				/**
				 * Tax number (INN), ten digits for a company, twelve for an entrepreneur.
				 * @example 2323232323
				 */
				vatNumber: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: Answers_31;
	};
	listOrders: {
		parameters: {
			query?: {
				/**
				 * Only the order with this id.
				 * @example 01771534-196a-1105-839a-82422289d6d9
				 */
				id?: string;
				/**
				 * Only orders in this state, or in one of several, sent as `status=created&status=completed`.
				 * @example completed
				 */
				status?: Schemas["OrderStatusFilter"] | Schemas["OrderStatusFilter"][];
				/**
				 * Only orders of this shop.
				 * @example 01771534-196a-1105-839a-82422289d6d9
				 */
				merchantId?: string;
				/**
				 * Only orders with this number of your books. Several may come back, the number is not always kept unique.
				 * @example ORD123456
				 */
				merchantOrderId?: string;
				/**
				 * Creation time, by comparison, sent as `createdAt[_ge]=...`.
				 * @example {
				 *       "_ge": "2021-01-27T00:00:00"
				 *     }
				 */
				createdAt?: Schemas["DateFilter"];
				/**
				 * End of the time to pay, by comparison, sent as `expirationDate[_ge]=...`.
				 * @example {
				 *       "_ge": "2021-01-27T00:00:00"
				 *     }
				 */
				expirationDate?: Schemas["DateFilter"];
				/**
				 * Time of payment, by comparison, sent as `paidAt[_ge]=...`.
				 * @example {
				 *       "_ge": "2021-01-27T00:00:00"
				 *     }
				 */
				paidAt?: Schemas["DateFilter"];
				/**
				 * Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422.
				 * @example {
				 *       "createdAt": "desc"
				 *     }
				 */
				_order?: Parameters["SortOrder"];
				/**
				 * Number of the page. The newest official client sends `_page` in its place; give one of the two.
				 * @example 2
				 */
				page?: Parameters["Page"];
				/**
				 * Objects per page. The newest official client sends `_pageSize` in its place; give one of the two.
				 * @example 5
				 */
				pageSize?: Parameters["PageSize"];
				/**
				 * Number of the page, under the name that the newest official client sends. Not documented.
				 * @example 2
				 */
				_page?: Parameters["UnderscorePage"];
				/**
				 * Objects per page, under the name that the newest official client sends; it asks for 50 at most. Not documented.
				 * @example 20
				 */
				_pageSize?: Parameters["UnderscorePageSize"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: Answers_32;
	};
	listRefunds: {
		parameters: {
			query?: {
				/**
				 * Only the refund with this id.
				 * @example 01771534-196a-1105-839a-82422289d6d9
				 */
				id?: string;
				/**
				 * Only refunds of this order.
				 * @example d6f1ccb2-2e32-43c2-8a42-5a835dd88607
				 */
				parentId?: string;
				/**
				 * Only refunds in this state.
				 * @example completed
				 */
				status?: "draft" | "created" | "completed" | "canceled";
				/**
				 * Only refunds of this shop.
				 * @example 2ce417f1-8702-4517-bb56-11cd305d2594
				 */
				merchantId?: string;
				/**
				 * Only the refund with this number of your books.
				 * @example ORD123456
				 */
				merchantOrderId?: string;
				/**
				 * Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422.
				 * @example {
				 *       "createdAt": "desc"
				 *     }
				 */
				_order?: Parameters["SortOrder"];
				/**
				 * Number of the page. The newest official client sends `_page` in its place; give one of the two.
				 * @example 2
				 */
				page?: Parameters["Page"];
				/**
				 * Objects per page. The newest official client sends `_pageSize` in its place; give one of the two.
				 * @example 5
				 */
				pageSize?: Parameters["PageSize"];
				/**
				 * Number of the page, under the name that the newest official client sends. Not documented.
				 * @example 2
				 */
				_page?: Parameters["UnderscorePage"];
				/**
				 * Objects per page, under the name that the newest official client sends; it asks for 50 at most. Not documented.
				 * @example 20
				 */
				_pageSize?: Parameters["UnderscorePageSize"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: Answers_33;
	};
	listShipments: ListShipmentsOfBilling1;
	checkAuth: {
		parameters: Parameters1;
		requestBody?: never;
		responses: Answers_34;
	};
	orderNotification: {
		parameters: {
			query?: never;
			header: {
				/** HMAC-SHA1 of the body in lower case hex, 40 characters. */
				"X-Signature": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: JsonBody<Schemas["OrderNotification"]>;
		responses: {
			/** The answer of the shop, for success and failure alike. */
			200: JsonAnswer<Schemas["NotificationAnswer"]>;
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
		 * Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
		 * @example 01771534-1a57-f184-dee3-ebeb91dded75
		 */
		uuid: Parameters["OrderUuid"];
	};
	cookie?: never;
};
type Shape1 = {
	[key: string]: unknown;
};
type Shape2 = {
	/** Price of one unit, tax inside. Not the price of the line. */
	amount: number;
	/** Price of one unit without tax. */
	amountWoVat: number;
	/** Price of all units, tax inside: `amount` times `quantity`, rounded to kopecks. */
	totalAmount: number;
	/** Tax of all units. */
	totalVatAmount: number;
	/** Excise duty. */
	excise?: number | undefined;
};
type Shape3 = {
	/** Price of one unit, tax inside. Not the price of the line. */
	amount: number;
	/** Price of one unit without tax. */
	amountWoVat: number;
	/** Price of all units, tax inside: `amount` times `quantity`, rounded to kopecks. */
	totalAmount: number;
	/** Tax of all units. */
	totalVatAmount: number;
	/** Excise duty. */
	excise?: number;
};
type Headers1 = {
	"X-Request-Id": Headers["RequestId"];
	[name: string]: unknown;
};
type Content1 = {
	"application/json": Schemas["ErrorResponse"];
};
type BadRequest1 = {
	headers: Headers1;
	content: Content1;
};
type Answer1 = {
	headers: Headers1;
	content: {
		"application/json": Schemas["OrderEnvelope"];
	};
};
type ListShipmentsOfBilling1 = {
	parameters: {
		query?: {
			/**
			 * Only the shipment with this id. An integer, unlike all other ids.
			 * @example 371723
			 */
			id?: number;
			/**
			 * Only shipments of this order.
			 * @example 01771534-196a-1105-839a-82422289d6d9
			 */
			orderId?: string;
			/**
			 * Only shipments of this shop.
			 * @example 21827364-196a-1178-839a-82469489d6d7
			 */
			merchantId?: string;
			/**
			 * Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422.
			 * @example {
			 *       "createdAt": "desc"
			 *     }
			 */
			_order?: Parameters["SortOrder"];
			/**
			 * Number of the page. The newest official client sends `_page` in its place; give one of the two.
			 * @example 2
			 */
			page?: Parameters["Page"];
			/**
			 * Objects per page. The newest official client sends `_pageSize` in its place; give one of the two.
			 * @example 5
			 */
			pageSize?: Parameters["PageSize"];
			/**
			 * Number of the page, under the name that the newest official client sends. Not documented.
			 * @example 2
			 */
			_page?: Parameters["UnderscorePage"];
			/**
			 * Objects per page, under the name that the newest official client sends; it asks for 50 at most. Not documented.
			 * @example 20
			 */
			_pageSize?: Parameters["UnderscorePageSize"];
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** The shipments that match. */
		200: {
			headers: Headers1;
			content: {
				"application/json": Schemas["ShipmentListEnvelope"];
			};
		};
		400: Responses["BadRequest"];
		401: Responses["Unauthorized"];
		403: Responses["Forbidden"];
		404: Responses["NotFound"];
		422: Responses["Unprocessable"];
		429: Responses["TooManyRequests"];
		500: Responses["ServerError"];
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
	delete?: never;
	options?: never;
	head?: never;
	patch?: never;
	trace?: never;
}
interface Without3 {
	options?: never;
	head?: never;
	patch?: never;
	trace?: never;
}
interface Errors4 {
	400: Responses["BadRequest"];
	401: Responses["Unauthorized"];
	403: Responses["Forbidden"];
	404: Responses["NotFound"];
	422: Responses["Unprocessable"];
	429: Responses["TooManyRequests"];
	500: Responses["ServerError"];
}
interface Path_1 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Create an order for a seller by its tax numbers */
	post: operations["createAgentOrder"];
}
interface Path_2 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Keep a fee from a draft refund */
	post: operations["createCorrectionOrder"];
}
interface Path_3 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Create an order and get its payment link */
	post: operations["createOrder"];
}
interface Path_4 extends Without2 {
	parameters: Parameters1;
	get?: never;
	/** Move an order to another shop */
	put: operations["moveOrderToMerchant"];
	post?: never;
}
interface Path_5 extends Without3 {
	parameters: Parameters2;
	/** Read one order */
	get: operations["getOrder"];
	/** Change an unpaid order */
	put: operations["updateOrder"];
	post?: never;
	/** Cancel an order or reverse a guarantee payment */
	delete: operations["cancelOrder"];
}
interface Path_6 extends Without1 {
	parameters: Parameters2;
	/** List what can still be refunded */
	get: operations["listRefundableItems"];
	post?: never;
}
interface Path_7 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** Refund a paid order, whole or in part */
	post: operations["createRefund"];
}
interface Path_8 extends Without1 {
	parameters: Parameters1;
	/** Find shipments, at the address of the newest official client */
	get: operations["listShipmentsOfBilling"];
	/** Report a shipment or a rendered service */
	post: operations["createShipment"];
}
interface Path_9 extends Without1 {
	parameters: Parameters2;
	get?: never;
	/** Confirm the payment with the code */
	post: operations["payWithCode"];
}
interface Path_10 extends Without1 {
	parameters: Parameters2;
	get?: never;
	/** Send the payer a confirmation code */
	post: operations["sendConfirmationCode"];
}
interface Path_11 extends Without1 {
	parameters: Parameters2;
	get?: never;
	/** Ask whether this payer can confirm */
	post: operations["validatePaymentMethod"];
}
interface Path_12 extends Without2 {
	parameters: Parameters2;
	get?: never;
	/** Set the status of an order that the shop drives */
	put: operations["updateOrderStatus"];
	post?: never;
}
interface Path_13 extends Without1 {
	parameters: Parameters1;
	/** Find a company by its tax number */
	get: operations["findCounterparty"];
	post?: never;
}
interface Path_14 extends Without1 {
	parameters: Parameters1;
	/** Find orders */
	get: operations["listOrders"];
	post?: never;
}
interface Path_15 extends Without1 {
	parameters: Parameters1;
	/** Find refunds */
	get: operations["listRefunds"];
	post?: never;
}
interface Path_16 extends Without1 {
	parameters: Parameters1;
	/** Find shipments */
	get: operations["listShipments"];
	post?: never;
}
interface Path_17 extends Without1 {
	parameters: Parameters1;
	/** Check the token */
	get: operations["checkAuth"];
	post?: never;
}
interface Path_18 extends Without1 {
	parameters: Parameters1;
	get?: never;
	/** An order was paid or changed its status */
	post: operations["orderNotification"];
}
interface Answers_19 extends Errors4 {
	/** The correction order exists. */
	200: Answer1;
}
interface Answers_20 extends Errors4 {
	/** The order in its new shop. */
	200: Answer1;
}
interface Answers_21 extends Errors4 {
	/** The order. */
	200: Answer1;
}
interface Answers_22 extends Errors4 {
	/** The order after the change. */
	200: Answer1;
}
interface Answers_23 extends Errors4 {
	/** The order, now `canceled`. */
	200: Answer1;
}
interface Answers_24 extends Errors4 {
	/** The positions that are left. */
	200: {
		headers: Headers1;
		content: {
			"application/json": Schemas["RefundableItemList"];
		};
	};
}
interface Answers_25 extends Errors4 {
	/** The refund exists. Its status says whether the money is back. */
	200: {
		headers: Headers1;
		content: {
			"application/json": Schemas["RefundEnvelope"];
		};
	};
}
interface Answers_26 extends Errors4 {
	/** The shipment was stored. */
	200: {
		headers: Headers1;
		content: {
			"application/json": Schemas["ShipmentEnvelope"];
		};
	};
}
interface Answers_27 extends Errors4 {
	/** The call was processed. `data.result` says whether it is paid. */
	200: {
		headers: Headers1;
		content: {
			"application/json": Schemas["PayResponse"];
		};
	};
}
interface Answers_28 extends Errors4 {
	/** The call was processed. `data.result` says whether a code is on its way. */
	200: {
		headers: Headers1;
		content: {
			"application/json": Schemas["CodeResponse"];
		};
	};
}
interface Answers_29 extends Errors4 {
	/** The call was processed. `data.result` is the answer. */
	200: {
		headers: Headers1;
		content: {
			"application/json": Schemas["ValidateResponse"];
		};
	};
}
interface Answers_30 extends Errors4 {
	/** The order in its new status. */
	200: Answer1;
}
interface Answers_31 extends Errors4 {
	/** The companies found. */
	200: {
		headers: Headers1;
		content: {
			"application/json": Schemas["CounterpartyList"];
		};
	};
}
interface Answers_32 extends Errors4 {
	/** The orders that match. */
	200: {
		headers: Headers1;
		content: {
			"application/json": Schemas["OrderListEnvelope"];
		};
	};
}
interface Answers_33 extends Errors4 {
	/** The refunds that match. */
	200: {
		headers: Headers1;
		content: {
			"application/json": Schemas["RefundListEnvelope"];
		};
	};
}
interface Answers_34 extends Errors4 {
	/** The user of the token, or nobody. */
	200: {
		headers: Headers1;
		content: {
			"application/json": Schemas["AuthResponse"];
		};
	};
}
interface Responses1 extends Errors4 {
	/** The order was created and waits for payment. */
	200: Answer1;
}
export {};
