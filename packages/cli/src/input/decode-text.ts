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
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  return /<meta\s[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
}
