/** Monday morning; the vault below was kept until then. */
export const NOW = '2026-11-23T09:00';

export const SETTINGS = {
	version: 1,
	timeZone: 'America/New_York',
	vaultName: 'Job search',
	vaultId: 'small',
};

/** Two employers: one who was met and has promised an answer, one who is still to be met. */
export const SMALL_VAULT: Readonly<Record<string, string>> = {
	'Interviews/Acme.md': `---
type: interview
company: Acme
position: Data engineer
date: 2026-11-19T10:00
contacts: ["[[Jane Smith]]", Tom Okafor]
highlights: The migration that took a weekend
contact_date: 2026-11-20
---
# Notes
They asked about queues.
`,
	'People/Jane Smith.md':
		'---\ntype: contact\nsalutation: Ms.\ntitle: VP Engineering\ncompany: Acme\nemail: jane@acme.example\npreferred_contact: email\n---\n',
	'Interviews/Borealis.md':
		'---\ntype: interview\ncompany: Borealis\nposition: Analyst\ninteraction: luncheon\ndate: 2026-11-25T12:30\ncontacts: Ada Quist <ada@borealis.example>\n---\n',
	'Groceries.md': '# Groceries\n\n- flour\n',
};
