/** What an error says to the person: its own message, which the rooms inside make a sentence. */
export function errorMessage(error: unknown): string {
	return error instanceof Error && error.message !== '' ? error.message : String(error);
}
