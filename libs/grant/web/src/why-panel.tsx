import { Await, useQuery, type DataOf } from '@casustafel/client';
import { Button, Dialog, Paragraph, Stack, useLanguage, useT, WhyNot } from '@casustafel/ui';
import { useState, type ReactNode } from 'react';
import { AskForm } from './ask-form';
import type { AskedAbout } from './access-request';
import { WhyNotDocument } from './grant.documents';
import { grantMessages } from './grant.messages';

type Why = DataOf<typeof WhyNotDocument>['whyNot'];

interface Props {
  readonly caseId: string;
  readonly about: AskedAbout;
  /** What is asked, in the words of this screen; it says no more than the viewer sees, and may be empty. */
  readonly label: string;
  readonly level?: 2 | 3 | 4;
}

/** One calm panel: what is asked, why not, who may lift it, and what one can do now. */
export function WhyPanel({ caseId, about, label, level = 3 }: Props) {
  const t = useT(grantMessages);
  const { language } = useLanguage();
  const query = useQuery(WhyNotDocument, { input: { caseId, ...about }, language });
  return (
    <Await query={query}>
      {({ whyNot }) => (
        <WhyNot
          level={level}
          asked={label || t('request.item')}
          because={<Because why={whyNot} of={'itemId' in about ? 'item' : 'scope'} />}
          lifts={whyNot.mayBeLiftedBy.length > 0 ? whyNot.mayBeLiftedBy.map((who) => t(`lifts.${who as 'CHAIR'}`)).join(', ') : undefined}
          now={whyNot.mayAsk ? <Now caseId={caseId} about={about} label={label} why={whyNot} /> : t(whyNot.own ? 'now.own' : 'now.everything')}
        />
      )}
    </Await>
  );
}

/** The article in words first, then its number; then what is not there yet. */
function Because({ why, of }: { why: Why; of: 'item' | 'scope' }) {
  const t = useT(grantMessages);
  return (
    <Stack gap={2}>
      {!why.own && <Paragraph>{of === 'item' ? t(`sees.${why.level as 'HIT'}`) : t(`verdict.${why.verdict as 'ASK'}`)}</Paragraph>}
      {why.because.map(({ article, text }) => (
        <Paragraph key={`${article}${text}`}>
          {text}
          {article && <span className="ct-muted ct-small"> ({article})</span>}
        </Paragraph>
      ))}
      {why.missing.length > 0 && <Paragraph muted>{t('missing', { what: why.missing.map((lack) => t(`lacks.${lack as 'gate'}`)).join(' ') })}</Paragraph>}
    </Stack>
  );
}

function Now({ caseId, about, label, why }: Pick<Props, 'caseId' | 'about' | 'label'> & { why: Why }): ReactNode {
  const t = useT(grantMessages);
  const [open, setOpen] = useState(false);
  const stop = (): void => setOpen(false);
  return (
    <Stack gap={2}>
      <Paragraph>{t(why.verdict === 'NEVER' ? 'now.never' : 'now.ask')}</Paragraph>
      <div className="ct-actions"><Button onClick={() => setOpen(true)}>{t('ask')}</Button></div>
      <Dialog open={open} onClose={stop} title={t('ask.title')}>
        {open && <AskForm caseId={caseId} about={about} label={label} seen={'itemId' in about ? why.level : null} onDone={stop} />}
      </Dialog>
    </Stack>
  );
}

/** The way to the panel, under a card that shows less than everything; `seen` is the level of that card, asked about anew when it changes. */
export function WhyButton({ caseId, itemId, label, seen }: { caseId: string; itemId: string; label: string; seen?: string }) {
  const t = useT(grantMessages);
  const [open, setOpen] = useState(false);
  return (
    <div className="ct-wide">
      <Stack gap={2}>
        <div className="ct-actions"><Button purpose="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>{t('why')}</Button></div>
        {open && <WhyPanel key={seen} caseId={caseId} about={{ itemId }} label={label} level={4} />}
      </Stack>
    </div>
  );
}
