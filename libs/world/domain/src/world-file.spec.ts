import { describe, expect, it } from '@jest/globals';
import { asJsonPath, dayMeant, readWorldFile, tableDayMeant } from './index';

const region = (change: object = {}) => ({
  kind: 'region', by: 'admin', region: { name: 'Ergens' },
  organisations: [{ name: 'Huis', role: 'ZVH' }],
  people: [{ handle: 'admin', organisation: 'Huis', name: 'A', jobTitle: 'beheerder', screenedUntil: '2099-01-01', trainedUntil: '2099-01-01', offices: ['ADMINISTRATOR'] }],
  tables: [{ name: 'Tafel', weekday: 2, startsAt: '09:00', slotMinutes: 45, slots: 4, chair: 'admin' }],
  ...change,
});
const file = (change: object = {}) => ({
  kind: 'case',
  case: { by: 'chair', table: 'Tafel', legalMode: 'WGS', reason: 'r', goal: 'g', persons: [{ familyRole: 'CHILD', label: 'Kind 1', name: 'K', birthDate: { yearsAgo: 6 } }] },
  seats: [{ by: 'chair', professional: 'police', function: 'PARTNER' }],
  contributions: [{ by: 'police', category: 'POLICE', knowledge: 'FIRST_HAND', who: 'w', doesWhat: 'd', source: 's', about: ['Kind 1'], sharedWith: 'TABLE', ground: 'g' }],
  ...change,
});
const faults = (raw: unknown) => readWorldFile(raw).faults.map(asJsonPath).map(({ path, code }) => `${path} ${code}`);

describe('a file to import', () => {
  it('is read when nothing is wrong with it', () => {
    expect(faults(region())).toEqual([]);
    expect(faults(file())).toEqual([]);
  });

  it.each([null, [], 'x', {}, { kind: 'house' }])('is a region or a case, not %j', (raw) => expect(faults(raw)).toHaveLength(1));

  it('names every fault of a region at once, shape and names alike', () => {
    const people = [{ handle: 'Admin', organisation: 'Nergens', name: '', jobTitle: 'x', screenedUntil: '2099-02-31', trainedUntil: '2099-01-01', shoeSize: 43 }];
    expect(faults(region({ people, organisations: [{ name: 'Stad', role: 'COLLEGE' }, { name: 'Stad', role: 'SLAGER' }] })).sort()).toEqual([
      '$.by UNKNOWN_PERSON', '$.organisations[0].task TASK_MISSING', '$.organisations[1].name NAME_TWICE', '$.organisations[1].role NOT_IN_LIST',
      '$.people[0].handle NOT_A_HANDLE', '$.people[0].name REQUIRED', '$.people[0].organisation UNKNOWN_ORGANISATION',
      '$.people[0].screenedUntil NOT_A_DATE', '$.people[0].shoeSize UNKNOWN_FIELD', '$.tables[0].chair UNKNOWN_PERSON',
    ]);
  });

  it('names every fault of a case at once', () => {
    const contributions = [{ by: 'ggz', category: 'WEATHER', knowledge: 'OPINION', who: 'w', doesWhat: 'd', about: ['Opa'], sharedWith: ['gi'] }];
    expect(faults(file({ contributions })).sort()).toEqual([
      '$.contributions[0].about[0] UNKNOWN_LABEL', '$.contributions[0].by NOT_SEATED', '$.contributions[0].category NOT_IN_LIST',
      '$.contributions[0].sharedWith[0] NOT_SEATED', '$.contributions[0].source REQUIRED',
    ]);
  });

  it('names every fault of what is to be protected: whose, of whom, what, and for whom it is opened', () => {
    const school = { by: 'police', organisation: 'Politie', kind: 'SCHOOL', value: 'Basisschool De Boom' };
    expect(faults(file({ contributions: [], protectedValues: [school, { ...school, of: 'Kind 1' }, { ...school, kind: 'ADDRESS', value: 'Laan 1', openTo: ['chair'], lastDay: { daysAhead: 3 } }] }))).toEqual([]);
    const wrong = [
      { ...school, value: 'Jo' }, { ...school, kind: 'HOBBY' }, { ...school, by: 'ggz', organisation: '' }, { ...school, of: 'Opa', openTo: ['gi'] },
      school, { ...school, value: 'basisschool  de boom' }, { ...school, value: 'Laan 12', lastDay: 'morgen' },
    ];
    expect(faults(file({ contributions: [], protectedValues: wrong })).sort()).toEqual([
      '$.protectedValues[0].value TOO_SHORT_TO_FIND', '$.protectedValues[1].kind NOT_IN_LIST', '$.protectedValues[2].by NOT_SEATED', '$.protectedValues[2].organisation REQUIRED',
      '$.protectedValues[3].of UNKNOWN_LABEL', '$.protectedValues[3].openTo[0] NOT_SEATED', '$.protectedValues[5].value KEPT_TWICE', '$.protectedValues[6].lastDay NOT_A_DATE', '$.protectedValues[6].openTo REQUIRED',
    ]);
  });

  it('holds a family whose labels tell its persons apart', () => {
    const twins = [{ familyRole: 'CHILD', label: 'Kind', name: 'A' }, { familyRole: 'CHILD', label: 'kind', name: 'B' }];
    expect(faults(file({ contributions: [], case: { ...file().case, persons: twins } }))).toEqual(['$.case.persons[1].label LABEL_TWICE']);
  });
});

describe('a day in a file', () => {
  it.each([
    ['2026-01-02', '2026-01-02'],
    [{ yearsAgo: 6 }, '2020-11-22'],
    [{ yearsAgo: 1, daysAgo: 22 }, '2025-10-31'],
    [{ daysAgo: 3 }, '2026-11-19'],
    [null, null],
  ])('%j is %s', (given, meant) => expect(dayMeant(given, '2026-11-22')).toBe(meant));

  it('knows that most years have no 29 February', () => expect(dayMeant({ yearsAgo: 1 }, '2028-02-29')).toBe('2027-02-28'));
  it('takes the table day asked for', () => {
    const dates = (count: number) => ['2026-11-24', '2026-12-01', '2026-12-08'].slice(0, count);
    expect(tableDayMeant({ tableDate: 1 }, dates)).toBe('2026-12-01');
    expect(tableDayMeant('2027-01-05', dates)).toBe('2027-01-05');
  });
});
