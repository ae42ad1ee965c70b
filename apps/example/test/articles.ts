/** An article with direct and indirect speech, a denial, figures and times. */
export const HARBOUR = `LINDHAVEN — Mayor Ada Brink accused the Northern Ferry Company on Monday of hiding cracks in two of its ships.

“We were told that every hull was sound,” Brink told reporters. She said that at least 340 passengers had been put at risk since March 4.

The company denied the accusation. Its director, Tomas Weller, said in a statement that the ships may return to service next week.

Brink urged the national government to take all 12 ferries out of service.
`;

/** What an attacker would put into an article; each would set \`window.broken\` if it ran. */
export const payloads = [
  "<script>window.broken = true</script>",
  '<img src="nowhere.png" onerror="window.broken = true">',
  '<svg onload="window.broken = true"><script>window.broken = true</script></svg>',
  '"><iframe srcdoc="<script>parent.broken = true</script>"></iframe>',
  '<a href="javascript:window.broken = true">“press here”</a>',
] as const;

/** A plain article that says the payloads word for word. */
export const hostileText = payloads
  .map((payload) => `Mayor Ada Brink said that ${payload} was found in the ferry on Monday.`)
  .join("\n\n");

/** A web page full of them. */
export const HOSTILE_PAGE = `<!doctype html><html><head><title>Ferries</title>
<meta property="article:published_time" content="2024-03-05T08:00:00Z">
<script>window.broken = true</script></head>
<body onload="window.broken = true"><article><h1>Ferries</h1>
${payloads.map((payload) => `<p>Mayor Ada Brink said on Monday that the ferries of the Northern Ferry Company would sail again. ${payload} The company, she said, had repaired both of them.</p>`).join("\n")}
</article></body></html>`;

/** So long an article as few are: its words in thousands of marks. */
export function longArticle(words: number): string {
  const paragraphs = HARBOUR.trim().split("\n\n");
  const each = HARBOUR.split(/\s+/).length;
  return Array.from({ length: Math.ceil(words / each) }, () => paragraphs.join("\n\n")).join("\n\n");
}
