import * as z from "zod";
import { isJson } from "./json.js";
import { NAMESPACE } from "./namespace.js";

/** The name of an extra field, with the namespace of whoever defines it: "newsroom.example/desk". */
export const ExtensionName = z.templateLiteral([
  z.string().regex(NAMESPACE),
  "/",
  z.string().regex(NAMESPACE),
]);
export type ExtensionName = z.infer<typeof ExtensionName>;

/**
 * Fields that are no part of the format, as plain JSON: what plugins add. Each stands under a namespace, so that two
 * plugins, or a later format, never mean different things by one name.
 */
export const Extensions = z
  .record(ExtensionName, z.unknown().refine(isJson, "is no plain JSON, or too deep"), {
    error: (issue) =>
      issue.code === "invalid_key" ? 'the name of an extra field is "namespace/field"' : undefined,
  })
  .readonly();
export type Extensions = z.infer<typeof Extensions>;

/** The field of a record, and of its items, that holds what is no part of the format. */
export const extensible = { extensions: Extensions.exactOptional() };
