import { expect, test } from 'vitest';
import { revertedText } from '../../src/actions/undo-change';

const before = '---\ntype: interview # mine\ncompany: "Acme"\n---\nBody\n';
const after =
	'---\ntype: interview # mine\ncompany: "Acme"\ndismissed:\n  - thank-you\n---\nBody\n';

test('restores an unchanged note byte for byte', () => {
	expect(revertedText(after, before, after)).toBe(before);
});

test('keeps a body that was edited since', () => {
	const edited = after.replace('Body', 'Body, and more');
	expect(revertedText(edited, before, after)).toBe(before.replace('Body', 'Body, and more'));
});

test('keeps the line endings of the file when an editor used its own', () => {
	const inFile = after.replaceAll('\n', '\r\n');
	expect(revertedText(inFile, before, after)).toBe(before.replaceAll('\n', '\r\n'));
});

test('changes nothing if the properties were edited since', () => {
	expect(revertedText(after.replace('Acme', 'Acme Inc'), before, after)).toBeUndefined();
});

test('removes the properties that an action added to a note without any', () => {
	const added = '---\ntype: interview\n---\nJust text\n';
	expect(revertedText(added.replace('Just', 'Only'), 'Just text\n', added)).toBe('Only text\n');
});
