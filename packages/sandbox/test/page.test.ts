// The page as it is delivered. page.browser.test.ts looks at it in a browser.
import { type SandboxServer, startSandboxServer } from "@payspec/sandbox/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let server: SandboxServer;
let page: Response;
let html: string;
beforeAll(async () => {
  server = await startSandboxServer();
  page = await fetch(`${server.url}/`);
  html = await page.text();
});
afterAll(() => server.close());

describe("the page", () => {
  it("is HTML that lets in nothing from elsewhere", () => {
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=UTF-8"]);
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self';/);
    const addresses = [...html.matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, address = ""]) => address);
    expect(addresses.filter((address) => !/^(\/(?!\/)|#|data:,)/.test(address))).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|style="/);
  });

  it("has a style and a script, both served", async () => {
    const style = await fetch(`${server.url}/page/style.css`);
    expect([style.status, style.headers.get("content-type")]).toEqual([200, "text/css; charset=utf-8"]);
    expect(await style.text()).not.toMatch(/url\(|@import/);
    const script = await fetch(`${server.url}/page/main.js`);
    expect([script.status, script.headers.get("content-type")]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect(await script.text()).toContain("/_sandbox/events");
  });

  it("labels every field, names its language, and has one heading of each section", () => {
    expect(html).toContain('<html lang="en">');
    const fields = [...html.matchAll(/<(?:input|select)\b/g)].length;
    expect([...html.matchAll(/<label[^>]*>[^<]*<(?:input|select)\b/g)]).toHaveLength(fields);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    expect([...html.matchAll(/<h1\b/g)]).toHaveLength(1);
  });

  it("offers every operation and shows every base URL", () => {
    for (const url of Object.values(server.baseUrls)) expect(html).toContain(`<code>${url}</code>`);
    expect([...html.matchAll(/<option>(\w+)<\/option>/g)].length).toBeGreaterThan(70);
  });

  it("contains no credential", () => {
    expect(html).not.toMatch(/sandbox-\w+-(key|token|secret|client)/);
  });
});
