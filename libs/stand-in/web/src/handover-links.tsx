import { Card, Link, Row, Rows, useT } from '@casustafel/ui';
import { standInMessages } from './stand-in.messages';

/** The way to the sheets of what was handed to this person. */
export function HandoverLinks({ links }: { links: readonly { readonly id: string; readonly href: string; readonly from: string }[] }) {
  const t = useT(standInMessages);
  if (links.length === 0) return null;
  return (
    <Card title={t('sheet.list')}>
      <Rows label={t('sheet.list')}>
        {links.map(({ id, href, from }) => (
          <Row key={id} end={<Link href={href}>{t('sheet.read')}</Link>}>{t('sheet.of', { name: from })}</Row>
        ))}
      </Rows>
    </Card>
  );
}
