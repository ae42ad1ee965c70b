/** After npm's rules for new packages: lower case, no spaces, at most 214 characters; a scope is optional. */
const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const MAX_LENGTH = 214;

/** Whether npm takes it as the name of a package. */
export const isPackageName = (name: string): boolean => name.length <= MAX_LENGTH && PACKAGE_NAME.test(name);

/** The name without its scope. */
export const withoutScope = (name: string): string => name.slice(name.indexOf("/") + 1);
