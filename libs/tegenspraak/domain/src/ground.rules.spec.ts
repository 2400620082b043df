import { describe, expect, it } from '@jest/globals';
import { groundAudience, reviseGround } from './ground.rules';

const now = new Date('2026-11-12T10:00:00Z');
const seat = (id: string, organisationId: string) => ({ id, organisationId, task: 'NONE' as never });
const [police, colleague, clinic] = [seat('police', 'P'), seat('colleague', 'P'), seat('clinic', 'C')];
const liveSeats = [police, colleague, clinic];
const fact = (id: string, audience: readonly string[], openUntil = new Date('2027-01-01')) => ({ id, organisationId: 'C', task: 'NONE' as never, audience, openUntil });
const head = ['police', 'colleague', 'clinic'];

describe('for whom a ground is given', () => {
  it('for everyone who reads the head, when each may know what is cited', () =>
    expect(groundAudience('TABLE', police, head, { liveSeats, cited: [fact('f', ['police', 'colleague'])], now })).toEqual({ ok: true, value: head }));
  it('names the fact that one of them may not know', () =>
    expect(groundAudience('TABLE', police, head, { liveSeats, cited: [fact('f', ['police', 'colleague']), fact('g', ['police'])], now })).toMatchObject({ ok: false, code: 'CITATION_TOO_NARROW', ids: ['g'] }));
  it('for only us it leaves out the colleague who may not know it', () =>
    expect(groundAudience('OWN', police, head, { liveSeats, cited: [fact('g', ['police'])], now })).toEqual({ ok: true, value: ['police'] }));
  it('rests on nothing that was taken back', () =>
    expect(groundAudience('OWN', police, head, { liveSeats, cited: [fact('g', ['police'], new Date('2026-01-01'))], now })).toMatchObject({ code: 'CITATION_UNKNOWN' }));
});

describe('saying a ground again', () => {
  const ground = { why: 'w', knowledge: 'k', wouldChangeMyMind: 'm', alternative: null, citedContributionIds: ['f', 'g'], closedContributionIds: ['g'], bornAudience: head, audience: ['police'], version: 2 };
  const words = { version: 2, why: 'anders', knowledge: 'k', wouldChangeMyMind: 'm', alternative: null, citedContributionIds: ['f'] };
  const facts = { liveSeats, cited: [fact('f', ['police', 'colleague'])], now };

  it('without what closed it is again for whom it was given', () =>
    expect(reviseGround(ground, words, facts)).toMatchObject({ ok: true, value: { why: 'anders', citedContributionIds: ['f'], closedContributionIds: [], audience: head } }));
  it.each([
    ['nothing closed', { ...ground, closedContributionIds: [] }, words, 'NOTHING_TO_REVISE'],
    ['it is another version', ground, { ...words, version: 1 }, 'STALE'],
    ['what closed is cited again', ground, { ...words, citedContributionIds: ['f', 'g'] }, 'CITATION_UNKNOWN'],
    ['what was never cited is brought in', ground, { ...words, citedContributionIds: ['h'] }, 'CITATION_UNKNOWN'],
    ['what one owes is left out', ground, { ...words, knowledge: null }, 'GROUND_INCOMPLETE'],
  ])('is refused when %s', (_, given, said, code) => expect(reviseGround(given, said, facts)).toMatchObject({ ok: false, code }));
  it('is refused when what is left became too narrow', () =>
    expect(reviseGround(ground, words, { ...facts, cited: [fact('f', ['police'])] })).toMatchObject({ code: 'CITATION_TOO_NARROW', ids: ['f'] }));
});
