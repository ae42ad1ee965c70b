import { english } from "../../language/en/index.js";
import { readArticle } from "../../reading/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";
import type { Decision } from "../decision.js";
import { linkContext, linkFeatures, noLinkFeatures } from "./link-features.js";
import { candidates } from "./link-roles.js";
import { type RoleSpan, roleSpans } from "./role-span.js";

/**
 * For each content of a labelled document the choice of its cue, and for each cue that of its source, as `linkRoles`
 * meets them.
 *
 * @param tags - with the true roles
 * @param belong - whether two ranges of tokens are parts of one attribution
 */
export function linkDecisions(
  document: TextDocument,
  tags: readonly TokenTags[],
  belong: (one: IndexRange, other: IndexRange) => boolean,
): readonly Decision[] {
  const reading = readArticle(document, tags, english);
  const spans = roleSpans(reading);
  const context = linkContext(reading, spans);
  const cues = spans.filter(({ role }) => role === "cue");
  const sources = spans.filter(({ role }) => role === "source");
  const contents = spans.filter(({ role }) => role === "content");
  const decide = (
    span: RoleSpan,
    partners: readonly RoleSpan[],
    features: (partner: RoleSpan) => readonly string[],
  ): Decision => {
    const right = partners.flatMap((partner, index) => (belong(span, partner) ? [index + 1] : []));
    return {
      options: [noLinkFeatures(context, span), ...partners.map(features)],
      right: new Set(right.length === 0 ? [0] : right),
    };
  };
  return [
    ...contents.map((content) =>
      decide(content, candidates(cues, content), (cue) => linkFeatures(context, content, cue)),
    ),
    ...cues.map((cue) =>
      decide(cue, candidates(sources, cue), (source) => linkFeatures(context, source, cue)),
    ),
  ];
}
