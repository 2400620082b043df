import { hardWords, isWritten, LETTER, type MessageForm } from '@casustafel/family-domain';
import { CheckboxGroup, Disclosure, Paragraph, RepeatsWarning, TextArea, TextWatch, useT, type ScopedForm } from '@casustafel/ui';
import type { FamilyAt } from './family';
import { familyMessages } from './family.messages';

interface Props {
  readonly form: ScopedForm;
  readonly at: FamilyAt;
  readonly asked: MessageForm | null;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly cited: readonly string[];
  readonly onCited: (ids: string[]) => void;
  /** The whole table reads it. */
  readonly wide: boolean;
}

/** What is said, how easy it is to read for a child, and on which facts it rests. */
export function MessageText({ form, at, asked, text, onText, cited, onCited, wide }: Props) {
  const t = useT(familyMessages);
  const { longSentences, longWords } = hardWords(asked === 'CHILD_LETTER' ? text : '');
  const written = asked !== null && isWritten(asked);
  return (
    <>
      <TextArea name={form.name('text')} label={t(written ? 'form.letter' : 'form.text')} description={t(asked === 'CHILD_LETTER' ? 'form.childHelp' : written ? 'form.letterHelp' : 'form.textHelp')} required rows={written ? 12 : 4} value={text} onChange={onText} maxLength={LETTER} />
      {wide && <RepeatsWarning texts={[text]} />}
      <TextWatch texts={[text]} />
      {(longSentences.length > 0 || longWords.length > 0) && (
        <Paragraph muted small>
          {[longSentences.length > 0 && t('plain.sentences', { count: longSentences.length }), longWords.length > 0 && t('plain.words', { words: longWords.join(', ') })].filter(Boolean).join(' ')}
        </Paragraph>
      )}
      {at.facts.length > 0 && (
        <Disclosure title={t('form.cites')}>
          <CheckboxGroup name={form.name('citedContributionIds')} label={t('form.cites')} description={t('form.citesHelp')} value={cited} onChange={onCited} options={at.facts.map(({ id, label }) => ({ value: id, label }))} />
        </Disclosure>
      )}
    </>
  );
}
