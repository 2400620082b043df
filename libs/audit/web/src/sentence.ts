import type { DataOf } from '@casustafel/client';
import { useDates, useT } from '@casustafel/ui';
import type { AccessLogDocument } from './audit.documents';
import { auditMessages } from './audit.messages';

export type LogLine = DataOf<typeof AccessLogDocument>['accessLog']['lines'][number];
type Say = (key: string, params?: Record<string, string | number>) => string;

/** Acts that say it all by themselves; what they concerned would only repeat it. */
const ALONE = ['READ_LOG', 'SIGNED_IN', 'SIGNED_OUT', 'ASKED_WHO_OPENED', 'ASKED_WHY', 'ASKED_WHO_SEES', 'READ_RULE_BOOK', 'JUDGED_EXAMPLE', 'OPENED_DRAFT', 'SAVED_DRAFT', 'DROPPED_DRAFT'];

const known = (key: string): boolean => key in auditMessages.nl;

/** Reads a line of the log as a sentence, after the name of who acted. */
export function useSentence(): (line: LogLine) => string {
  const t = useT(auditMessages) as Say;
  const dates = useDates();
  return (line) => {
    const what = line.objects.map(({ kind, count }) => t(known(`kind.${kind}`) ? `kind.${kind}` : 'kind.other', { count })).join(', ');
    const persons = line.subjects.map(({ familyRole, position }) => t(`person.${familyRole}`, { position })).join(', ');
    const tail = [
      persons && t('line.about', { persons }),
      line.caseNumber && t('line.case', { number: line.caseNumber }),
      line.purpose && line.purpose !== 'OVERVIEW' && known(`purpose.${line.purpose}`) && t('line.purpose', { purpose: t(`purpose.${line.purpose}`) }),
    ].filter(Boolean).join(', ');
    if (line.outcome === 'REFUSED' || line.outcome === 'ABSENT') return `${t('refused.line', { what: what || t('kind.other', { count: 1 }) })}${tail && `, ${tail}`}.`;
    // A look that showed nothing is a row too; it says so instead of leaving a gap where the things would stand.
    if (line.outcome === 'SHOWN' && !what && !ALONE.includes(line.action)) return `${t(line.caseNumber ? 'nothing.case' : 'nothing')}${line.caseNumber ? `, ${tail}` : ''}.`;
    const verb = t(known(`action.${line.action}`) ? `action.${line.action}` : 'action.other');
    const live = line.since ? ` ${t('line.live', { from: dates.time(line.since), to: dates.time(line.at), count: line.rows })}` : '';
    return `${verb}${what && !ALONE.includes(line.action) ? ` ${what}` : ''}${tail && ` ${tail}`}.${live}`;
  };
}
