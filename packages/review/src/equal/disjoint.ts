// Whether the alternatives of a union exclude each other, as far as their types and constants show.
import { canonical, isObject } from "../pointer.ts";

type Form = Record<string, unknown>;

/** True only where no value can fit two of the branches. */
export const areDisjoint = (branches: readonly Form[]): boolean =>
  branches.every((branch, index) => branches.slice(index + 1).every((other) => excludes(branch, other)));

function excludes(one: Form, other: Form): boolean {
  const [types, others] = [typesOf(one), typesOf(other)];
  if (types && others && !types.some((type) => others.some((second) => overlap(type, second)))) return true;
  if (Array.isArray(one.enum) && Array.isArray(other.enum)) return !shareValue(one.enum, other.enum);
  return Object.entries(requiredProperties(one)).some(([name, property]) => {
    const second = requiredProperties(other)[name];
    return isObject(property) && isObject(second) && excludes(property, second);
  });
}

/**
 * A required property exists in each value of an object type, so two that exclude each other tell the objects apart.
 */
function requiredProperties({ properties, required, type }: Form): Form {
  if (
    !isObject(properties) ||
    !Array.isArray(required) ||
    !Array.isArray(type) ||
    canonical(type) !== canonical(["object"])
  )
    return {};
  return Object.fromEntries(Object.entries(properties).filter(([name]) => required.includes(name)));
}

function typesOf(form: Form): string[] | undefined {
  if (Array.isArray(form.type)) return form.type as string[];
  return Array.isArray(form.enum) ? form.enum.map(typeOf) : undefined;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

/** integer lies within number. */
const overlap = (one: string, other: string): boolean => base(one) === base(other);
const base = (type: string): string => (type === "integer" ? "number" : type);

const shareValue = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.some((value) => other.some((second) => canonical(value) === canonical(second)));
