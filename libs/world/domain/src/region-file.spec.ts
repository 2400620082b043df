import { describe, expect, it } from '@jest/globals';
import { regionFile, withoutSubject } from './region-file';

const person = (handle: string, subject?: string) => ({ handle, subject, organisation: 'Huis', name: 'A', jobTitle: 'beheerder', screenedUntil: '2099-01-01', trainedUntil: '2099-01-01', offices: [] });
const region = (...people: object[]) => regionFile.parse({ kind: 'region', by: 'admin', region: { name: 'Ergens' }, organisations: [{ name: 'Huis', role: 'ZVH' }], people });

describe('outside the demo', () => {
  it('each person needs the subject their provider knows them by', () => expect(withoutSubject(region(person('admin', 'a-1'), person('police')))).toEqual([{ path: 'people[1].subject', code: 'REQUIRED' }]));
  it('and with it nothing is missing', () => expect(withoutSubject(region(person('admin', 'a-1'), person('police', 'p-1')))).toEqual([]));
});
