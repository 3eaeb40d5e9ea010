// Fetch functions that do not give what fetch gives. Whatever they do, a call resolves and nothing is
// claimed that is not proven.
const throwing = (name: string, others: object = { status: 200, headers: new Headers() }): unknown =>
  Object.defineProperty({ ...others }, name, {
    enumerable: true,
    get() {
      throw new Error(`no ${name}`);
    },
  });

const streamOf = (read: () => unknown): unknown => ({
  status: 200,
  headers: new Headers(),
  body: { getReader: () => ({ read, cancel: () => Promise.reject() }) },
});

/** What such a function gives, by a name. */
export const lies: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  "a text": () => "200 OK",
  "no headers": () => ({ status: 200, text: async () => "{}" }),
  "headers that throw": () => ({
    status: 200,
    headers: {
      get: () => {
        throw new Error("no");
      },
    },
    text: async () => "{}",
  }),
  "no status": () => ({ headers: new Headers(), text: async () => "{}" }),
  "a status of text": () => ({ status: "200", headers: new Headers(), text: async () => "{}" }),
  "a throwing status": () => throwing("status"),
  "throwing headers": () => throwing("headers"),
  "a throwing body": () => throwing("body"),
  "a throwing text": () => throwing("text"),
  "text() that gives a number": () => ({ status: 200, headers: new Headers(), text: async () => 5 }),
  "text() that throws": () => ({ status: 200, headers: new Headers(), text: () => Promise.reject(new Error("no")) }),
  "a stream of nothing": () => streamOf(async () => ({ done: false })),
  "an endless stream of empty parts": () => streamOf(async () => ({ done: false, value: new Uint8Array() })),
  "a stream of texts": () => streamOf(async () => ({ done: false, value: "x".repeat(9999) })),
  "a stream that gives no promise": () => streamOf(() => undefined),
  "an error that can't be looked at": () => Promise.reject(throwing("message", {})),
  "an error whose code can't be looked at": () => Promise.reject(throwing("code", {})),
  "nothing thrown": () => Promise.reject(undefined),
  "a circle thrown": () => {
    const circle: { cause?: unknown } = {};
    circle.cause = circle;
    return Promise.reject(circle);
  },
};
