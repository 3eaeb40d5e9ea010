// A CommonJS file under Node's resolution: its types come by require(esm).
import core = require("@payspec/core");
import tribute = require("@payspec/tribute");
import payspec = require("payspec");

const client: tribute.TributeClient = tribute.createTributeClient({ apiKey: "k" });
const sameClass: typeof core.PayspecError = tribute.PayspecError;

export = { client, sameClass, payments: payspec.createPayments({ tribute: { apiKey: "k" } }) };
