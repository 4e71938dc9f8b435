export function findBrowser(): string | undefined;
export function findProgram(...names: string[]): string | undefined;
