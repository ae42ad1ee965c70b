/** Whose fields they are: words in lower case, parted by stops or hyphens; a plugin's name, a domain. */
export const NAMESPACE = /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/;

/** Whether words can name whose extra fields they are: "newsroom.example". */
export const isNamespace = (words: string): boolean => NAMESPACE.test(words);

/** The namespace of an extra field: "newsroom.example" of "newsroom.example/desk". */
export const namespaceOf = (field: string): string => field.slice(0, field.indexOf("/"));
