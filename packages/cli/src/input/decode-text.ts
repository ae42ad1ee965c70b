import { adviceBySignature } from "./file-signature.js";
import { InputError } from "./input-error.js";

/** Bytes at the head of a page in which HTML wants its encoding to be declared. */
const DECLARATION_BYTES = 1024;

/**
 * Bytes to text, strictly: nothing is guessed and nothing replaced, since every offset in the record counts on
 * it. UTF-8, with or without a byte order mark; UTF-16 where a mark says so; another encoding only where an
 * HTML page declares it. The mark is not part of the text.
 *
 * @throws {InputError} for bytes that are no text, or hold nothing but white space.
 */
export function decodeText(bytes: Uint8Array): string {
  const advice = adviceBySignature(bytes);
  if (advice !== undefined) throw new InputError(advice);
  const text = decoded(bytes);
  if (text.includes("\0")) throw new InputError("is binary, not text; give plain text or HTML");
  if (text.trim() === "") throw new InputError("is empty; there is no article in it");
  return text;
}

function decoded(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) {
    const text = decodeAs(utf16, bytes);
    if (text === undefined) throw new InputError("begins as UTF-16 but is not well-formed; save it as UTF-8");
    return text;
  }
  const declared = declaredEncoding(bytes);
  const text = decodeAs("utf-8", bytes) ?? (declared === undefined ? undefined : decodeAs(declared, bytes));
  if (text !== undefined) return text;
  throw new InputError(
    bytes.includes(0)
      ? "is binary, not text; give plain text or HTML"
      : "is not valid UTF-8; if it is text in another encoding, convert it first (iconv -f WINDOWS-1252 -t UTF-8 FILE)",
  );
}

function utf16Label(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** `undefined` for bytes that are not of that encoding, or an encoding nobody knows. */
function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? withPrintableC1(text) : text;
  } catch {
    return undefined;
  }
}

/** Windows-1252 from 0x80 to 0x9F, after the WHATWG Encoding Standard. */
const WINDOWS_1252_C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some releases of Node 20 and 22 decode Windows-1252 as ISO-8859-1, which has controls where it has quotes. */
const withPrintableC1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252_C1.charAt(control.charCodeAt(0) - 0x80));

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  return /<meta\s[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
}
