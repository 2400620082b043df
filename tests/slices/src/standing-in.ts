import { addDays, dayOf, startOfDay, weekdayOf } from '@casustafel/kernel';
import type { Handle, HubClient, WorldCase } from '@casustafel/tests-support';
import { openHall } from './sitting';

export const NAME = 'mutation ($input: NameStandInInput!) { nameStandIn(input: $input) { id ids } }';
export const TAKE_BACK = 'mutation ($seatId: ID!) { takeBackStandIn(seatId: $seatId) { id } }';
export const HAND_OVER = 'mutation ($input: HandOverSeatInput!) { handOverSeat(input: $input) { id ids } }';
export const DESK = 'query { standInDesk { seats { id caseNumber professionalId dates } standIns { id caseNumber professionalId absentId date begun } colleagues { id name readyUntil } } }';
export const VIEW = `query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor seats { id name live self standingInForSeatId }
  contributions { id } actions { id ownerSeatId } tegenspraken { id askedSeatId viewerMay { restate answer } }
  handovers { id fromSeatId toSeatId givenBy reason note contributionIds actionIds tegenspraakIds drafts draftsLeft } } }`;

/** The next day on which the table of the test world sits, never today. */
export const nextTableDay = (): string => {
  const today = dayOf(new Date());
  return addDays(today, (9 - weekdayOf(today)) % 7 || 7);
};

/** A hall in which a colleague of the police cannot come. The clock can be put at a Dutch day and hour; whoever is asked then signs in anew. */
export async function openStandingIn() {
  const hall = await openHall();
  const { hub, world } = hall;
  const day = nextTableDay();
  await world.nobodyIsAsked();

  /** Puts the clock of rules and log at so many hours after the day began. */
  const at = (date: string, hours: number): void => hub.moveClock(`${startOfDay(date).getTime() + hours * 3_600_000 - Date.now()} milliseconds`);
  const today = (): void => hub.moveClock('');
  const sign = (handle: Handle): Promise<HubClient> => hub.signIn(handle);
  const id = (handle: Handle): string => world.people[handle].id;
  const naming = (file: WorldCase, change: object = {}) => ({ input: { seatIds: [file.seatOf('police')], professionalId: id('police2'), date: day, ...change } });
  const name = async (file: WorldCase, change: object = {}): Promise<string> => (await (await sign('mandate')).ask(NAME, naming(file, change))).nameStandIn.id;
  const view = async (who: HubClient, file: WorldCase) => (await who.ask(VIEW, { caseId: file.id })).caseView;
  const refusal = async (handle: Handle, file: WorldCase) => (await sign(handle)).refusal(VIEW, { caseId: file.id });
  const handing = (file: WorldCase, change: object = {}) => ({ input: { seatId: file.seats.police, receiverId: id('police2'), reason: 'LEAVING', ...change } });
  return { hall, hub, world, day, at, today, sign, id, naming, name, view, refusal, handing };
}

export type StandingIn = Awaited<ReturnType<typeof openStandingIn>>;
