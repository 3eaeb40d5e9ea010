// Generated from specs/qiwi/openapi.yaml (sha256 627df31a58919b3a). Do not edit: change the spec and run `npm run generate`.

export interface paths {
	"/v1/sites/{siteId}/bills/{billId}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the bill, new for each bill of the site. Use letters, digits, `_` and `-`.
				 * @example 893794793973
				 */
				billId: components["parameters"]["BillId"];
			};
			cookie?: never;
		};
		/**
		 * List the payments of a bill
		 * @description Payments of one bill, as a bare array without pages. In spite of its address this call does not answer the bill; `getBillDetails` does.
		 *     A bill may have several declined payments before a completed one.
		 */
		get: operations["listBillPayments"];
		/**
		 * Create a bill
		 * @description Makes a bill and answers the address of its payment form, `payUrl`.
		 *
		 *     - Without the flag `SALE` a payment of the bill only holds the money. QIWI waits 72 hours for a capture and then captures by itself;
		 *       support can change that to a release, and to at most five days.
		 *     - The same `billId` answers the bill that exists, in the state it is in by then: an old one comes back as `EXPIRED`, with status 200.
		 *       What another body under a known id does is not documented, so never send one.
		 *     - A bill has no `callbackUrl`: the webhook address goes into `customFields.invoice_callback_url`.
		 *     - With the flag `CHECK_CARD` the form checks a card instead; then `amount` has to be absent and the answer says zero.
		 *     - Sums of `splits` have to equal the amount.
		 */
		put: operations["createBill"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/bills/{billId}/details": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the bill, new for each bill of the site. Use letters, digits, `_` and `-`.
				 * @example 893794793973
				 */
				billId: components["parameters"]["BillId"];
			};
			cookie?: never;
		};
		/**
		 * Read a bill
		 * @description State of a bill and every attempt to pay it, declined ones included.
		 *
		 *     - `PAID` says that an attempt succeeded, not that the money is yours: without `SALE` it may still be held.
		 *     - Attempts may lack `paymentId`; `listBillPayments` has it. Do not rely on their order.
		 *     - `capturedAmount` of an attempt is no sign of success, read its `status`.
		 *     - Date-times of the bill may come without an offset.
		 */
		get: operations["getBillDetails"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/payments/{paymentId}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
			};
			cookie?: never;
		};
		/**
		 * Read a payment
		 * @description State of a payment, whoever started it. Ask this after a webhook too, because the signature of the webhook does not cover the state.
		 *
		 *     - While the payment is `WAITING` ask again slowly or wait for the webhook; no interval is documented. When no webhook came within ten minutes, ask.
		 *     - `requirements` may stay in the answer of a completed payment, and `capturedAmount` is no sign of success: only `status` counts.
		 *     - `DECLINED` and `DECLINE` mean the same.
		 */
		get: operations["getPayment"];
		/**
		 * Pay or hold
		 * @description Charges a card, a token or a phone bill.
		 *
		 *     - Without the flag `SALE` the money is only held. QIWI waits 72 hours for `createCapture` and then captures by itself;
		 *       support can change that to a release, and to at most five days.
		 *     - A decline is a 200 with `DECLINED` and a `reason`. `COMPLETED` means authorized: taken with `SALE`, else held.
		 *     - `WAITING` with `requirements.threeDS` asks for 3-D Secure: send the payer to the bank's page, then call `completePayment`.
		 *     - A new attempt after a decline needs a new `paymentId`; that a declined id stays declined is our reading.
		 *     - After a timeout never invent a new id: read the payment, and send the identical request again when that answers 404.
		 *     - With `TOKEN`, and with the flag `BIND_PAYMENT_TOKEN`, the request needs `customer.account`.
		 *     - Sums of `paymentSplits` have to equal the amount.
		 */
		put: operations["createPayment"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/payments/{paymentId}/captures/{captureId}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the capture, new for each capture of the site.
				 * @example bxwd8096
				 */
				captureId: components["parameters"]["CaptureId"];
			};
			cookie?: never;
		};
		/**
		 * Read a capture
		 * @description State of a capture. A declined one is spelt `DECLINED` here and `DECLINE` in the answer to the request; take both.
		 */
		get: operations["getCapture"];
		/**
		 * Take held money
		 * @description Takes the money that a payment without `SALE` holds: the whole sum, once. There is no amount in the request, and a partial capture is not documented.
		 *
		 *     - Without this call QIWI captures by itself after 72 hours. To release the hold create a refund before that.
		 *     - At most one capture of a payment succeeds. A second one under another id is declined, which is our reading; the decline is a 200.
		 *     - The body is optional; an empty object works as well.
		 */
		put: operations["createCapture"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/payments/{paymentId}/complete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Finish 3-D Secure
		 * @description Hands over what the bank's page returned as `PaRes`, for version 1 and 2 of 3-D Secure alike. The answer holds the result of the payment.
		 *
		 *     `PaRes` works once. After a lost answer read the payment; call again only while that still says `WAITING`.
		 */
		post: operations["completePayment"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/payments/{paymentId}/payouts/{payoutId}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the payout. The same id repeats the same payout; a new id pays out once more.
				 * @example bxwd8096
				 */
				payoutId: components["parameters"]["PayoutId"];
			};
			cookie?: never;
		};
		/**
		 * Read a payout
		 * @description State of a payout. While it is `WAITING`, or `INIT` in a two-step payout, ask again or wait for the webhook; no polling interval
		 *     is documented, the pages say to ask when no webhook came within ten minutes. The call takes no signature.
		 *
		 *     Success is `COMPLETED`, on test sites also `SUCCESS`. A 404 after a lost `createPayout` says that the payout was not created.
		 */
		get: operations["getPayout"];
		/**
		 * Pay out from a payment
		 * @description Sends money that a payment brought in to a card or, by phone number, to an account. It takes the API key and a signature over
		 *     the body; the client makes the signature when it has the private key.
		 *
		 *     A 200 says that the payout exists, not that money arrived: read `status.value`. A declined payout is a 200 too.
		 *
		 *     - The same `payoutId` and a body that is the same byte for byte may be sent again, because the signature covers the bytes.
		 *       A new `payoutId` pays once more: never make one to get over a lost answer.
		 *     - After a lost answer call `getPayout`. A 404 says that the payout was not created; send the identical PUT again. After a 500
		 *       with an empty body send it again too; after a 500 with a body read the payout.
		 *     - The answer has no `payoutId`. Keep your own.
		 *     - Success is `COMPLETED`, or `SUCCESS` in status answers of test sites and in webhooks. Refusal is `DECLINED` or `DECLINE`.
		 *     - On a test site the amount decides: 200.00 and 2.00 wait and then succeed, 500.00 and 5.00 are declined at once, 510.00 and
		 *       5.10 wait and are then declined.
		 *     - What a wrong signature is answered with is not documented.
		 */
		put: operations["createPayout"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/payments/{paymentId}/payouts/{payoutId}/complete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the payout. The same id repeats the same payout; a new id pays out once more.
				 * @example bxwd8096
				 */
				payoutId: components["parameters"]["PayoutId"];
			};
			cookie?: never;
		};
		get?: never;
		/**
		 * Carry out a two-step payout
		 * @description Second step of a payout that stands at `INIT`: now the money goes out. Which sites pay out in two steps is QIWI's setting; a payout
		 *     that is past `INIT` needs no such call. There is no body, and no `X-Digital-Sign` is described for it.
		 *
		 *     - What a second call does is not documented. After a lost answer, and after a 500, 502 or 503 with or without a body, read the payout;
		 *       call again only while it is `INIT`.
		 *     - A 200 says that the call was taken: read `status.value`. A declined payout is a 200 too.
		 *     - How long a payout may stay at `INIT`, and how it can be dropped, is not documented.
		 */
		put: operations["completePayout"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/payments/{paymentId}/refunds": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
			};
			cookie?: never;
		};
		/**
		 * List the refunds of a payment
		 * @description All refunds of one payment, as a bare array without pages.
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
	"/v1/sites/{siteId}/payments/{paymentId}/refunds/{refundId}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the refund. The same id repeats the same refund; a new id refunds once more.
				 * @example tcwv3132
				 */
				refundId: components["parameters"]["RefundId"];
			};
			cookie?: never;
		};
		/**
		 * Read a refund
		 * @description State of a refund.
		 */
		get: operations["getRefund"];
		/**
		 * Refund a payment
		 * @description Returns a payment, whole or in part, by card or SBP alike.
		 *
		 *     - The payment has to be `COMPLETED`. Some older texts call that state `SUCCESS`, and one of them swaps the words full and partial.
		 *     - Money that is only held is released instead: the answer then has the flag `REVERSAL`, and nothing was debited. QIWI keeps its fee on a refund, not on a release.
		 *     - Several partial refunds are allowed, each with its own id. A new id always refunds once more: after a timeout repeat the same id with the same body.
		 *     - A decline is a 200. For SBP use the `paymentUid` of the QR code as `paymentId`.
		 *     - How late a refund may come is not documented. Sums of `refundSplits` have to equal the amount.
		 */
		put: operations["createRefund"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/payments/{paymentId}/refunds/{refundId}/decline": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the refund. The same id repeats the same refund; a new id refunds once more.
				 * @example tcwv3132
				 */
				refundId: components["parameters"]["RefundId"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Cancel a postponed refund
		 * @description Cancels a refund to a card that was started by mistake, as long as it was postponed. Postponed refunds have to be switched on by the QIWI manager first.
		 *
		 *     There is no body. What state the refund has afterwards is not documented: the printed answer still says `COMPLETED`. Read the refund before calling again.
		 */
		post: operations["declineRefund"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/sbp/qrCodes": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Issue an SBP QR code, its id in the body
		 * @description Does what `putSbpQrCode` does, with your id of the code in the body instead of the path. The payer scans the code or opens
		 *     `qrCode.payload` in a bank app.
		 *
		 *     A 200 says that the code exists, not that it was paid: `qrCode.status` becomes `PAYED` (spelt so), which `getSbpQrCode` tells.
		 *
		 *     - Although this is a POST it is keyed by `qrCodeUid`: the same id and body may be sent again. What another body under a
		 *       known id does is not documented, and a new id issues a second code that can also be paid.
		 *     - After a lost answer read the code first. A 404 says that the call did not arrive; send the identical body again. After a 500
		 *       with an empty body send it again too; after a 500 with a body read the code.
		 *     - `qrCode.ttl` counts minutes. Without it the code lives 72 hours.
		 *     - On a test site only issuing and reading work: the amount 200 gives a code, any other amount ends as `DECLINED`.
		 */
		post: operations["createSbpQrCode"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the QR code, new for each code of the site. Some older texts call it `qrCodeId`.
				 * @example Test12
				 */
				qrCodeUid: components["parameters"]["QrCodeUid"];
			};
			cookie?: never;
		};
		/**
		 * Read an SBP QR code and its payment
		 * @description State of a code, of the payment that came from it and of the token that was asked for. Money moved when `qrCode.status` is
		 *     `PAYED` and `payment.paymentStatus` is `COMPLETED`.
		 *
		 *     - `payment.paymentUid` is the `paymentId` that `getPayment` and `createRefund` take; QIWI makes it when the payer scans the code.
		 *     - `qrCode.image` does not come back here. Draw the picture from `qrCode.payload` when you lost it.
		 *     - No polling interval is documented. Ask when no webhook came within ten minutes. An unpaid code stops working when `qrCode.ttl`
		 *       is over; that this shows as `EXPIRED` is documented for test sites only.
		 *     - A 404 after a lost create says that the create did not arrive.
		 */
		get: operations["getSbpQrCode"];
		/**
		 * Issue an SBP QR code
		 * @description Issues a code of the Faster Payments System under an id of yours. The payer scans it or opens `qrCode.payload` in a bank app.
		 *     Type `DYNAMIC` takes one payment and needs an amount; type `TOKEN` binds the payer's account without a payment; the flag
		 *     `CREATE_TOKEN` asks for a token of it. Tokens have to be switched on by the QIWI manager.
		 *
		 *     A 200 says that the code exists, not that it was paid: `qrCode.status` becomes `PAYED` (spelt so), which `getSbpQrCode` tells.
		 *
		 *     - The same id and body may be sent again. What another body under a known id does is not documented, and a new id issues a
		 *       second code that can also be paid.
		 *     - After a lost answer read the code first. A 404 says that the call did not arrive; send the identical PUT again. After a 500
		 *       with an empty body send it again too; after a 500 with a body read the code.
		 *     - `qrCode.ttl` counts minutes. Without it the code lives 72 hours.
		 *     - A picture comes only when `qrCode.image` asks for it, and only in this answer.
		 *     - On a test site only issuing and reading work: the amount 200 gives a code, any other amount ends as `DECLINED`.
		 */
		put: operations["putSbpQrCode"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}/payments": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the QR code, new for each code of the site. Some older texts call it `qrCodeId`.
				 * @example Test12
				 */
				qrCodeUid: components["parameters"]["QrCodeUid"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Charge a saved SBP token, without an id of your own
		 * @description Pays a QR code with a saved token, without the payer being present. Since May 2023 the pages describe this call in place of
		 *     `payBySbpToken`, which names the payment in its address. Issue a `DYNAMIC` code first; this call has no amount of its own and takes
		 *     that of the code, which is our reading of the pages.
		 *
		 *     - Nothing in this call tells a repeat from a second payment. After a lost answer, and after a 500, 502 or 503 with or without a body,
		 *       read the code with `getSbpQrCode`; call again only when it shows neither a payment nor `INIT_PAYMENT_BY_TOKEN`.
		 *     - A 200 says that the payment has begun. The printed answer has `INIT_PAYMENT_BY_TOKEN` and no `payment`; the id and the outcome come
		 *       with `getSbpQrCode` and with the webhook about the payment, which carries `qrCodeUid`.
		 *     - One payment per code. For another one issue another code.
		 *     - SBP tokens cannot be charged on a test site.
		 */
		post: operations["createSbpTokenPayment"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}/payments/{paymentId}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the QR code, new for each code of the site. Some older texts call it `qrCodeId`.
				 * @example Test12
				 */
				qrCodeUid: components["parameters"]["QrCodeUid"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
			};
			cookie?: never;
		};
		get?: never;
		/**
		 * Charge a saved SBP token
		 * @description Pays a QR code with a saved token, without the payer being present. Issue a `DYNAMIC` code first; this call has no amount of its
		 *     own and takes that of the code, which is our reading of the pages.
		 *
		 *     A 200 says that the payment has begun. It is usually `WAITING`: follow `payment.paymentStatus` with `getSbpQrCode`.
		 *
		 *     - `paymentId` is yours here. Sending the same `qrCodeUid`, `paymentId` and body again has the effect of one call. A new
		 *       `paymentId` may charge once more, so never make one to get over a lost answer: read the code first.
		 *     - After a 500 with an empty body send the call again; after a 500 with a body read the code.
		 *     - The pages since May 2023 describe `createSbpTokenPayment` instead, a POST to the same address without `paymentId`. That call cannot
		 *       be repeated safely, this one can.
		 *     - SBP tokens cannot be charged on a test site.
		 */
		put: operations["payBySbpToken"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/tokens": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Disable a saved payment token
		 * @description Makes a payment token useless for the customer that it was issued to. There is no documented way back. A later `createPayment` with
		 *     the token is refused with a 400 whose `cause` says so.
		 *
		 *     - The token stands in a JSON body, although the method is DELETE. A proxy that drops such bodies breaks the call.
		 *     - Success is a 204 without a body.
		 *     - There is no call that reads tokens. After a lost answer send the identical call again: 204 and 404 then both say that the token is
		 *       gone. A 404 to the first call says that token and customer do not belong together, which is our reading.
		 *     - It counts for tokens of cards, and in the texts up to 2023 for those of QIWI Wallet. Whether it counts for SBP tokens is not documented.
		 */
		delete: operations["deletePaymentToken"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/validation/card/requests/{requestUid}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the card check, not necessarily a UUID. For a check on the payment form it is the `billId`.
				 * @example acd7bf20-22e2-4cbf-a218-38d90e9f29b9
				 */
				requestUid: components["parameters"]["RequestUid"];
			};
			cookie?: never;
		};
		/**
		 * Read a card check
		 * @description State and result of a check. It also finds the checks that a payer made on QIWI's form: their `requestUid` is the `billId`.
		 *
		 *     Only `isValidCard: true` means that the card can be charged; `SUCCESS` alone does not. An `ERROR` answer holds nothing but the
		 *     id and the status. A lost `createdToken` is found again here.
		 */
		get: operations["getCardCheck"];
		/**
		 * Check a card
		 * @description Asks the issuer whether a card can be charged, without taking money, and makes a payment token of it when `tokenizationData` is given.
		 *     The service is off until the QIWI manager switches it on. Only merchants with a PCI DSS certificate may send card data.
		 *
		 *     A 200 with `SUCCESS` does not mean a valid card: only `isValidCard: true` does. `createdToken` comes only for a valid card
		 *     and only when an account was sent.
		 *
		 *     - `WAITING_3DS` hands out `requirements`: send the payer to the issuer, then call `completeCardCheck`. Whether 3-D Secure is
		 *       asked for is a setting of the site at QIWI.
		 *     - The same `requestUid` and body may be sent again. What another body under a known id does is not documented.
		 *     - After a lost answer read the check first. A 404 says that the call did not arrive; send the identical PUT again. After a 500
		 *       with an empty body send it again too; after a 500 with a body read the check.
		 *     - On a test site the expiry month decides: 02 declines, 03 succeeds after three seconds, 04 declines after three seconds, any
		 *       other month succeeds. The holder name `unknown name` starts 3-D Secure; since 2024 the code 849 or a name with `3ds` does.
		 */
		put: operations["createCardCheck"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sites/{siteId}/validation/card/requests/{requestUid}/complete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the card check, not necessarily a UUID. For a check on the payment form it is the `billId`.
				 * @example acd7bf20-22e2-4cbf-a218-38d90e9f29b9
				 */
				requestUid: components["parameters"]["RequestUid"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Finish 3-D Secure of a card check
		 * @description Hands in what the issuer's page returned, under the `requestUid` of the check. `pares` stands at the top of the body here,
		 *     not inside `threeDS` as when a payment is completed.
		 *
		 *     - Do not send it twice blindly, the issuer accepts a `pares` once. After a lost answer read the check, and send again only
		 *       while it is still `WAITING_3DS`.
		 *     - Passing 3-D Secure does not make the card valid: read `isValidCard`.
		 */
		post: operations["completeCardCheck"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export interface webhooks {
	paymentNotification: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A payment succeeded or was declined
		 * @description Sent for every payment, also for those that the payer started on the form or by SBP: this is where their `paymentId` comes from.
		 *     It goes to `callbackUrl` of the payment, to `customFields.invoice_callback_url` of the bill, or to the address in the settings of
		 *     the account.
		 *
		 *     - The signature covers neither the state nor the currency. Before anything is delivered read the payment with `getPayment` and
		 *       compare amount, currency and bill with your books.
		 *     - `SUCCESS` is a hold as long as the payment had no flag `SALE`.
		 *     - When nothing came within ten minutes ask `getPayment` or `getBillDetails`.
		 *     - Answer exactly 200; the body does not matter. Anything else is delivered again after 5 seconds, after 1 minute and three times
		 *       after 5 minutes, or later. Recognise repeats by `payment.paymentId` and `payment.status.value`.
		 *     - Webhooks of different kinds come in no fixed order.
		 */
		post: operations["paymentNotification"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	captureNotification: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A capture succeeded or was declined
		 * @description Sent when held money was taken, or could not be. It goes to `callbackUrl` of the capture or to the address in the settings of the
		 *     account.
		 *
		 *     - The signature does not cover the state. Confirm with `getCapture`, or with `getPayment` when the capture is not one of yours.
		 *     - That captures which QIWI makes by itself after 72 hours are told here as well is our reading.
		 *     - Answer exactly 200; the body does not matter. Anything else is delivered again after 5 seconds, after 1 minute and three times
		 *       after 5 minutes, or later. Recognise repeats by `capture.captureId` and `capture.status.value`.
		 *     - Webhooks of different kinds come in no fixed order.
		 */
		post: operations["captureNotification"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	refundNotification: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A refund succeeded or was declined
		 * @description Sent when money was returned or a hold released, or could not be. It goes to `callbackUrl` of the refund or to the address in the
		 *     settings of the account.
		 *
		 *     - The signature does not cover the state. Confirm with `getRefund` before you tell the payer.
		 *     - With the flag `REVERSAL` nothing had been debited: the hold was released and no fee is kept.
		 *     - `paymentId` is there since 2024 only, and `getRefund` needs it: keep it beside the `refundId`.
		 *     - Answer exactly 200; the body does not matter. Anything else is delivered again after 5 seconds, after 1 minute and three times
		 *       after 5 minutes, or later. Recognise repeats by `refund.refundId` and `refund.status.value`.
		 *     - Webhooks of different kinds come in no fixed order.
		 */
		post: operations["refundNotification"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	checkCardNotification: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A card check is over
		 * @description Sent when a card check was carried out, by the API or on the payment form. It goes to the address in the settings of the account;
		 *     for a check on the form also `customFields.invoice_callback_url` of the bill counts, which is our reading.
		 *
		 *     - The signature covers neither result nor token. Read the check with `getCardCheck` before you store the token.
		 *     - `SUCCESS` says that the check was carried out. Only `isValidCard` with `true` says that the card can be charged.
		 *     - Answer exactly 200; the body does not matter. Anything else is delivered again after 5 seconds, after 1 minute and three times
		 *       after 5 minutes, or later. Recognise repeats by `checkPaymentMethod.requestUid` and `checkPaymentMethod.status`.
		 *     - Webhooks of different kinds come in no fixed order.
		 */
		post: operations["checkCardNotification"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	tokenNotification: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * An SBP token was issued or refused
		 * @description Sent when a token of the Faster Payments System was issued or refused; the pages say that payments with the token send it as well.
		 *     It goes to the address in the settings of the account.
		 *
		 *     - The signature covers site, customer, state and date, but not the token itself. Read the code with `getSbpQrCode` and take the
		 *       token from there.
		 *     - `REJECTED` says nothing about the payment that was to bring the token; that has a webhook of its own.
		 *     - Answer exactly 200; the body does not matter. Anything else is delivered again after 5 seconds, after 1 minute and three times
		 *       after 5 minutes, or later. Recognise repeats by `token.tokenizationSource.uid` and `token.status.value`.
		 *     - Webhooks of different kinds come in no fixed order.
		 */
		post: operations["tokenNotification"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	payoutNotification: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A payout changed its state
		 * @description Sent when a payout was taken, waits for its second step, was paid out or was declined. It goes to `callbackUrl` of the payout or
		 *     to the address in the settings of the account.
		 *
		 *     - The signature does not cover the state. Confirm with `getPayout`, which needs the `paymentId` that this body does not have:
		 *       keep it beside the `payoutId`.
		 *     - A payout may send several of these, one for each state, in any order. An older state must not overwrite a final one.
		 *     - Answer exactly 200; the body does not matter. Anything else is delivered again after 5 seconds, after 1 minute and three times
		 *       after 5 minutes, or later. Recognise repeats by `payout.payoutId` and `payout.status.value`.
		 *     - Webhooks of different kinds come in no fixed order.
		 */
		post: operations["payoutNotification"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export interface components {
	schemas: {
		/** @description A date-time that QIWI answers. The offset may be missing (Moscow time then, by our reading) and the fraction has none to nine digits. */
		DateTime: string;
		/** @description A sum that QIWI answers. */
		Amount: {
			/** @description Sum in major units, a string such as `100.00`. Some answers print a number instead; read both into a decimal. Zero occurs. */
			value: string | number;
			/** @description Currency, three letters of ISO 4217. */
			currency: string;
		};
		/** @description What the payer paid with. */
		PaymentMethod: {
			/** @description Kind of payment method. */
			type: "CARD" | "TOKEN" | "SBP" | "QIWI_WALLET" | "MOBILE_COMMERCE" | (string & {});
			/** @description Masked card number. The mask varies in length and character. */
			maskedPan?: string;
			/** @description Retrieval reference number of the card system. */
			rrn?: string | null;
			/** @description Authorization code of the bank, with leading zeros and letters. */
			authCode?: string | null;
			/** @description Phone of the payer, for payments by SBP or wallet. */
			phone?: string;
		};
		/**
		 * @description Why an operation was declined. The list is declared open.
		 *
		 *     - Stop: `INVALID_STATE`, `DECLINED_BY_FRAUD`, `REATTEMPT_NOT_PERMITTED`, `REATTEMPT_NOT_PERMITTED_BY_PS`,
		 *       `ACQUIRING_SUSPECTED_FRAUD`, `ACQUIRING_NOT_PERMITTED`, `BILL_ALREADY_PAID`, `MERCHANT_SETTINGS_ERROR`,
		 *       `DECLINED_BY_PAYOUT_GATEWAY` and those that begin with `QW_` (QIWI Wallet, gone since 2024).
		 *     - Correct something first: `INVALID_AMOUNT`, `INVALID_RECEIVER_DATA`, `ACQUIRING_INCORRECT_CVV`, `ACQUIRING_EXPIRED_CARD`,
		 *       `ACQUIRING_INVALID_CARD`, `ACQUIRING_INSUFFICIENT_FUNDS`, and `REATTEMPT_NOT_PERMITTED_BY_PS_CONDITIONAL`, where `psErrorCode` says what.
		 *     - The payer has to pass 3-D Secure again: `DECLINED_BY_MPI`, `PAYMENT_EXPIRED_3DS`.
		 *     - Once more on another day: `ACQUIRING_LIMIT_EXCEEDED`, `REATTEMPT_NOT_PERMITTED_BY_PS_TEMPORARY`.
		 *     - Later: the technical and integration errors, `ACQUIRING_ACQUIRER_ERROR`, `ACQUIRING_ISSUER_NOT_AVAILABLE`, `PAYIN_PROCESSING_ERROR`, `TRY_AGAIN_LATER`.
		 *
		 *     Any further attempt needs a new operation id; a declined id stays declined, which is our reading.
		 */
		ReasonCode: "INVALID_STATE" | "INVALID_AMOUNT" | "INVALID_RECEIVER_DATA" | "DECLINED_BY_MPI" | "DECLINED_BY_FRAUD" | "REATTEMPT_NOT_PERMITTED" | "REATTEMPT_NOT_PERMITTED_BY_PS" | "REATTEMPT_NOT_PERMITTED_BY_PS_CONDITIONAL" | "REATTEMPT_NOT_PERMITTED_BY_PS_TEMPORARY" | "GATEWAY_INTEGRATION_ERROR" | "GATEWAY_TECHNICAL_ERROR" | "ACQUIRING_MPI_TECH_ERROR" | "ACQUIRING_GATEWAY_TECH_ERROR" | "ACQUIRING_ACQUIRER_ERROR" | "ACQUIRING_AUTH_TECHNICAL_ERROR" | "ACQUIRING_ISSUER_NOT_AVAILABLE" | "ACQUIRING_SUSPECTED_FRAUD" | "ACQUIRING_LIMIT_EXCEEDED" | "ACQUIRING_NOT_PERMITTED" | "ACQUIRING_INCORRECT_CVV" | "ACQUIRING_EXPIRED_CARD" | "ACQUIRING_INVALID_CARD" | "ACQUIRING_INSUFFICIENT_FUNDS" | "ACQUIRING_UNKNOWN" | "BILL_ALREADY_PAID" | "PAYIN_PROCESSING_ERROR" | "PAYMENT_EXPIRED_3DS" | "TRY_AGAIN_LATER" | "MERCHANT_SETTINGS_ERROR" | "DECLINED_BY_PAYOUT_GATEWAY" | "QW_LIMIT_ERROR" | "QW_IDENTIFICATION_ERROR" | "QW_AUTH_ERROR" | "QW_INSUFFICIENT_FUNDS" | "QW_AMOUNT_ERROR" | "QW_REGISTRATION_ERROR" | "QW_AGENT_ERROR" | "QW_ACCOUNT_ERROR" | "QW_IDENTIFICATION_STATUS_ERROR" | "QW_CURRENCY_ERROR" | "QW_PAYMENT_ERROR" | "QW_PROVIDER_ERROR" | "QW_SMS_CONFIRM_EXPIRED" | (string & {});
		/** @description What the states of payments, captures, refunds and payouts have in common, besides the value. */
		OperationStatus: {
			/** @description When the state last changed. */
			changedDateTime: components["schemas"]["DateTime"];
			/** @description Why it was declined. Webhooks call it `reasonCode`. */
			reason?: components["schemas"]["ReasonCode"];
			/** @description Text on the reason; do not branch on it. */
			reasonMessage?: string;
			/**
			 * @description Code of the payment system, two characters, for example `51`. Mir allows no further attempt for 24 hours after 03 04 05 12 15 33 41 43 57 58 62 76 78
			 *     92 93 94 CD TS, and one more attempt a day after 13 14 30 51 54 61 63 65 75 86 88 91 96 CB.
			 */
			psErrorCode?: string;
		};
		/**
		 * @description State of a payment. `WAITING`: the payer still has to act, usually 3-D Secure. `COMPLETED`: the authorization succeeded; with the flag `SALE`
		 *     the money is taken, without it the money is held until a capture, which QIWI makes by itself after 72 hours. `DECLINED` and `DECLINE` mean the same.
		 *     Webhooks say `SUCCESS` instead of `COMPLETED`.
		 */
		PaymentStatus: "WAITING" | "COMPLETED" | "DECLINED" | "DECLINE" | (string & {});
		/** @description State of a payment, when it began and why it was declined. */
		PaymentState: components["schemas"]["OperationStatus"] & {
			value: components["schemas"]["PaymentStatus"];
		};
		/**
		 * @description 3-D Secure. Let the payer's browser POST a form to `acsUrl` with `PaReq`, `MD` and `TermUrl`; the bank returns `PaRes` to `TermUrl`.
		 *     Send that with `completePayment`.
		 */
		ThreeDSRequirement: {
			/** @description Goes into the form as `PaReq`, unchanged. */
			pareq: string;
			/** @description Page of the bank that the form goes to. */
			acsUrl: string;
		};
		/** @description What the payer still has to do. May stay in the answer after it was done, so look at the state first. */
		Requirements: {
			/** @description 3-D Secure, of either version. In card checks the two members stand in `requirements` itself. */
			threeDS?: components["schemas"]["ThreeDSRequirement"];
		};
		/** @description What QIWI knows about the card. Any member may be missing or say that it is unknown; no list of values is closed. */
		CardInfo: {
			/** @description Country of the bank, three letters, a number (`643`) or `0`. */
			issuingCountry?: string;
			/** @description Name of the bank, also `not present` or `Unknown`. */
			issuingBank?: string;
			/** @description Card scheme, for example `VISA`, `MASTERCARD` or `MIR`. */
			paymentSystem?: string;
			/** @description Kind of card, for example `DEBIT`, `CREDIT`, `PREPAID` or `UNKNOWN`. */
			fundingSource?: string;
			/** @description Product of the scheme, free text. */
			paymentSystemProduct?: string;
		};
		/** @description A payment token that was issued for the payer's card. */
		CreatedToken: {
			/**
			 * @description The token, opaque and not always a UUID. Send it as `paymentMethod.paymentToken` of a later payment; the payment webhook
			 *     calls the same value `tokenData.paymentToken`.
			 */
			token: string;
			/** @description Masked card number, to show to the payer. */
			name: string;
			/** @description Until when the token works, usually the expiry of the card. */
			expiredDate?: components["schemas"]["DateTime"];
			/** @description Your id of the payer that the token belongs to. Only in card checks. */
			account?: string;
		};
		/** @description Address of the payer, as QIWI answers it. */
		Address: {
			/** @description Country. */
			country?: string;
			/** @description City. */
			city?: string;
			/** @description Region or state. */
			region?: string;
			/** @description Street, house and flat. */
			details?: string;
		};
		/** @description The payer, as QIWI answers it. May be empty. */
		Customer: {
			/** @description Your id of the payer. */
			account?: string;
			/** @description E-mail of the payer. */
			email?: string;
			/** @description Phone of the payer. `0` occurs where none was given. */
			phone?: string;
			/** @description Address of the payer. May be empty. */
			address?: components["schemas"]["Address"];
		};
		/** @description Free data that was sent, and keys that QIWI adds. Values are strings, also `"true"`. May be empty. */
		CustomFields: {
			/** @description Free data of yours. */
			cf1?: string;
			/** @description Free data of yours. */
			cf2?: string;
			/** @description Free data of yours. */
			cf3?: string;
			/** @description Free data of yours. */
			cf4?: string;
			/** @description Free data of yours. */
			cf5?: string;
			/** @description Alias of a style of the payment form. */
			themeCode?: string;
			/** @description Contract number. */
			contract_id?: string;
			/** @description Booking number. */
			booking_number?: string;
			/** @description Phone. */
			phone?: string;
			/** @description Name. */
			full_name?: string;
			/** @description Remark. */
			comment?: string;
			/** @description Added by QIWI, your id of the payer. */
			customer_account?: string;
			/** @description Added by QIWI, e-mail of the payer. */
			customer_email?: string;
			/** @description Added by QIWI, phone of the payer. `0` occurs. */
			customer_phone?: string;
			/** @description Added by QIWI, whether the payment is captured by itself. */
			auto_capture?: string;
			/** @description Added by QIWI, how the bill was made, for example `PUBLIC_KEY`. */
			invoice_creation_type?: string;
			/** @description Added by QIWI, `true` where a token was asked for. */
			BIND_PAYMENT_TOKEN?: string;
		} & {
			[key: string]: string;
		};
		/**
		 * @description Mark on an object that we read. `SALE` one step, `AUTH` held, `REVERSAL` a hold was released and nothing was debited, `TEST` a site in test mode,
		 *     the others echo the request; `AFT` is not explained. The list is open.
		 */
		OperationFlag: "SALE" | "AUTH" | "REVERSAL" | "TEST" | "AFT" | "BIND_PAYMENT_TOKEN" | "CHECK_CARD" | "CREATE_TOKEN" | (string & {});
		/** @description Fees of one share. */
		SplitCommissions: {
			/** @description Fee that the merchant pays. */
			merchantCms?: components["schemas"]["Amount"];
			/** @description Fee that the payer pays. Null in every webhook example. */
			userCms?: components["schemas"]["Amount"] | null;
		};
		/** @description Share of one merchant, as QIWI answers it. The order of shares is not that of the request. */
		Split: {
			/** @description Kind of share, `MERCHANT_DETAILS`. */
			type: string;
			/** @description Site of the merchant who gets the share. */
			siteUid: string;
			/** @description The share. */
			splitAmount: components["schemas"]["Amount"];
			/** @description Fees of the share. */
			splitCommissions?: components["schemas"]["SplitCommissions"];
			/** @description Your order number of the share. */
			orderId?: string;
			/** @description Your remark on the share. */
			comment?: string;
		};
		/** @description A fiscal receipt that was made. */
		ChequeData: {
			/** @description Id of the receipt, a string or a number. */
			id?: string | number;
			/** @description Where the receipt can be seen. */
			url?: string;
		};
		/** @description A payment. In the details of a bill its id may be missing. */
		PaymentAttempt: {
			/** @description Id of the payment. */
			paymentId?: string;
			/** @description Id of the bill, always present in the list of a bill's payments. */
			billId?: string;
			/** @description Site of the payment. */
			siteId?: string;
			/** @description When the payment was made. */
			createdDateTime: components["schemas"]["DateTime"];
			/** @description Sum of the payment. */
			amount: components["schemas"]["Amount"];
			/** @description Captured sum. No sign of success, since it is printed in full on a declined payment and as zero on a completed one. */
			capturedAmount: components["schemas"]["Amount"];
			/** @description Sum of the refunds. */
			refundedAmount: components["schemas"]["Amount"];
			/** @description Sum in the currency of the settlement, where it differs from that of the payment. */
			settlementAmount?: components["schemas"]["Amount"];
			/** @description What the payer paid with. */
			paymentMethod: components["schemas"]["PaymentMethod"];
			/** @description State of the payment. */
			status: components["schemas"]["PaymentState"];
			/** @description What the payer still has to do. */
			requirements?: components["schemas"]["Requirements"];
			/** @description What QIWI knows about the card. */
			paymentCardInfo?: components["schemas"]["CardInfo"];
			/** @description The token that was issued, after a success with `BIND_PAYMENT_TOKEN`. */
			createdToken?: components["schemas"]["CreatedToken"];
			/** @description The payer. */
			customer?: components["schemas"]["Customer"];
			/** @description The payer's browser. Empty in every example. */
			deviceData?: Record<string, unknown>;
			/** @description Where the webhooks of this payment go. */
			callbackUrl?: string;
			/** @description Your remark on the payment. */
			comment?: string;
			/** @description Free data. */
			customFields?: components["schemas"]["CustomFields"];
			/** @description Marks on the payment. May be empty even where the request had some. */
			flags?: components["schemas"]["OperationFlag"][];
			/** @description Shares of several merchants. */
			paymentSplits?: components["schemas"]["Split"][];
			/** @description The fiscal receipt. */
			chequeData?: components["schemas"]["ChequeData"];
		};
		/** @description A payment. */
		Payment: components["schemas"]["PaymentAttempt"] & {
			/** @description Id of the payment. QR codes call it `paymentUid`. */
			paymentId: string;
		};
		/** @description Payments of one bill, as a bare array without pages. */
		PaymentList: components["schemas"]["Payment"][];
		/** @description Error answer. Branch on the status first; three codes are published in all. An answer of the 5xx group may have no body. */
		Error: {
			/** @description Service that answered, `payin-core`. */
			serviceName: string;
			/**
			 * @description Machine code with dots. Published are `validation.error`, `internal.error` and `payin.resource.not.found`; there are more.
			 * @example validation.error
			 * @example internal.error
			 * @example payin.resource.not.found
			 */
			errorCode: string;
			/** @description Text for the merchant. */
			description: string;
			/** @description Text that may be shown to the payer. */
			userMessage: string;
			/** @description When the error happened, with three or six fraction digits. */
			dateTime: components["schemas"]["DateTime"];
			/** @description Id of the request at QIWI, quote it to their support. */
			traceId: string;
			/** @description What is wrong with which field, from the field name to a list of texts. Only on validation errors. */
			cause?: {
				[key: string]: string[];
			};
		};
		/** @description A sum that we send. */
		AmountInput: {
			/**
			 * @description Sum in major units, above zero, with at most two decimals. QIWI cuts further decimals off instead of refusing them, so round before sending.
			 *     A number or a decimal string; documented as Number(6.2).
			 */
			value: number | string;
			/** @description Currency, three letters of ISO 4217. `RUB` everywhere in the pages; sites in test mode take nothing else. */
			currency: string;
		};
		/** @description A date-time that we send, always with its offset. */
		DateTimeInput: string;
		/**
		 * @description `SALE` takes the money at once instead of holding it. `BIND_PAYMENT_TOKEN` issues a payment token and needs `customer.account`.
		 *     `CHECK_CARD` turns the bill into a card check on the form; such a bill has no amount.
		 * @enum {string}
		 */
		BillFlag: "SALE" | "BIND_PAYMENT_TOKEN" | "CHECK_CARD";
		/** @description Address of the payer, as we send it. */
		AddressInput: {
			/** @description Country. */
			country?: string;
			/** @description City. */
			city?: string;
			/** @description Region or state. */
			region?: string;
			/** @description Street, house and flat. */
			details?: string;
		};
		/** @description The payer, as we send it. */
		CustomerInput: {
			/**
			 * @description Your id of the payer. Needed to issue a payment token, to pay with one and to show saved cards on the form.
			 *     Other calls name the same id `tokenizationData.account`, `tokenizationAccount` or `customerAccountId`.
			 */
			account?: string;
			/** @description E-mail of the payer. */
			email?: string;
			/** @description Phone of the payer, international, with or without the plus sign. */
			phone?: string;
			/** @description Address of the payer. On bills some guides place it beside the customer instead. */
			address?: components["schemas"]["AddressInput"];
		};
		/** @description Who receives a money transfer. Only where the site needs it; not the receiver of a payout. */
		TransferReceiverData: {
			/** @description Card number of the receiver. */
			pan?: string;
			/** @description Wallet of the receiver. */
			wallet?: string;
			/** @description Tax number of the receiver. */
			inn?: string;
			/** @description Phone of the receiver. */
			phone?: string;
			/** @description Bank account of the receiver. */
			bankAccount?: string;
			/** @description Code of the receiver's bank. */
			bic?: string;
		};
		/** @description Free data that comes back in answers and webhooks. Values are strings; some keys mean something to QIWI. */
		CustomFieldsInput: {
			/** @description Free data of yours. */
			cf1?: string;
			/** @description Free data of yours. */
			cf2?: string;
			/** @description Free data of yours. */
			cf3?: string;
			/** @description Free data of yours. */
			cf4?: string;
			/** @description Free data of yours. */
			cf5?: string;
			/** @description Alias of a style of the payment form. Upper and lower case count. */
			themeCode?: string;
			/** @description Where to send the webhooks of a bill, which has no `callbackUrl` of its own. HTTPS on port 443. */
			invoice_callback_url?: string;
			/** @description Contract number shown on the form. Webhooks say `contract_id`. */
			FROM_MERCHANT_CONTRACT_ID?: string;
			/** @description Booking number shown on the form. Webhooks say `booking_number`. */
			FROM_MERCHANT_BOOKING_NUMBER?: string;
			/** @description Phone shown on the form. Webhooks say `phone`. */
			FROM_MERCHANT_PHONE?: string;
			/** @description Name shown on the form. Webhooks say `full_name`. */
			FROM_MERCHANT_FULL_NAME?: string;
		} & {
			[key: string]: string;
		};
		/** @description Price of one unit of a receipt line. */
		ChequePrice: {
			/** @description Price in major units. No bounds are documented. */
			value: number;
			/** @description Currency, three letters of ISO 4217. */
			currency: string;
		};
		/** @description Line of a fiscal receipt. */
		ChequePosition: {
			/** @description How many. */
			quantity: number;
			/** @description Price of one, after discounts. */
			price: components["schemas"]["ChequePrice"];
			/**
			 * @description Rate of the value-added tax.
			 * @enum {string}
			 */
			tax: "NDS_CALC_18_118" | "NDS_CALC_10_110" | "NDS_0" | "NO_NDS" | "NDS_CALC_20_120";
			/** @description Name of the goods or service. */
			description: string;
			/**
			 * @description Which part of the price is paid when.
			 * @enum {string}
			 */
			paymentMethod: "ADVANCED_FULL_PAYMENT" | "PARTIAL_ADVANCE_PAYMENT" | "ADVANCE" | "FULL_PAYMENT" | "PARTIAL_PAYMENT" | "CREDIT" | "CREDIT_PAYMENT";
			/**
			 * @description What is sold. `COMPAUND_PAYMENT_SUBJECT` is spelt so by the provider.
			 * @enum {string}
			 */
			paymentSubject: "COMMODITY" | "EXCISE_COMMODITY" | "WORK" | "SERVICE" | "GAMBLING_RATE" | "GAMBLING_PRIZE" | "LOTTERY_TICKET" | "LOTTERY_PRIZE" | "GRANTING_RESULTS_OF_INTELLECTUAL_ACTIVITY" | "PAYMENT" | "AGENCY_FEE" | "COMPAUND_PAYMENT_SUBJECT" | "OTHER_PAYMENT_SUBJECT";
		};
		/** @description Fiscal receipt under the Russian law 54-FZ. For card payments only. */
		Cheque: {
			/** @description Tax number (INN) of the seller, ten or twelve digits. It travels as a JSON number, so a leading zero is lost. */
			sellerId: number;
			/**
			 * @description Income, return of income, expense or return of expense.
			 * @enum {string}
			 */
			chequeType: "COLLECT" | "COLLECT_RETURN" | "CONSUME" | "CONSUME_RETURN";
			/** @description Phone or e-mail that gets the receipt. */
			customerContact: string;
			/**
			 * @description Tax system of the seller.
			 * @enum {string}
			 */
			taxSystem: "OSN" | "USN" | "USN_MINUS_CONSUM" | "ENVD" | "ESN" | "PATENT";
			/** @description Lines of the receipt. */
			positions: components["schemas"]["ChequePosition"][];
		};
		/** @description Share of one merchant in an operation. The sum of all shares has to equal the amount of the operation; no schema can say that, so check it before sending. */
		SplitInput: {
			/**
			 * @description Kind of share, the only one there is.
			 * @constant
			 */
			type: "MERCHANT_DETAILS";
			/** @description Site of the merchant who gets the share. */
			siteUid: string;
			/** @description The share, in rubles only. */
			splitAmount: components["schemas"]["AmountInput"] & {
				/**
				 * @description Rubles, the only currency of shares.
				 * @constant
				 */
				currency?: "RUB";
			};
			/** @description Your order number of the share. */
			orderId?: string;
			/** @description Your remark on the share. */
			comment?: string;
		};
		/** @description A bill with a payment form. A bill that checks a card has no amount, any other needs one. */
		BillCreateRequest: {
			/** @description Sum of the bill. Has to be absent when `flags` holds `CHECK_CARD`. */
			amount?: components["schemas"]["AmountInput"];
			/** @description Until when the bill can be paid. Neither a default nor a maximum is documented. */
			expirationDateTime: components["schemas"]["DateTimeInput"];
			/** @description What the payer pays for, shown on the form. Several pages allow 255 only. */
			comment?: string;
			/** @description Methods that the form shows; each has to be switched on for the site. `QIWI_WALLET` went away in 2024. */
			billPaymentMethodsType?: ("CARD" | "SBP" | "QIWI_WALLET")[];
			/** @description What to do besides taking a payment. Without `SALE` the money is only held and captured after 72 hours. */
			flags?: components["schemas"]["BillFlag"][];
			/** @description The payer. */
			customer?: components["schemas"]["CustomerInput"];
			/**
			 * @deprecated
			 * @description Address of the payer, where some guides place it. `customer.address` is the newer place.
			 */
			address?: components["schemas"]["AddressInput"];
			/** @description Who receives a money transfer. */
			receiverData?: components["schemas"]["TransferReceiverData"];
			/** @description Free data, and the webhook address of the bill. */
			customFields?: components["schemas"]["CustomFieldsInput"];
			/** @description Fiscal receipt. For card payments only. */
			cheque?: components["schemas"]["Cheque"];
			/** @description Shares of several merchants. Their sum has to equal the amount. Payments call it `paymentSplits`. */
			splits?: components["schemas"]["SplitInput"][];
		} & (unknown & unknown);
		/**
		 * @description State of a bill: `CREATED` waits for the payer, `PAID` has a successful payment, `EXPIRED` can no longer be paid.
		 *     `WAITING` is the name that `CREATED` had before 2022. A paid bill may still be only held, see its payments.
		 */
		BillStatus: "CREATED" | "WAITING" | "PAID" | "EXPIRED" | (string & {});
		/** @description State of a bill and when it began. */
		BillState: {
			value: components["schemas"]["BillStatus"];
			/** @description When the state last changed. May lack its offset. */
			changedDateTime: components["schemas"]["DateTime"];
		};
		/** @description A bill. */
		Bill: {
			/** @description Your id of the bill. */
			billId: string;
			/** @description Site of the bill. The printed answer names another site than its request did, so do not compare the two. */
			siteId?: string;
			/** @description Id of the bill at QIWI. Part of the form's address. */
			invoiceUid?: string;
			/** @description Sum of the bill, zero for a bill that checks a card. */
			amount: components["schemas"]["Amount"];
			/** @description State of the bill. */
			status: components["schemas"]["BillState"];
			/** @description When the bill was made. Comes without an offset. */
			creationDateTime?: components["schemas"]["DateTime"];
			/** @description Until when the bill can be paid. May lack its offset. */
			expirationDateTime: components["schemas"]["DateTime"];
			/**
			 * @description Address of the payment form. Hosts and shapes vary, so do not take it apart. You may append `successUrl`,
			 *     `lang` (`ru` or `en`) and `paymentMethod` (`CARD` or `SBP`) as query parameters.
			 */
			payUrl: string;
			/** @description What the payer pays for. */
			comment?: string;
			/** @description The payer. */
			customer?: components["schemas"]["Customer"];
			/** @description Free data. */
			customFields?: components["schemas"]["CustomFields"];
			/** @description Marks on the bill. */
			flags?: components["schemas"]["OperationFlag"][];
			/** @description Shares of several merchants. */
			splits?: components["schemas"]["Split"][];
			/** @description The fiscal receipt. */
			chequeData?: components["schemas"]["ChequeData"];
		};
		/** @description A bill with every attempt to pay it. */
		BillDetails: components["schemas"]["Bill"] & {
			/** @description The attempts, declined ones included. Their order is not documented. */
			payments: components["schemas"]["PaymentAttempt"][];
		};
		/** @description The payment that a card or token was stored with. */
		FirstTransaction: {
			/** @description Your id of that payment. */
			paymentId?: string;
			/** @description Id of that payment in the national card system (NSPK). */
			trnId?: string;
		};
		/**
		 * @description 3-D Secure data that a wallet made together with the card number. `APPLE_PAY` and `GOOGLE_PAY` were withdrawn and are not offered.
		 *     Which members go with which wallet is only partly documented.
		 */
		External3dSec: {
			/**
			 * @description The wallet.
			 * @enum {string}
			 */
			type: "YANDEX_PAY" | "MIR_PAY";
			/** @description Cryptogram of the wallet, in base64. For Yandex Pay the one of a CLOUD_TOKEN. */
			cryptogram?: string;
			/** @description Level of the check. Send it only when the wallet's token has one. */
			eciIndicator?: string;
			/** @description Mir Pay's authentication value, 38 hexadecimal digits. */
			cav?: string;
			/**
			 * Format: uuid
			 * @description Mir Pay's id of the transaction.
			 */
			transId?: string;
			/** @description Your merchant id at Mir Pay. */
			mid?: string;
			/**
			 * @description How the payer got to Mir Pay.
			 * @enum {string}
			 */
			media?: "ISDK" | "DL" | "UL" | "TR";
		};
		/** @description A card. Only merchants certified under PCI DSS may send card data. The security code is needed unless a wallet already did 3-D Secure. */
		CardPaymentMethod: {
			/**
			 * @description A card. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			type: "CARD";
			/** @description Card number, digits without spaces. Always a string, although an edition for Kazakhstan prints a number. */
			pan: string;
			/** @description Expiry as `MM/YY`. */
			expiryDate: string;
			/** @description Security code. Leave it out when `external3dSec` is given. */
			cvv2?: string;
			/** @description Name on the card, in Latin letters. */
			holderName?: string;
			/**
			 * @description Role of this payment for a card that you store. `FIRST_PAYMENT` says that you are going to store it.
			 * @enum {string}
			 */
			cardTokenPaymentType?: "FIRST_PAYMENT" | "INITIATED_BY_CLIENT" | "INITIATED_BY_MERCHANT" | "RECURRING_PAYMENT" | "INSTALLMENT";
			/** @description The payment that the card was stored with. */
			firstTransaction?: components["schemas"]["FirstTransaction"];
			/** @description 3-D Secure data of a wallet. */
			external3dSec?: components["schemas"]["External3dSec"];
		};
		/** @description A payment token. The request also needs `customer.account`, the payer that the token was issued to. */
		TokenPaymentMethod: {
			/**
			 * @description A payment token. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			type: "TOKEN";
			/** @description The token, `createdToken.token` of an earlier payment or card check. A disabled token answers 400 with the reason in `cause`. */
			paymentToken: string;
			/**
			 * @description Who starts this payment and why.
			 * @enum {string}
			 */
			cardTokenPaymentType?: "INITIATED_BY_CLIENT" | "INITIATED_BY_MERCHANT" | "RECURRING_PAYMENT" | "INSTALLMENT";
			/** @description The payment that the token was issued with. */
			firstTransaction?: components["schemas"]["FirstTransaction"];
		};
		/** @description The payer's phone bill. Described in 2022 and 2023. */
		MobileCommercePaymentMethod: {
			/**
			 * @description A phone bill. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			type: "MOBILE_COMMERCE";
			/** @description Phone of the payer, international, here with the plus sign. */
			phone: string;
		};
		/**
		 * @deprecated
		 * @description A Mir Pay token. Described in 2023 and removed from the pages in 2024.
		 */
		MirPayTokenPaymentMethod: {
			/**
			 * @description A Mir Pay token. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			type: "MIR_PAY_TOKEN";
			/** @description Encrypted data of Mir Pay, a JWE. */
			cryptogram: string;
		};
		/** @description What the payer pays with. Payments by QR code have calls of their own; the wallet tokens of Apple and Google were withdrawn in 2022. */
		PaymentMethodInput: components["schemas"]["CardPaymentMethod"] | components["schemas"]["TokenPaymentMethod"] | components["schemas"]["MobileCommercePaymentMethod"] | components["schemas"]["MirPayTokenPaymentMethod"];
		/**
		 * @description `SALE` takes the money at once instead of holding it. `BIND_PAYMENT_TOKEN` issues a payment token and needs `customer.account`.
		 * @enum {string}
		 */
		PaymentFlag: "SALE" | "BIND_PAYMENT_TOKEN";
		/** @description The payer's browser, for fraud checks. */
		DeviceDataInput: {
			/** @description The payer's clock. */
			datetime?: components["schemas"]["DateTimeInput"];
			/** @description Fingerprint of the browser, in base64. */
			fingerprint?: string;
			/** @description Address of the payer, IPv4 or IPv6. */
			ip?: string;
			/** @description Width and height of the screen, for example `1280x1024`. */
			screenResolution?: string;
			/** @description How long the payer was on the page. The unit is not documented. */
			timeOnPage?: number;
			/** @description User agent of the browser. */
			userAgent?: string;
		};
		/** @description A payment by card, token or phone bill. */
		PaymentCreateRequest: {
			/** @description What the payer pays with. */
			paymentMethod: components["schemas"]["PaymentMethodInput"];
			/** @description Sum to take or to hold. */
			amount: components["schemas"]["AmountInput"];
			/** @description Order number. QIWI makes one that begins with `autogenerated-` when it is missing. Several pages allow 200 characters only, and so does the address of a bill. */
			billId?: string;
			/**
			 * Format: uri
			 * @description Where to send the webhooks of this payment. HTTPS on port 443.
			 */
			callbackUrl?: string;
			/** @description Your remark on the payment. */
			comment?: string;
			/** @description How to take the payment. Without `SALE` the money is only held and captured after 72 hours. */
			flags?: components["schemas"]["PaymentFlag"][];
			/** @description The payer's browser. */
			deviceData?: components["schemas"]["DeviceDataInput"];
			/** @description The payer. Its `account` is needed to pay with a token or to issue one. */
			customer?: components["schemas"]["CustomerInput"];
			/** @description Who receives a money transfer. */
			receiverData?: components["schemas"]["TransferReceiverData"];
			/** @description Free data. */
			customFields?: components["schemas"]["CustomFieldsInput"];
			/** @description Fiscal receipt. For card payments only. */
			cheque?: components["schemas"]["Cheque"];
			/** @description Shares of several merchants. Their sum has to equal the amount. Bills call it `splits`. */
			paymentSplits?: components["schemas"]["SplitInput"][];
		} & unknown;
		/** @description State of a capture. `COMPLETED` took the held money. `DECLINE` stands in the answer to the request, `DECLINED` in later answers; they mean the same. */
		CaptureStatus: "COMPLETED" | "DECLINE" | "DECLINED" | (string & {});
		/** @description State of a capture, when it began and why it was declined. */
		CaptureState: components["schemas"]["OperationStatus"] & {
			value: components["schemas"]["CaptureStatus"];
		};
		/** @description A capture of held money. */
		Capture: {
			/** @description Your id of the capture. */
			captureId: string;
			/** @description When the capture was made. */
			createdDateTime: components["schemas"]["DateTime"];
			/** @description Captured sum. */
			amount: components["schemas"]["Amount"];
			/** @description State of the capture. */
			status: components["schemas"]["CaptureState"];
		};
		/** @description Options of a capture. There is no amount, since a capture takes the whole held sum. */
		CaptureCreateRequest: {
			/**
			 * Format: uri
			 * @description Where to send the webhooks of this capture. HTTPS on port 443.
			 */
			callbackUrl?: string;
			/** @description Your remark on the capture. */
			comment?: string;
		};
		/** @description What the bank's page returned. */
		ThreeDSResult: {
			/** @description The field `PaRes` that the bank posted to `TermUrl`, unchanged. It works once. */
			pares?: string;
		};
		/** @description Result of 3-D Secure. In card checks `pares` stands in the body itself. */
		PaymentCompleteRequest: {
			/** @description What the bank's page returned. */
			threeDS?: components["schemas"]["ThreeDSResult"];
		};
		/**
		 * @description State of a payout. `INIT` waits for `completePayout`, the second step of a two-step payout, `WAITING` is under way. Success is `COMPLETED`,
		 *     in status answers of test sites `SUCCESS`. `DECLINE` and `DECLINED` mean the same.
		 */
		PayoutStatus: "INIT" | "WAITING" | "COMPLETED" | "SUCCESS" | "DECLINED" | "DECLINE" | (string & {});
		/** @description State of a payout and, when it was declined, why. */
		PayoutState: {
			value: components["schemas"]["PayoutStatus"];
		} & components["schemas"]["OperationStatus"];
		/** @description The card that was paid to. */
		PayoutCardReceiverAnswer: {
			/**
			 * @description Payout to a card. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			type: "CARD";
			/** @description Masked card number. The number and kind of mask signs vary. */
			maskedPan: string;
			/** @description Echo of the request. */
			receiverFirstName?: string;
			/** @description Echo of the request. */
			receiverLastName?: string;
		};
		/** @description The phone number that was paid to. */
		PayoutSbpReceiverAnswer: {
			/**
			 * @description Payout through the Faster Payments System. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			type: "SBP";
			/** @description Phone number of the receiver. */
			phone: string;
			/** @description Id of the receiver's bank in SBP. */
			bankMemberId: string;
		};
		/** @description Who got the money. A card number comes back masked. */
		PayoutReceiverAnswer: components["schemas"]["PayoutCardReceiverAnswer"] | components["schemas"]["PayoutSbpReceiverAnswer"];
		/** @description A payout. Its own id is not part of the answer; you know it from the path, and the webhook has it. */
		Payout: {
			/** @description When the payout was created. */
			createdDateTime: components["schemas"]["DateTime"];
			status: components["schemas"]["PayoutState"];
			amount: components["schemas"]["Amount"];
			receiverData: components["schemas"]["PayoutReceiverAnswer"];
			/** @description Echo of the request. */
			comment?: string;
			/** @description Echo of the request. */
			callbackUrl?: string;
			/** @description Marks of the operation, for example `TEST` on a test site. An open set. */
			flags?: components["schemas"]["OperationFlag"][];
			/** @description Which parts of the payment the money came from. The order is not that of the request. */
			payoutSplits?: components["schemas"]["Split"][];
		};
		/** @description A payout to a bank card. */
		PayoutCardReceiver: {
			/**
			 * @description Payout to a card. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			type: "CARD";
			/** @description Card number, digits only. */
			pan: string;
			/** @description First name of the receiver. */
			receiverFirstName?: string;
			/** @description Last name of the receiver. */
			receiverLastName?: string;
		};
		/** @description A payout by phone number through the Faster Payments System. */
		PayoutSbpReceiver: {
			/**
			 * @description Payout through the Faster Payments System. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			type: "SBP";
			/** @description Phone number of the receiver, digits only, without a plus. */
			phone: string;
			/** @description Id of the receiver's bank in SBP, from the list of banks that QIWI publishes. */
			bankMemberId: string;
		};
		/** @description Who gets the money. The type decides which fields are needed. */
		PayoutReceiver: components["schemas"]["PayoutCardReceiver"] | components["schemas"]["PayoutSbpReceiver"];
		/** @description Money to pay out of a payment, and to whom. */
		PayoutCreateRequest: {
			amount: components["schemas"]["AmountInput"];
			receiverData: components["schemas"]["PayoutReceiver"];
			/** @description Your note. No length is stated for payouts; other operations take 255 characters. */
			comment?: string;
			/** @description Where the webhook of this payout goes. No length is stated for payouts; other operations take 256 characters, https and port 443 only. */
			callbackUrl?: string;
			/**
			 * @description How much to take from which part of a split payment; the sums have to add up to the amount. Without it the part that
			 *     was set aside for payouts is used.
			 */
			payoutSplits?: components["schemas"]["SplitInput"][];
		};
		/**
		 * @description State of a refund. `COMPLETED` returned the money or released the hold; `DECLINE` and `DECLINED` did not. What a postponed refund becomes after
		 *     it was cancelled is not documented; the printed answer still says `COMPLETED`.
		 */
		RefundStatus: "COMPLETED" | "DECLINE" | "DECLINED" | (string & {});
		/** @description State of a refund, when it began and why it was declined. */
		RefundState: components["schemas"]["OperationStatus"] & {
			value: components["schemas"]["RefundStatus"];
		};
		/** @description A refund, or the release of a hold when `flags` holds `REVERSAL`. */
		Refund: {
			/** @description Your id of the refund. */
			refundId: string;
			/** @description When the refund was made. */
			createdDateTime: components["schemas"]["DateTime"];
			/** @description Returned sum. */
			amount: components["schemas"]["Amount"];
			/** @description Returned sum in the currency of the settlement. */
			settlementAmount?: components["schemas"]["Amount"];
			/** @description State of the refund. */
			status: components["schemas"]["RefundState"];
			/** @description Marks on the refund. `REVERSAL` says that a hold was released and nothing had been debited. */
			flags?: components["schemas"]["OperationFlag"][];
			/** @description Shares that the refund was taken from. */
			refundSplits?: components["schemas"]["Split"][];
			/** @description The fiscal receipt. */
			chequeData?: components["schemas"]["ChequeData"];
		};
		/** @description Refunds of one payment, as a bare array without pages. */
		RefundList: components["schemas"]["Refund"][];
		/** @description A full or partial refund. */
		RefundCreateRequest: {
			/** @description Sum to return. */
			amount: components["schemas"]["AmountInput"];
			/** @description Sum to return in the currency of the settlement, where it differs from that of the payment. */
			settlementAmount?: components["schemas"]["AmountInput"];
			/**
			 * Format: uri
			 * @description Where to send the webhooks of this refund. HTTPS on port 443.
			 */
			callbackUrl?: string;
			/** @description Your remark on the refund. */
			comment?: string;
			/** @description Fiscal receipt of the refund. For card payments only. */
			cheque?: components["schemas"]["Cheque"];
			/** @description Shares that the refund is taken from. Their sum has to equal the amount. */
			refundSplits?: components["schemas"]["SplitInput"][];
		};
		/** @description Asks for a rendered picture of the code. Without it the answer holds only the link. */
		QrImageInput: {
			/** @description Picture format. `image/png` is the only one that is shown. */
			mediaType?: string;
			/** @description Width in pixels. */
			width?: number;
			/** @description Height in pixels. */
			height?: number;
		};
		/** @description Kind, lifetime and picture of the code to issue. */
		QrCodeInput: {
			/**
			 * @description `DYNAMIC` takes one payment and needs an amount. `TOKEN` binds the payer's account without a payment.
			 * @enum {string}
			 */
			type: "DYNAMIC" | "TOKEN";
			/** @description Lifetime in minutes, not seconds. Without it 72 hours (4320). Only for `DYNAMIC`. */
			ttl?: number;
			image?: components["schemas"]["QrImageInput"];
		};
		/** @description What a QR code is to do. The common part of both ways to issue one. */
		QrCodeOrder: {
			qrCode: components["schemas"]["QrCodeInput"];
			amount?: components["schemas"]["AmountInput"];
			/** @description What is paid for, shown to the payer in the bank's app. */
			paymentPurpose?: string;
			/** @description Where the payer returns to after the bank's app. */
			redirectUrl?: string;
			/** @description What the account is bound for, shown to the payer. Only when a token is asked for. */
			tokenizationPurpose?: string;
			/**
			 * @description Your own id of the customer; the token works for this customer on this site only. Required with the flag `CREATE_TOKEN`
			 *     and with type `TOKEN`. Use another value for every customer. The same id is called `customer.account`,
			 *     `tokenizationData.account` and `customerAccountId` elsewhere.
			 */
			tokenizationAccount?: string;
			/** @description `CREATE_TOKEN` asks for a token that later payments can be made with. */
			flags?: "CREATE_TOKEN"[];
		} & (unknown & unknown);
		/** @description A new QR code whose id stands in the body. */
		QrCodeCreatePostRequest: {
			/**
			 * @description Your id of the code, different from every earlier one of the site. It is what makes a repeat of the call harmless:
			 *     keep it over all attempts. Some texts of 2022 call it `qrCodeId`.
			 */
			qrCodeUid: string;
		} & components["schemas"]["QrCodeOrder"];
		/**
		 * @description State of a QR code. `CREATED` waits for the payer, `PAYED` (spelt so) means that the money came, `INIT_PAYMENT_BY_TOKEN`
		 *     that a payment with a token has begun. `DECLINED` and `EXPIRED` are named for test sites only.
		 */
		QrCodeStatus: "CREATED" | "PAYED" | "INIT_PAYMENT_BY_TOKEN" | "DECLINED" | "EXPIRED" | (string & {});
		/** @description The rendered picture. It stands in the answer that issued the code, not in a later `getSbpQrCode`. */
		QrImage: {
			/** @description Picture format, for example `image/png`. */
			mediaType?: string;
			/** @description Width in pixels. */
			width?: number | string;
			/** @description Height in pixels. */
			height?: number | string;
			/** @description The picture in base64. The printed samples are cut short and do not decode. */
			content?: string;
		};
		/** @description The code itself and its state. */
		QrCodeState: {
			/** @description What the code is for. `STATIC` comes from codes of 2022. */
			type: "DYNAMIC" | "TOKEN" | "STATIC" | (string & {});
			/** @description Lifetime in minutes. */
			ttl?: number;
			status: components["schemas"]["QrCodeStatus"];
			/**
			 * @description Link that opens the payer's bank app; make the picture from it when you draw it yourself. Treat it as opaque: it may be
			 *     empty, and printed samples hold links that are no valid URLs.
			 */
			payload?: string;
			image?: components["schemas"]["QrImage"];
		};
		/** @description State of the payment behind a QR code. `DECLINE` and `DECLINED` mean the same; which one comes depends on the year and the direction. */
		SbpPaymentStatus: "WAITING" | "COMPLETED" | "DECLINED" | "DECLINE" | (string & {});
		/** @description The payment that came from the code. Only for a `DYNAMIC` code, and absent until a payment has begun. */
		SbpPayment: {
			/**
			 * @description The same id that other calls name `paymentId`: give it to `getPayment` and `createRefund`. When the payer scanned the code,
			 *     QIWI made it.
			 */
			paymentUid?: string;
			paymentStatus?: components["schemas"]["SbpPaymentStatus"];
		};
		/** @description State of a refund inside a QR answer. Only `WAITING` is ever shown; read the refund itself with `getRefund`. */
		SbpRefundStatus: "WAITING" | (string & {});
		/** @description A refund of the payment behind a QR code. */
		SbpRefund: {
			/** @description Id of the refund, called `refundId` elsewhere. */
			refundUid?: string;
			refundStatus?: components["schemas"]["SbpRefundStatus"];
		};
		/** @description Whether the token was issued. `REJECTED` is known from the webhook, where a reason stands beside it. */
		SbpTokenStatus: "CREATED" | "REJECTED" | (string & {});
		/** @description The token that was asked for with `CREATE_TOKEN`. Its `status` is a string here and an object in the webhook about tokens. */
		SbpToken: {
			status: components["schemas"]["SbpTokenStatus"];
			/** @description The token. Give it as `token` to `payBySbpToken`. */
			value?: string;
			/** @description Until when the token can be charged. */
			expiredDate?: components["schemas"]["DateTime"];
		};
		/** @description A QR code together with the payment, the refunds and the token that came from it. */
		QrCode: {
			/** @description Your id of the code. */
			qrCodeUid: string;
			amount?: components["schemas"]["Amount"];
			qrCode: components["schemas"]["QrCodeState"];
			payment?: components["schemas"]["SbpPayment"];
			/** @description Refunds of the payment, as far as they show here. Ask for them with `listRefunds`. */
			refunds?: components["schemas"]["SbpRefund"][];
			token?: components["schemas"]["SbpToken"];
			/** @description Echo of the request. */
			paymentPurpose?: string;
			/** @description Echo of the request. */
			redirectUrl?: string;
			/** @description Echo of the request. */
			tokenizationPurpose?: string;
			/** @description Flags of the request and those that QIWI added. An open set. */
			flags?: components["schemas"]["OperationFlag"][];
			/** @description When the code was issued. Other objects call this createdDateTime or creationDateTime. Without an offset read it as Moscow time. */
			createdOn?: components["schemas"]["DateTime"];
		};
		/** @description A new QR code whose id stands in the path. */
		QrCodeCreateRequest: components["schemas"]["QrCodeOrder"];
		/** @description A payment with a saved SBP token. There is no amount; that of the QR code counts. */
		SbpTokenPaymentRequest: {
			/** @description The token that the QR answer gave as `token.value`. */
			token: string;
			/** @description Your id of the customer, as it was when the token was issued. Send it too, as the guide does. */
			tokenizationAccount?: string;
		};
		/** @description The token to disable and the customer that it was issued to. Both are needed. */
		TokenDeleteRequest: {
			/**
			 * @description Your id of the customer, as it was when the token was issued. It is the same id as `customer.account`, `tokenizationData.account`
			 *     and `tokenizationAccount` elsewhere.
			 */
			customerAccountId: string;
			/** @description The token, `createdToken.token` of a payment or card check, `tokenData.paymentToken` of a webhook. */
			token: string;
		};
		/**
		 * @description How far the check is. `SUCCESS` means that the check was carried out, not that the card is valid: read `isValidCard`.
		 *     `INIT` comes from checks on QIWI's form whose link nobody has used yet.
		 */
		CardCheckStatus: "INIT" | "WAITING_3DS" | "SUCCESS" | "ERROR" | (string & {});
		/** @description Whether the holder passed 3-D Secure, failed it, or was not asked (`WITHOUT`). */
		ThreeDsStatus: "PASSED" | "NOT_PASSED" | "WITHOUT" | (string & {});
		/**
		 * @description What 3-D Secure needs. Let the payer's browser POST to `acsUrl` with `PaReq` (this `pareq`), `MD` and `TermUrl`.
		 *     The fields are flat here and stand inside `threeDS` in a payment.
		 */
		CardCheckRequirements: {
			/** @description The message for the issuer, to be passed on as it came. */
			pareq?: string;
			/** @description Address of the issuer's page. */
			acsUrl?: string;
		};
		/** @description State and result of a card check. An answer with `ERROR` holds only the id and the status, one with `WAITING_3DS` also `requirements`. */
		CardCheck: {
			/** @description Your id of the check. */
			requestUid: string;
			status: components["schemas"]["CardCheckStatus"];
			/** @description The result. Only `true` means that the card can be charged; do not read it out of `status`. */
			isValidCard?: boolean;
			threeDsStatus?: components["schemas"]["ThreeDsStatus"];
			/** @description When the check was made. */
			checkOperationDate?: components["schemas"]["DateTime"];
			cardInfo?: components["schemas"]["CardInfo"];
			requirements?: components["schemas"]["CardCheckRequirements"];
			createdToken?: components["schemas"]["CreatedToken"];
		};
		/** @description The card. Only merchants with a PCI DSS certificate may send it. */
		CardCheckCardData: {
			/** @description Card number, digits only. Always a string. Test sites take any number that passes the Luhn check, later ones a fixed list. */
			pan: string;
			/** @description Month and year, `MM/YY`. On a test site the month decides the outcome. */
			expiryDate: string;
			/** @description Security code of the card. Required unless QIWI's support has made it optional for the merchant. */
			cvv2: string;
			/** @description Name on the card, in Latin letters. */
			holderName?: string;
		};
		/** @description Asks for a payment token of the card. Tokens are off until the QIWI manager switches them on. */
		CardCheckTokenization: {
			/**
			 * @description Your own id of the customer; a different one for every customer, because the token can be charged under it. The same id is
			 *     called `customer.account`, `tokenizationAccount` and `customerAccountId` elsewhere.
			 */
			account: string;
		};
		/** @description A card to check and, if wished, to make a token of. */
		CardCheckRequest: {
			cardData: components["schemas"]["CardCheckCardData"];
			tokenizationData?: components["schemas"]["CardCheckTokenization"];
		};
		/** @description The result of 3-D Secure. It stands at the top here and inside `threeDS` when a payment is completed. */
		CardCheckCompleteRequest: {
			/** @description What the issuer's page returned as `PaRes`, as it came. It can be used once. */
			pares: string;
		};
		/** @description A sum in a webhook. Cut down to two decimals by QIWI, not rounded. */
		NotifiedAmount: {
			/**
			 * @description Sum in major units, a number such as `5`, `200.00` or `2211.24`; answers of the API print strings. The signature covers this value
			 *     as text, so keep the raw body for the check.
			 */
			value: number | string;
			/** @description Currency, three letters of ISO 4217. No signature covers it. */
			currency: string;
		};
		/** @description What the payer paid with. */
		NotifiedPaymentMethod: {
			/** @description Kind of payment method. */
			type?: "CARD" | "TOKEN" | "SBP" | "QIWI_WALLET" | "MOBILE_COMMERCE" | (string & {});
			/** @description Masked card number. Length and sign of the mask vary, and refunds by token print null. */
			maskedPan?: string | null;
			/** @description The token that the payment was made with. */
			paymentToken?: string;
			/** @description Name on the card. Empty or null where it is not known. */
			cardHolder?: string | null;
			/** @description Expiry of the card, month and year such as `3/2030` or `11/2022`. */
			cardExpireDate?: string | null;
			/** @description Retrieval reference number of the card system. */
			rrn?: string | number | null;
			/** @description Authorization code of the bank. */
			authCode?: string | number | null;
			/** @description Phone that was paid from, for SBP, or the number of a QIWI Wallet. */
			phone?: string;
		};
		/** @description The payer, as a webhook tells. May be empty. */
		NotifiedCustomer: {
			/** @description Your id of the payer. */
			account?: string;
			/** @description E-mail of the payer. */
			email?: string;
			/** @description Phone of the payer. `0` occurs where none was given. */
			phone?: string;
			/** @description Address that the payer paid from. */
			ip?: string;
			/** @description Country of the payer's address. */
			country?: string;
			/** @description City of the payer's address. */
			city?: string;
			/** @description Region of the payer's address. */
			region?: string;
			/** @description Account that paid. Only for SBP. */
			bankAccountNumber?: string;
			/** @description Code of the payer's bank. Only for SBP. */
			bic?: string;
			/** @description Last name of the payer. Only for SBP. */
			lastName?: string;
			/** @description First name of the payer. Only for SBP. */
			firstName?: string;
			/** @description Middle name of the payer. Only for SBP. */
			middleName?: string;
			/** @description Address of the payer in one line, often empty. Only for SBP. */
			simpleAddress?: string;
			/** @description Tax number of the payer. Only for SBP. */
			inn?: string;
			/** @description Id of the payer's bank in SBP, twelve digits. Only for SBP, since 2024. */
			bankMemberId?: string;
		};
		/** @description What the acquirer told. No table describes it; do not build on it. */
		NotifiedGatewayData: {
			/** @description Kind of gateway. `ACQUIRING` and `QW` are printed. */
			type?: string;
			/** @description Authorization code of the bank. */
			authCode?: string | number | null;
			/** @description Retrieval reference number of the card system. */
			rrn?: string | number | null;
			/** @description Level of the 3-D Secure check. */
			eci?: string | number | null;
			/** @description Id of the transaction in QIWI Wallet. */
			walletTxnId?: string | number | null;
		};
		/** @description What the webhooks about payments, captures and refunds have in common. */
		NotifiedOperation: {
			/** @description Kind of operation, the same word as at the top of the body. */
			type?: string;
			/** @description When the operation was created. The signature covers it as it stands. */
			createdDateTime: components["schemas"]["DateTime"];
			/** @description Sum of the operation. */
			amount: components["schemas"]["NotifiedAmount"];
			/** @description Sum in the currency of the settlement, where it differs. Since 2024. */
			settlementAmount?: components["schemas"]["NotifiedAmount"];
			/** @description What the payer paid with. */
			paymentMethod?: components["schemas"]["NotifiedPaymentMethod"];
			/** @description The payer. */
			customer?: components["schemas"]["NotifiedCustomer"];
			/** @description What the acquirer told. */
			gatewayData?: components["schemas"]["NotifiedGatewayData"];
			/** @description Id of the bill. Begins with `autogenerated-` where you gave none. */
			billId?: string;
			/** @description Your site, the `siteId` of the calls. Since 2024. */
			merchantSiteUid?: string;
			/** @description Free data. */
			customFields?: components["schemas"]["CustomFields"];
			/** @description Marks on the operation. `SALE` one step, `AUTH` held, `REVERSAL` a hold was released. May be empty. */
			flags?: components["schemas"]["OperationFlag"][];
		};
		/** @description What the states in webhooks have in common, besides the value. */
		NotifiedState: {
			/** @description When the state last changed. */
			changedDateTime: components["schemas"]["DateTime"];
			/** @description Why it was declined. Answers of the API call it `reason`. */
			reasonCode?: components["schemas"]["ReasonCode"];
			/** @description Text on the reason; do not branch on it. */
			reasonMessage?: string;
			/** @description Code of an error, only when there was one. No list is published. */
			errorCode?: number | string;
			/** @description Code of the payment system, two characters, for example `51`. `OperationStatus` says how often Mir allows another attempt. */
			psErrorCode?: string;
		};
		/**
		 * @description State of a payment in a webhook. `SUCCESS` is what the API calls `COMPLETED`: with the flag `SALE` the money is taken, without it the money
		 *     is held until a capture, which QIWI makes by itself after 72 hours. `DECLINE` and `DECLINED` mean the same.
		 */
		NotifiedPaymentStatus: "SUCCESS" | "DECLINE" | "DECLINED" | (string & {});
		/** @description State of a payment in a webhook, when it began and why it was declined. No signature covers it. */
		NotifiedPaymentState: components["schemas"]["NotifiedState"] & {
			value: components["schemas"]["NotifiedPaymentStatus"];
		};
		/** @description A card token that the payment brought. Only when one was asked for; the API calls this `createdToken`. */
		NotifiedTokenData: {
			/** @description The token. Send it as `paymentMethod.paymentToken` of a later payment. No signature covers it. */
			paymentToken?: string;
			/** @description Until when the token works. */
			expiredDate?: components["schemas"]["DateTime"];
		};
		/** @description How a stored card was used in the payment. Known since 2024. */
		NotifiedCredential: {
			/**
			 * @description `CREDENTIAL_ON_FILE` the holder paid with a stored card, `CREDENTIAL_CAPTURED` the card was stored with this payment, `RECURRING` and
			 *     `INSTALLMENT` the merchant charged a stored card.
			 */
			type?: "CREDENTIAL_ON_FILE" | "CREDENTIAL_CAPTURED" | "RECURRING" | "INSTALLMENT" | (string & {});
			/** @description Id of the transaction that the card was stored with. */
			trn?: string;
		};
		/** @description The payment that a webhook is about. */
		NotifiedPayment: components["schemas"]["NotifiedOperation"] & {
			/** @description Id of the payment. QIWI's own when the payer started it on the form or by SBP; take it from here then. */
			paymentId: string;
			/** @description State of the payment. */
			status: components["schemas"]["NotifiedPaymentState"];
			/** @description Your id of the QR code, for payments by SBP. */
			qrCodeUid?: string;
			/** @description What QIWI knows about the card. Absent for SBP. */
			paymentCardInfo?: components["schemas"]["CardInfo"];
			/** @description The token that was issued. */
			tokenData?: components["schemas"]["NotifiedTokenData"];
			/** @description How a stored card was used. */
			credentialOnFile?: components["schemas"]["NotifiedCredential"];
			/** @description The fiscal receipt, when one was asked for. */
			chequeData?: components["schemas"]["ChequeData"];
			/** @description Shares of several merchants. Sums are numbers here. */
			paymentSplits?: components["schemas"]["Split"][];
		};
		/** @description Body of the webhook that says: a payment succeeded, was held or was declined. Tell the webhooks apart by `type`. */
		PaymentNotification: {
			/** @description The object that changed. */
			payment: components["schemas"]["NotifiedPayment"];
			/**
			 * @description Kind of webhook.
			 * @constant
			 */
			type: "PAYMENT";
			/** @description Version of the format, `1` so far. */
			version: string;
		};
		/** @description State of a capture in a webhook. `SUCCESS` took the held money. `DECLINE` did not; `DECLINED` means the same. */
		NotifiedCaptureStatus: "SUCCESS" | "DECLINE" | "DECLINED" | (string & {});
		/** @description State of a capture in a webhook, when it began and why it was declined. No signature covers it. */
		NotifiedCaptureState: components["schemas"]["NotifiedState"] & {
			value: components["schemas"]["NotifiedCaptureStatus"];
		};
		/** @description The capture that a webhook is about. */
		NotifiedCapture: components["schemas"]["NotifiedOperation"] & {
			/** @description Id of the capture. QIWI's own for a capture that it made by itself, which is our reading. */
			captureId: string;
			/** @description Id of the payment. Since 2024; before, keep your own list of captures. */
			paymentId?: string;
			/** @description State of the capture. */
			status: components["schemas"]["NotifiedCaptureState"];
		};
		/** @description Body of the webhook that says: held money was taken, or not. Tell the webhooks apart by `type`. */
		CaptureNotification: {
			/** @description The object that changed. */
			capture: components["schemas"]["NotifiedCapture"];
			/**
			 * @description Kind of webhook.
			 * @constant
			 */
			type: "CAPTURE";
			/** @description Version of the format, `1` so far. */
			version: string;
		};
		/**
		 * @description State of a refund in a webhook. `SUCCESS` returned the money, or released the hold when the flag `REVERSAL` stands beside it.
		 *     `DECLINE` did neither; `DECLINED` means the same.
		 */
		NotifiedRefundStatus: "SUCCESS" | "DECLINE" | "DECLINED" | (string & {});
		/** @description State of a refund in a webhook, when it began and why it was declined. No signature covers it. */
		NotifiedRefundState: components["schemas"]["NotifiedState"] & {
			value: components["schemas"]["NotifiedRefundStatus"];
		};
		/** @description The refund that a webhook is about. */
		NotifiedRefund: components["schemas"]["NotifiedOperation"] & {
			/** @description Id of the refund. */
			refundId: string;
			/** @description Id of the payment. Since 2024; before, keep your own list of refunds. */
			paymentId?: string;
			/** @description State of the refund. */
			status: components["schemas"]["NotifiedRefundState"];
			/** @description The fiscal receipt, when one was asked for. */
			chequeData?: components["schemas"]["ChequeData"];
			/** @description Shares of several merchants. Sums are numbers here. */
			refundSplits?: components["schemas"]["Split"][];
		};
		/** @description Body of the webhook that says: money was returned or a hold released, or not. Tell the webhooks apart by `type`. */
		RefundNotification: {
			/** @description The object that changed. */
			refund: components["schemas"]["NotifiedRefund"];
			/**
			 * @description Kind of webhook.
			 * @constant
			 */
			type: "REFUND";
			/** @description Version of the format, `1` so far. */
			version: string;
		};
		/** @description The card check that a webhook is about. Neither the result nor the token is covered by the signature. */
		NotifiedCardCheck: {
			/** @description Your id of the check. For a check on the payment form it is the `billId`. */
			requestUid: string;
			/** @description When the check was made. The signature covers it as it stands. */
			checkOperationDate: components["schemas"]["DateTime"];
			/** @description How far the check is. A string here, as in the API. */
			status: components["schemas"]["CardCheckStatus"];
			/** @description The result. Only `true` means that the card can be charged. */
			isValidCard?: boolean;
			/** @description Whether the holder passed 3-D Secure. */
			threeDsStatus?: components["schemas"]["ThreeDsStatus"];
			/** @description What QIWI knows about the card. */
			cardInfo?: components["schemas"]["CardInfo"];
			/** @description The token that was issued, when one was asked for and the card is valid. */
			createdToken?: components["schemas"]["CreatedToken"];
			/** @description The card. */
			paymentMethod?: components["schemas"]["NotifiedPaymentMethod"];
			/** @description Your site, the `siteId` of the calls. Since 2024. */
			merchantSiteUid?: string;
		};
		/** @description Body of the webhook that says: a card check is over. Tell the webhooks apart by `type`. */
		CheckCardNotification: {
			/** @description The object that changed. */
			checkPaymentMethod: components["schemas"]["NotifiedCardCheck"];
			/**
			 * @description Kind of webhook.
			 * @constant
			 */
			type: "CHECK_CARD";
			/** @description Version of the format, `1` so far. */
			version: string;
		};
		/** @description Whether an SBP token was issued. A payment that was to bring the token may have succeeded although this says `REJECTED`. */
		NotifiedTokenStatus: "CREATED" | "REJECTED" | (string & {});
		/** @description State of an SBP token in a webhook. An object here and a string in the QR answer. The signature covers value and date. */
		NotifiedTokenState: {
			/** @description Whether the token was issued. */
			value: components["schemas"]["NotifiedTokenStatus"];
			/** @description When the state last changed. The signature covers it as it stands. */
			changedDateTime: components["schemas"]["DateTime"];
			/** @description Why no token was issued. Absent from the printed refusal, and no list is published. */
			rejectReason?: string;
		};
		/** @description Where the token came from. */
		NotifiedTokenSource: {
			/** @description Kind of source. Only `QR_CODE` is printed. */
			type: string;
			/** @description Id of the source. For a QR code we take it for your `qrCodeUid`. */
			uid: string;
		};
		/** @description The SBP token that a webhook is about. */
		NotifiedToken: {
			/** @description Whether the token was issued. */
			status: components["schemas"]["NotifiedTokenState"];
			/** @description Your site, the `siteId` of the calls. */
			merchantSiteUid: string;
			/** @description Your id of the customer, `tokenizationAccount` when the code was issued. */
			account: string;
			/** @description The token, only on success. Send it as `token` of a payment with an SBP token. The signature does not cover it. */
			value?: string;
			/** @description Until when the token can be charged. Only on success. */
			expiredDate?: components["schemas"]["DateTime"];
			/** @description Where the token came from. */
			tokenizationSource: components["schemas"]["NotifiedTokenSource"];
			/** @description Id of the customer's bank in SBP. Only on success, since 2024. */
			bankMemberId?: string;
		};
		/** @description Body of the webhook that says: an SBP token was issued or refused. Tell the webhooks apart by `type`. */
		TokenNotification: {
			/** @description The object that changed. */
			token: components["schemas"]["NotifiedToken"];
			/**
			 * @description Kind of webhook.
			 * @constant
			 */
			type: "TOKEN";
			/** @description Version of the format, `1` so far. */
			version: string;
		};
		/**
		 * @description State of a payout in a webhook. `INIT` waits for `completePayout`, `WAITING` is under way, `SUCCESS` paid out. The API calls the last one
		 *     `COMPLETED`. `DECLINED` and `DECLINE` mean the same.
		 */
		NotifiedPayoutStatus: "INIT" | "WAITING" | "SUCCESS" | "DECLINED" | "DECLINE" | (string & {});
		/** @description State of a payout in a webhook, when it began and why it was declined. No signature covers it. */
		NotifiedPayoutState: components["schemas"]["NotifiedState"] & {
			value: components["schemas"]["NotifiedPayoutStatus"];
		};
		/** @description Who gets the money of a payout. A card comes masked; a payout by phone tells phone and bank. */
		NotifiedReceiver: {
			/** @description Kind of receiver. */
			type?: "CARD" | "SBP" | (string & {});
			/** @description Masked card number, for `CARD`. */
			maskedPan?: string;
			/** @description Phone of the receiver, for `SBP`. */
			phone?: string;
			/** @description Id of the receiver's bank in SBP, for `SBP`. */
			bankMemberId?: string;
		};
		/** @description The payout that a webhook is about. It does not name the payment, which `getPayout` needs. */
		NotifiedPayout: {
			/** @description Your id of the payout. Answers of the API do not have it. Keep the `paymentId` beside it. */
			payoutId: string;
			/** @description When the payout was created. The signature covers it as it stands. */
			createdDateTime: components["schemas"]["DateTime"];
			/** @description Sum of the payout. */
			amount: components["schemas"]["NotifiedAmount"];
			/** @description State of the payout. */
			status: components["schemas"]["NotifiedPayoutState"];
			/** @description Who gets the money. */
			receiverData?: components["schemas"]["NotifiedReceiver"];
			/** @description Your site, the `siteId` of the calls. Since 2024. */
			merchantSiteUid?: string;
			/** @description Marks on the payout, `TEST` on a test site. */
			flags?: components["schemas"]["OperationFlag"][];
			/** @description Which parts of the payment the money came from. Sums are strings here, numbers in the other webhooks. */
			payoutSplits?: components["schemas"]["Split"][];
		};
		/** @description Body of the webhook that says: a payout changed its state. Tell the webhooks apart by `type`. */
		PayoutNotification: {
			/** @description The object that changed. */
			payout: components["schemas"]["NotifiedPayout"];
			/**
			 * @description Kind of webhook.
			 * @constant
			 */
			type: "PAYOUT";
			/** @description Version of the format, `1` so far. */
			version: string;
		};
	};
	responses: {
		/** @description The request is not valid: a field is missing, misspelt or out of range, or an amount is not above zero. Nothing was done; correct it before sending again. */
		BadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** @description The API key is missing or wrong. Older pages print the not-found code in the body of this status, so branch on the status. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** @description The key may not do this, for example because the product is not switched on for the site. */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** @description There is no such object for this site, or it was never created. After a lost PUT this says that the PUT did not arrive: send the identical PUT again. */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** @description The address exists, but not with this method. */
		MethodNotAllowed: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** @description The request asked for, or sent, something other than JSON. */
		NotAcceptable: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** @description The object was removed. */
		Gone: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** @description Too many requests. No limits and no Retry-After header are documented: back off and send the same request again. */
		TooManyRequests: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** @description Internal error, with a meaning that depends on the body. Empty: send the same request again. Not empty: read the payment or the bill before doing anything else. */
		InternalError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** @description The service could not be reached. Back off and send the same request again. */
		BadGateway: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** @description The service is not available for the moment. Send the same request again later. */
		Unavailable: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
	};
	parameters: {
		/**
		 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
		 * @example site-01
		 */
		SiteId: string;
		/**
		 * @description Your id of the bill, new for each bill of the site. Use letters, digits, `_` and `-`.
		 * @example 893794793973
		 */
		BillId: string;
		/**
		 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
		 * @example 1811
		 */
		PaymentId: string;
		/**
		 * @description Your id of the capture, new for each capture of the site.
		 * @example bxwd8096
		 */
		CaptureId: string;
		/**
		 * @description Your id of the refund. The same id repeats the same refund; a new id refunds once more.
		 * @example tcwv3132
		 */
		RefundId: string;
		/**
		 * @description Your id of the payout. The same id repeats the same payout; a new id pays out once more.
		 * @example bxwd8096
		 */
		PayoutId: string;
		/**
		 * @description Your id of the QR code, new for each code of the site. Some older texts call it `qrCodeId`.
		 * @example Test12
		 */
		QrCodeUid: string;
		/**
		 * @description Your id of the card check, not necessarily a UUID. For a check on the payment form it is the `billId`.
		 * @example acd7bf20-22e2-4cbf-a218-38d90e9f29b9
		 */
		RequestUid: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	listBillPayments: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the bill, new for each bill of the site. Use letters, digits, `_` and `-`.
				 * @example 893794793973
				 */
				billId: components["parameters"]["BillId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The payments. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PaymentList"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	createBill: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the bill, new for each bill of the site. Use letters, digits, `_` and `-`.
				 * @example 893794793973
				 */
				billId: components["parameters"]["BillId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["BillCreateRequest"];
			};
		};
		responses: {
			/** @description The bill, new or already there. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Bill"];
				};
			};
			/** @description The request is not valid. Nothing was done; correct it before sending again. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	getBillDetails: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the bill, new for each bill of the site. Use letters, digits, `_` and `-`.
				 * @example 893794793973
				 */
				billId: components["parameters"]["BillId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The bill. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BillDetails"];
				};
			};
			/** @description The request is not valid. Nothing was done; correct it before sending again. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	getPayment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The payment. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Payment"];
				};
			};
			/** @description The request is not valid. Nothing was done; correct it before sending again. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	createPayment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["PaymentCreateRequest"];
			};
		};
		responses: {
			/** @description The payment, which may be declined. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Payment"];
				};
			};
			/** @description The request is not valid, or the payment token was disabled; `cause` says which. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	getCapture: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the capture, new for each capture of the site.
				 * @example bxwd8096
				 */
				captureId: components["parameters"]["CaptureId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The capture. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Capture"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	createCapture: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the capture, new for each capture of the site.
				 * @example bxwd8096
				 */
				captureId: components["parameters"]["CaptureId"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["CaptureCreateRequest"];
			};
		};
		responses: {
			/** @description The capture, which may be declined. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Capture"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	completePayment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["PaymentCompleteRequest"];
			};
		};
		responses: {
			/** @description The payment after 3-D Secure, which may be declined. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Payment"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	getPayout: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the payout. The same id repeats the same payout; a new id pays out once more.
				 * @example bxwd8096
				 */
				payoutId: components["parameters"]["PayoutId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The payout. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Payout"];
				};
			};
			/** @description The request is not valid. `cause` names the field, for example an amount that cannot be paid out of this payment. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	createPayout: {
		parameters: {
			query?: never;
			header: {
				/**
				 * @description Signature over the body, in base64 and on one line. The client computes it from the private key at every attempt.
				 *     Do not follow the shell recipe of the pages, which changes white space and breaks lines.
				 * @example BXXBmVDBZwwRW....XjU1ZSIfHCGw==
				 */
				"X-Digital-Sign": string;
			};
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the payout. The same id repeats the same payout; a new id pays out once more.
				 * @example bxwd8096
				 */
				payoutId: components["parameters"]["PayoutId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["PayoutCreateRequest"];
			};
		};
		responses: {
			/** @description The payout exists. Its status tells whether money moved. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Payout"];
				};
			};
			/** @description The request is not valid. `cause` names the field, for example an amount that cannot be paid out of this payment. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	completePayout: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the payout. The same id repeats the same payout; a new id pays out once more.
				 * @example bxwd8096
				 */
				payoutId: components["parameters"]["PayoutId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The payout. Its status tells whether money moved. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Payout"];
				};
			};
			/** @description The payout cannot be carried out like this. `cause` may name the field of the payout that is wrong. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			/** @description There is no such payout on this payment. No money moved. */
			404: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	listRefunds: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The refunds. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RefundList"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	getRefund: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the refund. The same id repeats the same refund; a new id refunds once more.
				 * @example tcwv3132
				 */
				refundId: components["parameters"]["RefundId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The refund. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Refund"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	createRefund: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the refund. The same id repeats the same refund; a new id refunds once more.
				 * @example tcwv3132
				 */
				refundId: components["parameters"]["RefundId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["RefundCreateRequest"];
			};
		};
		responses: {
			/** @description The refund, which may be declined. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Refund"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	declineRefund: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
				/**
				 * @description Your id of the refund. The same id repeats the same refund; a new id refunds once more.
				 * @example tcwv3132
				 */
				refundId: components["parameters"]["RefundId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The refund. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Refund"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	createSbpQrCode: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["QrCodeCreatePostRequest"];
			};
		};
		responses: {
			/** @description The code exists. Its status tells whether it was paid. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["QrCode"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	getSbpQrCode: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the QR code, new for each code of the site. Some older texts call it `qrCodeId`.
				 * @example Test12
				 */
				qrCodeUid: components["parameters"]["QrCodeUid"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The code. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["QrCode"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	putSbpQrCode: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the QR code, new for each code of the site. Some older texts call it `qrCodeId`.
				 * @example Test12
				 */
				qrCodeUid: components["parameters"]["QrCodeUid"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["QrCodeCreateRequest"];
			};
		};
		responses: {
			/** @description The code exists. Its status tells whether it was paid. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["QrCode"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	createSbpTokenPayment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the QR code, new for each code of the site. Some older texts call it `qrCodeId`.
				 * @example Test12
				 */
				qrCodeUid: components["parameters"]["QrCodeUid"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["SbpTokenPaymentRequest"];
			};
		};
		responses: {
			/** @description The code, whose payment has begun. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["QrCode"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			/** @description There is no code with this id on the site. Nothing was charged. */
			404: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	payBySbpToken: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the QR code, new for each code of the site. Some older texts call it `qrCodeId`.
				 * @example Test12
				 */
				qrCodeUid: components["parameters"]["QrCodeUid"];
				/**
				 * @description Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
				 * @example 1811
				 */
				paymentId: components["parameters"]["PaymentId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["SbpTokenPaymentRequest"];
			};
		};
		responses: {
			/** @description The code with the payment that has begun. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["QrCode"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	deletePaymentToken: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["TokenDeleteRequest"];
			};
		};
		responses: {
			/** @description The token can no longer be charged. There is no body. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			/** @description The customer has no such token. After a lost answer of the same call this says that the token is gone. */
			404: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	getCardCheck: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the card check, not necessarily a UUID. For a check on the payment form it is the `billId`.
				 * @example acd7bf20-22e2-4cbf-a218-38d90e9f29b9
				 */
				requestUid: components["parameters"]["RequestUid"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The check. Read isValidCard, not only the status. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CardCheck"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	createCardCheck: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the card check, not necessarily a UUID. For a check on the payment form it is the `billId`.
				 * @example acd7bf20-22e2-4cbf-a218-38d90e9f29b9
				 */
				requestUid: components["parameters"]["RequestUid"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CardCheckRequest"];
			};
		};
		responses: {
			/** @description The check. Read isValidCard, not only the status. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CardCheck"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	completeCardCheck: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description Your site, as QIWI named it. Webhooks call it `merchantSiteUid`, splits `siteUid`. A site is in test mode until QIWI switches it over.
				 * @example site-01
				 */
				siteId: components["parameters"]["SiteId"];
				/**
				 * @description Your id of the card check, not necessarily a UUID. For a check on the payment form it is the `billId`.
				 * @example acd7bf20-22e2-4cbf-a218-38d90e9f29b9
				 */
				requestUid: components["parameters"]["RequestUid"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CardCheckCompleteRequest"];
			};
		};
		responses: {
			/** @description The check. Read isValidCard, not only the status. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CardCheck"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			405: components["responses"]["MethodNotAllowed"];
			406: components["responses"]["NotAcceptable"];
			410: components["responses"]["Gone"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["Unavailable"];
		};
	};
	paymentNotification: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 over a few values of the body, in lower case hex or, as the printed sample looks, in base64. Refuse a delivery without it. */
				Signature: string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["PaymentNotification"];
			};
		};
		responses: {
			/** @description Taken note of. No other status stops the repeats. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	captureNotification: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 over a few values of the body, in lower case hex or, as the printed sample looks, in base64. Refuse a delivery without it. */
				Signature: string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CaptureNotification"];
			};
		};
		responses: {
			/** @description Taken note of. No other status stops the repeats. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	refundNotification: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 over a few values of the body, in lower case hex or, as the printed sample looks, in base64. Refuse a delivery without it. */
				Signature: string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["RefundNotification"];
			};
		};
		responses: {
			/** @description Taken note of. No other status stops the repeats. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	checkCardNotification: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 over a few values of the body, in lower case hex or, as the printed sample looks, in base64. Refuse a delivery without it. */
				Signature: string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CheckCardNotification"];
			};
		};
		responses: {
			/** @description Taken note of. No other status stops the repeats. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	tokenNotification: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 over a few values of the body, in lower case hex or, as the printed sample looks, in base64. Refuse a delivery without it. */
				Signature: string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["TokenNotification"];
			};
		};
		responses: {
			/** @description Taken note of. No other status stops the repeats. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	payoutNotification: {
		parameters: {
			query?: never;
			header: {
				/** @description HMAC-SHA256 over a few values of the body, in lower case hex or, as the printed sample looks, in base64. Refuse a delivery without it. */
				Signature: string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["PayoutNotification"];
			};
		};
		responses: {
			/** @description Taken note of. No other status stops the repeats. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
}
