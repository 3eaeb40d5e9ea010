import {
  add,
  compare,
  exponents,
  fromMajorNumber,
  fromMinor,
  type Money,
  MoneyError,
  parseMoney,
  share,
  subtract,
  sum,
  times,
  toDecimal,
  toMajorNumber,
  toMinorNumber,
} from "@payspec/core/money";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";

describe("parseMoney", () => {
  it.each([
    ["10.05", "RUB", 1005n],
    ["10.5", "RUB", 1050n],
    ["10", "RUB", 1000n],
    ["10.5000", "RUB", 1050n],
    ["0.00", "RUB", 0n],
    ["-0.05", "RUB", -5n],
    ["-0", "RUB", 0n],
    ["007", "RUB", 700n],
    ["6.57907734", "USDT", 657907734n],
    ["0.00000001", "USDT", 1n],
    ["123456789012345678901234567890.12", "USD", 12345678901234567890123456789012n],
  ])("reads %s %s", (text, currency, minor) =>
    expect(parseMoney(text, currency)).toEqual({ minor, currency, exponent: exponents[currency as "RUB"] }),
  );

  it("takes the decimals that it is given", () => {
    expect(parseMoney("10.005", "KWD", 3)).toEqual({ minor: 10005n, currency: "KWD", exponent: 3 });
    expect(parseMoney("10", "JPY", 0)).toEqual({ minor: 10n, currency: "JPY", exponent: 0 });
    expect(parseMoney("6.25012347", "USD", 8).minor).toBe(625012347n);
  });

  it("writes currencies in upper case, so that Tribute's rub and QIWI's RUB are one", () => {
    expect(parseMoney("1", "rub")).toEqual(parseMoney("1", "RUB"));
    expectTypeOf(parseMoney("1", "rub")).toEqualTypeOf<Money<"RUB">>();
  });

  it("refuses what does not fit", () => {
    expect(() => parseMoney("10.005", "RUB")).toThrow(new MoneyError("10.005 does not fit RUB: it takes 2 decimals."));
    expect(() => parseMoney("0.1", "JPY", 0)).toThrow("0.1 does not fit JPY: it takes 0 decimals.");
  });

  it.each([
    "",
    " 1",
    "1 000.00",
    "1,000.00",
    "1,5",
    "+1",
    "1.",
    ".5",
    "1e3",
    "0x10",
    "NaN",
    "١",
    "1\n",
    "--1",
    "9".repeat(41),
    5.5,
  ])("refuses %j", (text) => {
    expect(() => parseMoney(text as string, "RUB")).toThrow(
      /^(".*"|5.5) is not an amount: give a text of digits with a point before the decimals, such as 10.05.$/,
    );
  });

  it("needs to know the decimals", () => {
    for (const currency of ["XTS", "", "constructor", "__proto__"]) {
      expect(() => parseMoney("1", currency)).toThrow(
        `The decimals of "${currency}" are not known here: give them as the exponent.`,
      );
    }
    for (const exponent of [-1, 1.5, 19, Number.NaN])
      expect(() => parseMoney("1", "RUB", exponent)).toThrow(
        `${exponent} is not an exponent: it is a whole number from 0 to 18.`,
      );
  });
});

describe("fromMinor and toMinorNumber", () => {
  it("take and give whole minor units", () => {
    expect(fromMinor(1005, "RUB")).toEqual(parseMoney("10.05", "RUB"));
    expect(fromMinor(1005n, "RUB")).toEqual(parseMoney("10.05", "RUB"));
    expect(toMinorNumber(fromMinor(1005n, "RUB"))).toBe(1005);
    expect(Object.is(toMinorNumber(parseMoney("-0", "RUB")), 0)).toBe(true);
  });

  it.each([10.05, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuse %d", (units) => {
    expect(() => fromMinor(units, "RUB")).toThrow(
      `${units} is not a whole number of minor units that JavaScript holds exactly. For major units use parseMoney.`,
    );
  });

  it("refuse what a JSON number does not hold", () => {
    expect(toMinorNumber(fromMinor(9007199254740991n, "RUB"))).toBe(9007199254740991);
    expect(() => toMinorNumber(fromMinor(9007199254740992n, "RUB"))).toThrow(
      "9007199254740992 minor units of RUB are more than a JSON number holds exactly.",
    );
  });
});

describe("toDecimal", () => {
  it.each([
    [1005n, "RUB", undefined, "10.05"],
    [1000n, "RUB", undefined, "10.00"],
    [5n, "RUB", undefined, "0.05"],
    [-5n, "RUB", undefined, "-0.05"],
    [0n, "RUB", undefined, "0.00"],
    [657907734n, "USDT", undefined, "6.57907734"],
    [10n, "JPY", 0, "10"],
    [-10n, "JPY", 0, "-10"],
  ] as const)("writes %s minor units of %s", (minor, currency, exponent, text) =>
    expect(toDecimal(fromMinor(minor, currency, exponent))).toBe(text),
  );
});

describe("toMajorNumber and fromMajorNumber", () => {
  it.each([
    ["371.88", 371.88],
    ["10.00", 10],
    ["0.10", 0.1],
    ["-0.05", -0.05],
    ["0.00", 0],
    ["9999999999999.99", 9999999999999.99],
  ])("write %s as the number %d and back", (text, number) => {
    expect(toMajorNumber(parseMoney(text, "RUB"))).toBe(number);
    expect(toDecimal(fromMajorNumber(number, "RUB"))).toBe(text);
  });

  it("write numbers that JSON writes with an exponent", () => {
    for (const [text, number] of [
      ["0.00000001", 1e-8],
      ["-0.00000015", -1.5e-7],
      ["1500000000000000000000.00000000", 1.5e21],
    ] as const) {
      expect(toMajorNumber(parseMoney(text, "USDT"))).toBe(number);
      expect(toDecimal(fromMajorNumber(number, "USDT"))).toBe(text);
    }
  });

  it("refuse an amount that would come out with other digits", () => {
    for (const text of ["90071992547409.93", "12345678901234567.89", "9007199254740993.00"]) {
      expect(() => toMajorNumber(parseMoney(text, "RUB"))).toThrow(
        `${text} RUB has more digits than a JSON number holds exactly.`,
      );
    }
  });

  it("refuse what arithmetic left behind", () => {
    expect(() => fromMajorNumber(0.1 + 0.2, "RUB")).toThrow(
      "0.30000000000000004 does not fit RUB: it takes 2 decimals.",
    );
    expect(() => fromMajorNumber(Number.NaN, "RUB")).toThrow(
      "NaN is not a number of major units. A text is read by parseMoney.",
    );
  });
});

describe("round trips are exact", () => {
  const known = fc.constantFrom(...Object.entries(exponents));

  it("for every amount and currency as a decimal text", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 38n), max: 10n ** 38n }), known, (minor, [currency]) => {
        const money = fromMinor(minor, currency);
        expect(parseMoney(toDecimal(money), currency)).toEqual(money);
      }),
    );
  });

  it("for every exponent", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 18 }), (minor, exponent) => {
        const money = fromMinor(BigInt.asIntN(100, minor), "XTS", exponent);
        expect(parseMoney(toDecimal(money), "XTS", exponent)).toEqual(money);
      }),
    );
  });

  it("for every safe integer as minor units in JSON", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), known, (units, [currency]) => {
        const sent = JSON.parse(JSON.stringify({ amount: toMinorNumber(fromMinor(units, currency)) }));
        expect(fromMinor(sent.amount, currency)).toEqual(fromMinor(units, currency));
      }),
    );
  });

  it("for every amount up to 15 digits as a major number in JSON; a longer one comes back whole or is refused", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), known, (minor, [currency]) => {
        const sent = JSON.stringify({ amount: toMajorNumber(fromMinor(minor, currency)) });
        expect(fromMajorNumber(JSON.parse(sent).amount, currency)).toEqual(fromMinor(minor, currency));
      }),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 15n, max: 10n ** 30n }), known, (minor, [currency]) => {
        const money = fromMinor(minor, currency);
        try {
          expect(fromMajorNumber(JSON.parse(JSON.stringify(toMajorNumber(money))), currency)).toEqual(money);
        } catch (error) {
          expect(error).toBeInstanceOf(MoneyError);
        }
      }),
    );
  });
});

describe("add, subtract and compare", () => {
  const ten = parseMoney("10.10", "RUB");
  const twenty = parseMoney("20.20", "RUB");

  it("are exact", () => {
    expect(toDecimal(add(ten, twenty))).toBe("30.30");
    expect(toDecimal(subtract(ten, twenty))).toBe("-10.10");
    expect([compare(ten, twenty), compare(twenty, ten), compare(ten, parseMoney("10.1", "rub"))]).toEqual([-1, 1, 0]);
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        expect(subtract(add(fromMinor(a, "RUB"), fromMinor(b, "RUB")), fromMinor(b, "RUB"))).toEqual(
          fromMinor(a, "RUB"),
        );
      }),
    );
  });

  it("stay within one currency and precision", () => {
    const wide: string = "USD";
    expect(() => add(ten, parseMoney("1", wide))).toThrow(
      new MoneyError("10.10 RUB and 1.00 USD are not of one currency and precision."),
    );
    expect(() => subtract(ten, parseMoney("1", "RUB", 0))).toThrow(
      "10.10 RUB and 1 RUB are not of one currency and precision.",
    );
    expect(() => compare(parseMoney("1", wide), ten)).toThrow(MoneyError);
  });
});

/**
 * What code without types passes on: `BigInt("0x10")` is 16, `BigInt("")` and `Number(null)`
 * are 0, `BigInt(true)` is 1.
 */
const foreign = [
  "0x10",
  "",
  " ",
  "1e3",
  "5",
  "１",
  "٣",
  "1_000",
  "∞",
  true,
  false,
  null,
  undefined,
  Number.NaN,
  {},
  [],
  [5],
  () => 5,
  Symbol("5"),
  new Date(0),
];

describe("code without types gets a MoneyError", () => {
  it.each(foreign)("for %s as a number of units", (value) => {
    expect(() => fromMinor(value as number, "RUB")).toThrow(MoneyError);
    expect(() => fromMajorNumber(value as number, "RUB")).toThrow(MoneyError);
  });

  it.each(foreign.filter((value) => value !== "5"))("for %s as an amount, a factor and a weight", (value) => {
    expect(() => parseMoney(value as string, "RUB")).toThrow(MoneyError);
    expect(() => times(fromMinor(1, "RUB"), value as string)).toThrow(MoneyError);
    expect(() => share(fromMinor(1, "RUB"), [1, value as string])).toThrow(MoneyError);
  });

  it("for bigints and objects that know how to be numbers", () => {
    const sly = { valueOf: () => 5, toString: () => "5" };
    for (const call of [
      () => fromMinor(sly as never, "RUB"),
      () => fromMajorNumber(5n as never, "RUB"),
      () => parseMoney(sly as never, "RUB"),
    ]) {
      expect(call).toThrow(MoneyError);
    }
  });

  it.each([undefined, null, 5, {}, ["RUB"]])("for the currency %s", (currency) => {
    expect(() => parseMoney("1", currency as never)).toThrow(MoneyError);
    expect(() => fromMinor(1, currency as never, 2)).toThrow(/is not a currency: give a text such as RUB.$/);
  });

  it.each(["2", null, {}, 2n])("for the exponent %s", (exponent) => {
    if (exponent !== null) expect(() => parseMoney("1", "RUB", exponent as never)).toThrow(MoneyError);
    expect(() => parseMoney("1", "XTS", exponent as never)).toThrow(MoneyError);
  });

  it.each([undefined, null, 5, "10.05", {}, { minor: 1, currency: "RUB", exponent: 2 }])(
    "for %j instead of money",
    (value) => {
      const none = value as unknown as Money<"RUB">;
      const one = fromMinor(1, "RUB");
      const calls = [
        toDecimal,
        toMinorNumber,
        toMajorNumber,
        () => add(none, one),
        () => add(one, none),
        () => subtract(one, none),
      ];
      const lists = [
        () => sum([one, none]),
        () => sum([none]),
        () => sum(value as never),
        () => share(one, value as never),
      ];
      for (const call of [...calls, ...lists, () => compare(none, one), () => times(none, 2), () => share(none, [1])]) {
        expect(() => call(none)).toThrow(MoneyError);
      }
    },
  );
});

describe("sum", () => {
  it("adds up a list of one currency", () => {
    expect(toDecimal(sum(["10.10", "20.20", "-0.05"].map((text) => parseMoney(text, "RUB"))))).toBe("30.25");
    expectTypeOf(sum([parseMoney("1", "RUB")])).toEqualTypeOf<Money<"RUB">>();
    expect(() => sum([parseMoney("1", "RUB"), parseMoney("1", "USD") as Money])).toThrow(
      "are not of one currency and precision.",
    );
  });

  it("refuses an empty list, which has no currency", () => {
    expect(() => sum([])).toThrow(
      new MoneyError("An empty list has no currency: put a zero of the currency in front of it."),
    );
    expect(sum([fromMinor(0, "RUB"), ...[]])).toEqual(fromMinor(0, "RUB"));
  });
});

describe("times", () => {
  const price = parseMoney("10.05", "RUB");

  it.each([
    [3, "30.15"],
    [3n, "30.15"],
    [0, "0.00"],
    [-1, "-10.05"],
    ["2", "20.10"],
    ["0.20", "2.01"],
  ])("%s is exact", (factor, text) => expect(toDecimal(times(price, factor))).toBe(text));

  it.each([
    ["0.05", "0.50", "0.50"], // 50.25
    ["0.1", "1.01", "1.00"], // 100.5
    ["-0.1", "-1.01", "-1.00"],
    ["0.3", "3.02", "3.02"], // 301.5
    ["0.07", "0.70", "0.70"], // 70.35
    ["0.08", "0.80", "0.80"], // 80.4
    ["0.06", "0.60", "0.60"], // 60.3
    ["0.27", "2.71", "2.71"], // 271.35
    ["0.16", "1.61", "1.61"], // 160.8
  ])("%s rounds by the rule that is given", (factor, up, even) => {
    expect(toDecimal(times(price, factor, "half-up"))).toBe(up);
    expect(toDecimal(times(price, factor, "half-even"))).toBe(even);
    expect(() => times(price, factor)).toThrow(
      `"${factor}" times 10.05 RUB is not a whole minor unit: say how to round it.`,
    );
  });

  it.each([0.2, 1.5, 2 ** 53, "1e2", "20%", "1,5"])("refuses the factor %s", (factor) => {
    expect(() => times(price, factor, "half-up")).toThrow(
      'is not a factor: give a whole number, or a text such as "0.2".',
    );
  });

  it("refuses a rounding that it does not know", () => {
    expect(() => times(price, 1, "up" as never)).toThrow(
      new MoneyError('"up" is not a rounding: it is half-up or half-even.'),
    );
    expect(() => share(price, [1], "up" as never)).toThrow(MoneyError);
  });
});

describe("share", () => {
  const parts = (text: string, weights: readonly (bigint | number | string)[], rounding?: "half-up" | "half-even") =>
    share(parseMoney(text, "RUB"), weights, rounding).map(toDecimal);

  it("takes VAT out of a price that includes it", () => {
    expect(parts("1200.00", [20, 100])).toEqual(["200.00", "1000.00"]);
    expect(parts("100.00", [20, 100])).toEqual(["16.67", "83.33"]);
    expect(parts("-100.00", [20, 100])).toEqual(["-16.67", "-83.33"]); // a refund takes the same apart
    expect(parts("99.99", ["7.5", 100])).toEqual(["6.98", "93.01"]);
  });

  it("gives the units that are left to the largest remainders", () => {
    expect(parts("100.00", [1, 1, 1])).toEqual(["33.34", "33.33", "33.33"]);
    expect(parts("0.05", [1, 1, 1])).toEqual(["0.02", "0.02", "0.01"]);
    expect(parts("10.00", [1, 0, 2])).toEqual(["3.33", "0.00", "6.67"]);
    expect(parts("10.00", [5n])).toEqual(["10.00"]);
  });

  it("rounds the half of two parts by the given rule", () => {
    expect([parts("0.01", [1, 1]), parts("0.03", [1, 1])]).toEqual([
      ["0.01", "0.00"],
      ["0.02", "0.01"],
    ]);
    expect(parts("0.01", [1, 1], "half-even")).toEqual(["0.00", "0.01"]);
    expect(parts("0.03", [1, 1], "half-even")).toEqual(["0.02", "0.01"]);
    expect(parts("0.05", [1, 1], "half-even")).toEqual(["0.02", "0.03"]);
    expect(parts("0.04", [3, 5], "half-even")).toEqual(["0.02", "0.02"]); // 1.5 and 2.5
    expect(parts("0.04", [5, 3], "half-even")).toEqual(["0.02", "0.02"]);
    expect(parts("0.02", [1, 1, 2, 4], "half-even")).toEqual(["0.00", "0.00", "0.01", "0.01"]); // 0.25, 0.25, 0.5, 1
  });

  it.each([[[]], [[0, 0]]])("refuses weights that share nothing out: %j", (weights) => {
    expect(() => parts("1.00", weights)).toThrow(new MoneyError("Weights that are all zero share nothing out."));
  });

  it("has as many parts in its type as there are weights", () => {
    const roubles = parseMoney("10", "RUB");
    expectTypeOf(share(roubles, [20, 100])).toEqualTypeOf<[Money<"RUB">, Money<"RUB">]>();
    expectTypeOf(share(roubles, [20, 100].map(BigInt))).toEqualTypeOf<Money<"RUB">[]>();
  });

  it("refuses a negative weight", () => expect(() => parts("1.00", [2, -1])).toThrow("-1 is not a weight"));

  it("adds up, with each part less than a unit away from its exact value", () => {
    const weights = fc
      .array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1 })
      .filter((list) => list.some((one) => one > 0n));
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        weights,
        fc.constantFrom("half-up", "half-even"),
        (minor, list, rounding) => {
          const money = fromMinor(minor, "RUB");
          const shares = share(money, list, rounding as "half-up");
          expect(sum(shares)).toEqual(money);
          const total = list.reduce((a, b) => a + b, 0n);
          for (const [index, one] of shares.entries()) {
            const off = one.minor * total - minor * (list[index] as bigint);
            expect((off < 0n ? -off : off) < total).toBe(true);
          }
          // Of two parts the first is what dividing with this rounding gives.
          if (list.length === 2) {
            const scaled = 2n * minor * (list[0] as bigint);
            const near = (shares[0] as Money).minor * 2n * total - scaled;
            expect((near < 0n ? -near : near) <= total).toBe(true);
          }
        },
      ),
    );
  });
});

describe("the types", () => {
  const rub = parseMoney("1000.00", "RUB");
  const usd = parseMoney("1", "USD");
  const charge = (body: { amount: number }) => body;

  it("show a currency that does not fit, and take one that is only known when it runs", () => {
    // @ts-expect-error roubles and dollars do not add up
    expect(() => add(rub, usd)).toThrow(MoneyError);
    // @ts-expect-error nor do they compare
    expect(() => compare(usd, rub)).toThrow(MoneyError);
    const answered: string = "RUB";
    expectTypeOf(add(rub, parseMoney("1", answered))).toEqualTypeOf<Money<"RUB">>();
    expectTypeOf(add(parseMoney("1", answered), rub)).toEqualTypeOf<Money<"RUB">>();
  });

  it("do not let an amount out without its unit", () => {
    // @ts-expect-error not the money itself
    charge({ amount: rub });
    // @ts-expect-error nor its units
    charge({ amount: rub.minor });
    // @ts-expect-error nor a text in major units
    charge({ amount: toDecimal(rub) });
    expect(charge({ amount: toMinorNumber(rub) })).toEqual({ amount: 100_000 });
    expect(() => JSON.stringify({ amount: rub })).toThrow(TypeError);
  });

  it("do not let one be made by hand, or of a number without its unit", () => {
    // @ts-expect-error only the functions make money
    const forged: Money<"RUB"> = { minor: 100000n, currency: "RUB", exponent: 2 };
    expect(forged).toEqual(rub);
    // @ts-expect-error a number has to say whether it is minor or major
    expect(() => parseMoney(1000.5, "RUB")).toThrow(MoneyError);
  });
});
