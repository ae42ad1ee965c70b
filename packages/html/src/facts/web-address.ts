/**
 * A web address in full, as the page writes it where that is absolute; `undefined` for anything else.
 *
 * @param base the page's own address, which a relative one counts from.
 */
export function webAddress(words: string, base: string | undefined): string | undefined {
  if (/^https?:\/\//i.test(words)) return URL.canParse(words) ? words : undefined;
  if (base === undefined || !URL.canParse(words, base)) return undefined;
  const { protocol, href } = new URL(words, base);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
