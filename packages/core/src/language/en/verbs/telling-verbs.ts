/** Verbs of telling in general, behind which a medium may stand: "*told* the BBC". */
export const tellingVerbs: ReadonlySet<string> = new Set(["tell", "speak", "talk"]);
