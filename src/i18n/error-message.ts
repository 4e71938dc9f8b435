/** What an error says to the person: its own message, which the rooms inside make a sentence. */
export function errorMessage(error: unknown): string {
	if (error instanceof Error && error.message !== '') {
		return error.message;
	}
	return String(error);
}
