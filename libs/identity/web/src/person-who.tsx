import { Button, Cluster, Dialog, Hidden, Stack, Tag, useT } from '@casustafel/ui';
import { useState } from 'react';
import { AskElsewhereForm } from './ask-elsewhere-form';
import { BsnForm } from './bsn-form';
import { identityMessages } from './identity.messages';
import { MergeForm } from './merge-form';
import type { WhoFile, WhoIsWho, WhoPerson } from './who-in-view';

interface Props {
  readonly file: WhoFile;
  readonly person: WhoPerson;
  readonly persons: readonly WhoPerson[];
  readonly who: WhoIsWho;
}

/** Beside somebody of the family: what is known of who they are, and for whoever may, the acts on it. */
export function PersonWho({ file, person, persons, who }: Props) {
  const t = useT(identityMessages);
  const [open, setOpen] = useState(false);
  const bsn = who.bsns.find(({ personId }) => personId === person.id);
  const isLinked = who.contacts.some(({ personId, state }) => personId === person.id && state === 'LINKED');
  const { mayIdentify, mayMerge } = file;
  return (
    <Cluster>
      {bsn && <Tag>{t('who.bsn')}</Tag>}
      {isLinked && <Tag tone="accent">{t('who.linked')}</Tag>}
      {(mayIdentify || mayMerge) && <Button purpose="subtle" onClick={() => setOpen(true)}>{t('who.open', { label: person.label })}</Button>}
      {!bsn && !isLinked && !mayIdentify && !mayMerge && <Hidden>{t('who.nothing')}</Hidden>}
      {open && (
        <Dialog open onClose={() => setOpen(false)} title={t('who.title', { label: person.label })}>
          <Stack gap={6}>
            {mayIdentify && <AskElsewhereForm file={file} person={person} hasBsn={bsn !== undefined} inquiries={who.inquiries} />}
            {mayIdentify && <BsnForm personId={person.id} recordedAt={bsn?.recordedAt ?? null} allowed={file.legalMode === 'WGS'} />}
            {mayMerge && <MergeForm file={file} person={person} persons={persons} />}
          </Stack>
        </Dialog>
      )}
    </Cluster>
  );
}
