import { CAPACITIES, capacityOf, LEVELS, levelAtLeast } from '@casustafel/kernel';
import { faultsOf } from '@casustafel/kernel/fields';
import { describe, expect, it } from '@jest/globals';
import { agreementFile, expand } from './agreement-file';
import { narrowed, narrowingInput } from './narrowing';
import { inForce } from './sharing-agreement';

const row = { id: 'one', from: ['POLITIE'], to: ['@CARE'], categories: ['POLICE'], article: 'Wpg 19', ground: { nl: 'Een reden.', en: 'A reason.' } };
const file = (change: object = {}, of: object = {}) => ({
  key: 'region', version: '2026-01-01', mode: 'WGS', title: { nl: 'Afspraken', en: 'Agreement' }, adoptedBy: 'De regio', from: '2026-01-01', until: null, groups: { CARE: ['GGZ', 'GI'] }, rows: [{ ...row, ...of }], ...change,
});
const written = (change: object = {}, of: object = {}) => expand(agreementFile.parse(file(change, of)));
const faults = (change: object, of: object = {}) => {
  const parsed = agreementFile.safeParse(file(change, of));
  return parsed.success ? [] : faultsOf(parsed.error).map(({ path, code }) => `${path} ${code}`);
};

describe('an agreement as it is written', () => {
  it('is written out: one supplier, one recipient, one category', () => {
    const { id, rows } = written({}, { categories: ['POLICE', 'IDENTITY'] });
    expect(id).toBe('region@2026-01-01');
    expect(rows.map(({ supplier, recipient, category }) => `${supplier.role} ${recipient.role} ${category}`)).toEqual(['POLITIE GGZ POLICE', 'POLITIE GGZ IDENTITY', 'POLITIE GI POLICE', 'POLITIE GI IDENTITY']);
    expect(rows[0]).toMatchObject({ level: 'FULL', unverified: false, aloud: false, gates: [], gateArticle: '', needs: [], about: ['PERSON_CONCERNED', 'FAMILY', 'DIRECT_CONTACT'] });
  });

  it('means every task by the municipality, and one by its task', () => {
    expect(written({}, { to: ['COLLEGE'] }).rows.map(({ recipient }) => capacityOf(recipient))).toEqual(CAPACITIES.filter((capacity) => capacity.startsWith('COLLEGE/')));
    expect(written({}, { to: ['COLLEGE/WMO'] }).rows.map(({ recipient }) => capacityOf(recipient))).toEqual(['COLLEGE/WMO']);
  });

  it.each([
    ['a role', { to: ['POLICE'] }], ['a task of the municipality', { to: ['COLLEGE/GELD'] }], ['a task of somebody else', { to: ['GGZ/WMO'] }], ['a category', { categories: ['GOSSIP'] }], ['a group', { to: ['@NOBODY'] }],
    ['a group that every object has', { to: ['@constructor'] }], ['a supplier', { from: ['iedereen'] }],
  ])('refuses %s that is not there', (_what, of) => expect(() => written({}, of)).toThrow(/"/));

  it.each([
    ['an article', {}, { article: '' }, 'rows[0].article REQUIRED'],
    ['the article of a gate', {}, { gates: ['CONSENT'] }, 'rows[0].gateArticle REQUIRED'],
    ['suppliers', {}, { from: [] }, 'rows[0].from REQUIRED'],
    ['rows', { rows: [] }, {}, 'rows REQUIRED'],
    ['one of the levels', {}, { level: 'ALL' }, 'rows[0].level NOT_IN_LIST'],
    ['one of the facts', {}, { needs: ['weekend'] }, 'rows[0].needs[0] NOT_IN_LIST'],
    ['one of the gates', {}, { gates: ['TRUST'], gateArticle: 'x' }, 'rows[0].gates[0] NOT_IN_LIST'],
    ['one of the circles', {}, { about: ['ANYBODY'] }, 'rows[0].about[0] NOT_IN_LIST'],
    ['a day that exists', { from: '2026-02-30' }, {}, 'from NOT_A_DATE'],
    ['only fields it knows', {}, { maybe: true }, 'rows[0].maybe UNKNOWN_FIELD'],
  ])('wants %s, and says where', (_what, change, of, fault) => expect(faults(change, of)).toContain(fault));

  it('holds from its first through its last day', () => {
    const dated = { from: '2026-01-01', until: '2026-12-31' };
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => inForce(dated, day))).toEqual([false, true, true, false]);
    expect(inForce({ ...dated, until: null }, '9999-12-31')).toBe(true);
  });
});

describe('a region that shares less', () => {
  const agreement = written({}, { to: ['GGZ', 'COLLEGE'], categories: ['POLICE', 'IDENTITY'] });
  const levels = (...lines: object[]) => narrowed(agreement, 'region@2', lines.map((line) => narrowingInput.parse(line))).rows.map(({ level }) => level);

  it('changes nothing but its name without a line', () => expect(narrowed(agreement, 'region@2', [])).toEqual({ ...agreement, id: 'region@2' }));

  it('means every role and category that a line leaves out', () => expect(new Set(levels({ atMost: 'SUMMARY' }))).toEqual(new Set(['SUMMARY'])));

  it('means whom and what a line names, and nobody else', () => {
    expect(levels({ recipient: { role: 'GGZ' }, category: 'POLICE', atMost: 'HIT' })).toEqual(['HIT', ...Array<string>(9).fill('FULL')]);
    expect(levels({ recipient: { role: 'COLLEGE' }, atMost: 'HIT' }).filter((level) => level === 'HIT')).toHaveLength(8);
    expect(levels({ recipient: { role: 'COLLEGE', task: 'WMO' }, atMost: 'HIT' }).filter((level) => level === 'HIT')).toHaveLength(2);
    expect(new Set(levels({ supplier: { role: 'GGZ' }, atMost: 'HIT' }))).toEqual(new Set(['FULL']));
  });

  it('takes the lowest of several lines, in whatever order, and never raises a row', () => {
    expect(levels({ atMost: 'HIT' }, { atMost: 'SUMMARY' })).toEqual(levels({ atMost: 'SUMMARY' }, { atMost: 'HIT' }));
    for (const first of LEVELS) {
      const before = narrowed(agreement, 'x', [narrowingInput.parse({ atMost: first })]);
      for (const atMost of LEVELS) {
        const after = narrowed(before, 'y', [narrowingInput.parse({ atMost })]);
        expect(after.rows.every(({ level }, at) => levelAtLeast(before.rows[at]!.level, level))).toBe(true);
        expect(after.rows.map(({ level: _level, ...same }) => same)).toEqual(before.rows.map(({ level: _level, ...same }) => same));
      }
    }
  });
});
