export { createFetchClient, type FetchClient, type PathsOf } from "./fetch-client.js";
export { resultOf } from "./response.js";
export { toFetch } from "./to-fetch.js";
