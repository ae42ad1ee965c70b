import { describe, expect, it } from "vitest";
import { attributionOf } from "../../../test/support/attribution-of.js";
import { wordsOf } from "../../../test/support/reading-of.js";
import { tagged } from "../../../test/support/tagged.js";
import { readCue } from "./cue-reading.js";

/** Reads a cue written as tagged words, the cue itself in square brackets. */
function read(notation: string) {
  let inside = false;
  let begins = false;
  const labelled = notation
    .split(" ")
    .flatMap((word) => {
      if (word === "[" || word === "]") {
        inside = word === "[";
        begins = inside;
        return [];
      }
      const label = inside ? (begins ? "/cue" : "/cue~") : "";
      begins = false;
      return [`${word}${label}`];
    })
    .join(" ");
  const text = tagged(labelled);
  return readCue(text.reading, attributionOf(text).cue);
}

describe("readCue", () => {
  it.each([
    // What is said is only said.
    ["state", "The/DT mayor/NN [ said/VBD ] so/RB"],
    ["state", "The/DT mayor/NN [ told/VBD reporters/NNS ] so/RB"],
    ["state", "Lee/NNP [ wrote/VBD in/IN a/DT letter/NN ] that/IN"],
    ["state", "Lee/NNP [ went/VBD on/IN to/TO say/VB ]"],
    ["state", "Lee/NNP [ added/VBD ,/, ] laughing/VBG"],
    ["state", "[ In/IN the/DT words/NNS of/IN ] Lee/NNP"],
    ["state", "Lee/NNP [ pointed/VBD out/RP ] that/IN"],
    ["state", "Lee/NNP [ made/VBD it/PRP clear/JJ ] that/IN"],
    ["state", "Lee/NNP [ emphasised/VBD ] that/IN"],
    ["state", "the/DT [ assertion/NN ] that/IN"],
    ["state", "Lee/NNP [ claims/VBZ ] that/IN"],
    // Found out and passed on.
    ["report", "[ According/VBG to/TO ] the/DT paper/NN"],
    ["report", "The/DT survey/NN [ shows/VBZ ] that/IN"],
    ["report", "The/DT panel/NN [ found/VBD ] that/IN"],
    ["report", "The/DT data/NNS [ suggest/VBP ] that/IN"],
    ["report", "The/DT agency/NN [ has/VBZ reported/VBN ] gains/NNS"],
    ["report", "The/DT [ report/NN ] that/IN"],
    ["announce", "The/DT firm/NN [ announced/VBD ] a/DT merger/NN"],
    ["announce", "The/DT firm/NN [ unveiled/VBD ] a/DT phone/NN"],
    ["announce", "The/DT court/NN [ ruled/VBD that/IN ]"],
    ["confirm", "The/DT club/NN [ has/VBZ confirmed/VBN ] the/DT transfer/NN"],
    ["confirm", "Two/CD guards/NNS [ corroborated/VBD ] it/PRP"],
    ["acknowledge", "The/DT bank/NN [ admitted/VBD ] errors/NNS"],
    ["acknowledge", "The/DT bank/NN [ has/VBZ conceded/VBN ] that/IN"],
    ["acknowledge", "The/DT bank/NN [ apologised/VBD for/IN ] delays/NNS"],
    // Denials.
    ["deny", "The/DT bank/NN [ denied/VBD ] it/PRP"],
    ["deny", "The/DT bank/NN [ dismissed/VBD ] it/PRP"],
    ["deny", "The/DT bank/NN [ has/VBZ ruled/VBN out/RP ] a/DT sale/NN"],
    ["deny", "The/DT bank/NN [ played/VBD down/RP ] the/DT risk/NN"],
    ["deny", "The/DT bank/NN [ rejected/VBD the/DT claim/NN ]"],
    ["deny", "The/DT [ denial/NN ] of/IN"],
    // Guesses.
    ["predict", "Analysts/NNS [ expect/VBP ] growth/NN"],
    ["predict", "Analysts/NNS [ warned/VBD that/IN ] rates/NNS"],
    ["predict", "The/DT [ forecast/NN ] of/IN rain/NN"],
    ["estimate", "The/DT union/NN [ estimates/VBZ ] that/IN"],
    ["estimate", "The/DT union/NN [ put/VBD the/DT toll/NN at/IN ] six/CD"],
    ["claim-responsibility", "The/DT group/NN [ claimed/VBD responsibility/NN for/IN ] the/DT raid/NN"],
    ["claim-responsibility", "The/DT group/NN [ has/VBZ taken/VBN full/JJ responsibility/NN ]"],
    // Getting others to do.
    ["demand", "The/DT union/NN [ called/VBD on/IN Friday/NNP for/IN ] talks/NNS"],
    ["demand", "The/DT union/NN [ insisted/VBD on/IN ] talks/NNS"],
    ["demand", "The/DT union/NN [ ordered/VBD ] a/DT walkout/NN"],
    ["demand", "The/DT [ ultimatum/NN ] to/TO"],
    ["urge", "The/DT union/NN [ urged/VBD ] members/NNS"],
    ["urge", "The/DT union/NN [ called/VBD on/IN ] members/NNS to/TO"],
    ["urge", "The/DT union/NN [ warned/VBD members/NNS against/IN ] it/PRP"],
    ["urge", "The/DT union/NN [ told/VBD members/NNS to/TO ] leave/VB"],
    ["request", "The/DT union/NN [ asked/VBD for/IN ] help/NN"],
    ["request", "The/DT union/NN [ asked/VBD the/DT mayor/NN to/TO ] help/VB"],
    ["propose", "The/DT union/NN [ proposed/VBD ] a/DT truce/NN"],
    ["propose", "The/DT union/NN [ put/VBD forward/RB ] a/DT plan/NN"],
    ["ask", "Lee/NNP [ asked/VBD ] whether/IN"],
    ["ask", "Lee/NNP [ wanted/VBD to/TO know/VB ] why/WRB"],
    // Binding oneself.
    ["promise", "Lee/NNP [ vowed/VBD ] to/TO"],
    ["promise", "Lee/NNP [ pledged/VBD ] to/TO"],
    ["threaten", "Lee/NNP [ threatened/VBD to/TO sue/VB ]"],
    ["agree", "Lee/NNP [ agreed/VBD to/TO ] pay/VB"],
    ["refuse", "Lee/NNP [ declined/VBD to/TO comment/VB ]"],
    ["refuse", "Lee/NNP [ rejected/VBD ] the/DT offer/NN"],
    ["refuse", "Lee/NNP [ turned/VBD down/RP ] the/DT offer/NN"],
    ["intend", "Lee/NNP [ plans/VBZ to/TO ] run/VB"],
    ["intend", "Lee/NNP [ wants/VBZ to/TO ] run/VB"],
    // Judging.
    ["accuse", "Lee/NNP [ accused/VBD ] the/DT firm/NN of/IN fraud/NN"],
    ["accuse", "Lee/NNP [ blamed/VBD ] the/DT firm/NN for/IN it/PRP"],
    ["accuse", "The/DT [ allegation/NN ] that/IN"],
    ["criticize", "Lee/NNP [ condemned/VBD ] the/DT raid/NN"],
    ["criticize", "Lee/NNP [ lashed/VBD out/RP ] at/IN"],
    ["criticize", "Lee/NNP [ is/VBZ critical/JJ of/IN ] it/PRP"],
    ["praise", "Lee/NNP [ hailed/VBD ] the/DT deal/NN"],
    ["praise", "Lee/NNP [ paid/VBD tribute/NN to/TO ] her/PRP"],
    // Thinking.
    ["believe", "Lee/NNP [ thinks/VBZ ] that/IN"],
    ["believe", "[ in/IN her/PRP$ view/NN ]"],
  ])("reads %s in %s", (act, notation) => {
    expect(read(notation).act).toBe(act);
  });

  it.each([
    ["a verb of saying behind an attitude", "accuse", "Lee/NNP [ wants/VBZ to/TO accuse/VB ] him/PRP"],
    [
      "a full cue behind a plain one",
      "accuse",
      "Lee/NNP [ has/VBZ responded/VBN by/IN accusing/VBG ] him/PRP",
    ],
    ["the verb before its noun", "deny", "Lee/NNP [ denied/VBD the/DT allegation/NN ]"],
    ["the noun of an empty verb", "accuse", "Lee/NNP [ made/VBD an/DT accusation/NN ]"],
    ["the verb, not the noun of its adjunct", "state", "Lee/NNP [ said/VBD at/IN a/DT protest/NN ]"],
    ["a word under the wrong tag", "accuse", "Union/NNP [ Accuses/NNP ] Firm/NNP"],
  ])("takes %s", (_, act, notation) => {
    expect(read(notation).act).toBe(act);
  });

  it.each([
    ["refuse", "underspecified", "Lee/NNP [ did/VBD not/RB say/VB ] why/WRB"],
    ["refuse", "underspecified", "Lee/NNP [ would/MD n't/RB confirm/VB ] it/PRP"],
    ["acknowledge", "possible", "Lee/NNP [ did/VBD not/RB deny/VB ] it/PRP"],
    ["refuse", "certain", "Lee/NNP [ has/VBZ not/RB yet/RB agreed/VBN ] to/TO"],
    ["believe", "probable", "Lee/NNP [ does/VBZ not/RB believe/VB ] that/IN"],
    ["state", "underspecified", "Lee/NNP [ could/MD not/RB confirm/VB ] it/PRP"],
    ["accuse", "certain", "Lee/NNP [ not/RB only/RB accused/VBD ] him/PRP"],
  ])("turns a negated cue: %s, %s: %s", (act, certainty, notation) => {
    expect(read(notation)).toMatchObject({ act, certainty });
  });

  it("sees a negation that stands just before the cue", () => {
    expect(read("Lee/NNP did/VBD not/RB [ deny/VB ] it/PRP")).toMatchObject({
      act: "acknowledge",
      negated: true,
    });
  });

  it("lowers the certainty of a hedged cue and lists the hedge", () => {
    const hedged = read("Lee/NNP [ may/MD have/VB confirmed/VBN ] it/PRP");
    expect(hedged).toMatchObject({ act: "confirm", certainty: "possible" });
    expect(hedged.hedges.map(wordsOf)).toEqual(["may"]);
    const reported = read("Lee/NNP [ reportedly/RB confirmed/VBD ] it/PRP");
    expect(reported.certainty).toBe("probable");
    expect(reported.hedges.map(wordsOf)).toEqual(["reportedly"]);
  });

  it("takes no modal for a hedge that a negation makes a fact", () => {
    expect(read("Lee/NNP [ could/MD not/RB resist/VB pointing/VBG out/RP ] that/IN").hedges).toEqual([]);
  });

  it("tells an act done to the subject", () => {
    expect(read("Lee/NNP [ was/VBD accused/VBN of/IN ] fraud/NN")).toMatchObject({
      act: "accuse",
      passive: true,
    });
    expect(read("Lee/NNP [ has/VBZ accused/VBN ] him/PRP")).toMatchObject({ passive: false });
  });

  it("lets a cue without a known word state", () => {
    expect(read("Lee/NNP [ :/: ] that/DT")).toMatchObject({
      act: "state",
      strength: "none",
      certainty: "certain",
    });
  });

  it("leaves a doubtful or denied content with the doubt", () => {
    expect(read("Lee/NNP [ doubts/VBZ ] that/IN")).toMatchObject({ certainty: "probable", polarity: "flip" });
    expect(read("Lee/NNP [ suspects/VBZ ] that/IN")).toMatchObject({
      certainty: "probable",
      polarity: "keep",
    });
    expect(read("Lee/NNP [ demanded/VBD ] that/IN")).toMatchObject({ certainty: "underspecified" });
  });
});
