import { useMutation } from '@casustafel/client';
import { Button, Dialog, FormErrorSummary, Paragraph, Stack, Table, useAnnounce, useDates, useT, type Column } from '@casustafel/ui';
import { useState } from 'react';
import { UnseatDocument } from './case-file.documents';
import { caseFileMessages } from './case-file.messages';
import { functionOf, type CaseInView, type SeatInView } from './case-in-view';
import { SeatForm } from './seat-form';

/** Who sits in the case now and who sat before; for whoever may, giving seats and ending them. */
export function SeatsPanel({ caseFile, seats }: { caseFile: CaseInView; seats: readonly SeatInView[] }) {
  const t = useT(caseFileMessages);
  const [ending, setEnding] = useState<SeatInView | null>(null);
  const columns = useColumns();
  const live = seats.filter((seat) => seat.live);
  const past = seats.filter((seat) => !seat.live);
  const act: Column<SeatInView> = { key: 'act', title: t('seats.act'), cell: (seat) => <Button purpose="subtle" aria-label={t('seats.endThis', { name: seat.name })} onClick={() => setEnding(seat)}>{t('seats.end')}</Button> };
  return (
    <Stack gap={6}>
      <Table caption={t('seats.count', { count: live.length })} rows={live} rowKey={({ id }) => id} columns={caseFile.viewerMay.seat ? [...columns, act] : columns} />
      {caseFile.viewerMay.seat && <SeatForm caseId={caseFile.id} seats={seats} />}
      {past.length > 0 && <Table caption={t('seats.past')} rows={past} rowKey={({ id }) => id} columns={columns} />}
      {ending && <EndSeat seat={ending} onClose={() => setEnding(null)} />}
    </Stack>
  );
}

function useColumns(): readonly Column<SeatInView>[] {
  const t = useT(caseFileMessages);
  const dates = useDates();
  return [
    { key: 'who', heads: true, title: t('seats.who'), cell: ({ name, jobTitle, self }) => `${name}${self ? ` (${t('seats.you')})` : ''}, ${jobTitle}` },
    { key: 'organisation', title: t('seats.organisation'), cell: ({ organisation }) => organisation },
    { key: 'as', title: t('seats.as'), cell: (seat) => t(`function.${functionOf(seat)}`) },
    { key: 'since', title: t('seats.since'), cell: ({ from, until }) => (until ? `${dates.date(from)} – ${dates.date(until)}` : dates.date(from)) },
  ];
}

function EndSeat({ seat, onClose }: { seat: SeatInView; onClose: () => void }) {
  const t = useT(caseFileMessages);
  const announce = useAnnounce();
  const unseat = useMutation(UnseatDocument);
  const { name } = seat;
  const end = async (): Promise<void> => {
    const { data } = await unseat.run({ seatId: seat.id });
    if (!data) return;
    announce(t('seats.ended', { name }));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('seats.endTitle', { name })} actions={<Button purpose="danger" busy={unseat.busy} onClick={() => void end()}>{t('seats.end')}</Button>}>
      <FormErrorSummary problem={unseat.problem} />
      <Paragraph>{t('seats.endText', { name })}</Paragraph>
    </Dialog>
  );
}
