// A worker: runs the program for each request.
import { flow } from "./flow.js";

export default { fetch: async () => Response.json(await flow()) };
