/** A file to be written. */
export interface SourceFile {
  /** Its path within the package, with "/". */
  readonly path: string;
  /** All that it holds. */
  readonly text: string;
}
