import { Button, Notice, useT } from '@casustafel/ui';
import { Component, type ReactNode } from 'react';
import { messages } from './shell.messages';

/** Catches what a page threw, so that one broken part leaves the header, and the way to leave fast, standing. */
export class ErrorGate extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useT(messages);
  return (
    <Notice kind="failed" title={t('error.title')} actions={<Button onClick={() => location.reload()}>{t('error.reload')}</Button>}>
      {t('error.text')}
    </Notice>
  );
}
