import { symbol } from "d3-shape";
import { type Family, familyShapes } from "./act-families.js";

/** Area of a shape, in square CSS pixels. */
const AREA = 72;

const paths: Readonly<Record<Family, string>> = {
  says: symbol(familyShapes.says, AREA)() ?? "",
  opposes: symbol(familyShapes.opposes, AREA)() ?? "",
  wants: symbol(familyShapes.wants, AREA)() ?? "",
  commits: symbol(familyShapes.commits, AREA)() ?? "",
};

/** The sign for a kind of act. */
export function FamilyShape({ family }: { readonly family: Family }) {
  return (
    <svg className={`shape family-${family}`} viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
      <path d={paths[family]} />
    </svg>
  );
}
