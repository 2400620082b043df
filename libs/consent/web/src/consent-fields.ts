import { askedOf, type GivingWay } from '@casustafel/consent-domain';
import { addDays, DATA_CATEGORIES, dayOf, NEVER_PASSING, type DataCategory } from '@casustafel/kernel';
import type { ConsentPerson } from './consent';

const QUARTER = 91;
const FIRST: readonly DataCategory[] = ['HEALTH', 'GUIDANCE_AND_CARE', 'CARE_INDICATED'];

/** What can pass at all, care first: that is what consent is mostly asked for. */
export const CATEGORIES: readonly DataCategory[] = [...FIRST, ...DATA_CATEGORIES.filter((each) => !FIRST.includes(each) && !NEVER_PASSING.includes(each))];

/** A form as it opens in the middle of a telephone call: everything that can be known beforehand is there. */
export const startOf = (today = dayOf(new Date())) => ({
  personId: '', categories: [] as DataCategory[], scope: '', capacities: [] as string[], givenOn: today, lastDay: addDays(today, QUARTER),
  way: 'BY_TELEPHONE' as GivingWay, present: '', able: true, notAbleReason: '', representativeIds: [] as string[], giverIds: [] as string[],
});
export type ConsentFields = ReturnType<typeof startOf>;

/** Who has to be asked for these fields, and what of them is sent: answers to a question that is no longer asked are not. */
export function askedIn(fields: ConsentFields, persons: readonly ConsentPerson[]) {
  const person = persons.find(({ id }) => id === fields.personId);
  const asked = person ? askedOf(person.birthDate ?? null, fields.givenOn, fields.able) : null;
  const representativeIds = asked?.representatives ? fields.representativeIds : [];
  const needed = [...(asked?.person ? [fields.personId] : []), ...representativeIds];
  return {
    person, asked, needed,
    sent: {
      ...fields, representativeIds, giverIds: fields.giverIds.filter((id) => needed.includes(id)),
      present: fields.way === 'ORALLY' ? fields.present : null, notAbleReason: asked?.reason ? fields.notAbleReason : null,
    },
  };
}
