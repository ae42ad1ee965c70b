import { OpeningError } from "./opening-error.js";

/** Bytes at the head of a page in which HTML wants its encoding to be declared. */
const DECLARATION_BYTES = 1024;

/**
 * Bytes to text, strictly, as the command line reads them: nothing is guessed and nothing replaced, since every
 * offset of a record counts on it. UTF-8; UTF-16 where a byte order mark says so; another encoding only where an
 * HTML page declares it.
 *
 * @throws {OpeningError} for bytes that are no text.
 */
export function decode(bytes: Uint8Array, name: string): string {
  const text = decoded(bytes);
  // Texts have no NUL; programs, pictures and archives do.
  if (text?.includes("\0") ?? bytes.includes(0)) {
    throw new OpeningError(
      `“${name}” is no text, HTML page or record. A PDF or Word file has to be saved as text first.`,
    );
  }
  if (text === undefined) {
    throw new OpeningError(
      `“${name}” is no text in UTF-8. If it is one in another encoding, save it as UTF-8 first; a PDF or Word file has to be saved as text.`,
    );
  }
  return text;
}

function decoded(bytes: Uint8Array): string | undefined {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) return decodeAs(utf16, bytes);
  return decodeAs("utf-8", bytes) ?? decodeAs(declaredEncoding(bytes), bytes);
}

function utf16Label(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** `undefined` for bytes that are not of that encoding, or an encoding nobody knows. */
function decodeAs(label: string | undefined, bytes: Uint8Array): string | undefined {
  if (label === undefined) return undefined;
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
