import { useMutation } from '@casustafel/client';
import { Actions, Button, Card, Definitions, FormErrorSummary, formatDateTime, Heading, Stack, Tag, useAnnounce, useLanguage, useT } from '@casustafel/ui';
import { useState } from 'react';
import { labelsOf, mayBeTold, personsOf, speaksOf, whoIs, type ApartPerson, type ApartSeat, type MarkInView, type Speaks } from './apart';
import { SaySeatSpeaksDocument } from './apart.documents';
import { apartMessages } from './apart.messages';
import { EndOfMark } from './end-of-mark';
import { LetKnow } from './let-know';
import { SpeaksWith } from './speaks-with';

interface Props {
  readonly mark: MarkInView;
  readonly persons: readonly ApartPerson[];
  readonly seats: readonly ApartSeat[];
  readonly onDone: () => void;
}

/** Who marked it and why, who may know, and whom everybody at the table serves. */
export function MarkCard({ mark, persons, seats, onDone }: Props) {
  const t = useT(apartMessages);
  const { language } = useLanguage();
  const unknown = mark.seats.filter(({ personIds }) => personIds === null);
  const at = formatDateTime(mark.endedAt ?? mark.markedAt, language);
  const tellable = mark.seats.filter(({ seatId, personIds }) => mayBeTold(speaksOf(personIds ?? null, mark)) && !mark.audienceSeatIds.includes(seatId));
  return (
    <Card title={t(`kind.${mark.kind as 'STALKING'}`)} above={<Tag tone={mark.endedAt ? 'plain' : 'warn'}>{mark.endedAt ? t('card.ended', { at }) : t(`certainty.${mark.certainty as 'SUSPECTED'}`)}</Tag>}>
      <Stack gap={4}>
        <Definitions items={[
          { term: t('form.protected'), value: labelsOf(mark.protectedIds, persons) },
          { term: t('form.feared'), value: labelsOf(mark.fearedIds, persons) },
          { term: t('card.by'), value: t('card.byAt', { who: whoIs(mark.seatId, seats), at: formatDateTime(mark.markedAt, language) }) },
          { term: t('form.why'), value: mark.why },
          { term: t('form.audience'), value: mark.audienceSeatIds.map((id) => whoIs(id, seats)).filter(Boolean).join('; ') },
        ]} />
        {mark.viewerMay.say && (
          <>
            <Heading level={3} looks={4}>{t('form.seats')}</Heading>
            {unknown.length > 0 && <Tag tone="warn">{t('card.unknown', { count: String(unknown.length) })}</Tag>}
            {mark.seats.map(({ seatId, personIds }) => {
              const seat = seats.find(({ id }) => id === seatId);
              return seat && <SeatAnswer key={`${seatId} ${speaksOf(personIds ?? null, mark)}`} mark={mark} seat={seat} said={speaksOf(personIds ?? null, mark)} persons={persons} onDone={onDone} />;
            })}
            {tellable.length > 0 && <LetKnow mark={mark} seats={seats.filter(({ id }) => tellable.some(({ seatId }) => seatId === id))} onDone={onDone} />}
          </>
        )}
        {!mark.endedAt && <EndOfMark mark={mark} seats={seats} onDone={onDone} />}
      </Stack>
    </Card>
  );
}

function SeatAnswer({ mark, seat, said, persons, onDone }: { mark: MarkInView; seat: ApartSeat; said: Speaks; persons: readonly ApartPerson[]; onDone: () => void }) {
  const t = useT(apartMessages);
  const announce = useAnnounce();
  const say = useMutation(SaySeatSpeaksDocument);
  const [value, setValue] = useState(said);
  const save = async (): Promise<void> => {
    const personIds = personsOf(value, mark);
    if (!personIds) return;
    const { data } = await say.run({ input: { compartmentId: mark.id, seatId: seat.id, personIds } });
    if (!data) return;
    announce(t('speaks.done'));
    onDone();
  };
  return (
    <Stack gap={2}>
      <FormErrorSummary problem={say.problem} />
      <SpeaksWith name={`speaks-${mark.id}-${seat.id}`} seat={seat} value={value} onChange={setValue} one={labelsOf(mark.protectedIds, persons)} other={labelsOf(mark.fearedIds, persons)} />
      {value !== said && value !== 'UNKNOWN' && <Actions><Button busy={say.busy} onClick={() => void save()}>{t('speaks.do')}</Button></Actions>}
    </Stack>
  );
}
