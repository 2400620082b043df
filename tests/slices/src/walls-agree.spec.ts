import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContributionEntity } from '@casustafel/contribution-server';
import { knownContributions } from '@casustafel/database';
import { CAPACITIES, LEVELS, newId, OPEN_END } from '@casustafel/kernel';
import { FileKeyStore, Sealer } from '@casustafel/key-store';
import { levelOf, markerOf, may, parseActor, SHOWN_LEVELS, type Actor, type LawfulItem } from '@casustafel/policy';
import { foundWorld, PEOPLE, startHub, type Handle, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';
import { DataSource } from 'typeorm';

/**
 * One rule, three walls: a generated world in which every person meets every item, and the verdict in memory,
 * the predicate of the list and what row-level security lets through are laid side by side, row by row.
 */
const SEED = Number(process.env['WALLS_SEED'] ?? 20_261_124);
const ITEMS = 160;
const READERS: readonly Handle[] = ['chair', 'process', 'scribe', 'privacy', 'admin', 'police', 'police2', 'mandate', 'veiligThuis', 'gi', 'ggz', 'ggz2', 'jeugd', 'wmo', 'shelter', 'lapsed'];
const SUPPLIERS: readonly Handle[] = ['police', 'ggz', 'jeugd', 'gi'];

/** A small generator that gives the same world for the same seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Item = LawfulItem;

let hub: Hub;
let world: World;
let cases: WorldCase[];
let app: DataSource;
let items: Item[];
const levels = new Map<string, string>();

beforeAll(async () => {
  hub = await startHub();
  world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  const everybody: Handle[] = ['process', 'scribe', 'police', 'ggz', 'ggz2', 'jeugd', 'wmo', 'gi', 'shelter', 'lapsed'];
  cases = [await world.openCase({ seats: everybody }), await world.openCase({ seats: ['police', 'ggz', 'jeugd', 'gi', 'veiligThuis'] })];
  await cases[0]!.unseat('shelter');
  await cases[0]!.unseat('ggz2');
  await cases[1]!.unseat('gi');
  app = await new DataSource({ type: 'postgres', url: hub.database.url, entities: [ContributionEntity] }).initialize();
  await scatter();
  items = (await hub.asOwner<Record<string, never>>('select * from contribution')).map((row) => ({
    id: row['id']!, caseId: row['case_id']!, party: row['party']!, authorSeatId: row['author_seat_id']!, channel: row['channel']!, audience: row['audience']!, openUntil: row['open_until']!, supply: row['supply']!, about: row['about']!,
    receivers: row['receivers']!, gate: row['gate']!, gateFor: row['gate_for']!, gateUntil: row['gate_until']!, incidental: row['incidental']!, shows: row['shows']!, grantable: row['grantable']!,
  }));
});
afterAll(async () => {
  await app?.destroy();
  await world?.close();
  await hub?.close();
});

/** Items with random audiences, gates, circles, levels and conditions; some taken back, some for people whose seat ended, some of a supplier without a seat. */
async function scatter(): Promise<void> {
  const roll = dice(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const sealer = new Sealer(new FileKeyStore(hub.config.keyFolder));
  for (let index = 0; index < ITEMS; index += 1) {
    const file = pick(cases);
    const by = pick(SUPPLIERS);
    const audience = Object.values(file.seats).filter(() => roll() < 0.6);
    const id = newId();
    const text = { who: 'w', doesWhat: 'd', toWhom: null, effect: null, source: 's', conclusion: 'c', summary: 'u', ground: null, article: null, gateReason: null };
    const shows = LEVELS.slice(1, 1 + Math.floor(1 + roll() * 5));
    await hub.asOwner(
      `insert into contribution (id, case_id, organisation_id, supplier_role, task, author_seat_id, category, knowledge, audience, about_person_ids, subjects, content, first_processed_at, open_until,
         about, receivers, gate, gate_for, gate_until, shows)
       values ($1, $2, $3, $4, $5, $6, $7, 'HEARSAY', $8, '{}', '{}', $9, now(), $10, $11, $12, $13, $14, $15, $16)`,
      [id, file.id, world.people[by].organisationId, PEOPLE[by].role, by === 'jeugd' ? 'JEUGD' : 'NONE', file.seatOf(by), pick(by === 'police' ? ['POLICE', 'POLICE', 'LIVING_SITUATION', 'INFORMANT'] : ['HEALTH', 'LIVING_SITUATION', 'FAMILY_AND_CONTACTS', 'INFORMANT']), audience,
        sealer.seal(file.id, `contribution:${id}`, text), roll() < 0.15 ? new Date(0) : OPEN_END, pick(['PERSON_CONCERNED', 'FAMILY', 'FAMILY', 'DIRECT_CONTACT', 'OTHER']),
        CAPACITIES.filter(() => roll() < 0.85), pick(['NONE', 'CONSENT', 'GOOD_CARE', 'CONSENT', 'GOOD_CARE', 'LEGAL_DUTY']), CAPACITIES.filter(() => roll() < 0.8), roll() < 0.15 ? new Date(0) : OPEN_END, shows],
    );
    if (roll() < 0.3) await hub.asOwner(
      "insert into contribution_grant (id, case_id, contribution_id, seat_id, party, granted_by, from_at, until_at, content) values ($1, $2, $3, $4, $5, $6, now(), $7, '')",
      [newId(), file.id, id, pick(Object.values(file.seats)), `${file.id}:${world.people[by].organisationId}:${by === 'jeugd' ? 'JEUGD' : 'NONE'}`, file.seatOf(by), roll() < 0.3 ? new Date(0) : OPEN_END],
    );
  }
}

const actorOf = async (handle: Handle): Promise<Actor> => {
  const [{ facts }] = await app.query("select actor_of_professional($1, '') as facts", [world.people[handle].id]);
  return parseActor(facts);
};

/** What row-level security alone lets through: a query that forgot every predicate. */
async function behindTheWall(handle: Handle): Promise<string[]> {
  const runner = app.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query("select enter($1, '')", [world.people[handle].id]);
    const rows: { id: string }[] = await runner.query('select id from contribution');
    return rows.map(({ id }) => id);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

/** The list at one level, by the predicate of the rule book behind the wall. */
async function listed(handle: Handle, actor: Actor, level: (typeof SHOWN_LEVELS)[number]): Promise<string[]> {
  const runner = app.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query("select enter($1, '')", [world.people[handle].id]);
    const { text, values } = knownContributions(actor, level);
    const rows: { id: string }[] = await runner.query(`select c.id from contribution c where ${values.length > 0 ? '' : "$1::text[] is not null and "}${text} order by c.id`, [values]);
    return rows.map(({ id }) => id).sort();
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

async function overTheWire(client: HubClient): Promise<string[]> {
  levels.clear();
  const ids: string[] = [];
  for (const { id } of cases) {
    const { data } = await client.try<{ contributions: { id: string; level: string }[] }>('query($c: ID!) { contributions(caseId: $c, first: 200) { id level } }', { c: id });
    for (const item of data?.contributions ?? []) levels.set(item.id, item.level);
    ids.push(...(data?.contributions.map((item) => item.id) ?? []));
  }
  return ids;
}

describe(`${ITEMS} items by ${READERS.length} people`, () => {
  let seen = 0;
  it.each(READERS)('%s: memory, list and wire agree, all inside row-level security', async (handle) => {
    const actor = await actorOf(handle);
    const inMemory = items.filter((item) => may(actor, 'read', 'Contribution', item)).map(({ id }) => id).sort();
    const wall = new Set(await behindTheWall(handle));
    // Whoever's screening has lapsed cannot sign in at all; the walls still have to agree about them.
    const wire = handle === 'lapsed' ? [] : await overTheWire(await hub.signIn(handle));
    expect(wire.sort()).toEqual(inMemory);
    if (handle !== 'lapsed') expect([...levels].filter(([id, level]) => levelOf(actor, items.find((item) => item.id === id)!) !== level)).toEqual([]);
    expect(inMemory.filter((id) => !wall.has(id))).toEqual([]);
    // Level by level: the mask of a field is the same rule, in memory, in the list and in what leaves.
    for (const level of SHOWN_LEVELS) {
      const inList = await listed(handle, actor, level);
      expect(inList).toEqual(items.filter((item) => may(actor, 'read', 'Contribution', item, markerOf(level))).map(({ id }) => id).sort());
    }
    seen += inMemory.length;
  });
  it('and it is a world worth comparing: more than a tenth of all pairs is visible', () => expect(seen / (ITEMS * READERS.length)).toBeGreaterThan(0.1));
});

it('row-level security lets nothing through outside live seat, audience, party and whom the supplier named', async () => {
  for (const handle of READERS) {
    const { seats } = await actorOf(handle);
    const wall = new Set(await behindTheWall(handle));
    const outside = items.filter(({ id, caseId, party, audience }) => wall.has(id) && !seats.some((seat) => seat.caseId === caseId && (seat.party === party || audience.includes(seat.id) || seat.granted.includes(id))));
    expect(outside.map(({ id }) => id)).toEqual([]);
  }
});
