// What we are measured against: each in the newest version that declares Node 20, pinned.
export const peers: Readonly<Record<string, string>> = {
  "@hey-api/openapi-ts": "0.95.0",
  "@kubb/cli": "4.39.3",
  "@kubb/core": "4.39.3",
  "@kubb/plugin-client": "4.39.3",
  "@kubb/plugin-oas": "4.39.3",
  "@kubb/plugin-ts": "4.39.3",
  axios: "1.21.1",
  ky: "1.14.3",
  ofetch: "1.5.1",
  "openapi-fetch": "0.17.0",
  "openapi-typescript": "7.13.0",
  orval: "7.13.2",
  typescript: "5.9.3",
  undici: "7.30.2",
};
