import { Definitions, Disclosure, Line, Row, Tag, useDates, useT, type Tone } from '@casustafel/ui';
import { auditMessages } from './audit.messages';
import { useSentence, type LogLine } from './sentence';

const TONE: Record<string, Tone> = { SHOWN: 'plain', DONE: 'accent', REFUSED: 'alarm', ABSENT: 'warn', FAILED: 'warn' };

/** Whoever stands in for somebody is named, and so is that colleague: one acted, the other answers for the seat. */
function Who({ line: { actor, organisation, jobTitle, onBehalfOf } }: { line: LogLine }) {
  const t = useT(auditMessages);
  if (!actor) return <strong>{t('line.someone')}</strong>;
  return <strong>{onBehalfOf ? t('line.standsIn', { organisation, jobTitle, name: actor, absent: onBehalfOf }) : t('line.who', { organisation, jobTitle })}</strong>;
}

/** One line of the log as a sentence; opened it says by which rules. */
export function LogLineRow({ line }: { line: LogLine }) {
  const t = useT(auditMessages);
  const dates = useDates();
  const sentence = useSentence();
  const origin = `origin.${line.origin}` as 'origin.browser';
  return (
    <Row>
      <Line when={dates.time(line.at)} end={<Tag tone={TONE[line.outcome] ?? 'plain'}>{t(`outcome.${line.outcome as 'SHOWN'}`)}</Tag>}>
        <Who line={line} />, {sentence(line)}
          <Disclosure title={t('line.why')}>
            <Definitions
              items={[
                { term: t('why.name'), value: line.actor || '–' },
                { term: t('why.facts'), value: line.decisionKey || '–' },
                { term: t('why.agreement'), value: line.agreement === 'none' || !line.agreement ? t('why.agreementNone') : line.agreement },
                { term: t('why.rules'), value: line.ruleBook || '–' },
                { term: t('why.origin'), value: origin in auditMessages.nl ? t(origin) : line.origin || '–' },
                ...(line.operator ? [{ term: t('why.operator'), value: line.operator }] : []),
              ]}
            />
          </Disclosure>
      </Line>
    </Row>
  );
}
