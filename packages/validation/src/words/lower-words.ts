/** The words of a text in lower case, without marks around them: letters, digits, apostrophes within. */
export function lowerWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)?/gu) ?? []).map((word) =>
    word.replace("’", "'"),
  );
}
