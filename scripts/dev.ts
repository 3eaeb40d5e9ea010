// npm run dev: regenerates and builds a provider's package whenever its spec changes. Ends with Ctrl-C.
import { dev } from "@payspec/loop/dev";

console.log("Watching specs/ ...");
dev();
