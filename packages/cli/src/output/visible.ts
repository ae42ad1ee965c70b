/** C0 controls have pictures of their own in Unicode, from U+2400 on. */
const CONTROL_PICTURES = 0x2400;

/**
 * Text from outside, safe to print on a terminal and in one line: white space becomes one space, controls
 * become pictures, and a character that turns the direction of writing, which could make words read otherwise
 * than they stand, becomes U+FFFD.
 */
export function visible(text: string): string {
  return controlsAsPictures(text.replace(/\s+/g, " ")).replace(/[\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

/**
 * Controls other than tab and line ends could move the cursor or rewrite the screen: each becomes its picture
 * (␛), or U+FFFD where it has none, as does a lone surrogate, which UTF-8 cannot hold.
 */
export const controlsAsPictures = (text: string): string =>
  text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, picture);

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
