import { Link, PageTitle, useT } from '@casustafel/ui';
import type { FamilyAt, MessageInView } from './family';
import { familyMessages } from './family.messages';
import { FamilySheet } from './family-sheet';

/** The same sheet as in step 5, on a page of its own. */
export function FamilyPage({ at, messages }: { at: FamilyAt; messages: readonly MessageInView[] }) {
  const t = useT(familyMessages);
  return (
    <div className="ct-page">
      <PageTitle tab={t('tab')} under={<Link href={`/cases/${at.caseId}`}>{t('back')}</Link>}>{t('title')}</PageTitle>
      <FamilySheet at={at} messages={messages} />
    </div>
  );
}
