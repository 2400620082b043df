import { describe, expect, it } from '@jest/globals';
import { levelAtLeast, LEVELS, NEVER_PASSING, THIRD_PARTY_ROLES, type DataCategory } from '@casustafel/kernel';
import fc from 'fast-check';
import { explain } from '../explain/explain';
import { itemIn, readerIn } from '../explain/world-of';
import type { Question } from '../explain/question.input';
import { anyQuestion } from '../proof/questions.arbitrary';
import { tries } from '../proof/tries';
import { agreementInForce } from './agreements';
import { articlesHeard, levelHeard } from './hearing';
import { levelOf } from './level-of';

/** Any question, put about a guest. */
const aboutGuests: fc.Arbitrary<Question> = fc.tuple(anyQuestion, fc.constantFrom(...THIRD_PARTY_ROLES)).map(([question, recipient]) => ({
  ...question, recipient, recipientTask: undefined, supplierTask: question.supplier === 'COLLEGE' ? (question.supplierTask ?? 'WMO') : undefined,
  gate: question.gate && { ...question.gate, recipients: question.gate.recipients && [...question.gate.recipients, recipient] },
}));

function worldOf(question: Question) {
  const agreement = agreementInForce(question.mode, []);
  const from = { role: question.supplier, task: question.supplierTask ?? ('NONE' as const) };
  const asker = readerIn(question, { role: 'RVDK', task: 'NONE' }, agreement);
  const item = itemIn(question, from);
  const [seat] = asker.seats;
  return { agreement, asker, item, seat: seat!, guest: { id: 'gast', role: question.recipient, channels: [item.channel] } };
}

describe('what a guest may hear', () => {
  it('is nothing that the rule book does not say may be read aloud', () => {
    let heard = 0;
    fc.assert(fc.property(aboutGuests, (question) => {
      const { agreement, asker, item, seat, guest } = worldOf(question);
      const level = levelHeard(guest, seat, asker, item);
      if (level === 'NOTHING') return;
      heard += 1;
      const { verdict, missing } = explain({ ...question, facts: { ...question.facts, incidental: true, recipientExecutesOts: false } }, agreement);
      expect({ verdict, missing }).toEqual({ verdict: 'ALOUD', missing: [] });
    }), { numRuns: tries(3_000) });
    expect(heard).toBeGreaterThan(tries(20));
  });

  it('has an article, and is never of a kind that never passes', () => fc.assert(fc.property(aboutGuests, (question) => {
    const { asker, item, seat, guest } = worldOf(question);
    const level = levelHeard(guest, seat, asker, item);
    if (!levelAtLeast(level, 'CONCLUSION')) return;
    expect(articlesHeard(guest, seat, item, level).length).toBeGreaterThan(0);
    expect(NEVER_PASSING).not.toContain(item.supply.split('/')[2] as DataCategory);
  }), { numRuns: tries(2_000) }));

  it('rests on the articles of the read-aloud lines that carry it, and on no others', () => {
    const reached = { one: 0, none: 0 };
    fc.assert(fc.property(aboutGuests, fc.constantFrom(...LEVELS), (question, level) => {
      const { agreement, item, seat, guest } = worldOf(question);
      const [role, task, category] = item.supply.split('/');
      const expected = new Set<string>();
      for (const row of agreement.rows) {
        if (row.recipient.role !== guest.role || !row.aloud || row.unverified) continue;
        if (row.supplier.role !== role || row.supplier.task !== task || row.category !== category) continue;
        if (!row.about.includes(item.about) || !levelAtLeast(row.level, level)) continue;
        for (const article of [row.article, row.gateArticle]) if (article) expected.add(article);
      }
      expect(new Set(articlesHeard(guest, seat, item, level))).toEqual(expected);
      reached[expected.size > 0 ? 'one' : 'none'] += 1;
    }), { numRuns: tries(3_000), seed: 31 });
    expect(Math.min(reached.one, reached.none)).toBeGreaterThan(tries(10));
  });

  it('is on no screen: whoever is a third party reads nothing, whatever they might hear', () => fc.assert(fc.property(aboutGuests, (question) => {
    const { agreement, item, guest } = worldOf(question);
    expect(levelOf(readerIn(question, { role: guest.role, task: 'NONE' }, agreement), { ...item, incidental: true })).toBe('NOTHING');
  }), { numRuns: tries(1_000) }));

  it('travels in a channel that reaches them, and is then what it would be if nobody were kept apart', () => {
    const CHANNELS = ['case', 'of the one', 'of the other', 'of neither'] as const;
    const reached = { heard: 0, kept: 0 };
    fc.assert(fc.property(aboutGuests, fc.constantFrom(...CHANNELS), fc.constantFrom('of the one', 'of the other', null), (question, channel, side) => {
      const { asker, item, seat, guest } = worldOf(question);
      const channels = ['case', ...(side ? [side] : [])];
      const open = levelHeard({ ...guest, channels: ['case'] }, seat, asker, item);
      const level = levelHeard({ ...guest, channels }, seat, asker, { ...item, channel });
      expect(level).toBe(channel === 'case' || channel === side ? open : 'NOTHING');
      if (open !== 'NOTHING') reached[level === 'NOTHING' ? 'kept' : 'heard'] += 1;
    }), { numRuns: tries(1_500), seed: 31 });
    expect(Math.min(reached.heard, reached.kept)).toBeGreaterThan(tries(10));
  });

  it('and nobody who is no third party is a guest', () => fc.assert(fc.property(aboutGuests, fc.constantFrom('POLITIE', 'GGZ', 'ZVH', 'RVDK', 'HUISARTS'), (question, role) => {
    const { asker, item, seat } = worldOf(question);
    expect(levelHeard({ id: 'gast', role: role as 'GGZ', channels: [item.channel] }, seat, asker, item)).toBe('NOTHING');
  }), { numRuns: tries(500) }));
});
