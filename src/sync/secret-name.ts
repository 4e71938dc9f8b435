import { shortHash } from '../core/records/identity';

/** The name under which a secret of one vault is kept: each vault signs in for itself. Lower-case letters, digits and hyphens, as every store takes them. */
export function secretName(what: string, vaultId: string): string {
	return `${what}-${shortHash(vaultId).slice(0, 8)}`;
}
