import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
	CallToolRequestSchema,
	ListToolsRequestSchema,
	type CallToolResult,
	type Tool as ListedTool,
} from '@modelcontextprotocol/sdk/types.js';
import { errorMessage } from '../../i18n/error-message';
import { MCP } from '../../i18n/mcp';
import type { CommandContext } from '../session/command-context';
import { TOOLS, type Ask, type Tool } from './tools';

/**
 * Serves the tools on stdin and stdout until the assistant closes them. Each
 * call reads the vault as it is then.
 */
export async function serveMcp(version: string, open: () => CommandContext): Promise<void> {
	const mcp = new McpServer(
		{ name: 'interview-follow-up', version },
		{ capabilities: { tools: {} }, instructions: MCP.instructions },
	);
	const { server } = mcp;
	server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: TOOLS.map(listed) }));
	server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
		const tool = TOOLS.find(({ name }) => name === params.name);
		if (!tool) {
			return failure(MCP.unknownTool(params.name));
		}
		const args = params.arguments ?? {};
		try {
			const result = await tool.run(open(), args, askWith(mcp, args['confirm'] === true));
			return success(result);
		} catch (error) {
			return failure(errorMessage(error));
		}
	});
	const closed = new Promise<void>(resolve => {
		server.onclose = resolve;
	});
	process.stdin.on('end', () => void mcp.close());
	await mcp.connect(new StdioServerTransport());
	await closed;
}

function listed({ name, description, input, required, writes }: Tool): ListedTool {
	return {
		name,
		description,
		inputSchema: { type: 'object', properties: { ...input }, required: [...required] },
		annotations: { readOnlyHint: !writes, destructiveHint: false, openWorldHint: false },
	};
}

/**
 * Asks the person in the assistant's program if it can; otherwise the assistant
 * has to confirm that they agreed.
 */
function askWith({ server }: McpServer, isConfirmed: boolean): Ask {
	return async change => {
		if (server.getClientCapabilities()?.elicitation === undefined) {
			if (!isConfirmed) {
				throw new Error(MCP.notConfirmed(change));
			}
			return;
		}
		const { action, content } = await server.elicitInput({
			message: change,
			requestedSchema: {
				type: 'object',
				properties: { agree: { type: 'boolean', title: MCP.agree } },
				required: ['agree'],
			},
		});
		if (action !== 'accept' || content?.['agree'] !== true) {
			throw new Error(MCP.declined);
		}
	};
}

function success(result: unknown): CallToolResult {
	const shown = typeof result === 'string' ? result : JSON.stringify(result);
	return { content: [{ type: 'text', text: shown }] };
}

function failure(message: string): CallToolResult {
	return { content: [{ type: 'text', text: message }], isError: true };
}
