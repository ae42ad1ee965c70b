// Writes the JSON Schema of a record beside the built modules, from the same definitions as the types.
import { writeFileSync } from "node:fs";
import { recordJsonSchema } from "../dist/record.js";

const target = new URL("../dist/schema.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
