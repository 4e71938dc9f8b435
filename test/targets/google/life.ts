/** A process that can be killed: from a given effect on, nothing that it begins ever ends. */
export class Life {
	private left = Infinity;
	killed: Promise<void> = new Promise(() => undefined);
	private die: () => void = () => undefined;

	begin(effects = Infinity): void {
		this.left = effects;
		this.killed = new Promise(resolve => { this.die = resolve; });
	}

	async effect(): Promise<void> {
		if (this.left-- > 0) return;
		this.die();
		await new Promise(() => undefined);
	}

	/** It can die before and after. */
	async around<Result>(work: () => Promise<Result>): Promise<Result> {
		await this.effect();
		const result = await work();
		await this.effect();
		return result;
	}
}
