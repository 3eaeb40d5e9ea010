// What the site takes from the model of a spec and from the compiler, in one place.
export { statusIn, statusOf } from "@payspec/generator/phases";
export { moneyOf, operationRow } from "@payspec/generator/table";
export * from "@payspec/spec-model/openapi";
export { root } from "@payspec/spec-model/providers";
