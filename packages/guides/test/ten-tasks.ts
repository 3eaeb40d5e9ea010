import type { Query } from "./search-queries.js";

/** What a reader comes for, in English and in Russian; the page that answers it; whether it has a program to paste. */
export const tenTasks: readonly { readonly en: Query; readonly ru: Query; readonly program: boolean }[] = [
  { en: ["first payment", "guides/first-payment"], ru: ["первый платёж", "guides/first-payment"], program: true },
  {
    en: ["what to do after a timeout", "guides/failures"],
    ru: ["что делать после таймаута", "guides/failures"],
    program: true,
  },
  { en: ["webhook in express", "guides/express"], ru: ["вебхук в express", "guides/express"], program: true },
  { en: ["unit of amounts", "guides/money"], ru: ["в каких единицах сумма", "guides/money"], program: true },
  { en: ["decline reasons", "qiwi/errors"], ru: ["причины отказа", "qiwi/errors"], program: true },
  {
    en: ["refund a part", "qiwi/operations/createRefund"],
    ru: ["вернуть часть платежа", "qiwi/operations/createRefund"],
    program: true,
  },
  { en: ["fault in the sandbox", "guides/sandbox"], ru: ["сбой в песочнице", "guides/sandbox"], program: true },
  {
    en: ["what is only inferred", "qiwi/sources", "guides/reading"],
    ru: ["что только выведено", "qiwi/sources"],
    program: false,
  },
  { en: ["migrate from axios", "guides/migrating"], ru: ["переход с axios", "guides/migrating"], program: true },
  {
    en: ["type of a webhook", "qiwi/webhooks/paymentNotification"],
    ru: ["тип вебхука", "qiwi/webhooks/paymentNotification"],
    program: true,
  },
];
