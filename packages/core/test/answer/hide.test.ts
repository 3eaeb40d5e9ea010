// One check for every text that gets out: whatever spelling a server gives to what it was sent, the
// text is replaced as a whole.
import { describe, expect, it } from "vitest";
import { HIDDEN, hide, needlesOf } from "../../src/answer/hide.js";

const PAN = "4111111111111111";
const SECRET = 'p@ss "w<1>\n&\tж';
const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("a text that quotes a secret is hidden", () => {
  it.each([
    ["as it was sent", SECRET, SECRET],
    ["in a URL", SECRET, encodeURIComponent(SECRET)],
    ["in a form", SECRET, encodeURIComponent(SECRET).replaceAll("%20", "+")],
    ["encoded twice", SECRET, encodeURIComponent(encodeURIComponent(SECRET))],
    ["in JSON", SECRET, JSON.stringify(SECRET)],
    ["in JSON within JSON", SECRET, JSON.stringify(JSON.stringify(SECRET))],
    ["in HTML", SECRET, SECRET.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)],
    ["in JSON with escaped letters", "Иванов", "\\u0418\\u0432\\u0430\\u043d\\u043e\\u0432"],
    [
      "in HTML with hexadecimal references",
      "Иванов-Петров",
      "&#x418;&#x432;&#x430;&#x43d;&#x43e;&#x432;-&#x41f;&#x435;&#x442;&#x440;&#x43e;&#x432;",
    ],
    ["in another case", "Sk-Live-AbCdEf", "the key sk_LIVE_abcdef is wrong"],
    ["in groups", PAN, "card 4111 1111 1111 1111"],
    ["with hyphens", PAN, "card 4111-1111-1111-1111 declined"],
    ["with no-break spaces", PAN, "4111&nbsp;1111&nbsp;1111&nbsp;1111"],
    ["in full-width digits", PAN, "４１１１１１１１１１１１１１１１"],
    ["sent in groups, shown without", "4111 1111 1111 1111", PAN],
    ["byte by byte", PAN, "%34%31%31%31%31%31%31%31%31%31%31%31%31%31%31%31"],
    ["beside a broken escape", PAN, "%ff%34%31%31%31%31%31%31%31%31%31%31%31%31%31%31%31"],
    ["in hexadecimal", PAN, `0x${Buffer.from(PAN).toString("hex")}`],
    [
      "in hexadecimal with colons",
      "token-9f2c",
      Buffer.from("token-9f2c")
        .toString("hex")
        .replace(/..(?=.)/g, "$&:")
        .toUpperCase(),
    ],
    ["in base64, first beat", "token-9f2c-long", base64("token-9f2c-long")],
    ["in base64, second beat", "token-9f2c-long", base64("k:token-9f2c-long, and more")],
    ["in base64, third beat", "token-9f2c-long", base64("id:xxtoken-9f2c-long")],
    [
      "in base64 of a URL",
      "token-9f2c-long",
      base64("id:x:token-9f2c-long?").replaceAll("+", "-").replaceAll("/", "_"),
    ],
    ["in base64 of a URL, with a digit of its own", "попугай", "0L_QvtC_0YPQs9Cw0Lk"],
    ["in base64 in a URL", "token>>9f2c??", encodeURIComponent(base64("x token>>9f2c??"))],
    ["in base64, broken into lines", "token-9f2c-long", base64("id:xtoken-9f2c-long").replace(/.{7}/g, "$&\r\n")],
    [
      "in base64 of JSON with escaped letters",
      "Иванов-Петров",
      base64('{"n":"\\u0418\\u0432\\u0430\\u043d\\u043e\\u0432-\\u041f\\u0435\\u0442\\u0440\\u043e\\u0432"}'),
    ],
    ["in base64 of a form", SECRET, base64(`a=${encodeURIComponent(SECRET)}&b=1`)],
    ["in base64 of letters beyond ASCII", "Иванов", base64("name: Иванов")],
    ["in hexadecimal of letters beyond ASCII", "Иванов", Buffer.from("name: Иванов").toString("hex")],
    ["in hexadecimal, after half a byte", "token-9f2c", `f${Buffer.from("token-9f2c").toString("hex")}`],
    ["in hexadecimal of a form", SECRET, Buffer.from(`a=${encodeURIComponent(SECRET)}`).toString("hex")],
    ["in hexadecimal of another case", "Sk-Live-AbCdEf", Buffer.from("sk_LIVE_abcdef").toString("hex")],
    ["with an escape that is undone", "%74oken-%39f2c", "token-9f2c"],
    ["a code within base64 of a form", "123", base64("pan=1&cvv=123&x=1")],
    ["a code within hexadecimal of a form", "123", Buffer.from("pan=1&cvv=123&x=1").toString("hex")],
    ["a code as a word", "123", "wrong code: 123."],
    ["a short date", "12/34", "expired on 12/34"],
    ["a short date without its slash", "12/34", "expired on 1234"],
    ["a code in hexadecimal, as a word", "123", "code 313233"],
    ["a code in base64, as a word", "123", "code MTIz"],
    ["without letters and digits", "*-*-*", "x *-*-* y"],
    ["a tail of a script's escape", "abcdefgh", "\\x61\\x62\\x63\\x64\\x65\\x66\\x67\\x68"],
    ["what looks like a name of HTML, in a URL", "&key4;", "%26key4%3B"],
    ["what looks like a name of HTML, as it was sent", "&token4you;", "token &token4you;"],
    ["what looks like a name of HTML, beside other escapes", "&token4you;é", '"&token4you;\\u00e9"'],
    ["what looks like an escape of a script, in JSON", "\\new-token", JSON.stringify("\\new-token")],
    ["in HTML of JSON", 'to"ken-4', "&#34;to\\&#34;ken-4&#34;"],
    ["in HTML twice", PAN, PAN.replaceAll(/./g, (digit) => `&amp;#${digit.charCodeAt(0)};`)],
    ["in HTML in a URL, three times", PAN, PAN.replaceAll("4", "%26amp%3BAMP;#52;")],
    ["with long names of HTML between", PAN, PAN.replaceAll("1", "&ZeroWidthSpace;1")],
    ["behind a backslash, in HTML", "#4\\<token", "#4\\&lt;token"],
  ])("%s", (_, secret, text) => expect(hide(text, needlesOf(["another-one", secret]))).toBe(HIDDEN));
});

describe("another text stays", () => {
  it.each([
    ["a code within an id", "123", "traceId fd0123ab"],
    ["a part of a secret", "token-9f2c", "token-9f2"],
    ["a month", "08", "2022-08-11"],
    ["two letters with a hyphen", "a-b", "plan a-b"],
    ["a code within base64 of an id", "123", base64("id x123y")],
    ["a UUID", PAN, "550e8400-e29b-41d4-a716-446655440000"],
    ["a name of HTML that is a blank", "&amp;", "a b"],
    ["escapes of its own", "token-9f2c", "100% of &quot;it&quot; \\ &#1114112; \\u12"],
    ["four digits of a card", PAN, "card **** 1111"],
  ])("%s", (_, secret, text) => expect(hide(text, needlesOf([secret]))).toBe(text));

  it("as it is when there is nothing to hide", () =>
    expect(hide("x".repeat(20_000), needlesOf([]))).toHaveLength(20_000));
});

it("a text that no documented member needs is withheld", () =>
  expect(hide("x".repeat(10_000), needlesOf(["secret"]))).toBe(HIDDEN));

it("hiding takes no longer for pages full of escapes, hyphens and look-alikes", () => {
  const needles = needlesOf([PAN, "someone.with.a.long@address.example", "a-b-c-d-e-f-g-h"]);
  const pages = ["\\", "%25", "%", "&", "&amp;", "-", "a-", "4111-", "&#0", "\\u", "someone.with."].map((part) =>
    part.repeat(Math.floor(9999 / part.length)),
  );
  for (const page of pages) {
    const since = process.cpuUsage();
    hide(page, needles);
    const { user, system } = process.cpuUsage(since);
    expect((user + system) / 1000).toBeLessThan(500);
  }
});
