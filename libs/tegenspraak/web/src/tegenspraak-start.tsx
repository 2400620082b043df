import { Button, Dialog, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { CitableFact, DissentTarget } from './dissent';
import { TegenspraakForm } from './tegenspraak-form';
import { tegenspraakMessages } from './tegenspraak.messages';

interface Props {
  readonly caseId: string;
  readonly conferenceId: string;
  readonly target: DissentTarget;
  readonly facts: readonly CitableFact[];
}

/** Stands under anything one can disagree with; what it is about follows from where it is pressed. */
export function TegenspraakStart(props: Props) {
  const t = useT(tegenspraakMessages);
  const [open, setOpen] = useState(false);
  const stop = (): void => setOpen(false);
  return (
    <>
      <Button purpose="subtle" onClick={() => setOpen(true)}>{t('start')}</Button>
      <Dialog open={open} onClose={stop} title={t('form.title')}>
        <TegenspraakForm {...props} onDone={stop} />
      </Dialog>
    </>
  );
}
