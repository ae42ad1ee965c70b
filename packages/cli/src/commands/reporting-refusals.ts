import { FolderError } from "../dataset/index.js";
import type { Environment } from "../environment.js";
import { ExitCode } from "../exit-code.js";
import { callingName, InputError } from "../input/index.js";
import { complain } from "../output/index.js";

/** Does what is to be done with a file; where it cannot be read, or its result not be written, complains of that. */
export async function reportingRefusals(
  file: string,
  environment: Environment,
  action: () => Promise<void>,
): Promise<ExitCode> {
  try {
    await action();
    return ExitCode.ok;
  } catch (error) {
    if (error instanceof InputError) {
      complain(environment, `${callingName(file)}: ${error.message}`);
      return ExitCode.inputFailed;
    }
    if (error instanceof FolderError) {
      complain(environment, error.message);
      return ExitCode.outputRefused;
    }
    throw error;
  }
}
