/** What is said of files of the vault. */
export const FILES = {
	gone: (path: string): string => `“${path}” is not in the vault any more.`,
} as const;
