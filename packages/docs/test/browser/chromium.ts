import { existsSync } from "node:fs";
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";

const PATHS = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Chromium without anything that talks to the network by itself. A missing browser is an error that says what to do.
 */
function options(): LaunchOptions {
  const executablePath = PATHS.find((path) => path && existsSync(path));
  if (!executablePath) {
    throw new Error(
      "The browser tests need Chromium and found none. Run packages/docs/install-browser.sh (Debian), or set CHROMIUM_PATH.",
    );
  }
  return {
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP plain.example 127.0.0.1", // a host by name, whose plain HTTP browsers don't trust
    ],
  };
}

/** A browser of its own, for measurements. */
export const startBrowser = (): Promise<Browser> => chromium.launch(options());

/** A browser that several processes use at once: playwright's `chromium.connect`. */
export const startServer = (): Promise<BrowserServer> => chromium.launchServer(options());
