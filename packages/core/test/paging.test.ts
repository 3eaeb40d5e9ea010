import { methodsOf, type Operation, operation, PayspecError } from "@payspec/core";
import { paginate } from "@payspec/core/paging";
import { describe, expect, it } from "vitest";
import { connection } from "./paging.setup.js";

const lists = (pages: Operation["pages"], answer: (query: URLSearchParams) => unknown) => {
  const asked: string[] = [];
  const row: Operation = {
    method: "GET",
    path: "/list",
    retry: "safe",
    query: ["from", "offset", "page", "size"],
    answers: { 200: "any" },
    errors: [404],
  };
  const list = operation("listThings", () => ({ ...row, ...(pages && { pages }), parts: [connection.query] }));
  const client = methodsOf(
    connection.made((url) => {
      asked.push(url.search);
      return answer(url.searchParams);
    }),
    { listThings: list },
  ) as unknown as { listThings: (input?: object) => Promise<never> };
  return { client, asked };
};
const all = async (client: { listThings: (input?: object) => Promise<never> }, input?: object) => {
  const found: unknown[] = [];
  for await (const one of paginate(client.listThings, input)) found.push(one);
  return found;
};
const things = Array.from({ length: 7 }, (_, index) => index);

describe("paginate", () => {
  it("follows a cursor until it is empty", async () => {
    const pages = { items: "/things", cursor: "from", next: "/nextFrom" };
    const { client, asked } = lists(pages, (query) => {
      const from = Number(query.get("from") ?? 0);
      return { things: things.slice(from, from + 3), nextFrom: from + 3 < 7 ? String(from + 3) : "" };
    });
    expect(await all(client)).toEqual(things);
    expect(asked).toEqual(["", "?from=3", "?from=6"]);
  });

  const byOffset = { items: "", offset: "offset", size: "size", usual: 3, most: 5 };
  const slice = (query: URLSearchParams) => {
    const offset = Number(query.get("offset") ?? 0);
    return things.slice(offset, offset + Math.min(Number(query.get("size") ?? 3), 5));
  };

  it("skips what it has seen until a page is short", async () => {
    const { client, asked } = lists(byOffset, slice);
    expect(await all(client)).toEqual(things);
    expect(asked).toEqual(["", "?offset=3", "?offset=6"]);
  });

  it("takes no page for short that has as many as the provider allows", async () => {
    const { client } = lists(byOffset, slice);
    expect(await all(client, { size: 100 })).toEqual(things);
  });

  it("begins where the caller says", async () => {
    const { client, asked } = lists(byOffset, slice);
    expect(await all(client, { offset: 2, size: 2 })).toEqual(things.slice(2));
    expect(asked[1]).toBe("?offset=4&size=2");
  });

  const byPage = { items: "/data", page: "page", size: "size", usual: 3, total: "/meta/total" };
  const page = (query: URLSearchParams, total?: number) => {
    const [number, size] = [Number(query.get("page") ?? 1), Number(query.get("size") ?? 3)];
    return { data: things.slice((number - 1) * size, number * size), meta: { total } };
  };

  it("counts pages until it has as many items as there are", async () => {
    const { client, asked } = lists(byPage, (query) => page(query, 7));
    expect(await all(client)).toEqual(things);
    expect(asked).toEqual(["", "?page=2", "?page=3"]);
    expect(await all(client, { page: 2 })).toEqual(things.slice(3));
  });

  it("asks for no page after the last item, where that page is full", async () => {
    const { client, asked } = lists(byPage, (query) => page(query, 6));
    expect(await all(client)).toEqual(things.slice(0, 6));
    expect(asked).toHaveLength(2);
  });

  it("stops at a short page where nobody says how many there are, and at an empty one", async () => {
    const { client, asked } = lists(byPage, (query) => page(query));
    expect(await all(client)).toEqual(things);
    expect(asked).toHaveLength(3);
    expect(await all(lists(byPage, () => ({ data: [], meta: { total: 9 } })).client)).toEqual([]);
    expect(await all(lists(byPage, () => ({})).client)).toEqual([]);
  });

  it("gives the items of a list without pages", async () => {
    const { client, asked } = lists({ items: "" }, () => things);
    expect(await all(client)).toEqual(things);
    expect(asked).toHaveLength(1);
  });

  it("asks no more when the loop is left", async () => {
    const { client, asked } = lists(byOffset, slice);
    for await (const one of paginate(client.listThings)) if (one === 1) break;
    expect(asked).toHaveLength(1);
  });

  it("ends with an error where the provider answers the same page for ever", async () => {
    const { client } = lists(byOffset, () => [1, 2, 3]);
    await expect(all(client)).rejects.toThrow("listThings answered the same page twice, so the list has no end.");
  });

  it("throws the failure of a page, after the items before it", async () => {
    let calls = 0;
    const { client } = lists(byOffset, (query) => (calls++ === 0 ? slice(query) : undefined));
    const found: unknown[] = [];
    const read = async () => {
      for await (const one of paginate(client.listThings)) found.push(one);
    };
    await expect(read()).rejects.toBeInstanceOf(PayspecError);
    expect(found).toEqual([0, 1, 2]);
  });

  it("refuses a method that lists nothing", async () => {
    const { client } = lists(undefined, () => ({}));
    await expect(all(client)).rejects.toThrow(
      "listThings lists nothing: give a method of a client whose answer is a list.",
    );
    await expect(paginate((async () => ({})) as never).next()).rejects.toThrow(TypeError);
  });
});
