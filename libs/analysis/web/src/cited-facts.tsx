import { CheckboxGroup, Paragraph, Row, Rows, useT } from '@casustafel/ui';
import { analysisMessages } from './analysis.messages';
import { factLine, knownToAll, type AnalysisAt, type CitedFact } from './things';

/** The facts something rests on, as far as the viewer may know them. */
export function CitedFacts({ ids, facts }: { ids: readonly string[]; facts: readonly CitedFact[] }) {
  const t = useT(analysisMessages);
  const cited = facts.filter(({ id }) => ids.includes(id));
  if (cited.length === 0) return <Paragraph muted small>{t('citedNothing')}</Paragraph>;
  return (
    <div>
      <Paragraph muted small>{t('cited')}</Paragraph>
      <Rows label={t('cited')}>
        {cited.map((fact) => <Row key={fact.id}>{factLine(fact)}</Row>)}
      </Rows>
    </div>
  );
}

interface Props {
  /** Several of these forms may stand open on one page. */
  readonly name: string;
  readonly at: Pick<AnalysisAt, 'facts' | 'tableFacts'>;
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Chooses the facts something rests on; it says beforehand which of them not everyone may know. */
export function CiteFields({ name, at, value, onChange }: Props) {
  const t = useT(analysisMessages);
  const all = knownToAll(at.tableFacts);
  const open = at.facts.filter(({ withdrawnAt }) => !withdrawnAt);
  if (open.length === 0) return null;
  return (
    <CheckboxGroup
      name={name}
      label={t('cite')}
      description={t('cite.help')}
      value={value}
      onChange={onChange}
      options={open.map((fact) => ({ value: fact.id, label: factLine(fact), description: all.has(fact.id) ? undefined : t('cite.notAll') }))}
    />
  );
}
