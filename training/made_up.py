"""Sentences of our own, for the smoke test and the fixtures: no word of them is from a corpus."""

from .corpora import Document, repair_bio
from .labels import LAYERS, NAME_LABELS, POS_LABELS, ROLE_LABELS

# One text a block, one paragraph a line, " / " between sentences, tokens parted by blanks.
# word|TAG|name|role, the last two left out for O.
TAGGED = """
The|DT mayor|NN|O|B-source of|IN|O|I-source Halden|NNP|B-place|I-source ,|,|O|I-source Ruth|NNP|B-person|I-source Oyelaran|NNP|I-person|I-source ,|, said|VBD|O|B-cue on|IN|O|I-cue Tuesday|NNP|O|I-cue that|IN|O|B-content the|DT|O|I-content bridge|NN|O|I-content would|MD|O|I-content open|VB|O|I-content in|IN|O|I-content May|NNP|O|I-content .|. / “|``|O|B-content We|PRP|O|I-content have|VBP|O|I-content waited|VBN|O|I-content long|RB|O|I-content enough|RB|O|I-content ,|,|O|I-content ”|''|O|I-content she|PRP|O|B-source added|VBD|O|B-cue .|.
The|DT Northern|NNP|B-organization|B-source Harbour|NNP|I-organization|I-source Board|NNP|I-organization|I-source denied|VBD|O|B-cue the|DT|O|B-content claim|NN|O|I-content .|.

FERRY|NN SERVICE|NN ENDS|VBZ IN|IN LOWMOUTH|NNP|B-place
According|VBG|O|B-cue to|TO|O|I-cue two|CD|O|B-source officials|NNS|O|I-source ,|, 1,250|CD|O|B-content people|NNS|O|I-content used|VBD|O|I-content it|PRP|O|I-content last|JJ|O|I-content year|NN|O|I-content .|.
"""

PLAIN = [
    "Nothing happened .",
    "Is the council 's budget , worth $ 3.5 million , still valid ? / Nobody at City Hall would say .",
    "“ I do n't think so , ” Mr. Abernathy told reporters . “ Ask me again in 2031 . ”",
    '" The water is safe , " the agency said , " and it will stay safe . " / Residents disagree .',
    "`` Nobody asked us , '' wrote Ilse Van der Meer , who owns 40 % of the mill .",
    "SOCCER - EASTVALE UNITED 3 , PORT ARDEN 0 / EASTVALE 2024-05-17",
    "Minister Promises New Hospital For The Valley\nThe promise , made by health minister Tomas Lindqvist , came late .",
    "“ This paragraph opens a quotation that its own end does not close .\n“ The next one goes on and closes it , ” Lee said .",
    "A U.S. envoy , Dana O’Neill , urged both sides to return to talks in Geneva — the third round since January .",
    "McAllister and pro-reform deputies believe that the iPhone-maker 's 5G plan is too costly ; others doubt it .",
    "Critics have accused the company of hiding its losses , a charge it rejects .",
    "Did she say why ? / She did not . / “ No comment , ” came the reply .",
    "The report ( 212 pages ) found that 1 in 5 wells was dry , and predicted worse to come .",
    "Köln , Łódź and 東京 sent delegates ; 😀 was the only answer from Zürich .",
    "x",
    "ITEM : pay the clerk , pay the cook , pay the piper ...",
    "He is n't sure , but his lawyer , Anita Desrosiers , is : “ We will appeal . ”",
    "Farmers ' unions in Brittany , Galicia and Ulster want help by 1 October , their joint statement says .",
]

# Long enough to be read in more than one segment.
LONG_TEXT = (
    "The committee met again on Monday . / Its chair , Paulo Mendes , said that the vote would be close . / "
    "“ We are not there yet , ” he told the Arden Courier . / Two members of the Green List , who asked not to be "
    "named , blamed the delay on Westport . / Turnout was 61 percent ."
)
LONG_TIMES = 24


def parse(name: str, text: str) -> Document:
    words, tags, names, roles, sentences, paragraphs = [], [], [], [], [], []
    for line in text.strip().split("\n"):
        paragraphs.append(len(words))
        for sentence in line.split(" / "):
            sentences.append(len(words))
            for token in sentence.split():
                word, tag, label, role = [*token.split("|"), *["NN", "O", "O"][token.count("|") :]]
                words.append(word)
                tags.append(POS_LABELS.index(tag))
                names.append(NAME_LABELS.index(label or "O"))
                roles.append(ROLE_LABELS.index(role or "O"))
    labels = {"pos": tags, "names": repair_bio(names, NAME_LABELS), "roles": repair_bio(roles, ROLE_LABELS)}
    return Document("made-up", name, words, sentences, paragraphs, labels, dict.fromkeys(LAYERS, 1.0))


def tagged_documents() -> list[Document]:
    return [parse(f"tagged {i}", text) for i, text in enumerate(TAGGED.strip().split("\n\n"))]


def made_up_documents() -> list[Document]:
    """Every made-up text, tagged or not."""
    plain = [parse(f"plain {i}", text) for i, text in enumerate(PLAIN)]
    return [*tagged_documents(), *plain, parse("long", "\n".join([LONG_TEXT] * LONG_TIMES))]
