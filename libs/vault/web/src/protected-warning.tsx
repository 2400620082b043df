import { useQuery } from '@casustafel/client';
import { Notice, useT } from '@casustafel/ui';
import { useEffect, useRef, useState } from 'react';
import { kindOf } from './vault';
import { ProtectedInTextDocument } from './vault.documents';
import { vaultMessages } from './vault.messages';

/** So long nobody types before it is asked. */
const PAUSE = 700;
/** Shorter than this nothing is protected. */
const SHORTEST = 4;

/**
 * Said to an author who may know a protected value themselves and is writing it where others read. Whoever may not know it is asked
 * the same and told nothing, so that writing is no way to find out; nor does it hold anybody up.
 */
export function ProtectedWarning({ caseId, texts }: { readonly caseId: string; readonly texts: readonly string[] }) {
  const t = useT(vaultMessages);
  const written = JSON.stringify(texts.filter((text) => text.trim().length >= SHORTEST));
  const [settled, settle] = useState('[]');
  useEffect(() => {
    const timer = setTimeout(() => settle(written), PAUSE);
    return () => clearTimeout(timer);
  }, [written]);
  const { data } = useQuery(ProtectedInTextDocument, { input: { caseId, texts: JSON.parse(settled) as string[] } }, { skip: settled === '[]' });
  // While it is asked anew the last answer stands: a warning that flickers is heard over and over.
  const last = useRef<readonly string[]>([]);
  if (data) last.current = data.protectedInText ?? [];
  if (settled === '[]') last.current = [];
  if (last.current.length === 0) return null;
  const kinds = last.current.map((kind) => t(`kind.${kindOf(kind)}`)).join(', ');
  return <Notice kind="conflict" look="quiet" title={t('warn.title', { kinds })}>{t('warn.text')}</Notice>;
}
