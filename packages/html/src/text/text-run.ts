/**
 * A stretch of text that stands in one node as it stands in the text, unit for unit. All offsets are UTF-16 code
 * units.
 *
 * @typeParam Text the nodes.
 */
export interface TextRun<Text> {
  /** Where it begins in the text. */
  readonly start: number;
  /** Where it ends in the text; the unit there is no part of it. */
  readonly end: number;
  /** The text node whose words these are. */
  readonly node: Text;
  /** Where it begins in the node's value. */
  readonly from: number;
}
