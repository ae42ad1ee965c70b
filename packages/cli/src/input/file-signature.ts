/** How files that hold articles, but not as text, begin; and how to get at the text. */
const signatures: readonly { readonly bytes: readonly number[]; readonly advice: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], advice: "is a PDF, not text; extract its text first (pdftotext)" },
  { bytes: [0x1f, 0x8b], advice: "is compressed; unpack it first (gunzip -c FILE | onrecord parse -)" },
  {
    bytes: [0x28, 0xb5, 0x2f, 0xfd],
    advice: "is compressed; unpack it first (zstd -dc FILE | onrecord parse -)",
  },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    advice: "is an archive or an office document, not text; save it as plain text or HTML first",
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    advice: "is an office document, not text; save it as plain text or HTML first",
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], advice: "is rich text (RTF); save it as plain text first" },
];

/** Advice for a file that is told by its first bytes to be something else than text. */
export function adviceBySignature(bytes: Uint8Array): string | undefined {
  return signatures.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte))?.advice;
}
