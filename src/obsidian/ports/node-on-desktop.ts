import { Platform } from 'obsidian';

/**
 * Node's modules, on desktop only, each loaded when it is first needed; nothing
 * on a phone.
 */
export const NODE = {
	http: async () => (Platform.isDesktop ? import('node:http') : undefined),
	files: async () => (Platform.isDesktop ? import('node:fs/promises') : undefined),
	path: async () => (Platform.isDesktop ? import('node:path') : undefined),
} as const;
