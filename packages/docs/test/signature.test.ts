// What a page says of a signature within the body.
import { describe, expect, it } from "vitest";
import { type ProviderFiles, providerIn, readProviders } from "../src/provider.js";
import { signatureFact, signatureHtml } from "../src/signature.js";
import { Words } from "../src/words.js";
import { sealedSignatures } from "./signatures.ts";

const provider = providerIn(readProviders()[0] as ProviderFiles, new Words("en"));
const plain = (html: unknown) =>
  String(html)
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+(?=;)/g, "")
    .replace(/\s+/g, " ")
    .trim();
const [md5, sha256, sha1, claims, event] = sealedSignatures.map((one) => plain(signatureHtml(provider, one)));

describe("the page of a webhook that is signed within its body", () => {
  it("names the place, the algorithm and what makes the text", () => {
    expect(md5).toContain("Place in the body data.sign Algorithm MD5");
    expect(md5).toContain(
      "all members beside the signature, by name; as name=value; joined with &; without empty ones",
    );
    expect(sha256).toContain("id , the secret and sum; by name; the secret among them");
    expect(sha1).toContain("joined with |; the secret before them");
  });

  it("names what a token says of the body", () => {
    expect(claims).toContain("In the token id = invoice_id Times in the token exp");
    expect(event).toContain("Place in the body the whole body Algorithm JWT HS256");
  });

  it("warns where a part is open", () => {
    expect(sealedSignatures.map((one) => plain(signatureFact(provider, one)).split(" `")[0]?.slice(0, 14))).toEqual([
      "Signed in part",
      "Signed in part",
      expect.stringMatching(/^Signed (?!in)/),
      "Signed in part",
      expect.stringMatching(/^Signed (?!in)/),
    ]);
  });
});
