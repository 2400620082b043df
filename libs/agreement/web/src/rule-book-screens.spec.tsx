import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeServer, show, SOME_VIEWER, violations } from '@casustafel/client/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { OrganisationPage } from './organisation-page';
import { JudgeExampleDocument, OrganisationSightDocument, RuleBookDocument, type AgreementHead, type AgreementLine, type ExampleAnswer, type OrganisationSight, type RuleBook } from './rule-book.documents';
import { RuleBookScreen } from './rule-book-screen';

const line = (change: Partial<AgreementLine>): AgreementLine => ({
  row: 'rij', recipients: ['GGZ/NONE', 'GI/NONE'], categories: ['POLICE', 'IDENTITY'], article: 'Wpg 20 lid 3', ground: 'De politie geeft wat nodig is.', gates: [], gateArticle: '', needs: ['criteriaMet', 'competentAuthorityAgrees'],
  about: ['PERSON_CONCERNED', 'FAMILY', 'DIRECT_CONTACT'], level: 'FULL', narrowed: false, unverified: false, aloud: false, ...change,
});
const police = { suppliers: ['POLITIE/NONE'], lines: [line({}), line({ row: 'smal', categories: ['LIVING_SITUATION'], level: 'CONCLUSION', narrowed: true })] };
const secret = line({ row: 'geheim', article: 'WGS 2.29 lid 2', gates: ['CONSENT', 'GOOD_CARE'], gateArticle: 'BW 7:457', needs: ['criteriaMet'], recipients: ['POLITIE/NONE'], categories: ['HEALTH'], unverified: true });
const college = ['WMO', 'JEUGD', 'PARTICIPATIE', 'SCHULDHULP'].map((task) => `COLLEGE/${task}`);
const head = (mode: string, change: Partial<AgreementHead> = {}): AgreementHead => ({ mode, version: `${mode}@2025`, title: 'Afspraken', adoptedBy: 'De regio', from: '2025-03-01', until: null, ownNumber: null, ownSince: null, ...change });
const never = [{ category: 'INFORMANT', article: 'Wpg 12', text: 'Informanten nooit.' }];
const nobody = { anybody: false, offices: [], tableChair: false, seated: false, functions: [], roles: [] };

const book: RuleBook = {
  version: '2026-11-4', at: '2026-11-26T10:00:00.000Z', region: 'Testland', never,
  tests: [{ title: 'Het account', text: 'Op naam.', article: 'WGS 1.8 lid 2' }, { title: 'De plaats', text: 'In deze casus.', article: 'WGS 1.8 lid 2' }],
  levels: [{ level: 'NOTHING', adds: [] }, { level: 'HIT', adds: ['dat er iets is'] }],
  agreements: [
    { head: head('WGS', { ownNumber: 3, ownSince: '2026-02-01T09:00:00.000Z' }), suppliers: [police, { suppliers: ['GGZ/NONE'], lines: [secret] }, { suppliers: ['RVDK/NONE', 'OM/NONE'], lines: [line({ row: 'justitie' })] }, { suppliers: college, lines: [line({ row: 'college', needs: [], recipients: college })] }] },
    { head: head('OWN_GROUNDS'), suppliers: [{ suppliers: ['COLLEGE/WMO'], lines: [line({ row: 'derden', recipients: ['ONDERWIJS/NONE'], needs: ['incidental'], aloud: true })] }] },
  ],
  chapters: [{
    key: 'caseFileRules', title: 'De casus',
    rules: [
      { isFor: { ...nobody, functions: ['CHAIR', 'PROCESREGISSEUR'], roles: ['GI'] }, act: 'een plaats geven', where: ['in deze casus', 'in uw regio'] },
      { isFor: { ...nobody, offices: ['PRIVACY_OFFICER'] }, act: 'het log lezen', where: [] },
    ],
  }],
};
const sight: OrganisationSight = {
  id: 'o', name: 'Politie Testland', role: 'POLITIE', task: 'NONE', at: '2026-11-26T10:00:00.000Z', version: '2026-11-4', never,
  modes: [
    { head: head('WGS', { ownNumber: 3, ownSince: '2026-02-01T09:00:00.000Z' }), receives: [{ suppliers: ['GGZ/NONE'], lines: [secret] }], gives: [police], nothing: { receives: ['BSN'], from: ['HALT/NONE', ...college], gives: [], to: ['ONDERWIJS/NONE'] } },
    { head: head('OWN_GROUNDS'), receives: [], gives: [], nothing: { receives: ['BSN'], from: [], gives: ['BSN'], to: [] } },
  ],
};
const answer: ExampleAnswer = { verdict: 'ASK', level: 'HIT', because: [{ article: 'WGS 2.29 lid 2', text: 'Alleen met toestemming.' }], missing: ['gate.by', 'gate.until', 'criteriaMet'], mayBeLiftedBy: ['PERSON_CONCERNED', 'GGZ'], agreement: 'WGS@2025/3' };

let server: FakeServer;
beforeEach(() => (server = new FakeServer().answer(RuleBookDocument, { ruleBook: book, organisationsSeen: [{ id: 'o', name: 'Politie Testland' }] })));
afterEach(() => server.stop());

const choose = (label: string, value: string) => fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });

describe('Regelboek', () => {
  beforeEach(async () => {
    show(<RuleBookScreen />);
    await screen.findByText('Testland');
  });

  it('is asked in the language of the reader, and has every part under a heading', async () => {
    expect(server.asked(RuleBookDocument)[0]?.variables).toEqual({ language: 'nl' });
    const parts = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(parts).toEqual(['De acht toetsen', 'Hoeveel u ziet', 'De afspraken: onder de WGS', 'De afspraken: ieder op eigen grond', 'Wat nooit naar een tafel gaat', 'Wie mag wat', 'Beoordeel een voorbeeld', 'Wat de mensen van een organisatie te zien kunnen krijgen']);
    expect(within(screen.getByRole('navigation', { name: 'Op deze bladzijde' })).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(parts);
    for (const disclosure of document.querySelectorAll('details')) disclosure.open = true;
    expect(await violations()).toEqual([]);
  });

  it('tells who gives what to whom, on which article, if what, and how much', () => {
    const table = screen.getByRole('table', { name: 'Politie geeft' });
    const [, first, second] = within(table).getAllByRole('row').map(({ textContent }) => textContent);
    expect(first).toContain('Politiegegevens, identiteit over de betrokkene, het gezin en het netwerk');
    expect(first).toContain('GGZ, jeugdbescherming (GI)');
    expect(first).toContain('De politie geeft wat nodig is. (Wpg 20 lid 3)');
    expect(first).toContain('overeenstemming met het bevoegd gezag');
    expect(first).not.toContain('de regio deelt minder');
    expect(second).toContain('de conclusiede regio deelt minder');
    expect(screen.getByRole('table', { name: 'GGZ geeft' }).textContent).toContain('een weg door het beroepsgeheim open is: toestemming, goed hulpverlenerschap (BW 7:457)');
    expect(screen.getByRole('table', { name: 'GGZ geeft' }).textContent).toContain('niet nagegaan');
    expect(screen.getByRole('table', { name: 'Gemeente geeft' })).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Raad voor de Kinderbescherming, Openbaar Ministerie geven' })).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Gemeente (Wmo) geeft' }).textContent).toContain('alleen voorlezen');
    expect(screen.getByText('nummer 3, van kracht sinds 1 februari 2026')).toBeTruthy();
  });

  it('says each rule as a sentence: who, what, and only if', () => {
    const [seat, log] = within(screen.getByRole('list', { name: 'De casus' })).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(seat).toBe('Wie aan tafel zit als voorzitter of procesregisseur of wie aan tafel zit voor jeugdbescherming (GI) mag een plaats geven.Alleen: in deze casus; in uw regio.');
    expect(log).toBe('De privacyfunctionaris mag het log lezen.');
  });

  it('leads to the page of each organisation one may read', () =>
    expect(screen.getByRole('link', { name: 'Politie Testland' }).getAttribute('href')).toBe('/rule-book/organisations/o'));
});

describe('an example', () => {
  beforeEach(async () => {
    show(<RuleBookScreen />);
    await screen.findByText('Testland');
  });

  it('asks only what the agreement asks of this supplier and recipient', () => {
    expect(screen.queryByRole('combobox', { name: 'Weg door het beroepsgeheim' })).toBeNull();
    expect(screen.getAllByRole('checkbox').map(({ id }) => id)).toEqual(['veld-facts-purposeNamed', 'veld-notTo']);
    choose('Wie geeft', 'POLITIE');
    choose('Wie ontvangt', 'GI');
    expect(screen.getByLabelText('Overeenstemming met het bevoegd gezag')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Weg door het beroepsgeheim' })).toBeNull();
    choose('Wie geeft', 'GGZ');
    choose('Wie ontvangt', 'POLITIE');
    expect(screen.queryByLabelText('Overeenstemming met het bevoegd gezag')).toBeNull();
    expect(screen.queryByLabelText('De toestemming noemt deze ontvanger')).toBeNull();
    choose('Weg door het beroepsgeheim', 'CONSENT');
    expect(screen.getByLabelText('De toestemming noemt deze ontvanger')).toBeTruthy();
    choose('Weg door het beroepsgeheim', 'GOOD_CARE');
    expect(screen.queryByLabelText('De toestemming noemt deze ontvanger')).toBeNull();
    expect(screen.getByLabelText('De afweging is opgeschreven')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('De casus wordt gewogen'));
    expect(screen.queryByLabelText('Het oordeel dat de criteria a tot en met d zijn vervuld')).toBeNull();
    expect(screen.queryByRole('combobox', { name: /Voor welke taak geeft/ })).toBeNull();
    choose('Wie geeft', 'COLLEGE');
    expect(screen.getByRole('combobox', { name: /Voor welke taak geeft/ })).toBeTruthy();
  });

  it('puts the question without a name in it, and says the verdict, the article, what is needed and who can help', async () => {
    server.answer(JudgeExampleDocument, { judgeExample: answer });
    choose('Wie geeft', 'GGZ');
    choose('Wie ontvangt', 'POLITIE');
    choose('Wat voor gegeven', 'HEALTH');
    choose('Weg door het beroepsgeheim', 'CONSENT');
    fireEvent.click(screen.getByLabelText('Vastgelegd is van wie de toestemming is'));
    fireEvent.click(screen.getByLabelText('De toestemming noemt deze ontvanger'));
    fireEvent.click(screen.getByLabelText('Het oordeel dat de criteria a tot en met d zijn vervuld'));
    choose('Hooguit', 'SUMMARY');
    fireEvent.click(screen.getByRole('button', { name: 'Beoordelen' }));
    const panel = await screen.findByRole('group', { name: 'Wat het regelboek zegt' });
    expect(server.asked(JudgeExampleDocument)[0]?.variables).toEqual({
      language: 'nl',
      question: {
        mode: 'WGS', supplier: 'GGZ', supplierTask: null, recipient: 'POLITIE', recipientTask: null, category: 'HEALTH', about: 'FAMILY', stage: 'CONFERENCE', on: '2026-11-26',
        gate: { kind: 'CONSENT', by: 'recorded', reason: null, recipients: ['POLITIE'], until: null, withdrawn: false }, facts: ['purposeNamed', 'criteriaMet'], conditions: [{ kind: 'AT_MOST', level: 'SUMMARY' }],
      },
    });
    for (const said of ['GGZ geeft gezondheid aan politie, onder de WGS, de casus loopt.', 'Dit mag nog niet, maar kan.', 'Nu te zien: alleen dat er iets is.', 'De persoon zelf, GGZ', 'Beoordeeld met WGS@2025/3.', 'Nog nodig: een weg door het beroepsgeheim, het oordeel dat de criteria a tot en met d zijn vervuld.']) expect(within(panel).getByText(said)).toBeTruthy();
    expect(panel.textContent).toContain('Alleen met toestemming. (WGS 2.29 lid 2)');
    expect(await violations()).toEqual([]);
  });

  it.each([['SHARE', 'Dit mag worden gedeeld.', 'Niets: zo mag het.'], ['NEVER', 'Dit mag niet.', 'Hier is niets aan te doen.'], ['ALOUD', 'Dit mag alleen worden voorgelezen aan een gast.', 'Niets: zo mag het.']])('says %s in words', async (verdict, said, now) => {
    server.answer(JudgeExampleDocument, { judgeExample: { ...answer, verdict, missing: [], mayBeLiftedBy: [] } });
    fireEvent.click(screen.getByRole('button', { name: 'Beoordelen' }));
    const panel = await screen.findByRole('group', { name: 'Wat het regelboek zegt' });
    expect(within(panel).getByText(said)).toBeTruthy();
    expect(within(panel).getByText(now)).toBeTruthy();
    expect(within(panel).queryByText('Wie dit kan veranderen')).toBeNull();
  });

  it('leads to the field that needs another look, and takes the old answer away', async () => {
    server.answer(JudgeExampleDocument, { judgeExample: answer });
    fireEvent.click(screen.getByRole('button', { name: 'Beoordelen' }));
    await screen.findByRole('group', { name: 'Wat het regelboek zegt' });
    server.refuse(JudgeExampleDocument, 'INVALID', [{ path: 'supplier', code: 'REQUIRED' }, { path: 'recipientTask', code: 'TASK_ONLY_FOR_COLLEGE' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Beoordelen' }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link', { name: 'Wie geeft: Vul dit nog in.' })).toBeTruthy();
    expect(within(summary).getByRole('link', { name: /Alleen de gemeente werkt onder een taak/ })).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Wat het regelboek zegt' })).toBeNull());
    expect(await violations()).toEqual([]);
  });
});

describe('the page of one organisation', () => {
  it('says what its people can receive, from whom, and what they may give, by which version, and whose sheet it is', async () => {
    server.answer(OrganisationSightDocument, { organisationSight: sight });
    show(<OrganisationPage id="o" />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Dit kunnen uw mensen te zien krijgen' })).toBeTruthy();
    expect(server.asked(OrganisationSightDocument)[0]?.variables).toEqual({ id: 'o', language: 'nl' });
    expect(document.title).toBe('Wat uw mensen kunnen zien · Casustafel');
    expect(screen.getByText('Politie Testland, politie')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Van GGZ' })).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Wat', 'Op welk artikel', 'Alleen als', 'Hooguit te zien']);
    expect(screen.getByRole('table', { name: 'Wat u mag geven' }).textContent).toContain('GGZ, jeugdbescherming (GI)');
    expect(screen.getByText('Halt, gemeente')).toBeTruthy();
    expect(screen.getByText('nummer 3, van kracht sinds 1 februari 2026')).toBeTruthy();
    expect(screen.getByText('Onder deze wet ontvangt deze organisatie niets.')).toBeTruthy();
    expect(screen.getByText('Onder deze wet geeft deze organisatie niets.')).toBeTruthy();
    const foot = document.querySelector('.ct-sight__foot')!;
    for (const said of ['Politie Testland', SOME_VIEWER.name, SOME_VIEWER.organisation.name, '26 november 2026, 11.00 uur', 'WGS@2025, OWN_GROUNDS@2025', '2026-11-4']) expect(foot.textContent).toContain(said);
    expect(await violations()).toEqual([]);
  });

  it('is not there for whoever may not read it', async () => {
    server.refuse(OrganisationSightDocument, 'NOT_FOUND');
    show(<OrganisationPage id="o" />);
    expect(await screen.findByText('Deze pagina is er niet voor u')).toBeTruthy();
  });
});
