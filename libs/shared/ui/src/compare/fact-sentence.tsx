import type { Knowledge } from '@casustafel/kernel';
import { useUiT } from '../i18n/use-t';

const EYE = 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6a2 2 0 1 0 .01 0';
const EAR = 'M5 12.5c0 1.5 1 2 2 2 2.5 0 1.5-3 3.5-4.5C12 9 13 7.500 13 5.500a4.500 4.500 0 0 0-9 0M6.500 6a2 2 0 1 1 3 1.700c-.8.5-1 1-1 1.800';
const THOUGHT = 'M5 11a3.500 3.500 0 0 1-.5-6.900 4 4 0 0 1 7.500.4A3.300 3.300 0 0 1 11.500 11ZM5 13.500h.01M3.500 15h.01';
const DRAWING: Record<Knowledge, string> = { FIRST_HAND: EYE, HEARSAY: EAR, OPINION: THOUGHT };

/** How the supplier knows it: an eye, an ear or a thought, always with the word. */
export function KnowledgeMark({ knowledge }: { knowledge: Knowledge }) {
  const t = useUiT();
  return (
    <span className={`ct-knowledge ct-knowledge--${knowledge.toLowerCase()}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={DRAWING[knowledge]} />
      </svg>
      {t(`knowledge.${knowledge}`)}
    </span>
  );
}

export interface FactSlots {
  readonly who: string;
  readonly what: string;
  readonly whom: string;
  readonly effect: string;
}

/** Who does what to whom with what effect, readable as one sentence; an opinion looks different in grey and in print too. */
export function FactSentence({ who, what, whom, effect, knowledge }: FactSlots & { knowledge?: Knowledge }) {
  const t = useUiT();
  return (
    <div className={`ct-fact${knowledge === 'OPINION' ? ' ct-fact--opinion' : ''}`}>
      <p className="ct-fact__sentence">
        <strong>{who}</strong> {what}
        {whom && (
          <>
            {' '}
            <strong>{whom}</strong>
          </>
        )}
        {/[.!?]$/.test(whom || what) ? '' : '.'}
      </p>
      {effect && (
        <p className="ct-fact__effect">
          <span className="ct-muted">{t('fact.effect')}</span> {effect}
        </p>
      )}
      {knowledge && <KnowledgeMark knowledge={knowledge} />}
    </div>
  );
}
