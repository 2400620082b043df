import { Card, Heading, Paragraph, Row, Rows, Tag, useDates, useT } from '@casustafel/ui';
import { ContactRow } from './contact-row';
import { identityMessages } from './identity.messages';
import { OfferRow } from './offer-row';
import { inquiryStateOf, labelOf, type WhoIsWho, type WhoPerson } from './who-in-view';

interface Props {
  readonly caseId: string;
  readonly who: WhoIsWho;
  readonly persons: readonly WhoPerson[];
}

const TONE = { PENDING: 'plain', KNOWN: 'accent', ENDED: 'plain' } as const;

/** What other tables ask, with whom this one is in touch, and what it asked; for whoever leads it. */
export function ElsewhereCard({ caseId, who, persons }: Props) {
  const t = useT(identityMessages);
  const dates = useDates();
  const { offers, contacts, inquiries } = who;
  return (
    <Card title={t('elsewhere.title')}>
      <Paragraph muted small>{t('elsewhere.help')}</Paragraph>
      {offers.length + contacts.length + inquiries.length === 0 && <Paragraph>{t('elsewhere.none')}</Paragraph>}
      {offers.length > 0 && (
        <section>
          <Heading level={3}>{t('offers.title')}</Heading>
          <Paragraph muted small>{t('offers.help')}</Paragraph>
          <Rows>{offers.map((offer) => <OfferRow key={offer.id} offer={offer} label={labelOf(persons, offer.personId)} />)}</Rows>
        </section>
      )}
      {contacts.length > 0 && (
        <section>
          <Heading level={3}>{t('contacts.title')}</Heading>
          <Paragraph muted small>{t('contacts.help')}</Paragraph>
          <Rows>{contacts.map((contact) => <ContactRow key={contact.id} caseId={caseId} contact={contact} label={labelOf(persons, contact.personId)} />)}</Rows>
        </section>
      )}
      {inquiries.length > 0 && (
        <section>
          <Heading level={3}>{t('inquiries.title')}</Heading>
          <Rows>
            {inquiries.map((inquiry) => (
              <Row key={inquiry.id} end={<Tag tone={TONE[inquiryStateOf(inquiry)]}>{t(`inquiries.${inquiryStateOf(inquiry)}`)}</Tag>}>
                {t('inquiries.line', { label: labelOf(persons, inquiry.personId), date: dates.date(inquiry.askedAt) })}
                <Paragraph muted small>{inquiry.reason}</Paragraph>
              </Row>
            ))}
          </Rows>
        </section>
      )}
    </Card>
  );
}
