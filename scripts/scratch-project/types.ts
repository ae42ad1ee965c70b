// What a TypeScript user meets: literal types, discriminated unions, readonly lists.
import { type ArticleRecord, type Claim, type Entity, parseArticle } from "@onrecord/core";
import { type OwnClaim, type Person, parseRecord } from "@onrecord/core/record";
import { attachText } from "@onrecord/core/standoff";
import { claims, entities, report } from "@onrecord/dataset";
import { blinken } from "@onrecord/dataset/entities";
import {
  type Annotation,
  articleModules,
  compileAnnotation,
  type SourceFile,
} from "@onrecord/dataset-writer";
import { nodesAt, readPage } from "@onrecord/html";
import { isHtml } from "@onrecord/html/is-html";
import { type ValidationResult, validate } from "@onrecord/validation";

const record: ArticleRecord = parseArticle({ text: "Ada Brink said it rained.", publishedAt: "2024-08-19" });
const again: ArticleRecord = parseRecord(JSON.parse(JSON.stringify(record)));
const whole: string = attachText(again, "Ada Brink said it rained.").article.text;

export function describe(entity: Entity): string {
  switch (entity.type) {
    case "person":
      return entity.roles.map((role) => role.title).join(", ");
    case "organization":
    case "place":
    case "work":
      return entity.kind;
    case "group":
    case "event":
    case "other":
      return entity.name;
  }
}

export const attributed = (claim: Claim): boolean => claim.attribution !== undefined;

// @ts-expect-error a claim's id is no entity's
export const wrong: Entity["id"] = "c:1";
// @ts-expect-error a record is readonly
record.claims.length = 0;

export const text: string = whole;

export const person: Person = entities.blinken;
export const id: "e:blinken" = blinken.id;
export const own: OwnClaim = claims.negotiationsStalled;
// @ts-expect-error there is no such entity
entities.nobody;

export const checked: ValidationResult = validate(report);
export const modules: readonly SourceFile[] = articleModules({ slug: "a", record, quotes: [] });

// A page is what the parser takes, and its nodes are those of the document it was given as.
export const read = (page: Document): ArticleRecord => parseArticle(readPage(page));
export const nodes = (page: Document): readonly Text[] =>
  nodesAt(readPage(page), { start: 0, end: 1 }).map(({ node }) => node);
export const parsed: ArticleRecord = parseArticle(readPage("<p>Ada Brink said it rained."));
export const told: boolean = isHtml("<!doctype html>");
export const compiled = (annotation: Annotation): ArticleRecord =>
  compileAnnotation(annotation, "Ada Brink spoke.");
