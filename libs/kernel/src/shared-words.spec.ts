import { describe, expect, it } from '@jest/globals';
import { sharedWords } from './shared-words';

const fact = { id: 'fact', texts: ['Vader belt elke avond naar het huis van moeder', 'gesprek met de wijkagent'] };
const other = { id: 'other', texts: ['Moeder slaapt slecht'] };

describe('words that were read elsewhere', () => {
  it('are found at six in a row, wherever they stand', () =>
    expect(sharedWords('Wij weten dat vader belt elke avond naar het huis van haar.', [fact, other])).toEqual(['fact']));
  it('are not found at five', () => expect(sharedWords('vader belt elke avond naar school', [fact])).toEqual([]));
  it('are found however they are written', () => expect(sharedWords('VADER, bélt  elke\navond; naar “het” …', [fact])).toEqual(['fact']));
  it('do not run on from one text of a card into the next', () => expect(sharedWords('het huis van moeder gesprek met de wijkagent', [fact])).toEqual([]));
  it('are not found in other words', () => expect(sharedWords('Elke avond gaat bij haar de telefoon, en het is hij', [fact])).toEqual([]));
  it.each(['', '   ', '… — !'])('are none in %j', (text) => expect(sharedWords(text, [fact])).toEqual([]));
  it('are none of what says less than six', () => expect(sharedWords('Moeder slaapt slecht', [other])).toEqual([]));
  it('name each card once', () => expect(sharedWords(`${fact.texts[0]} ${fact.texts[0]}`, [fact, { ...fact, id: 'same' }])).toEqual(['fact', 'same']));
});
