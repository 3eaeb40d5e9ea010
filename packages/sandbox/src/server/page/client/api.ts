import type { ChangingState } from "../../state.js";

/** What changes, with the calls after `since`. */
export async function readState(since: number): Promise<ChangingState> {
  const response = await fetch(`/_sandbox/state?since=${since}`);
  return (await response.json()) as ChangingState;
}

/** Sends a command; resolves to what is wrong with it, if anything is. */
export async function command(method: "POST" | "DELETE", path: string, body?: unknown): Promise<string | undefined> {
  const init =
    body === undefined
      ? { method }
      : { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await fetch(`/_sandbox/${path}`, init);
  if (response.ok) return undefined;
  const { message } = (await response.json()) as { message: string };
  return message;
}
