import { Select, useT } from '@casustafel/ui';
import { SPEAKS, type ApartSeat, type Speaks } from './apart';
import { apartMessages } from './apart.messages';

interface Props {
  readonly name: string;
  readonly seat: ApartSeat;
  readonly value: Speaks;
  readonly onChange: (value: Speaks) => void;
  readonly one: string;
  readonly other: string;
}

/** With whom somebody at the table speaks, or whom they serve. */
export function SpeaksWith({ name, seat, value, onChange, one, other }: Props) {
  const t = useT(apartMessages);
  return (
    <Select name={name} label={t('speaks.of', { name: seat.name, organisation: seat.organisation })} required value={value} onChange={onChange}
      options={SPEAKS.map((each) => ({ value: each, label: t(`speaks.${each}`, { one, other }) }))} />
  );
}
