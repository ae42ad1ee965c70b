/** The prepositions behind verbs of saying that lead to the one spoken to: "said *to* reporters". */
export const toOrWith: readonly string[] = ["to", "with"];
