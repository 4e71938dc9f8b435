import { test } from 'vitest';
import { readSet, warningsFor } from './letter-sets';
test('measure', () => {
	for (const name of (process.env.SETS ?? 'english-strangers,german-strangers').split(',')) {
		const all = readSet(name);
		const good = all.filter(l => l.expected.length === 0);
		const bad = all.filter(l => l.expected.length > 0);
		const alarms = good.filter(l => warningsFor(l).length > 0);
		const missed = bad.filter(l => !l.expected.every(r => warningsFor(l).includes(r)));
		const wrong = bad.filter(l => warningsFor(l).some(r => !l.expected.includes(r)));
		console.log(`${name}: noticed ${bad.length - missed.length}/${bad.length}, false alarms ${alarms.length}/${good.length}\nALARMS\n${alarms.map(l => l.title + ': ' + warningsFor(l)).join('\n')}\nMISSED\n${missed.map(l => l.title + ': ' + warningsFor(l) + ' not ' + l.expected).join('\n')}\nEXTRA\n${wrong.map(l => l.title + ': ' + warningsFor(l) + ' for ' + l.expected).join('\n')}`);
	}
});
