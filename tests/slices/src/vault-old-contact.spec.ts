import { FileKeyStore, Sealer } from '@casustafel/key-store';
import { newId } from '@casustafel/kernel';
import { LiveClient, pause, type WorldCase } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { openVaulting, VAULT, type Vaulting } from './vaulting';

jest.setTimeout(30_000);

const CONTACTS = 'query($caseId: ID!) { vault(caseId: $caseId) { oldContacts { id personId state reason settledAt version } } }';
const OPENED = 'query($caseId: ID!, $id: ID!) { oldContact(caseId: $caseId, id: $id) { words } }';
const KEEP = 'mutation($input: KeepOldContactInput!) { keepOldContact(input: $input) { ids } }';
const DROP = 'mutation($input: DropOldContactInput!) { dropOldContact(input: $input) { id } }';
const ADD = 'mutation($input: AddPersonInput!) { addPerson(input: $input) { id } }';
const WORDS = '06 12345678, woont Molenweg 48';
type Who = 'chair' | 'veiligThuis' | 'police' | 'police2' | 'ggz' | 'gi';
let at: Vaulting;

beforeAll(async () => {
  at = await openVaulting();
});
afterAll(() => at?.close());

const contacts = async (who: Who, file: WorldCase) => (await at.as[who].ask(CONTACTS, { caseId: file.id })).vault.oldContacts;
const waiting = async (by: Who = 'veiligThuis', contact: string | null = WORDS) => {
  const file = await at.file();
  const id = await at.world.oldContact({ caseId: file.id, personId: file.persons.nora, contact, broughtBySeatId: file.seatOf(by) });
  return { file, id };
};
/** What is sealed with the person, as whoever holds the keys would open it. */
const stored = async (file: WorldCase): Promise<string> => {
  const [row] = await at.world.sql<{ content: Buffer }>('select content from person where id = $1', [file.persons.nora]);
  return new Sealer(new FileKeyStore(at.hub.config.keyFolder)).openApart(file.id, `person:${file.persons.nora}`, row!.content);
};

describe('an old contact', () => {
  it('is of whoever brought the person, by the log; and where it does not say, of whoever started the case', async () => {
    const file = await at.file();
    await at.world.sql("update seat set function = 'PROCESREGISSEUR' where id = $1", [file.seatOf('gi')]);
    const { id: personId } = (await at.as.gi.ask(ADD, { input: { caseId: file.id, familyRole: 'NETWORK', label: 'Oma', name: 'Oma Canarievogel' } })).addPerson;
    const ofGi = await at.world.oldContact({ caseId: file.id, personId, contact: 'oma, 06 87654321' });
    expect(await contacts('gi', file)).toMatchObject([{ id: ofGi, personId, state: 'WAITING', reason: null }]);
    await at.world.sql('delete from old_contact where person_id = $1', [file.persons.nora]);
    const ofChair = await at.world.oldContact({ caseId: file.id, personId: file.persons.nora, contact: WORDS });
    expect(await contacts('chair', file)).toMatchObject([{ id: ofChair, personId: file.persons.nora }]);
    for (const who of ['veiligThuis', 'police', 'ggz'] as const) expect(await contacts(who, file)).toEqual([]);
  });

  it('waits on the desk of their own alone, and is opened by a look that stands in the log', async () => {
    const { file, id } = await waiting('police');
    // A colleague of the same party as well: it is the party’s.
    for (const who of ['police', 'police2'] as const) expect(await contacts(who, file)).toMatchObject([{ id, state: 'WAITING' }]);
    expect(JSON.stringify(await at.as.police.ask(VAULT, { caseId: file.id }))).not.toContain('Molenweg');
    expect(await at.as.police.ask(OPENED, { caseId: file.id, id })).toEqual({ oldContact: { words: WORDS } });
    const rows = await at.world.sql<{ action: string; object_ids: string[]; subjects: string[]; log: string }>("select action, object_ids, subjects, l::text as log from access_log l where case_id = $1 and action = 'OPENED_OLD_CONTACT'", [file.id]);
    expect(rows).toMatchObject([{ object_ids: [id], subjects: [file.pseudonyms.nora] }]);
    expect(rows[0]!.log).not.toMatch(/Molenweg|12345678/u);
  });

  it('is for everybody else as one that is not there: asked, kept and dropped', async () => {
    const { file, id } = await waiting();
    for (const who of ['chair', 'police', 'ggz', 'gi'] as const) {
      expect(await contacts(who, file)).toEqual([]);
      const tries = (which: string) => [
        () => at.as[who].try(OPENED, { caseId: file.id, id: which }), () => at.as[who].try(DROP, { input: { id: which, version: 1, reason: 'weg ermee' } }),
        () => at.as[who].try(KEEP, { input: { id: which, version: 1, values: [{ kind: 'PHONE', value: '06 12345678' }] } }),
      ];
      const absent = tries(newId());
      for (const [place, attempt] of tries(id).entries()) {
        const answer = JSON.stringify(await attempt());
        expect(answer).toBe(JSON.stringify(await absent[place]!()));
        expect(answer).toContain('NOT_FOUND');
      }
    }
    expect(await contacts('veiligThuis', file)).toHaveLength(1);
  });

  it('is not there where the person had none', async () => {
    const { file, id } = await waiting('veiligThuis', null);
    expect(await contacts('veiligThuis', file)).toEqual([]);
    expect(await at.as.veiligThuis.refusal(OPENED, { caseId: file.id, id })).toBe('NOT_FOUND');
    expect(await at.as.veiligThuis.refusal(DROP, { input: { id, version: 1, reason: 'er stond niets' } })).toBe('NOT_FOUND');
  });
});

describe('taking it over', () => {
  it('makes protected values of it, each of its kind, and leaves nothing where it stood', async () => {
    const { file, id } = await waiting();
    const fact = await at.fact(file, 'zag haar bij Molenwg. 48');
    expect(await at.says('ggz', file, fact)).toContain('Molenwg');
    expect(await stored(file)).toContain('Molenweg');
    const { ids } = (await at.as.veiligThuis.ask(KEEP, { input: { id, version: 1, values: [{ kind: 'PHONE', value: '06 12345678' }, { kind: 'ADDRESS', value: 'Molenweg 48' }], why: 'uit het oude veld' } })).keepOldContact;
    expect(ids).toHaveLength(3);
    // Kept in one moment, so in no order among themselves.
    const values = [...(await at.vault('veiligThuis', file)).values].sort((one: { kind: string }, other: { kind: string }) => one.kind.localeCompare(other.kind));
    expect(values).toMatchObject([{ kind: 'ADDRESS', value: 'Molenweg 48' }, { kind: 'PHONE', value: '06 12345678', personId: file.persons.nora, why: 'uit het oude veld', seatIds: [] }]);
    expect(await at.says('ggz', file, fact)).not.toContain('Molenwg');
    expect(await contacts('veiligThuis', file)).toEqual([]);
    expect(await at.as.veiligThuis.refusal(OPENED, { caseId: file.id, id })).toBe('NOT_FOUND');
    expect(await stored(file)).not.toMatch(/Molenweg|12345678/u);
    expect(await stored(file)).toContain('Vroeger Canarievogel');
    const rows = await at.world.sql<{ object_kinds: string[]; log: string }>("select object_kinds, l::text as log from access_log l where case_id = $1 and action = 'MOVED_OLD_CONTACT'", [file.id]);
    expect(rows).toMatchObject([{ object_kinds: ['OldContact', 'ProtectedValue', 'ProtectedValue'] }]);
    expect(rows[0]!.log).not.toMatch(/Molenweg|12345678/u);
  });

  it('or drops it, with a reason that its own can read from then on', async () => {
    const { file, id } = await waiting();
    expect(await at.as.veiligThuis.refusal(DROP, { input: { id, version: 1, reason: ' ' } })).toBe('INVALID');
    await at.as.veiligThuis.ask(DROP, { input: { id, version: 1, reason: 'het nummer bestaat niet meer' } });
    expect(await contacts('veiligThuis', file)).toMatchObject([{ id, state: 'DROPPED', reason: 'het nummer bestaat niet meer', version: 2 }]);
    expect(await contacts('chair', file)).toEqual([]);
    expect((await at.vault('veiligThuis', file)).values).toEqual([]);
    expect(await stored(file)).not.toMatch(/Molenweg/u);
  });

  it('is done once, and by nobody who had it before a colleague', async () => {
    const { file, id } = await waiting('police');
    const keeping = { input: { id, version: 1, values: [{ kind: 'PHONE', value: '06 12345678' }] } };
    await at.as.police2.ask(KEEP, keeping);
    expect(await at.as.police.refusal(DROP, { input: { id, version: 1, reason: 'te laat' } })).toBe('CONTACT_SETTLED');
    expect((await at.vault('police', file)).values).toHaveLength(1);
  });

  it('does nothing at all when one of the values is not right', async () => {
    const { file, id } = await waiting();
    expect(await at.as.veiligThuis.refusal(KEEP, { input: { id, version: 1, values: [{ kind: 'PHONE', value: '06 12345678' }, { kind: 'ADDRESS', value: 'x' }] } })).toBe('INVALID');
    expect((await at.vault('veiligThuis', file)).values).toEqual([]);
    expect(await contacts('veiligThuis', file)).toHaveLength(1);
  });

  it('leaves the desk of a colleague by itself, and nobody else hears of it', async () => {
    const { file, id } = await waiting('police');
    const lines = await Promise.all((['police2', 'chair', 'ggz'] as const).map((who) => LiveClient.open(at.as[who])));
    for (const line of lines) expect(await line.watch(file.id)).toBe(true);
    await at.as.police.ask(DROP, { input: { id, version: 1, reason: 'bestaat niet meer' } });
    await pause(700);
    expect(lines.map((line) => line.said('changed').length > 0)).toEqual([true, false, false]);
    for (const line of lines) line.close();
  });
});

describe('behind the program', () => {
  it('nobody writes one down, and one that was settled stays so', async () => {
    const { id } = await waiting();
    const application = new pg.Client({ connectionString: at.hub.database.url });
    await application.connect();
    const write = 'insert into old_contact (id, case_id, organisation_id, task, brought_by, person_id, subjects) select id, case_id, organisation_id, task, brought_by, person_id, subjects from old_contact';
    await expect(application.query(write)).rejects.toThrow(/permission denied/);
    await application.end();
    await at.as.veiligThuis.ask(DROP, { input: { id, version: 1, reason: 'bestaat niet meer' } });
    await expect(at.world.sql("update old_contact set state = 'WAITING', content = '\\x00', reason = null, settled_by = null, settled_at = null where id = $1", [id])).rejects.toThrow();
  });
});
