import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BUILT, tempVault } from '../kit/command-line';
import { NOW, SETTINGS, SMALL_VAULT } from '../kit/small-vault';

/** What a person sees in a terminal of that many columns; Python gives one to the program. */
function seen(columns: number, env: Readonly<Record<string, string>> = {}): string {
	const words = [
		process.execPath,
		BUILT,
		'list',
		'--vault',
		tempVault(SMALL_VAULT, SETTINGS),
		'--now',
		NOW,
	];
	const script = `import pty, sys, fcntl, termios, struct
def size(fd):
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack('HHHH', 40, ${columns}, 0, 0))
pid, fd = pty.fork()
import os, time
if pid == 0:
    time.sleep(0.2)
    os.execvp(sys.argv[1], sys.argv[1:])
size(fd)
try:
    while True:
        data = os.read(fd, 4096)
        if not data: break
        sys.stdout.buffer.write(data)
except OSError:
    pass
`;
	const { status, stdout, stderr } = spawnSync('python3', ['-c', script, ...words], {
		encoding: 'utf8',
		env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', ...env },
	});
	if (status !== 0) {
		throw new Error(`This test needs python3: ${stderr}`);
	}
	return stdout.replaceAll('\r\n', '\n');
}

test('in a terminal headings and titles stand out, and why is as wide as it is', () => {
	const out = seen(60);
	expect(out).toContain('\u001b[31m\u001b[1mOverdue (2)\u001b[22m\u001b[39m\n');
	expect(out).toContain('\u001b[1mThank-you letter: Jane Smith, Acme\u001b[22m');
	const lines = out
		.replace(/\u001b\[\d+m/g, '')
		.split('\n')
		.filter(line => !/\.md$/.test(line));
	expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(60);
	expect(seen(90).split('\n').length).toBeLessThan(out.split('\n').length);
});

test('NO_COLOR is heard', () => {
	expect(seen(80, { NO_COLOR: '1' })).not.toContain('\u001b');
});
