import { CAPACITIES, capacityOf, DATA_CATEGORIES, NEVER_PASSING, THIRD_PARTY_ROLES, type DataCategory, type StatutoryRole } from '@casustafel/kernel';
import { describe, expect, it } from '@jest/globals';
import type { AgreementRow } from './sharing-agreement';
import { shipped } from './shipped';

const wgs = shipped.find(({ mode }) => mode === 'WGS')!.rows;
const own = shipped.find(({ mode }) => mode === 'OWN_GROUNDS')!.rows;
const all = shipped.flatMap(({ rows }) => rows);
const said = ({ id, supplier, recipient, category }: AgreementRow): string => `${id}: ${capacityOf(supplier)} → ${capacityOf(recipient)} ${category}`;
/** Those that break a law, by name: an empty list reads better than a row of thousands. */
const breaking = (rows: readonly AgreementRow[], holds: (row: AgreementRow) => boolean): readonly string[] => [...new Set(rows.filter((row) => !holds(row)).map(said))];

const PARTICIPANTS: readonly StatutoryRole[] = ['RVDK', 'DJI', 'POLITIE', 'OM', 'BURGEMEESTER', 'COLLEGE', 'GGD', 'RECLASSERING', 'VEILIG_THUIS', 'GI', 'GGZ', 'COLLEGE_CONTRACTED'];
const SECRET: readonly StatutoryRole[] = ['GGZ', 'HUISARTS', 'JEUGDHULP', 'VROUWENOPVANG', 'GI'];
const CARE: readonly DataCategory[] = ['HEALTH', 'CARE_INDICATED', 'GUIDANCE_AND_CARE'];

/** What each organisation brings by its own act, as the acts and the handbooks of the field have it. */
const BRINGS: Readonly<Record<string, readonly DataCategory[]>> = {
  'POLITIE/NONE': ['POLICE', 'IDENTITY', 'LIVING_SITUATION', 'FAMILY_AND_CONTACTS', 'SUPERVISION_AND_MEASURES'],
  'OM/NONE': ['JUDICIAL', 'IDENTITY', 'SUPERVISION_AND_MEASURES'],
  'VEILIG_THUIS/NONE': [...CARE, 'IDENTITY', 'LIVING_SITUATION', 'FAMILY_AND_CONTACTS', 'SUPERVISION_AND_MEASURES'],
  'GI/NONE': [...CARE, 'IDENTITY', 'LIVING_SITUATION', 'FAMILY_AND_CONTACTS', 'SUPERVISION_AND_MEASURES'],
  'RVDK/NONE': [...CARE, 'FAMILY_AND_CONTACTS', 'SUPERVISION_AND_MEASURES'],
  'COLLEGE/WMO': [...CARE, 'IDENTITY', 'BSN', 'LIVING_SITUATION'],
  'COLLEGE/JEUGD': [...CARE, 'FAMILY_AND_CONTACTS'],
  'COLLEGE/PARTICIPATIE': ['FINANCIAL', 'INCOME'],
  'COLLEGE/SCHULDHULP': ['FINANCIAL', 'INCOME'],
  'BURGEMEESTER/NONE': ['SUPERVISION_AND_MEASURES'],
  'GGZ/NONE': CARE, 'HUISARTS/NONE': CARE, 'GGD/NONE': CARE, 'JEUGDHULP/NONE': CARE, 'COLLEGE_CONTRACTED/NONE': CARE,
  'VROUWENOPVANG/NONE': [...CARE, 'LIVING_SITUATION'],
  'RECLASSERING/NONE': ['SUPERVISION_AND_MEASURES', 'JUDICIAL', 'GUIDANCE_AND_CARE'],
  'DJI/NONE': ['JUDICIAL', 'SUPERVISION_AND_MEASURES'],
  'HALT/NONE': ['GUIDANCE_AND_CARE'],
  'WONINGCORPORATIE/NONE': ['LIVING_SITUATION', 'FINANCIAL', 'IDENTITY'],
  'ONDERWIJS/NONE': ['GUIDANCE_AND_CARE', 'FAMILY_AND_CONTACTS'],
  'SLACHTOFFERHULP/NONE': ['GUIDANCE_AND_CARE'],
};

describe('the agreements that come with the hub', () => {
  it('are two, one a legal mode, in force from the day the law was', () =>
    expect(shipped.map(({ id, mode, from, until }) => ({ id, mode, from, until }))).toEqual([
      { id: 'wgs-zvh@2025-03-01', mode: 'WGS', from: '2025-03-01', until: null },
      { id: 'own-grounds@2025-03-01', mode: 'OWN_GROUNDS', from: '2015-01-01', until: null },
    ]));

  it('name an article and a ground in both languages in every row', () => {
    expect(breaking(all, ({ article, ground }) => /\d|hulpverlenerschap|Wet |regeling|Wjsg/.test(article) && ground.nl.length > 10 && ground.en.length > 10)).toEqual([]);
    expect(breaking(all, ({ gates, gateArticle }) => (gates.length > 0) === (gateArticle !== ''))).toEqual([]);
  });

  it('know exactly the capacities and categories of the closed lists', () => {
    const recipients = new Set(all.map(({ recipient }) => capacityOf(recipient)));
    const suppliers = new Set(all.map(({ supplier }) => capacityOf(supplier)));
    expect(CAPACITIES.filter((capacity) => !recipients.has(capacity))).toEqual([]);
    expect(CAPACITIES.filter((capacity) => !suppliers.has(capacity))).toEqual(['ZVH/NONE']);
    expect([...recipients, ...suppliers].filter((capacity) => !CAPACITIES.includes(capacity))).toEqual([]);
    expect(DATA_CATEGORIES.filter((category) => !all.some((row) => row.category === category))).toEqual([...NEVER_PASSING]);
  });

  it('pass nothing that never passes, and nothing about somebody outside the circle', () =>
    expect(breaking(all, ({ category, about }) => !NEVER_PASSING.includes(category) && !about.includes('OTHER') && (!about.includes('PROFESSIONAL') || category === 'IDENTITY'))).toEqual([]));

  it.each(Object.entries(BRINGS).flatMap(([capacity, categories]) => categories.map((category) => [capacity, category] as const)))('have a ground of its own for %s with %s', (capacity, category) => {
    const rows = own.filter((row) => capacityOf(row.supplier) === capacity && row.category === category && row.about.includes('PERSON_CONCERNED') && row.recipient.role !== 'ZVH');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ article, unverified }) => article !== '' || unverified)).toBe(true);
  });

  it('let the house have nothing unless the supplier names somebody, and nothing that the supplier gives to nobody', () => {
    const house = all.filter(({ recipient }) => recipient.role === 'ZVH');
    expect(house.length).toBeGreaterThan(0);
    expect(breaking(house, ({ unverified, aloud }) => unverified && !aloud)).toEqual([]);
    for (const rows of [wgs, own]) {
      const given = new Set(rows.filter(({ recipient, aloud }) => recipient.role !== 'ZVH' && !aloud).flatMap((row) => row.about.map((about) => `${capacityOf(row.supplier)} ${row.category} ${about}`)));
      expect(breaking(rows.filter(({ recipient }) => recipient.role === 'ZVH'), (row) => row.about.every((about) => given.has(`${capacityOf(row.supplier)} ${row.category} ${about}`)))).toEqual([]);
    }
  });

  it('reach third parties by reading aloud only, incidentally, and nobody else so', () => {
    expect(breaking(all, ({ recipient, aloud }) => aloud === THIRD_PARTY_ROLES.includes(recipient.role))).toEqual([]);
    expect(breaking(all.filter(({ aloud }) => aloud), ({ needs, article }) => needs.includes('incidental') && article.includes('BGS 2.21'))).toEqual([]);
    // A school hears no criminal data about parents, and nothing of the court about anybody.
    expect(breaking(all, ({ recipient, category, about }) => recipient.role !== 'ONDERWIJS' || category !== 'JUDICIAL' && (category !== 'POLICE' || String(about) === 'PERSON_CONCERNED'))).toEqual([]);
  });

  it('under the WGS, go between participants, beside the house and third parties, and ask for the criteria', () => {
    expect(breaking(wgs, ({ supplier, recipient }) => PARTICIPANTS.includes(supplier.role) && (PARTICIPANTS.includes(recipient.role) || recipient.role === 'ZVH' || THIRD_PARTY_ROLES.includes(recipient.role)))).toEqual([]);
    expect(breaking(wgs, ({ needs }) => needs.includes('criteriaMet'))).toEqual([]);
    const given = new Set(wgs.map(({ supplier, recipient }) => `${capacityOf(supplier)} ${capacityOf(recipient)}`));
    const capacities = CAPACITIES.filter((capacity) => PARTICIPANTS.some((role) => capacity.startsWith(`${role}/`)));
    expect(capacities.flatMap((from) => capacities.map((to) => `${from} ${to}`)).filter((pair) => !given.has(pair))).toEqual([]);
  });

  it('let police data out with the competent authority alone, beyond the fixed recipients of the police act', () => {
    const fixed = ['Wpg 16 lid 1', 'Wpg 18; Bpg 4:2, 4:3'];
    expect(breaking(all, ({ category, needs, article }) => category !== 'POLICE' || fixed.includes(article) || needs.includes('competentAuthorityAgrees'))).toEqual([]);
    expect(breaking(all, ({ category, supplier }) => category !== 'POLICE' || supplier.role === 'POLITIE')).toEqual([]);
  });

  it('let whoever keeps a professional secret speak through a gate alone', () => {
    expect(breaking(all.filter(({ supplier }) => SECRET.includes(supplier.role)), ({ gates }) => gates.length > 0)).toEqual([]);
    expect(breaking(all.filter(({ supplier, category }) => ['GGD', 'COLLEGE_CONTRACTED'].includes(supplier.role) && CARE.includes(category)), ({ gates }) => gates.length > 0)).toEqual([]);
  });

  it('give a right to tell Veilig Thuis, and a duty to tell a GI, to these two alone', () => {
    expect(breaking(all, ({ article, gateArticle, recipient }) => !/Wmo 5\.2\.6/.test(article + gateArticle) || recipient.role === 'VEILIG_THUIS')).toEqual([]);
    expect(breaking(all, ({ article, needs, recipient }) => !/7\.3\.11 lid 4/.test(article) || (recipient.role === 'GI' && needs.includes('otsActive') && needs.includes('recipientExecutesOts')))).toEqual([]);
    expect(breaking(all, ({ gates, needs }) => !gates.includes('LEGAL_DUTY') || needs.includes('recipientExecutesOts'))).toEqual([]);
  });
});
