/** The group last shared with, per case, for as long as this page is open; nothing of it is stored anywhere. */
const groups = new Map<string, readonly string[]>();

export const lastGroup = (caseId: string): readonly string[] => groups.get(caseId) ?? [];

export function rememberGroup(caseId: string, seatIds: readonly string[]): void {
  groups.set(caseId, seatIds);
}
