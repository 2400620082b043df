import { CAPACITIES, OPEN_END, SECRECY_GATES, type LegalMode, type Level, type StatutoryRole, type Task } from '@casustafel/kernel';
import { agreementInForce, levelOf, type Actor, type LawfulItem } from '@casustafel/policy';
import { describe, expect, it } from '@jest/globals';
import { whyOfItem } from './why';

const now = new Date('2026-03-02T12:00:00Z');
const KINDS = ['HEALTH', 'FAMILY_AND_CONTACTS', 'IDENTITY'] as const;
type Shown = 'HIT' | 'ASK' | 'CONCLUSION';
const SHOWN: Readonly<Record<Shown, readonly Level[]>> = { HIT: ['HIT'], ASK: ['HIT', 'ASK'], CONCLUSION: ['HIT', 'ASK', 'CONCLUSION'] };

/** Somebody at a table under this regime, with every particular of the case as it is. */
function readerOf(mode: LegalMode, capacity: string): Actor {
  const [role, task] = capacity.split('/') as [StatutoryRole, Task];
  const law = {
    mode, stage: 'CONFERENCE' as const, agreement: agreementInForce(mode, []), held: false,
    facts: { otsActive: true, recipientExecutesOts: true, reportedToVeiligThuis: true, competentAuthorityAgrees: true, criteriaMet: true, purposeNamed: true },
  };
  const seat = { id: 'seat', caseId: 'case', organisationId: 'own', role, task, function: 'PARTNER' as const, party: 'own', channels: ['case'], until: OPEN_END, standingInFor: null, granted: [], lifted: [], law };
  return { professionalId: 'p', handle: 'p', name: 'p', jobTitle: 'p', regionId: 'r', organisationId: 'own', organisation: 'o', role, task, offices: [], valid: true, seats: [seat], emergencies: [], asked: [], chairs: [], agreements: [], now };
}

/** Everything a supplier could have brought of which this reader would see just as much. */
const couldBe = (supplier: string, level: Shown): readonly LawfulItem[] => KINDS.flatMap((category) => (['FAMILY', 'DIRECT_CONTACT'] as const).flatMap((about) => (['NONE', ...SECRECY_GATES] as const).flatMap((gate) => [true, false].map((incidental): LawfulItem => ({
  id: 'item', caseId: 'case', party: 'theirs', authorSeatId: '', channel: 'case', audience: ['seat'], supply: `${supplier}/${category}`, about, receivers: [...CAPACITIES], gate, gateFor: [...CAPACITIES], gateUntil: OPEN_END,
  incidental, shows: SHOWN[level], grantable: SHOWN[level], openUntil: OPEN_END,
})))));

describe('why one sees no more than that there is something', () => {
  const modes: readonly LegalMode[] = ['WGS', 'OWN_GROUNDS'];
  it.each(modes.flatMap((mode) => (['HIT', 'ASK'] as const).map((level) => [mode, level] as const)))('is answered the same whatever it is, whomever it is about and however it got through secrecy: %s %s', (mode, level) => {
    const told: string[] = [];
    for (const [supplier, recipient] of [['GGZ/NONE', 'GI/NONE'], ['GGZ/NONE', 'VEILIG_THUIS/NONE'], ['GI/NONE', 'RVDK/NONE']] as const) {
      const reader = readerOf(mode, recipient);
      const seen = couldBe(supplier, level).filter((item) => levelOf(reader, item) === level);
      expect(seen.length).toBeGreaterThan(0);
      const answers = new Set(seen.map((item) => JSON.stringify(whyOfItem(reader, item, 'nl'))));
      if (answers.size > 1) told.push(`${supplier} to ${recipient} of ${seen.length}: ${[...answers].slice(0, 3).join(' ')}`);
    }
    expect(told).toEqual([]);
  });

  it('is answered by its own article where the level shows what it is', () => {
    const reader = readerOf('WGS', 'GI/NONE');
    const seen = couldBe('GGZ/NONE', 'CONCLUSION').filter((item) => levelOf(reader, item) === 'CONCLUSION');
    expect(new Set(seen.map((item) => whyOfItem(reader, item, 'nl').because[0]!.article)).size).toBeGreaterThan(1);
  });
});
