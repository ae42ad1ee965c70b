import type { Plugin } from "@onrecord/core";
import {
  diagnosticsJson,
  type Painter,
  type Preset,
  prettyDiagnostics,
  type RuleLevels,
  sarif,
  type ValidatedFile,
  validate,
} from "@onrecord/validation";
import type { Environment } from "../environment.js";
import { ExitCode } from "../exit-code.js";
import { articleText, callingName, InputError, readInput, recordValues } from "../input/index.js";
import { complain, write } from "../output/index.js";
import { systemReason } from "../system-reason.js";

export const diagnosticsFormats = ["pretty", "json", "sarif"] as const;
export type DiagnosticsFormat = (typeof diagnosticsFormats)[number];

interface ValidateFilesOptions {
  readonly preset?: Preset;
  readonly rules: RuleLevels;
  /** Whose rules are applied as well. */
  readonly plugins: readonly Plugin[];
  /** The file that holds the article's text. */
  readonly text?: string;
  readonly format: DiagnosticsFormat;
  readonly paint: Painter;
}

/** Checks the records of each file and prints what is found; what cannot be read is complained of. */
export async function validateFiles(
  files: readonly string[],
  options: ValidateFilesOptions,
  environment: Environment,
): Promise<ExitCode> {
  const text = await textOf(options.text, environment);
  if (text instanceof InputError) {
    complain(environment, `${callingName(options.text ?? "")}: ${text.message}`);
    return ExitCode.inputFailed;
  }
  const checked: ValidatedFile[] = [];
  let failed = false;
  const fail = (name: string, message: string) => {
    complain(environment, `${name}: ${message}`);
    failed = true;
  };
  for (const file of files) {
    const name = callingName(file);
    try {
      for (const found of recordValues(await readInput(file, environment.stdin))) {
        if ("error" in found) {
          fail(`${name}:${found.line}`, found.error);
          continue;
        }
        const { value, ...line } = found;
        const { preset, rules, plugins } = options;
        const result = validate(value, { ...(preset && { preset }), rules, plugins, ...(text && { text }) });
        checked.push({ file: name, ...line, result });
      }
    } catch (error) {
      fail(name, error instanceof InputError ? error.message : systemReason(error));
    }
  }
  await write(environment.stdout, printed(checked, options, environment));
  return failed || checked.some(({ result }) => !result.ok) ? ExitCode.faultFound : ExitCode.ok;
}

/** The article's text, or why it cannot be read. */
async function textOf(
  file: string | undefined,
  { stdin }: Environment,
): Promise<string | undefined | InputError> {
  if (file === undefined) return undefined;
  try {
    return await articleText(file, stdin);
  } catch (error) {
    return error instanceof InputError ? error : new InputError(systemReason(error), { cause: error });
  }
}

function printed(
  checked: readonly ValidatedFile[],
  { format, paint, plugins }: ValidateFilesOptions,
  { version }: Environment,
): string {
  switch (format) {
    case "pretty":
      return prettyDiagnostics(checked, { paint });
    case "json":
      return diagnosticsJson(checked);
    case "sarif":
      return sarif(checked, { version, plugins });
  }
}
