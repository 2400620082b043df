import { createHmac, randomBytes } from 'node:crypto';
import { KeyStore, openBytes, sealBytes } from '@casustafel/key-store';
import { padAnswer, unpadAnswer, type ScoreAnswer } from '@casustafel/score-domain';
import { Inject, Injectable } from '@nestjs/common';

/** Where an answer belongs; a blob or a key moved to another place does not open. */
export interface RoundPlace {
  readonly caseId: string;
  readonly lineId: string;
  readonly roundId: string;
  readonly scaleVersion: string;
}

const KEY_BYTES = 32;
const placeOf = ({ lineId, roundId, scaleVersion }: RoundPlace): string => `${roundId}:${lineId}:${scaleVersion}`;

/**
 * Seals the answers of one round with a key of that round, and wraps that key with two others that the database does not hold:
 * the hub's, and the case's, so that a case whose key was destroyed leaves no answer behind either.
 */
@Injectable()
export class RoundVault {
  constructor(@Inject(KeyStore) private readonly keys: KeyStore) {}

  /** A new round's key, wrapped: all a restarted hub needs to open the round, and nothing a reader of the database can use. */
  newKey(place: RoundPlace): Buffer {
    return sealBytes(this.wrapping(place), `round-key:${placeOf(place)}`, randomBytes(KEY_BYTES));
  }

  seal(place: RoundPlace, wrappedKey: Buffer, seatId: string, answer: ScoreAnswer): Buffer {
    return sealBytes(this.unwrap(place, wrappedKey), this.answerPlace(place, seatId), padAnswer(JSON.stringify(answer)));
  }

  open(place: RoundPlace, wrappedKey: Buffer, seatId: string, blob: Buffer): ScoreAnswer {
    return JSON.parse(unpadAnswer(openBytes(this.unwrap(place, wrappedKey), this.answerPlace(place, seatId), blob))) as ScoreAnswer;
  }

  private unwrap(place: RoundPlace, wrappedKey: Buffer): Buffer {
    return openBytes(this.wrapping(place), `round-key:${placeOf(place)}`, wrappedKey);
  }

  private wrapping({ caseId }: RoundPlace): Buffer {
    return createHmac('sha256', this.keys.hubKey('round-wrap')).update(this.keys.caseKey(caseId)).digest();
  }

  private answerPlace(place: RoundPlace, seatId: string): string {
    return `score:${placeOf(place)}:${seatId}`;
  }
}
