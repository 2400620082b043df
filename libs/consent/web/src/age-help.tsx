import { askedOf, endingBirthday } from '@casustafel/consent-domain';
import { Card, Paragraph, useDates, useT } from '@casustafel/ui';
import type { ConsentPerson } from './consent';
import { consentMessages } from './consent.messages';

/** Says, while one is still on the telephone, who has to be asked at this age and when it will end. */
export function AgeHelp({ person, givenOn, able, lastDay }: { person: ConsentPerson; givenOn: string; able: boolean; lastDay: string }) {
  const t = useT(consentMessages);
  const dates = useDates();
  const { label, birthDate = null } = person;
  const asked = askedOf(birthDate, givenOn, able);
  const birthday = endingBirthday(birthDate, givenOn, asked);
  return (
    <Card look="weak" above={t('age.title')}>
      <div aria-live="polite">
        <Paragraph>{t(asked.reason ? 'age.notAble' : `age.${asked.band}`, { label })}</Paragraph>
        {birthday && birthday <= lastDay && <Paragraph>{t('age.ends', { label, date: dates.date(birthday) })}</Paragraph>}
        <Paragraph muted small>{t('age.law')}</Paragraph>
      </div>
    </Card>
  );
}
