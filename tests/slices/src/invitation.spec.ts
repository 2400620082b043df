import { foundWorld, startHub, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';
import { addDays, dayOf, newId, weekdayOf } from '@casustafel/kernel';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

jest.setTimeout(30_000);

let hub: Hub;
let world: World;
let file: WorldCase;
let conferenceId: string;
let police: HubClient;

beforeAll(async () => {
  hub = await startHub();
  world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  file = await world.openCase({ seats: ['police'] });
  police = await hub.signIn('police');
  const chair = await hub.signIn('chair');
  const today = dayOf(new Date());
  const input = { caseId: file.id, tableId: world.tableId, date: addDays(today, ((9 - weekdayOf(today)) % 7) + 7), slot: 2, question: 'Kan Nora naar huis?' };
  conferenceId = (await chair.ask('mutation($input: PlaceCaseInput!) { placeCase(input: $input) { id } }', { input })).placeCase.id;
});
afterAll(async () => {
  await world?.close();
  await hub?.close();
});

describe('an invitation for somebody’s own calendar', () => {
  it('says when, and which case by its number; no family, no table, nobody who is invited', async () => {
    const answer = await police.get(`/invitations/${conferenceId}`);
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'no-store']);
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//overleg//NL', 'METHOD:PUBLISH', 'BEGIN:VEVENT', `UID:${conferenceId}`, expect.stringMatching(/^DTSTAMP:\d{8}T\d{6}Z$/),
      expect.stringMatching(/^DTSTART:\d{8}T0[78]4500Z$/), expect.stringMatching(/^DTEND:\d{8}T0[89]3000Z$/), `SUMMARY:Overleg ${file.number}`, 'CLASS:CONFIDENTIAL', 'TRANSP:OPAQUE', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
    expect(text).not.toMatch(/Canarievogel|Nora|Dinsdagtafel|Voorbeeld|ATTENDEE|ORGANIZER|casustafel/iu);
  });

  it('is a look in the log', async () => {
    const rows = await world.sql("select outcome from access_log where action = 'OPENED_INVITATION' and case_id = $1", [file.id]);
    expect(rows).toEqual([{ outcome: 'SHOWN' }]);
  });

  it('is not there for anybody else, and that is the same answer as of one that is not there at all', async () => {
    const bytes = async (client: HubClient, id: string): Promise<string> => {
      const answer = await client.get(`/invitations/${id}`);
      return JSON.stringify([answer.status, await answer.text(), answer.headers.get('content-type')]);
    };
    const [ggz, stranger] = [await hub.signIn('ggz'), hub.stranger()];
    const answers = await Promise.all([bytes(ggz, conferenceId), bytes(ggz, newId()), bytes(stranger, conferenceId), bytes(police, newId()), bytes(police, 'x')]);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('404');
  });
});
