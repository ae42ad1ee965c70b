import { keysOf, type SourceFile } from "@onrecord/dataset-writer";
import { asMarkdown } from "./markdown.js";
import type { DataPackage } from "./packaged-article.js";

/** `README.md`: what the package holds, how to use it, and how to correct and publish it. */
export function readme(data: DataPackage): SourceFile {
  const { name, slug, record, includeText } = data;
  const { article } = record;
  const title = asMarkdown(article.title ?? article.id);
  const published =
    article.publishedAt === undefined ? "" : `, published ${article.publishedAt.slice(0, 10)}`;
  return {
    path: "README.md",
    text: `# ${name}

One news article, ${title}${published}, as typed data: who is named in it, who said what and by which words, what is claimed and on whose word, which figures, times and places that rests on. The format is that of \`@onrecord/core\`, where its fields are described.

\`\`\`sh
npm install ${name}
\`\`\`

\`\`\`ts
import { claims, entities, quotes, record } from "${name}";

${examples(data).join("\n")}
\`\`\`

| import | what |
| --- | --- |
| \`${name}\` | \`record\`, \`entities\`, \`claims\`, \`quotes\` |
| \`${name}/entities\`, \`${name}/claims\` | each entity and each claim by name |
| \`${name}/record.json\`, \`quotes.json\`, \`record.jsonld\` | the same without TypeScript, and as linked data |

${includeText ? WITH_TEXT : withoutText(name, slug)}

How the record was made, and what it leaves out: [DATA-CARD.md](DATA-CARD.md).

## Correct it

\`\`\`sh
npm install
npm test            # checks the record: onrecord validate${includeText ? "" : `, with the text in texts/${slug}.txt`}
npm run typecheck   # the compiler checks every value against the types of @onrecord/core
npm run build
\`\`\`

There are two ways, and one record must not be corrected in both at once:

- **In the modules**, \`src/articles/${slug}/\`. Spans count UTF-16 code units, as JavaScript strings do. An entity or a claim that is added or taken out is also named in the list in \`record.ts\`; the test says so where it is not. Rename a key as you like.
- **In JSON.** Correct a copy of \`dist/record.json\`, then write the modules anew from it: \`onrecord dataset add corrected.json${includeText ? "" : ` --text texts/${slug}.txt`}${includeText ? " --include-text" : ""} --force\`. Ids that are words stay and give the keys.

Once a person has read the record through, say so in \`record.ts\`: \`provenance: { method: "curated", note: "…" }\`. From then on the test checks by the strict rules; \`onrecord validate dist/record.json\` shows warnings and hints too.

## Another article

\`onrecord dataset add other.txt\` writes \`src/articles/other/\` beside this one; export what you want of it from \`src/index.ts\`.

## Publish it

1. Write what [DATA-CARD.md](DATA-CARD.md) leaves to you, and choose a licence: [LICENSE](LICENSE) says what is to be decided.
2. \`npm publish${name.startsWith("@") ? " --access public" : ""}\` checks, tests and builds first. \`npm pack --dry-run\` shows what would go out.
`,
  };
}

function examples({ record }: DataPackage): readonly string[] {
  const [entity] = record.entities;
  const [claim] = record.claims;
  const [entityKey] = keysOf(record.entities);
  const [claimKey] = keysOf(record.claims);
  return [
    ...(entity === undefined
      ? []
      : [`entities.${entityKey}.name; // ${JSON.stringify(oneLine(entity.name))}`]),
    ...(claim === undefined ? [] : [`claims.${claimKey}.certainty; // ${JSON.stringify(claim.certainty)}`]),
    `record.claims.length; // ${record.claims.length}`,
  ];
}

const oneLine = (words: string): string =>
  words.replace(/[\s`]+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\ufffd");

const WITH_TEXT = `The text is \`record.article.text\`. Spans are half-open and count UTF-16 code units, as JavaScript strings do.`;

const withoutText = (
  name: string,
  slug: string,
): string => `**The article's text is not in this package.** The record stands off from it: it holds offsets, the text's length and its SHA-256. Whoever has the text can put it back, and every span is then a slice of it:

\`\`\`ts
import { attachText } from "@onrecord/core/record";
import { quotes, record } from "${name}";

const whole = attachText(record, text, quotes); // throws where it is another text, and says how it differs
for (const { span } of whole.mentions) console.log(whole.article.text.slice(span.start, span.end));
\`\`\`

In the folder this package is made in, the text is \`texts/${slug}.txt\`; git passes it over and npm does not pack it.`;
