/** The `obsidian` module, as a test without a browser gets it: what is not here cannot be reached from such a test. */
export class Plugin {}
export class Notice {}
export const Platform = { isDesktop: true };
export const getLanguage = (): string => 'en';
export const normalizePath = (path: string): string => path;
export const requestUrl = (): never => {
	throw new Error('a test reached for the network');
};
