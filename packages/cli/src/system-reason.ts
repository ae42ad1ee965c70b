/** What the codes of the operating system mean to somebody who named a file, and the way out. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file; check the name and the folder",
  EISDIR: "is a folder; name the files in it",
  ENOTDIR: "a part of the path is not a folder; check the name",
  EACCES: "permission denied; make it readable for you (chmod u+r)",
  EPERM: "permission denied; make it readable for you (chmod u+r)",
  ENAMETOOLONG: "the name is too long for a file",
  ELOOP: "its symbolic links lead in a circle",
  EMFILE: "too many files are open; give fewer at a time",
  ENOSPC: "no space left on the device",
  ERR_FS_FILE_TOO_LARGE: "is over 2 GiB, which no article is",
  ERR_INVALID_ARG_VALUE: "is not a name a file can have",
};

/** Says in words why the system refused. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return reasons[code] ?? error.message;
}
