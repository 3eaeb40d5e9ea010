// openapi-react-query on the face of a client, against the sandbox in the page: a list of saved cards, and a charge. A
// page of a shop asks its own server; keys of a provider belong there. This shows that the
// hooks take the client as it is.
import { createFetchClient } from "@payspec/openapi-fetch";
import { createSandbox } from "@payspec/sandbox";
import { createTributeClient } from "@payspec/tribute";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import createHooks from "openapi-react-query";
import { createElement, useEffect } from "react";
import { createRoot } from "react-dom/client";

const sandbox = createSandbox();
const tribute = createTributeClient({
  ...sandbox.credentials.tribute,
  baseUrl: sandbox.baseUrls.tribute,
  fetch: sandbox.fetch,
});
const hooks = createHooks(createFetchClient(tribute));

function Shop() {
  const tokens = hooks.useQuery("get", "/shop/tokens", { params: { query: { limit: 1 } } });
  const charge = hooks.useMutation("post", "/shop/charges");
  const broken = hooks.useQuery(
    "get",
    "/shop/charges/{chargeUuid}",
    { params: { path: { chargeUuid: ".." } } },
    { retry: false },
  );
  const token = tokens.data?.[0]?.token;
  const { mutate } = charge;
  useEffect(() => {
    if (token) mutate({ body: { token, amount: 100_000 } });
  }, [token, mutate]);
  if (charge.data && broken.error) {
    const { kind } = broken.error as unknown as { kind: string };
    Object.assign(globalThis, {
      facts: { charged: charge.data.amount, status: charge.data.status, dots: kind, ledger: sandbox.ledger.length },
    });
  }
  return createElement("p", null, String(charge.data?.status ?? "…"));
}

const page = document.body.appendChild(document.createElement("main"));
createRoot(page).render(createElement(QueryClientProvider, { client: new QueryClient() }, createElement(Shop)));
