/** The folder of the corpora, which are no part of the project, or undefined where `ONRECORD_CORPORA` names none. */
export function corporaFolder(): string | undefined {
  return process.env["ONRECORD_CORPORA"] || undefined;
}
