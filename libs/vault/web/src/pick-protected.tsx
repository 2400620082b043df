import { Await, hubWords, useQuery } from '@casustafel/client';
import { Button, Cluster, Paragraph, Stack, useAnnounce, useT } from '@casustafel/ui';
import { pickedAs } from '@casustafel/vault-domain';
import { useState } from 'react';
import { kindOf } from './vault';
import { VaultDocument } from './vault.documents';
import { vaultMessages } from './vault.messages';

/** Puts a reference to a protected value into a text. The vault is opened when somebody asks for it, and not before: it is a look. */
export function PickProtected({ caseId, onPick }: { readonly caseId: string; readonly onPick: (words: string) => void }) {
  const t = useT(vaultMessages);
  const [open, setOpen] = useState(false);
  return open ? <Choices caseId={caseId} onPick={(words) => { setOpen(false); onPick(words); }} /> : <div><Button purpose="subtle" onClick={() => setOpen(true)}>{t('pick.open')}</Button></div>;
}

function Choices({ caseId, onPick }: { readonly caseId: string; readonly onPick: (words: string) => void }) {
  const t = useT(vaultMessages);
  const announce = useAnnounce();
  const query = useQuery(VaultDocument, { caseId });
  return (
    <Await query={query}>
      {({ vault: { values } }) => (
        <Stack>
          <Paragraph muted small>{values.length > 0 ? t('pick.help') : t('pick.none')}</Paragraph>
          <Cluster>
            {values.map(({ id, kind, value }) => (
              <Button key={id} onClick={() => { announce(t('pick.done')); onPick(hubWords(pickedAs(id))); }}>{t('pick.one', { kind: t(`kind.${kindOf(kind)}`), value })}</Button>
            ))}
          </Cluster>
        </Stack>
      )}
    </Await>
  );
}
