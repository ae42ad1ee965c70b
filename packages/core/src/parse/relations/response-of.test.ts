import { describe, expect, it } from "vitest";
import { attributionOf } from "../../../test/support/attribution-of.js";
import { claimProfile } from "../../../test/support/claim-profile.js";
import { tagged } from "../../../test/support/tagged.js";
import { responseOf } from "./response-of.js";

/** The words by which a marked attribution takes up an earlier claim. */
function responseIn(notation: string, prefaceNotation?: string): string | undefined {
  const text = tagged(notation);
  const attribution = attributionOf(text);
  const preface = prefaceNotation === undefined ? undefined : attributionOf(tagged(prefaceNotation));
  const profile = claimProfile(0, {
    attribution,
    preface,
    sentence: 0,
    claim: { content: attribution.content },
  });
  const found = responseOf(text.reading, profile);
  return found && text.document.text.slice(found.span.start, found.span.end);
}

const bo = "Bo/NNP/person+source";

describe("responseOf", () => {
  it("reads a cue that takes something up", () => {
    expect(responseIn(`${bo} denied/VBD/cue it/PRP/content ./.`)).toBe("denied");
    expect(responseIn(`${bo} said/VBD/cue so/RB/content ./.`)).toBeUndefined();
  });

  it("reads verbs and fixed phrases, and no nouns", () => {
    expect(
      responseIn(`${bo} 's/POS/source~ answer/NN/cue was/VBD/content no/DT/content~ ./.`),
    ).toBeUndefined();
    expect(responseIn(`${bo} said/VBD/cue in/IN/cue~ response/NN/cue~ so/RB/content ./.`)).toBe(
      "in response",
    );
  });

  it("reads “in response” at the head of the sentence, and in the content, but no verb there", () => {
    expect(responseIn(`In/IN response/NN ,/, ${bo} said/VBD/cue so/RB/content ./.`)).toBe("In response");
    expect(
      responseIn(
        `${bo} said/VBD/cue he/PRP/content left/VBD/content~ in/IN/content~ response/NN/content~ ./.`,
      ),
    ).toBe("in response");
    expect(
      responseIn(`${bo} said/VBD/cue he/PRP/content denied/VBD/content~ it/PRP/content~ ./.`),
    ).toBeUndefined();
    expect(
      responseIn(`Then/RB that/DT day/NN in/IN response/NN ${bo} said/VBD/cue so/RB/content ./.`),
    ).toBeUndefined();
  });

  it("reads nothing where the cue is undone, within three words before it and no mark", () => {
    expect(responseIn(`${bo} never/RB denied/VBD/cue it/PRP/content ./.`)).toBeUndefined();
    expect(responseIn(`${bo} never/RB ever/RB really/RB denied/VBD/cue it/PRP/content ./.`)).toBeUndefined();
    expect(responseIn(`${bo} never/RB ,/, ever/RB denied/VBD/cue it/PRP/content ./.`)).toBe("denied");
    expect(responseIn(`${bo} never/RB once/RB ever/RB really/RB denied/VBD/cue it/PRP/content ./.`)).toBe(
      "denied",
    );
  });

  it("reads nothing where nobody did it", () => {
    expect(
      responseIn(
        "Neither/DT/source Ada/NNP/person+source~ nor/CC/source~ Bo/NNP/person+source~ denied/VBD/cue it/PRP/content ./.",
      ),
    ).toBeUndefined();
  });

  it("reads the cue of what the claim carries on, where its own takes nothing up", () => {
    const carried = `${bo} disagreed/VBD ./. He/PRP/source said/VBD/cue so/RB/content ./.`;
    expect(responseIn(carried, `${bo} disagreed/VBD/cue ./. He/PRP said/VBD so/RB ./.`)).toBe("disagreed");
  });
});
