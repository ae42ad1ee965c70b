import { symbol } from "d3-shape";
import { FAMILY_SHAPES, type Family } from "./act-families.js";

/** Area of a shape, in square CSS pixels. */
const AREA = 72;

const PATHS: Readonly<Record<Family, string>> = {
  says: symbol(FAMILY_SHAPES.says, AREA)() ?? "",
  opposes: symbol(FAMILY_SHAPES.opposes, AREA)() ?? "",
  wants: symbol(FAMILY_SHAPES.wants, AREA)() ?? "",
  commits: symbol(FAMILY_SHAPES.commits, AREA)() ?? "",
};

/** The sign for a kind of act. */
export function FamilyShape({ family }: { readonly family: Family }) {
  return (
    <svg className={`shape family-${family}`} viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
      <path d={PATHS[family]} />
    </svg>
  );
}
