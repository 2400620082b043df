import { Await, useQuery, useViewer, type DataOf } from '@casustafel/client';
import { Button, Cluster, LinkButton, PageTitle, Paragraph, Stack, useDates, useT } from '@casustafel/ui';
import './family.css';
import { FamilyLetterDocument } from './family.documents';
import { familyMessages } from './family.messages';

/** A letter as the person gets it, to be printed. */
export function LetterSheet({ caseId, messageId }: { caseId: string; messageId: string }) {
  const query = useQuery(FamilyLetterDocument, { caseId, messageId });
  return <Await query={query}>{({ familyLetter }) => <Sheet caseId={caseId} letter={familyLetter} />}</Await>;
}

function Sheet({ caseId, letter }: { caseId: string; letter: DataOf<typeof FamilyLetterDocument>['familyLetter'] }) {
  const t = useT(familyMessages);
  const dates = useDates();
  const viewer = useViewer();
  return (
    <article className={`ct-page family-letter${letter.form === 'CHILD_LETTER' ? ' family-letter--child' : ''}`}>
      <div className="ct-no-print">
        <Stack>
          <Cluster>
            <Button onClick={() => window.print()}>{t('letter.print')}</Button>
            <LinkButton href={`/cases/${caseId}/family`}>{t('letter.back')}</LinkButton>
          </Cluster>
          <Paragraph muted small>{t('letter.check', { reader: viewer ? `${viewer.name}, ${viewer.organisation.name}` : '' })}</Paragraph>
        </Stack>
      </div>
      <PageTitle tab={t('letter.tab')} under={dates.date(letter.asOf)}>{t('letter.title', { names: letter.to.join(t('letter.and')) })}</PageTitle>
      <div className="family-letter__text">{letter.text.split(/\n{2,}/).map((paragraph, index) => <p key={index} className="family-text">{paragraph}</p>)}</div>
      <p className="family-letter__from">{letter.from}<br />{letter.organisation}</p>
    </article>
  );
}
