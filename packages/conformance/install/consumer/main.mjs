// ESM.
import { flow } from "./flow.js";

console.log(JSON.stringify(await flow()));
