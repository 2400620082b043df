import { lawfully } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDissent, type DissentHall } from './dissenting';

const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
const PROPOSE = 'mutation ($input: ProposeDecisionInput!) { proposeDecision(input: $input) { id } }';
const CLOSE = 'mutation ($input: CloseDecisionInput!) { closeDecision(input: $input) { id } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';

let hall: DissentHall;

beforeAll(async () => {
  hall = await openDissent();
});
afterAll(() => hall?.hall.close());

describe('a fact that opens for more people', () => {
  it('takes along what is disputed about it, so that no decision rests on it over a dissent its chair was never shown', async () => {
    const { file, id: conferenceId } = await hall.hall.sit({ open: true });
    const { chair, police, ggz, gi } = hall.hall.as;
    const fact = await hall.hall.fact(file, 'ggz', ['police']);
    const at = { file, id: conferenceId, fact };
    const dissent = await hall.raise(at);
    expect(await hall.head(chair, at, dissent)).toBeUndefined();

    await ggz.ask(SHARE, { input: { ids: [fact], seatIds: [file.seatOf('chair'), file.seatOf('gi')], ...lawfully('ggz') } });
    for (const who of [chair, gi, police]) expect(await hall.head(who, at, dissent)).toMatchObject({ state: 'RAISED', sentence: 'Bellen is geen dreigen' });
    // The head opened; the ground keeps the readers its author chose.
    expect((await hall.view(chair, at)).tegenspraakGrounds).toEqual([]);

    const { proposeDecision } = await chair.ask(PROPOSE, { input: { conferenceId, text: 'Wij handelen naar dit feit', cites: [{ kind: 'CONTRIBUTION', id: fact }] } });
    const [{ version }] = (await hall.hall.world.sql<{ version: number }>('select version from decision where id = $1', [proposeDecision.id])) as [{ version: number }];
    expect(await chair.refusal(CLOSE, { input: { decisionId: proposeDecision.id, version } })).toBe('HELD_UP');
  });

  it('and that closes again leaves the head where it was', async () => {
    const at = await hall.table();
    const dissent = await hall.raise(at);
    await hall.hall.as.ggz.ask(WITHDRAW, { id: at.fact });
    expect(await hall.head(hall.hall.as.police, at, dissent)).toMatchObject({ state: 'RAISED' });
  });
});
