import type { TextSink } from "../environment.js";

/** Thrown where nobody reads any more: `onrecord … | head`. It is no fault; there is only no more to do. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

/** Codes with which a stream says that its reader has gone. */
const closed = new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);

/**
 * Writes, and waits until the reader has taken it in, so that a slow reader slows the parser down instead of
 * filling memory.
 *
 * @throws {OutputClosed} where the reader has gone.
 */
export function write(sink: TextSink, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    sink.write(text, (error) => {
      if (!error) resolve();
      else reject("code" in error && closed.has(String(error.code)) ? new OutputClosed() : error);
    });
  });
}
