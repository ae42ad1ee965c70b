// Written by the build (write-data.ts) beside the built index: the one copy of the data, for both module systems.

/** The weights, packed by `packBytes`. */
export declare const weights: string;
/** The vocabulary, one word a line. */
export declare const vocabulary: string;
/** The learned scores, as JSON: the files of `model/` by their names. */
export declare const scores: string;
