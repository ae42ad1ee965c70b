import type { ArticleRecord } from "../article-record.js";
import type { Voice, VoiceSpans } from "./voice-spans.js";

/** What one voice alone says; only where the text is at hand. */
export interface VoiceWords<R extends ArticleRecord = ArticleRecord> {
  /**
   * The words of one voice alone, piece by piece as `spansOfVoice` gives them, without white space around them.
   * Pieces without a letter or a digit, such as the full stop behind a quotation, are left out.
   */
  wordsOfVoice(voice: Voice<R>): readonly string[];
}

/** Makes the look-up of a voice's words. */
export function voiceWords(text: string, { spansOfVoice }: VoiceSpans): VoiceWords {
  return {
    wordsOfVoice: (voice) =>
      spansOfVoice(voice)
        .map(({ start, end }) => text.slice(start, end).trim())
        .filter((words) => LETTER_OR_DIGIT.test(words)),
  };
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
