// Runs the browser bundle with nothing of Node within reach.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import vm from "node:vm";

const sandbox = vm.createContext({ TextEncoder, TextDecoder, atob, WebAssembly });
vm.runInContext(readFileSync("bundle.js", "utf8"), sandbox);
assert.ok(sandbox.record.claims.length > 0);
console.log(`Browser bundle: ${sandbox.record.claims.length} claims`);
