import { useMutation } from '@casustafel/client';
import { Button, Dialog, Form, Paragraph, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import type { ValueInView } from './vault';
import { ReleaseProtectedDocument } from './vault.documents';
import { vaultMessages } from './vault.messages';

/** Ends the protection, after saying what that does. */
export function ReleaseDialog({ value, onClose }: { readonly value: ValueInView; readonly onClose: (changed: boolean) => void }) {
  const t = useT(vaultMessages);
  const announce = useAnnounce();
  const release = useMutation(ReleaseProtectedDocument);
  const form = useScopedForm(`release:${value.id}`, release.problem, {});
  const run = async (): Promise<void> => {
    const { data } = await release.run({ input: { id: value.id, version: value.version } });
    if (!data) return;
    announce(t('release.done'));
    onClose(true);
  };
  return (
    <Dialog open onClose={() => onClose(false)} title={t('release.title')} actions={<Button purpose="danger" busy={release.busy} onClick={() => void run()}>{t('release.do')}</Button>}>
      <Form onSubmit={() => void run()} problem={form.problem} labels={form.labels} label={t('release.title')}>
        <Paragraph>{t('release.text')}</Paragraph>
      </Form>
    </Dialog>
  );
}
