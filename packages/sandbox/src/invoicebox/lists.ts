import type { Reply } from "../types.js";
import { unprocessable } from "./errors.js";

type View = Readonly<Record<string, unknown>>;

/** Which fields a list filters and sorts by. */
export interface ListRules {
  readonly equal: readonly string[];
  /** Filtered by comparison. */
  readonly dates?: readonly string[];
  readonly sortable: readonly string[];
}

/** The documented names of the paging, and those of the newest official client. */
interface Paging {
  readonly page?: number;
  readonly pageSize?: number;
  readonly _page?: number;
  readonly _pageSize?: number;
  readonly _order?: Readonly<Record<string, string>>;
}

const PAGE_SIZE = 30;

/**
 * One page of what matches all filters, oldest first unless `_order` says otherwise; the provider's
 * own order is not documented.
 */
export function listOf(query: View, views: readonly View[], { equal, dates = [], sortable }: ListRules): Reply {
  const { _page = 1, _pageSize = PAGE_SIZE, page = _page, pageSize = _pageSize, _order: order = {} } = query as Paging;
  for (const [name, value] of Object.entries({ page, pageSize }))
    if (value < 1) throw unprocessable(name, "must be 1 or more");
  for (const name of Object.keys(order))
    if (!sortable.includes(name)) throw unprocessable(`_order.${name}`, "is not a field to sort by");
  const comparisons = dates.flatMap((name) => comparisonsOf(name, query[name]));
  const found = views
    .filter((view) =>
      equal.every((name) => query[name] === undefined || ([query[name]].flat() as unknown[]).includes(view[name])),
    )
    .filter((view) => comparisons.every((holds) => holds(view)));
  const start = (page - 1) * pageSize;
  const data = sorted(found, Object.entries(order)).slice(start, start + pageSize);
  return { status: 200, body: { data, metaData: { totalCount: found.length, pageSize, page }, extendedData: [] } };
}

const HOLDS: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  _gt: (one, other) => one > other,
  _ge: (one, other) => one >= other,
  _lt: (one, other) => one < other,
  _le: (one, other) => one <= other,
};

/** Times in filters have no zone and are UTC; an object without the time matches nothing. */
function comparisonsOf(name: string, filter: unknown): ((view: View) => boolean)[] {
  return Object.entries((filter ?? {}) as Readonly<Record<string, string>>).map(([operator, text]) => {
    const time = Date.parse(/T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) || !text.includes("T") ? text : `${text}Z`);
    if (Number.isNaN(time)) throw unprocessable(`${name}.${operator}`, "must be a time such as 2021-01-27T00:00:00");
    return (view) => typeof view[name] === "string" && (HOLDS[operator]?.(Date.parse(view[name]), time) ?? false);
  });
}

/**
 * Sorts by several fields. Among equals the earlier object comes first, or last when the first field
 * descends: times have whole seconds.
 */
function sorted(views: readonly View[], order: readonly (readonly [name: string, direction: string])[]): View[] {
  const descends = order[0]?.[1] === "desc";
  const list = descends ? views.toReversed() : [...views];
  return list.sort((one, other) => {
    for (const [name, direction] of order) {
      const [a, b] = [one[name] as string | number | undefined, other[name] as string | number | undefined];
      if (a === b) continue;
      const before = a === undefined || (b !== undefined && a < b) ? -1 : 1;
      return direction === "desc" ? -before : before;
    }
    return 0;
  });
}
