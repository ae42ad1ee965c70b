import { type ArticleRecord, safeParseRecord } from "@onrecord/core/record";
import { InputError } from "./input-error.js";
import { recordValues } from "./record-file.js";

/**
 * The one record that bytes hold, as JSON.
 *
 * @throws {InputError} where they hold none, or several.
 */
export function oneRecord(bytes: Uint8Array): ArticleRecord {
  const values = recordValues(bytes);
  const [found] = values;
  if (found === undefined || "error" in found || values.length > 1) {
    throw new InputError(`holds ${values.length} records; give a file with one`);
  }
  const read = safeParseRecord(found.value);
  if (read.ok) return read.record;
  const [fault] = read.error.faults;
  throw new InputError(
    `is not a record of format 1 (${fault?.path}: ${fault?.message}); onrecord validate tells more`,
  );
}
