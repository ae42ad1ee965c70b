import { describe, expect, it } from "vitest";
import { record, text } from "../../test/support/exported-record.js";
import { claimsCsv } from "./claims-csv.js";

describe("claimsCsv", () => {
  const [header, row] = claimsCsv(record, text).split("\r\n");

  it("names its columns and gives each claim a row", () => {
    expect(header).toMatch(/^article,claim,start,end,sources,act/);
    expect(row).toContain("ferries,c:1,25,63,Ada Brink,predict,mixed,probable,positive,");
  });

  it("joins the pieces of a gap and keeps a spreadsheet from computing a cell", () => {
    expect(row).toContain("'=all 40 ferries … will sail");
  });
});
