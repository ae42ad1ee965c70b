import type { Article } from "../record/index.js";

/** What names an article outside its record: its address, or else its text by hash (RFC 6920, section 7). */
export const articleIri = ({ url, sha256 }: Article): string => url ?? `nih:sha-256;${sha256}`;
