export const BASE_DAY: string;
export function copyVault(from: string, to: string, today: string): void;
export function moveDates(text: string, today: string): string;
