const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** No article comes near it, and a string of Node can hold it. */
const MAX_LINE_BYTES = 256 * 1024 * 1024;

/** A line without its end, numbered from 1; `bytes` is absent where the line is longer than is allowed. */
export interface Line {
  readonly number: number;
  readonly bytes?: Uint8Array;
}

/**
 * Lines of a stream of bytes, as they come. Lines end in LF or CRLF; the last one may end with the stream.
 * What is held is one line, never the stream, and a line over `maxBytes` is let go as it passes.
 */
export async function* lines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;

  const hold = (part: Uint8Array) => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else parts.push(part);
  };
  const release = (): Line => {
    const line = size > maxBytes ? { number } : { number, bytes: withoutReturn(Buffer.concat(parts)) };
    number += 1;
    parts = [];
    size = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      yield release();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (size > 0) yield release();
}

const withoutReturn = (bytes: Uint8Array): Uint8Array =>
  bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
