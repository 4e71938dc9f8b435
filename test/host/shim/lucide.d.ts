declare module 'lucide-static/icon-nodes.json' {
	/** The shapes of each icon: tag and attributes. */
	const nodes: Record<
		string,
		readonly (readonly [
			'path' | 'circle' | 'rect' | 'line' | 'polyline' | 'polygon' | 'ellipse',
			Record<string, string>,
		])[]
	>;
	export default nodes;
}
