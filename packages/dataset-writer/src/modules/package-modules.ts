import { braced } from "./module-text.js";
import type { SourceFile } from "./source-file.js";

/** The modules of a data package that lead to its article: the root, and one entity or claim at a time. */
export function packageModules(slug: string): readonly SourceFile[] {
  return [
    {
      path: "src/index.ts",
      text: `${braced("export", ["claims", "entities", "quotes", "record"], `./articles/${slug}/index.js`)}\nexport type { Quote } from "./quote.js";\n`,
    },
    { path: "src/entities.ts", text: `export * from "./articles/${slug}/entities.js";\n` },
    { path: "src/claims.ts", text: `export * from "./articles/${slug}/claims.js";\n` },
    { path: "src/quote.ts", text: QUOTE_MODULE },
  ];
}

const QUOTE_MODULE = `import type { AttributionId, Span } from "@onrecord/core/record";

/**
 * The words an attribution quotes: what stands between quotation marks within its content, without the marks.
 * A record that stands off from its text still says them.
 */
export interface Quote {
  readonly attribution: AttributionId;
  /** Where the words stand, in UTF-16 offsets of the article; the quotation marks are outside. */
  readonly span: Span;
  readonly quote: string;
}
`;
