import { z } from "zod";
import { offsetsOf } from "./code-points.js";
import { readJsonLines } from "./json-lines.js";
import { publishedOn } from "./parts.js";
import { place } from "./shapes.js";
import type { TimedText } from "./timed-text.js";

const line = z.object({
  id: z.string(),
  text: z.string(),
  publishedAt: z.string(),
  times: z.array(place.extend({ value: z.string() })),
});

/** Reads the times of Microsoft's Recognizers-Text specifications: an assistant's sentences, not news. */
export function readRecognizersTimes(folder: string): readonly TimedText[] {
  return readJsonLines(folder, "recognizers/times.jsonl.gz", line).map(({ id, text, publishedAt, times }) => {
    const offsets = offsetsOf(text);
    return {
      id,
      text,
      ...publishedOn(publishedAt),
      times: times.map(({ start, end, value }) => ({ ...offsets.span([start, end]), value })),
    };
  });
}
