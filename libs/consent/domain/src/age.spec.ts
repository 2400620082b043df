import { addDays } from '@casustafel/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageOn, birthdayAt, yearAfter } from './age';
import { askedOf, bandOn, endingBirthday } from './age.rules';

const day = fc.date({ min: new Date('1940-01-01T12:00:00Z'), max: new Date('2030-12-31T12:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('an age', () => {
  it('is reached on the birthday, and not the day before', () =>
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 30 }), (born, age) => {
      const birthday = birthdayAt(born, age);
      expect(ageOn(born, birthday)).toBe(age);
      if (age > 0) expect(ageOn(born, addDays(birthday, -1))).toBe(age - 1);
    })));
  it('of somebody born on 29 February is reached on 1 March where there is none', () => {
    expect(birthdayAt('2008-02-29', 16)).toBe('2024-02-29');
    expect(birthdayAt('2008-02-29', 18)).toBe('2026-03-01');
    expect([ageOn('2008-02-29', '2026-02-28'), ageOn('2008-02-29', '2026-03-01')]).toEqual([17, 18]);
  });
  it('and a year never lasts longer than a year', () =>
    fc.assert(fc.property(day, (from) => {
      expect(yearAfter(from) > from).toBe(true);
      expect(yearAfter(from) <= addDays(from, 366)).toBe(true);
    })));
});

describe('who is asked', () => {
  const born = '2014-05-06';
  it.each([
    ['the day before twelve', '2026-05-05', 'UNDER_12', false, true],
    ['at twelve', '2026-05-06', 'FROM_12', true, true],
    ['the day before sixteen', '2030-05-05', 'FROM_12', true, true],
    ['at sixteen', '2030-05-06', 'FROM_16', true, false],
    ['the day before eighteen', '2032-05-05', 'FROM_16', true, false],
    ['at eighteen', '2032-05-06', 'ADULT', true, false],
  ])('%s', (_, on, band, person, representatives) => expect(askedOf(born, on, true)).toEqual({ band, person, representatives, reason: false }));

  it('whoever cannot weigh it is represented, with a reason from twelve on', () => {
    expect(askedOf(born, '2026-05-05', false)).toEqual({ band: 'UNDER_12', person: false, representatives: true, reason: false });
    for (const on of ['2026-05-06', '2030-05-06', '2040-05-06']) expect(askedOf(born, on, false)).toMatchObject({ person: false, representatives: true, reason: true });
  });
  it('an age nobody knows is met with the strictest rule', () => expect(askedOf(null, '2026-05-06', true)).toEqual({ band: 'UNKNOWN', person: true, representatives: true, reason: false }));
  it('somebody, whatever the age', () =>
    fc.assert(fc.property(fc.option(day), day, fc.boolean(), (birthDate, on, able) => {
      const asked = askedOf(birthDate, on, able);
      expect(asked.person || asked.representatives).toBe(true);
    })));
});

describe('a birthday ends what others gave alone', () => {
  it('until then the same people are asked, and on it others', () =>
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 18 * 366 }), (born, lived) => {
      const on = addDays(born, lived);
      const asked = askedOf(born, on, false);
      const birthday = endingBirthday(born, on, asked);
      if (birthday === null) return expect(bandOn(born, on)).toBe('ADULT');
      expect(birthday > on).toBe(true);
      expect(bandOn(born, addDays(birthday, -1))).toBe(bandOn(born, on));
      expect(bandOn(born, birthday)).not.toBe(bandOn(born, on));
      return undefined;
    })));
  it('and leaves what the person gave', () => expect(endingBirthday('2014-05-06', '2030-05-05', askedOf('2014-05-06', '2030-05-05', true))).toBeNull());
});
