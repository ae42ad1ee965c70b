import { describe, expect, it } from "vitest";
import { readTimeml } from "./timeml.js";

describe("readTimeml", () => {
  it("reads the text without its marks, the times in it, and the day", () => {
    const { text, times, publishedAt } = readTimeml(
      "ferry",
      `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-08-19T10:00">19 August</TIMEX3></DCT>
<TEXT>Brink &amp; Olin <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" value="2024-08-16">Friday</TIMEX3>.</TEXT></TimeML>`,
    );
    expect(text).toBe("Brink & Olin met on Friday.");
    expect(times.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ["Friday", "2024-08-16"],
    ]);
    expect(publishedAt).toBe("2024-08-19");
  });

  it("gives no day where none is marked", () => {
    expect(readTimeml("ferry", "<TEXT>Rain.</TEXT>")).toEqual({ id: "ferry", text: "Rain.", times: [] });
  });
});
