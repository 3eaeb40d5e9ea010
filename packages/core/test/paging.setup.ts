import { type Connection, connect, query } from "@payspec/core";

/** A connection whose answers are made of the address that is asked; undefined is answered with 404. */
export const connection = {
  query,
  made: (answer: (url: URL) => unknown): Connection<"test"> =>
    connect({
      provider: "test",
      baseUrl: "https://test.example",
      credentials: [],
      retries: 0,
      fetch: async (input) => {
        const body = answer(new URL(input instanceof Request ? input.url : String(input)));
        return body === undefined ? Response.json({}, { status: 404 }) : Response.json(body);
      },
    }),
};
