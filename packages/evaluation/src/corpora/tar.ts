/** A file of an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly text: string;
}

/** A tar archive is made of blocks of so many bytes: a header before each file, which is filled up to whole blocks. */
const BLOCK = 512;
/** Where the header has a file's name and its size, in octal digits. */
const nameField = { from: 0, to: 100 } as const;
const sizeField = { from: 124, to: 136 } as const;

/** The files of a tar archive, in its order; folders are files without text. */
export function readTar(bytes: Buffer): readonly ArchivedFile[] {
  const files: ArchivedFile[] = [];
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const field = ({ from, to }: typeof nameField | typeof sizeField) =>
      (bytes.toString("utf8", at + from, at + to).split("\0")[0] ?? "").trim();
    const size = Number.parseInt(field(sizeField), 8);
    const start = at + BLOCK;
    files.push({ name: field(nameField), text: bytes.toString("utf8", start, start + size) });
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
