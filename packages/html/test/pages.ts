import fc from "fast-check";

/** Paragraphs of an article, long enough for Readability to tell it from menus. */
export const storyParagraphs = [
  "The harbour council will close the old fish market on Friday, ending a trade that began in 1911, it said.",
  "“We have waited eleven years for a plan that works, and this is not one,” said Ida Lindqvist of the union.",
  "Two officials, who asked not to be named, said that the market could reopen as early as the end of July.",
  "The council denied on Tuesday that it had hidden anything from the fishers, the buyers or from the public.",
] as const;

/** The article of these paragraphs. */
export const story = storyParagraphs.join("\n\n");

const [FIRST, ...REST] = storyParagraphs;

/** A page of a site, with something in its head and its body. */
export const pageOf = (body: string, head = ""): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Market to close | The Norvian</title>${head}</head><body>${body}</body></html>`;

/** An article on a page. */
export const storyOf = (paragraphs: readonly string[] = storyParagraphs): string =>
  `<article><h1>Market to close</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article>`;

const MENUS = `<nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>`;
const extras = [
  "<script>alert('x')</script><style>p { color: red }</style>",
  "<figure><img src=x><figcaption>A boat. Photo: Agency</figcaption></figure>",
];

/** Pages, and the text of the article on each; every DOM has to give it. */
export const pages: readonly { readonly what: string; readonly html: string; readonly text: string }[] = [
  { what: "an article's paragraphs, parted by an empty line", html: pageOf(storyOf()), text: story },
  {
    what: "no menu, script, style, form, picture or footer",
    html: pageOf(
      `${MENUS}${storyOf([FIRST, ...extras, ...REST])}<form><button>Subscribe</button></form><footer>All rights reserved</footer>`,
    ),
    text: story,
  },
  {
    what: "paragraphs whose tags are left out or left open",
    html: `<!doctype html><title>Market to close</title>${storyParagraphs.map((text) => `<p>${text}`).join("")}`,
    text: story,
  },
  {
    what: "whatever there is, where a page is too short to tell the article from the rest",
    html: "<p>Stop press.</p>",
    text: "Stop press.",
  },
  {
    what: "nothing of a template, which nobody sees",
    html: "<template><pre>Not yet shown.</pre></template><p>Rain fell all day.</p>",
    text: "Rain fell all day.",
  },
  { what: "words a hundred deep", html: `${"<div>".repeat(100)}Words.`, text: "Words." },
  { what: "words deeper than browsers go", html: `${"<div>".repeat(1000)}Words.`, text: "Words." },
  {
    what: "blocks parted by rules and tables",
    html: "<p>One<hr>Two<table><tr><td>Three</td><td>Four</table>",
    text: "One\n\nTwo\n\nThree\n\nFour",
  },
  {
    what: "character references as characters, and white space evened out",
    html: pageOf(storyOf([`Caf&eacute; &amp; bar&nbsp;&mdash; &#x201C;so&#8221;\n    ${FIRST}`, ...REST])),
    text: [`Café & bar — “so” ${FIRST}`, ...REST].join("\n\n"),
  },
  {
    what: "inline elements in their sentence, and paragraphs written with line breaks",
    html: pageOf(
      `<div id="story"><p><b>PORT</b> <i>EL</i>SA: ${FIRST}<br><br>${REST[0]}</p><p>${REST[1]}</p><p>${REST[2]}</p></div>`,
    ),
    text: [`PORT ELSA: ${FIRST}`, ...REST].join("\n\n"),
  },
  {
    what: "all words of a page whose article Readability takes for a comment",
    html: `<aside class="comment">${storyParagraphs[0]}</aside>`,
    text: storyParagraphs[0],
  },
];

/** Pages on which there is nothing to read. */
export const emptyPages: readonly { readonly what: string; readonly html: string }[] = [
  { what: "nothing at all", html: "" },
  { what: "what only a script fills", html: pageOf("<div id=root></div><script>render()</script>") },
  { what: "a template alone", html: "<template><pre>Not yet shown." },
];

const TAGS =
  "html head body title h1 p div table tr td ul li a b br pre article script style svg math template noscript select frameset iframe form figure";

/** Source that is hardly HTML: tags in whatever order, words, and what an attacker writes. */
export const anySource: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TAGS.split(" ")).map((name) => `<${name}>`),
      fc.constantFrom(...TAGS.split(" ")).map((name) => `</${name}>`),
      fc.constantFrom(
        ...["<!--", "-->", "<![CDATA[", "&amp;", "&#0;", "&bogus;", "<"],
        '<meta name="date" content="x">',
        "<p id=comment class=hidden style=display:none>",
        "<img src=x onerror=window.broken=1>",
        "<a href='javascript:window.broken=1'>Read on</a>",
      ),
      fc.string({ unit: "binary" }),
      fc.constant("Some words, and then some more. "),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));
