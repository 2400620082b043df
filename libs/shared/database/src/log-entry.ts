import { RULE_BOOK_VERSION, decisionKeyOf, emergencyIn, emergencySeat, seatIn } from '@casustafel/policy';
import type { Caller } from './caller';

/** What a look or act says of itself; who, from where and when are added here, so that no slice can misstate them. */
export interface LogEntry {
  readonly action: string;
  readonly caseId?: string | null;
  /** Left out, the purpose is derived from the conference and its step. */
  readonly purpose?: string;
  readonly live?: boolean;
  /** By what the case is seen, where it is no seat: in an emergency, or before the first look to say whether one knows the family. */
  readonly sight?: 'EMERGENCY' | 'OWN_CIRCLE';
  /** Search terms, encrypted before they come here. */
  readonly search?: Buffer;
}

/** The row as the database's own function takes it. */
export function logRow({ actor, signInId, correlationId, origin, operator }: Caller, entry: LogEntry): Record<string, unknown> {
  const emergency = entry.sight === 'EMERGENCY' && entry.caseId ? emergencyIn(actor, entry.caseId) : undefined;
  const seat = emergency ? emergencySeat(actor, emergency) : entry.caseId ? seatIn(actor, entry.caseId) : undefined;
  return {
    action: entry.action,
    case: entry.caseId ?? null,
    purpose: entry.purpose ?? entry.sight,
    sight: entry.sight,
    live: entry.live ?? false,
    search: entry.search?.toString('base64') ?? null,
    region: actor.regionId,
    actor: actor.professionalId,
    organisation: seat?.organisationId ?? actor.organisationId,
    role: seat?.role ?? actor.role,
    function: emergency ? '' : (seat?.function ?? ''),
    onBehalfOf: seat?.standingInFor ?? null,
    signIn: signInId,
    correlation: correlationId,
    origin,
    operator: operator ?? '',
    legalMode: seat?.law.mode ?? '',
    agreement: seat?.law.agreement.id ?? 'none',
    ruleBook: RULE_BOOK_VERSION,
    decisionKey: decisionKeyOf(actor, entry.caseId ?? null, emergency !== undefined),
  };
}
