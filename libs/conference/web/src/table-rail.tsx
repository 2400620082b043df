import { Rail, Row, Rows, Seated, useAnnounce, useT } from '@casustafel/ui';
import { useEffect, useRef } from 'react';
import { conferenceMessages } from './conference.messages';
import type { RoomNow, SeatInRoom } from './conference';

interface Props {
  readonly seats: readonly SeatInRoom[];
  readonly room: RoomNow | null;
  readonly leadSeatId: string | null;
  /** Seats that answered the running round, where one runs. */
  readonly answeredSeatIds?: readonly string[];
}

/** Who sits at the table, who is there now, and who has answered. Those who are there stand first. */
export function TableRail({ seats, room, leadSeatId, answeredSeatIds }: Props) {
  const t = useT(conferenceMessages);
  useArrivals(seats, room);
  const here = new Set(room?.presentSeatIds ?? []);
  const live = seats.filter((seat) => seat.live);
  return (
    <Rail title={t('table')}>
      <Rows label={t('table')}>
        {[...live].sort((one, other) => Number(here.has(other.id)) - Number(here.has(one.id))).map((seat) => (
          <Row key={seat.id} end={seat.id === leadSeatId ? t('leads') : answeredSeatIds?.includes(seat.id) ? t('answered') : null}>
            <Seated here={here.has(seat.id)} hereLabel={here.has(seat.id) ? t('present') : t('absent')} who={seat.self ? `${seat.name} (${t('you')})` : seat.name} under={[seat.jobTitle, seat.organisation, seat.function !== 'PARTNER' && t(`function.${seat.function as 'CHAIR'}`)].filter((part, at, all) => part && all.indexOf(part) === at).join(', ')} />
          </Row>
        ))}
      </Rows>
    </Rail>
  );
}

/** Says in words who came and who lost the line; nobody has to watch the dots. */
function useArrivals(seats: readonly SeatInRoom[], room: RoomNow | null): void {
  const t = useT(conferenceMessages);
  const announce = useAnnounce();
  const before = useRef<ReadonlySet<string> | null>(null);
  const present = room?.presentSeatIds.join() ?? null;
  useEffect(() => {
    if (present === null) return;
    const now = new Set(present.split(',').filter(Boolean));
    const known = before.current;
    before.current = now;
    // The first word only tells how things are.
    if (!known) return;
    for (const seat of seats.filter(({ self }) => !self)) {
      if (now.has(seat.id) && !known.has(seat.id)) announce(t('arrived', { name: seat.name }));
      if (!now.has(seat.id) && known.has(seat.id)) announce(t('left', { name: seat.name }));
    }
  }, [present, seats, announce, t]);
}
