// The entry @payspec/core/paging: all items of a list, page by page, as x-paging of the spec says.
import { readPointer as read, unwrap } from "./index.js";
import type { Operation, Paging, Result } from "./types/index.js";

/** The items of a list's answer: those of a bare array, of `data`, or of the only array among its members. */
export type ItemOf<Data> = Data extends readonly (infer Item)[]
  ? Item
  : Data extends { readonly data: readonly (infer Item)[] }
    ? Item
    : { [Name in keyof Data]: NonNullable<Data[Name]> extends readonly (infer Item)[] ? Item : never }[keyof Data];

/** A method of a client whose operation lists something. */
type ListMethod<Input, Data, Errors> =
  | ((input?: Input) => Promise<Result<Data, Errors>>)
  | ((input: Input) => Promise<Result<Data, Errors>>);

/**
 * All items of a list: `for await (const order of paginate(client.listOrders, { status: "created" })) …`. The next page
 * is asked for when the items of the last one are used up, so leaving the loop early asks no more.
 *
 * Throws a PayspecError for a page that can't be had; the items before it are yours by then. Throws a TypeError for a
 * method that lists nothing, and for a provider that answers the same page twice, which would never end.
 *
 * @param list A method of a client.
 * @param input What the method takes: filters, the size of a page, and where to begin.
 */
export async function* paginate<Input extends object, Data, Errors>(
  list: ListMethod<Input, Data, Errors>,
  input?: Input,
): AsyncGenerator<ItemOf<Data>, void, undefined> {
  const pages = (list as { operation?: Operation }).operation?.pages;
  if (!pages)
    throw new TypeError(`${list.name || "This"} lists nothing: give a method of a client whose answer is a list.`);
  let asked: Asked = { ...input };
  let seen = skippedBy(pages, asked);
  let before = "";
  for (;;) {
    const answer = unwrap(await (list as (input: object) => Promise<Result<Data, never>>)(asked));
    const found = read(answer, pages.items);
    const items = Array.isArray(found) ? (found as ItemOf<Data>[]) : [];
    const now = JSON.stringify(items);
    if (items.length > 0 && now === before)
      throw new TypeError(`${list.name} answered the same page twice, so the list has no end.`);
    before = now;
    yield* items;
    seen += items.length;
    const next = nextPage(pages, asked, answer, items.length, seen);
    if (!next) return;
    asked = { ...asked, ...next };
  }
}

type Asked = Readonly<Record<string, unknown>>;

/**
 * How many items a page may have: as many as are asked for, or as the provider gives without being asked,
 * and never more than it allows.
 */
const sizeOf = ({ size = "", usual = 1, most = Number.POSITIVE_INFINITY }: Paging, asked: Asked): number =>
  Math.min(Number(asked[size] ?? usual), most);

/** The items before the page that the caller begins with. */
function skippedBy(pages: Paging, asked: Asked): number {
  if (pages.offset) return Number(asked[pages.offset] ?? 0);
  return pages.page ? (Number(asked[pages.page] ?? 1) - 1) * sizeOf(pages, asked) : 0;
}

/** What the next page is asked for with; undefined after the last one. */
function nextPage(pages: Paging, asked: Asked, answer: unknown, count: number, seen: number): Asked | undefined {
  const { cursor, offset, page, next = "", total } = pages;
  if (cursor) {
    const value = read(answer, next);
    return value === undefined || value === null || value === "" ? undefined : { [cursor]: value };
  }
  const all = total === undefined ? undefined : read(answer, total);
  // Where nobody says how many there are, a page that is shorter than it could be is the last one.
  const isLast = count === 0 || (typeof all === "number" ? seen >= all : count < sizeOf(pages, asked));
  if (isLast) return undefined;
  if (offset) return { [offset]: seen };
  return page ? { [page]: Number(asked[page] ?? 1) + 1 } : undefined;
}
