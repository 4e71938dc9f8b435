/** A process that can be killed: after so many effects, nothing that it begins ever ends. */
export class Life {
	private left = Infinity;
	killed: Promise<void> = new Promise(() => undefined);
	private die: () => void = () => undefined;

	begin(effects = Infinity): void {
		this.left = effects;
		this.killed = new Promise(resolve => {
			this.die = resolve;
		});
	}

	/** The process may die before the work, and before it learns what came of it. */
	async around<Result>(work: () => Promise<Result>): Promise<Result> {
		await this.effect();
		const result = await work();
		await this.effect();
		return result;
	}

	async effect(): Promise<void> {
		if (this.left-- > 0) {
			return;
		}
		this.die();
		await new Promise(() => undefined);
	}
}
