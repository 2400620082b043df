import { createHash } from 'node:crypto';
import { FileKeyStore, Sealer } from '@casustafel/key-store';
import pg from 'pg';
import { asDay, dayAfter, FAR_OFF, LONG_AGO } from './days';
import type { GrownCase, GrownEmergency, GrownItem, GrownPerson, GrownSeat, GrownWorld } from './grown';
import { growDerived } from './derived';
import { plantGuests } from './plant-guests';
import { plantMark } from './plant-mark';

type Row = Readonly<Record<string, unknown>>;
const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
/** The secret of somebody's sign-in: a world that meets its people at many moments cannot have them sign in each time. */
export const tokenOf = ({ id }: GrownPerson): string => `walls-${id}`;
const partyOf = ({ caseId, organisationId, task }: GrownSeat): string => `${caseId}:${organisationId}:${task}`;

/** Writes a grown world into the database, as the owner and past every rule; what triggers keep, they keep. */
export async function plant(world: GrownWorld, { adminUrl, keyFolder }: { readonly adminUrl: string; readonly keyFolder: string }): Promise<void> {
  const keys = new FileKeyStore(keyFolder);
  const sealer = new Sealer(keys);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const insert = async (table: string, rows: readonly Row[]): Promise<void> => {
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0]!).join(', ');
    await client.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)]);
  };
  try {
    await client.query('begin');
    await insert('region', world.regions.map((id, at) => ({ id, name: `Streek ${world.seed}.${at}` })));
    await insert('organisation', world.organisations.map(({ id, regionId, name, role, task }) => ({ id, region_id: regionId, name, role, task })));
    await insert('professional', world.people.map((person) => ({
      id: person.id, region_id: person.organisation.regionId, organisation_id: person.organisation.id, handle: person.handle, subject: person.handle, name: person.handle, job_title: 'proefpersoon',
      screened_until: person.screenedUntil, trained_until: person.trainedUntil, secrecy_until: person.secrecyUntil, offices: person.offices,
    })));
    await insert('log_actor', world.people.map(({ id, handle, organisation }) => ({ actor_id: id, region_id: organisation.regionId, name: handle, organisation: organisation.name, job_title: 'proefpersoon' })));
    // One that never runs out, whatever the clock says.
    await insert('sign_in', world.people.map((person) => ({ id: person.id, token_hash: hex(createHash('sha256').update(tokenOf(person)).digest()), professional_id: person.id, started_at: FAR_OFF, last_seen_at: FAR_OFF })));
    await insert('case_table', world.regions.map((regionId) => ({
      id: regionId, region_id: regionId, name: 'Tafel', weekday: 2, starts_at: '09:00', slot_minutes: 45, slots: 4, chair_id: world.people.find(({ organisation }) => organisation.regionId === regionId && organisation.role === 'ZVH')!.id,
    })));
    await insert('agreement_version', world.versions.map(({ id, regionId, mode, narrowings }) => {
      const [proposer, confirmer] = world.people.filter(({ organisation }) => organisation.regionId === regionId);
      return {
        id, region_id: regionId, mode, base: mode === 'WGS' ? 'wgs-zvh@2025-03-01' : BASE_OWN, number: 1, narrowings, reason: 'Zo is het afgesproken',
        proposed_by: proposer!.id, proposed_at: LONG_AGO, confirmed_by: confirmer!.id, in_force_at: LONG_AGO,
      };
    }));
    for (const file of world.cases) keys.createCaseKey(file.id);
    await insert('case_file', world.cases.map((file, at) => caseRow(file, at, world, sealer)));
    await insert('log_case', world.cases.map(({ id, regionId }, at) => ({ case_id: id, region_id: regionId, number: `W-${at}` })));
    await insert('seat', world.cases.flatMap(({ seats }) => [...seats].sort((one, other) => Number(one.standingInFor !== null) - Number(other.standingInFor !== null)).map((seat) => ({
      id: seat.id, case_id: seat.caseId, professional_id: seat.person.id, organisation_id: seat.organisationId, role: seat.role, task: seat.task, function: seat.function,
      from_at: seat.from, until_at: seat.until, standing_in_for: seat.standingInFor, circle: seat.circle, given_by: seat.person.id,
    }))));
    await insert('person', world.cases.flatMap((file) => familyOf(file).map(({ id, role, position }) => ({
      id, case_id: file.id, family_role: role, position, pseudonym: id, content: hex(sealer.seal(file.id, `person:${id}`, { label: role, name: null, birthDate: null, contact: null })), name_key: hex(Buffer.from(id)),
    }))));
    await insert('pseudonym', world.cases.flatMap((file) => familyOf(file).map(({ id, role, position }) => ({ pseudonym: id, case_id: file.id, person_id: id, family_role: role, position }))));
    await insert('particular', world.cases.flatMap((file) => file.particulars.map(({ id, kind, seat, executingId, criteria, from, until, ended }) => ({
      id, case_id: file.id, kind, seat_id: seat.id, organisation_id: seat.organisationId, task: seat.task, person_id: kind === 'OTS' ? file.id : null, executing_id: executingId, criteria, from_on: from, until_on: until,
      content: hex(sealer.seal(file.id, `particular:${id}`, { sentence: 'Zo is het', authority: null, reference: null })), recorded_at: LONG_AGO,
      ended_at: ended ? LONG_AGO : null, ended_by: ended ? seat.id : null, subjects: [], version: 1,
    }))));
    await insert('contribution', world.cases.flatMap(({ items }) => items.map((item) => itemRow(item, sealer))));
    await insert('contribution_grant', world.cases.flatMap(({ id, grants }) => grants.map((grant) => ({
      id: grant.id, case_id: id, contribution_id: grant.item.id, seat_id: grant.seat.id, party: partyOf(grant.item.author), granted_by: grant.item.author.id,
      from_at: grant.from, until_at: grant.until, ended_at: grant.ended ? LONG_AGO : null, lifts: grant.lifts, content: hex(sealer.seal(id, `contribution-grant:${grant.id}`, { reason: 'Omdat' })), version: 1,
    }))));
    await insert('emergency_access', world.cases.flatMap((file, at) => file.emergencies.map((one) => emergencyRow(one, file, at, world, sealer))));
    for (const [table, rows] of growDerived(world, (caseId, place, content) => hex(sealer.seal(caseId, place, content)))) await insert(table, rows);
    for (const file of world.cases) if (file.apart) await plantMark(file, file.apart, { client, insert, sealer });
    for (const file of world.cases) if (file.guests) await plantGuests(file, file.guests, { client, insert, sealer });
    // The clock of a world is moved to and fro: nothing settles meanwhile, so that what was planted is what is judged.
    await client.query('update case_file set turns_on = null');
    await client.query("create or replace function settle_emergencies(p_offset text) returns integer language sql as 'select 0'");
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** Whom a case is about: a child, and where two are kept apart those two. */
export const familyOf = ({ id, apart }: GrownCase): readonly { readonly id: string; readonly role: string; readonly position: number }[] =>
  [{ id, role: 'CHILD', position: 1 }, ...(apart ? [apart.one, apart.other] : []).map((parent, at) => ({ id: parent, role: 'PARENT', position: at + 1 }))];

const BASE_OWN = 'own-grounds@2025-03-01';

function caseRow(file: GrownCase, at: number, world: GrownWorld, sealer: Sealer): Row {
  const { id, regionId, mode, stage, closed, retainUntil } = file;
  return {
    id, region_id: regionId, table_id: regionId, number: `W-${world.seed}-${at}`, legal_mode: mode, stage, retain_until: retainUntil, first_processed_at: LONG_AGO, closed_at: closed ? LONG_AGO : null, version: 1,
    law: { criteriaMet: false, reported: false, authority: false, ots: [], holds: [] },
    started_by: file.seats[0]!.person.id, reason: hex(sealer.seal(id, `case-file-reason:${id}`, 'Zorgen')), goal: hex(sealer.seal(id, `case-file-goal:${id}`, 'Rust')),
  };
}

function emergencyRow({ id, caseId, person, level, from, until, extended, endedAt, verdict, told }: GrownEmergency, { regionId }: GrownCase, at: number, world: GrownWorld, sealer: Sealer): Row {
  const judge = world.people.find(({ organisation }) => organisation.regionId === regionId && organisation.id !== person.organisation.id)!;
  const { id: organisationId, role, task } = person.organisation;
  return {
    id, case_id: caseId, region_id: regionId, case_number: `W-${world.seed}-${at}`, professional_id: person.id, organisation_id: organisationId, role, task, kind: 'OTHER', level,
    from_at: from, until_at: until, extended_at: extended ? from : null, ended_at: endedAt, ended_by: endedAt && (endedAt < until ? 'PERSON' : 'CLOCK'), parties: told,
    content: hex(sealer.seal(caseId, `emergency:${id}`, { reason: 'Nu', argument: null })), extension: extended ? hex(sealer.seal(caseId, `emergency-extension:${id}`, 'Nog even')) : null,
    review_due: asDay(dayAfter(from, 7)), verdict, reviewed_at: verdict && until, reviewed_by: verdict && judge.id, review: verdict && hex(sealer.seal(caseId, `emergency-review:${id}`, 'Gezien')), version: 1,
  };
}

/** The words of every item: what is shown of them is what is asked, and not which they are. */
export const wordsOf = () => ({ who: 'Vader', doesWhat: 'belt', toWhom: null, effect: null, source: 'dossier', conclusion: 'c', summary: 's', ground: null, article: null, gateReason: null });

function itemRow(item: GrownItem, sealer: Sealer): Row {
  const { id, caseId, author, persons, category, about, audience, receivers, gate, gateFor, gateUntil, incidental, shows, grantable, openUntil } = item;
  return {
    id, case_id: caseId, organisation_id: author.organisationId, supplier_role: author.role, task: author.task, author_seat_id: author.id, category, about, audience, receivers, gate, gate_for: gateFor, gate_until: gateUntil,
    incidental, shows, grantable, open_until: openUntil, knowledge: 'HEARSAY', level: shows.at(-1) ?? 'NOTHING', conditions: [], about_person_ids: persons, subjects: persons, knowing: [], shown: [], version: 1,
    content: hex(sealer.seal(caseId, `contribution:${id}`, wordsOf())), first_processed_at: LONG_AGO, shared_at: LONG_AGO, settled_at: '9999-12-31T00:00:00Z',
  };
}
