import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually, LiveClient, lawfully, pause } from '@casustafel/tests-support';
import { idsIn, newest } from './newest';
import { openHall, type TableHall } from './sitting';

const NARROW = 'mutation ($id: ID!, $seatIds: [ID!]!) { narrowContribution(id: $id, seatIds: $seatIds) { id } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
/** Longer than the hub lets a line wait between two judgements. */
const QUIET = 900;

jest.setTimeout(60_000);

describe('the list of what is new, while it stands on a screen', () => {
  let hall: TableHall;
  let line: LiveClient;
  beforeAll(async () => {
    hall = await openHall();
    line = await LiveClient.open(hall.as.police);
  });
  afterAll(async () => {
    line.close();
    await hall.close();
  });

  const waitForWord = (before: number) => eventually('a word that the list is another', () => (line.count('newForMe') > before ? true : undefined));
  /** The police is told of this. */
  const told = async (work: () => Promise<unknown>): Promise<void> => {
    const before = line.count('newForMe');
    await work();
    await waitForWord(before);
    await pause(QUIET);
  };
  /** And of this they are not. */
  const silent = async (work: () => Promise<unknown>): Promise<void> => {
    const before = line.count('newForMe');
    await work();
    await pause(QUIET);
    expect(line.count('newForMe')).toBe(before);
  };
  const watching = async (): Promise<void> => {
    line.socket.emit('unwatchNew');
    await told(async () => void line.socket.emit('watchNew'));
  };

  it('is asked anew when something in any of their cases changed it, and not when something else happened there', async () => {
    const [one, other] = [await hall.world.openCase({ seats: ['police', 'ggz', 'gi'] }), await hall.world.openCase({ seats: ['police', 'ggz', 'gi'] })];
    const kept = await hall.fact(other, 'ggz', []);
    await watching();
    await silent(() => hall.fact(one, 'ggz', ['gi']));
    let shared = '';
    await told(async () => void (shared = await hall.fact(one, 'ggz', ['police'])));
    expect(idsIn(await newest(hall.as.police))).toEqual([shared]);
    await told(() => hall.as.ggz.ask(SHARE, { input: { ids: [kept], seatIds: [other.seatOf('police')], ground: 'Nodig voor de veiligheid', ...lawfully('ggz') } }));
    // That it goes to others as well is nothing to this reader.
    await silent(() => hall.as.ggz.ask(SHARE, { input: { ids: [kept], seatIds: [other.seatOf('police'), other.seatOf('gi')], ground: 'Nodig voor de veiligheid', ...lawfully('ggz') } }));
    await told(() => hall.as.ggz.ask(NARROW, { id: kept, seatIds: [other.seatOf('gi')] }));
    await told(() => hall.as.ggz.ask(WITHDRAW, { id: shared }));
    expect(idsIn(await newest(hall.as.police))).toEqual([]);
  });

  it('follows a case they were seated in meanwhile, and a seat that ends by the clock', async () => {
    const file = await hall.world.openCase({ seats: ['ggz', 'police2'] });
    await watching();
    await hall.world.nobodyIsAsked();
    await hall.as.chair.ask('mutation ($input: SeatProfessionalInput!) { seatProfessional(input: $input) { id } }', { input: { caseId: file.id, professionalId: hall.world.people.police.id, function: 'PARTNER' } });
    await pause(2 * QUIET);
    const [{ id: seatId }] = (await hall.world.sql<{ id: string }>('select id from seat where case_id = $1 and professional_id = $2', [file.id, hall.world.people.police.id])) as [{ id: string }];
    file.seats.police = seatId;
    await told(() => hall.fact(file, 'ggz', ['police']));
    expect((await newest(hall.as.police)).items).toHaveLength(1);
    await told(async () => {
      await hall.world.sql("update seat set until_at = now() + interval '2 seconds' where id = $1", [seatId]);
      // Whatever next happens there: with that it is known when the seat ends.
      await hall.fact(file, 'ggz', []);
    });
    expect((await newest(hall.as.police)).items).toEqual([]);
  });

  it('is told no longer once it is not on the screen any more', async () => {
    line.socket.emit('unwatchNew');
    const file = await hall.world.openCase({ seats: ['police', 'ggz'] });
    await silent(() => hall.fact(file, 'ggz', ['police']));
  });
});
