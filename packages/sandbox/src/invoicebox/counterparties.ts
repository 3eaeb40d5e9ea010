import type { Call } from "../types.js";

/**
 * Invented companies: the one of the example, the seller of the agent's example, and an entrepreneur,
 * who has no registration code.
 */
const COUNTERPARTIES = [
  {
    id: "017715a0-77aa-1c4d-b2e3-6f1a90c8d7e5",
    vatNumber: "2323232323",
    taxRegistrationReasonCode: "232301001",
    name: "ООО «Пример»",
    nameFull: "Общество с ограниченной ответственностью «Пример»",
    registrationNumber: "1022300000000",
    registrationDate: "2002-10-15T00:00:00+00:00",
    registrationAddress: "350000, Краснодар, Примерная ул., 1",
  },
  {
    id: "017715a0-77aa-1c4d-b2e3-6f1a90c8d7e6",
    vatNumber: "7710044140",
    taxRegistrationReasonCode: "770201001",
    name: "ООО «Отель Образец»",
    nameFull: "Общество с ограниченной ответственностью «Отель Образец»",
    registrationNumber: "1027700000000",
    registrationDate: "2004-03-01T00:00:00+00:00",
    registrationAddress: "101000, Москва, Образцовая ул., 2",
  },
  {
    id: "017715a0-77aa-1c4d-b2e3-6f1a90c8d7e7",
    vatNumber: "770000000042",
    name: "ИП Образцов",
    nameFull: "Индивидуальный предприниматель Образцов Пётр",
    registrationNumber: "304770000000000",
    registrationDate: "2004-12-24T00:00:00+00:00",
    registrationAddress: "101000, Москва, Образцовая ул., 3",
  },
];

/** Company data by tax number. */
export const counterparties = () => ({
  findCounterparty: ({ query }: Call) => ({
    status: 200,
    body: { data: COUNTERPARTIES.filter(({ vatNumber }) => vatNumber === query.vatNumber) },
  }),
});
