import type { Response } from "../../index.js";

/** What a cue says is not so; the content may be the claim itself. */
export const denies: Response = { stance: "contradicts", answers: true, takesUp: "content" };

/** What a cue does not accept. Plans and people are rejected too: only a reference shows that a claim is. */
export const rejects: Response = { stance: "contradicts", answers: true, takesUp: "reference" };

/** The cue by itself says that another said otherwise. */
export const differs: Response = { stance: "contradicts", answers: false, takesUp: "alone" };

/** What a cue leaves in doubt. */
export const contests: Response = { stance: "contradicts", answers: false, takesUp: "reference" };

/** What a cue says is so; the content may be the claim itself. */
export const confirms: Response = { stance: "supports", answers: false, takesUp: "content" };

/** The cue by itself says that another said the same. */
export const agrees: Response = { stance: "supports", answers: false, takesUp: "alone" };

/** What a cue stands by. One may also back a candidate: only a reference shows that a claim is meant. */
export const backs: Response = { stance: "supports", answers: false, takesUp: "reference" };

/** The cue by itself is an answer, whatever it says. */
export const answers: Response = { answers: true, takesUp: "alone" };

/** An answer, where the content refers to what it answers. */
export const takesTurn: Response = { answers: true, takesUp: "reference" };
