import { Button, Notice, useT, useUiT } from '@casustafel/ui';
import { caseViewMessages } from './case-view.messages';

/** Stands above the case from when something closed until it was seen. The same words whatever it was and whoever closed it. */
export function ClosedNotice({ onSeen }: { readonly onSeen: () => void }) {
  const t = useT(caseViewMessages);
  const say = useUiT();
  return <div className="ct-closed-now"><Notice kind="revoked" title={t('closed')} actions={<Button purpose="subtle" onClick={onSeen}>{say('close')}</Button>}>{t('closed.text')}</Notice></div>;
}
