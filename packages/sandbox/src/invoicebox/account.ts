import type { Call, Reply, Settings } from "../types.js";
import { errorReply, fail } from "./errors.js";

/** Options for the client's factory, valid in the sandbox only. */
export const credentials = { token: "sandbox-invoicebox-token", userAgent: "Payspec-Sandbox/1.0" } as const;

/**
 * Every call needs a User-Agent and the right token. The check of the token alone also answers without
 * one, for an anonymous user.
 *
 * https://docs.invoicebox.ru/docs/api/auth/
 */
export function authorize(
  { operationId, headers }: Call,
  { invoicebox: { userAgent = "required" } = {} }: Settings,
): Reply | undefined {
  if (!headers.get("user-agent") && userAgent === "required") {
    const message = "is missing: send the name and version of your application";
    // Which code the provider gives is not documented; that there is one is.
    return errorReply(400, `header.user-agent ${message}`, "user_agent_required", [{ name: "User-Agent", message }]);
  }
  const authorization = headers.get("authorization");
  if (authorization === null && operationId === "checkAuth") return undefined;
  return authorization === `Bearer ${credentials.token}` ? undefined : fail(401);
}

/** The token's user; `userId` is null where no token came. */
export const account = () => ({
  checkAuth: ({ headers }: Call): Reply => {
    const userId = headers.has("authorization") ? "01771533-8e75-3234-8e3d-9213ae2d7c52" : null;
    return { status: 200, body: { data: { userId, profile: null, accessToken: null }, extendedData: [] } };
  },
});
