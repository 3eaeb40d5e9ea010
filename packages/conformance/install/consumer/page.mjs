// A page: leaves the facts where a test can wait for them.
import { flow } from "./flow.js";

globalThis.facts = flow();
