// CommonJS by require(esm). A require of the packages and one of the ESM program give the same modules.
const { PayspecError, createTributeClient } = require("@payspec/tribute");
const { flow } = require("./flow.js");

if (typeof createTributeClient !== "function" || PayspecError !== require("payspec").PayspecError) throw new Error("Two copies were loaded.");
flow().then((facts) => console.log(JSON.stringify(facts)));
