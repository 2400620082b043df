import type { CaseNow } from '../case-view/use-case-view';

type Fact = CaseNow['contributions'][number];

/** A fact in one line, as it is offered to rest something on. */
export const factLabel = ({ who, doesWhat, toWhom }: Pick<Fact, 'who' | 'doesWhat' | 'toWhom'>): string => [who, doesWhat, toWhom].filter(Boolean).join(' ');

/** Facts that still stand, to be offered as ground. */
export const citableFacts = ({ contributions }: Pick<CaseNow, 'contributions'>) => contributions.filter(({ withdrawnAt }) => !withdrawnAt).map((fact) => ({ id: fact.id, label: factLabel(fact) }));

type Things = Pick<CaseNow, 'contributions' | 'scoreLines' | 'decisions' | 'actions' | 'persons' | 'factors' | 'hypotheses' | 'conclusions'>;

/** What a thing is called on this screen; undefined for what the viewer no longer sees. */
export function labelOf(now: Things, { targetKind, targetId }: { readonly targetKind: string; readonly targetId: string }): string | undefined {
  const by = <T extends { id: string }>(things: readonly T[]): T | undefined => things.find(({ id }) => id === targetId);
  switch (targetKind) {
    case 'CONTRIBUTION':
    case 'SHARING': {
      const fact = by(now.contributions);
      return fact && factLabel(fact);
    }
    case 'SCORE_LINE': {
      const line = by(now.scoreLines);
      return line && [now.persons.find(({ id }) => id === line.aboutPersonId)?.label, line.situation].filter(Boolean).join(', ');
    }
    case 'DECISION':
      return by(now.decisions)?.text;
    case 'ACTION':
      return by(now.actions)?.text;
    case 'FACTOR':
      return by(now.factors)?.text;
    case 'HYPOTHESIS':
      return by(now.hypotheses)?.text;
    case 'CONCLUSION':
      return by(now.conclusions)?.text;
    default:
      return undefined;
  }
}
