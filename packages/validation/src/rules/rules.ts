import { attributionParts } from "./attribution-parts.js";
import { claimContent } from "./claim-content.js";
import { claimSource } from "./claim-source.js";
import { claimedAttributions } from "./claimed-attributions.js";
import { codePointBoundaries } from "./code-point-boundaries.js";
import { coverage } from "./coverage.js";
import { entityMentions } from "./entity-mentions.js";
import { entityType } from "./entity-type.js";
import { figureValue } from "./figure-value.js";
import { hedgedCertainty } from "./hedged-certainty.js";
import { mentionHead } from "./mention-head.js";
import { mentionNames } from "./mention-names.js";
import { metonymicSource } from "./metonymic-source.js";
import { nestedAttributions } from "./nested-attributions.js";
import { publicationDate } from "./publication-date.js";
import { quotationForm } from "./quotation-form.js";
import { quotedWords } from "./quoted-words.js";
import { references } from "./references.js";
import { relationPairs } from "./relation-pairs.js";
import { schema } from "./schema.js";
import { sourcesCanSpeak } from "./sources-can-speak.js";
import { sourcesResolved } from "./sources-resolved.js";
import { spanBounds } from "./span-bounds.js";
import { symmetricRelations } from "./symmetric-relations.js";
import { textIdentity } from "./text-identity.js";
import { textOrder } from "./text-order.js";
import { textPresent } from "./text-present.js";
import { timeWords } from "./time-words.js";
import { timex3 } from "./timex3.js";
import { tokenBoundaries } from "./token-boundaries.js";
import { unambiguousNames } from "./unambiguous-names.js";
import { uniqueIds } from "./unique-ids.js";

/** The rules over a record that fits the schema, in the order their findings are given. */
export const recordRules = [
  uniqueIds,
  references,
  textPresent,
  textIdentity,
  spanBounds,
  codePointBoundaries,
  tokenBoundaries,
  textOrder,
  quotedWords,
  mentionHead,
  mentionNames,
  entityMentions,
  entityType,
  unambiguousNames,
  attributionParts,
  nestedAttributions,
  quotationForm,
  sourcesResolved,
  sourcesCanSpeak,
  metonymicSource,
  claimedAttributions,
  claimSource,
  claimContent,
  hedgedCertainty,
  figureValue,
  timex3,
  timeWords,
  publicationDate,
  relationPairs,
  symmetricRelations,
  coverage,
] as const;

/** Every rule, with its levels and what it sees to. */
export const rules = [schema, ...recordRules] as const;
export type RuleName = (typeof rules)[number]["name"];
