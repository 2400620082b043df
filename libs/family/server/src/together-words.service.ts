import { Persons, stale, UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { argueTogether, endTogether, holdInput, holdTogether, togetherInput, type HoldInput, type TogetherInput } from '@casustafel/family-domain';
import { parse } from '@casustafel/graphql';
import { audienceOf, newId, orRefuse } from '@casustafel/kernel';
import { idField, input, versionField } from '@casustafel/kernel/fields';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { atFamily, orNameField, subjectsAmong } from './at-family';
import { TogetherWordRepository } from './together-word.repository';

const FIELDS = { PERSON_NOT_IN_CASE: 'personIds', NOT_SEVERAL: 'personIds', LAST_DAY_IN_PAST: 'lastDay', TOO_LONG_AHEAD: 'lastDay' };
const endingInput = input({ wordId: idField, version: versionField });

/** The chair argues that some can be spoken with together, and takes that back. */
@Injectable()
export class TogetherWordsService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Persons) private readonly persons: Persons,
  ) {}

  argue(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(togetherInput, given);
    return this.work.run(caller, (tx) => this.argueIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async argueIn(tx: Tx, input: TogetherInput): Promise<readonly string[]> {
    const { caseId, personIds, scope } = input;
    const { seat, hearers, persons } = await atFamily(tx, this.persons, caseId, 'argue');
    const word = orNameField(argueTogether(input, { id: newId(), seatId: seat.id, audience: hearers.map(({ id }) => id), personIds: new Set(persons.map(({ id }) => id)), now: tx.now }), FIELDS);
    const subjects = subjectsAmong(persons, personIds);
    await new TogetherWordRepository(tx, this.sealer).insert(word, seat, audienceOf(scope, seat, hearers), subjects);
    await tx.log({ action: 'ARGUED_TOGETHER', caseId, objects: [{ kind: 'TogetherWord', id: word.id }], subjects });
    await tx.tell({ topic: 'changed', kind: 'TogetherWord', caseId, id: word.id, seatsBefore: [], seatsAfter: word.audience });
    return [word.id];
  }

  end(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { wordId, version } = parse(endingInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new TogetherWordRepository(tx, this.sealer);
      const kept = await repository.lock(wordId);
      authorise(tx.actor, 'end', 'TogetherWord', kept, wordId);
      if (kept.version !== version) throw stale();
      await repository.save(kept, orRefuse(endTogether(kept, tx.now)));
      await tx.log({ action: 'ENDED_TOGETHER', caseId: kept.caseId, objects: [{ kind: 'TogetherWord', id: wordId }], subjects: kept.subjects });
      await tx.tell({ topic: 'changed', kind: 'TogetherWord', caseId: kept.caseId, id: wordId, seatsBefore: kept.audience, seatsAfter: kept.audience });
      return [wordId];
    });
  }

  /** Whoever is not sure holds it back. Nobody is told who: everybody is told that it is to be asked again whether the word stands. */
  hold(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(holdInput, given);
    return this.work.run(caller, async (tx) => {
      const { seat, persons } = await atFamily(tx, this.persons, input.caseId, 'plan');
      const hold = orNameField(holdTogether(input, { id: newId(), seatId: seat.id, personIds: new Set(persons.map(({ id }) => id)), now: tx.now }), FIELDS);
      const repository = new TogetherWordRepository(tx, this.sealer);
      await repository.hold(hold);
      await this.logAndTellAbout(tx, repository, 'HELD_TOGETHER', input, subjectsAmong(persons, input.personIds));
      return [hold.id];
    });
  }

  release(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(holdInput, given);
    return this.work.run(caller, async (tx) => {
      const { seat, persons } = await atFamily(tx, this.persons, input.caseId, 'plan');
      const repository = new TogetherWordRepository(tx, this.sealer);
      await repository.release(input.caseId, seat.id, input.personIds);
      await this.logAndTellAbout(tx, repository, 'RELEASED_TOGETHER', input, subjectsAmong(persons, input.personIds));
      return [input.caseId];
    });
  }

  private async logAndTellAbout(tx: Tx, repository: TogetherWordRepository, action: string, { caseId, personIds }: HoldInput, subjects: readonly string[]): Promise<void> {
    const words = await repository.about(caseId, personIds);
    await tx.log({ action, caseId, objects: words.map(({ id }) => ({ kind: 'TogetherWord', id })), subjects });
    for (const { id, seats } of words) await tx.tell({ topic: 'changed', kind: 'TogetherWord', caseId, id, seatsBefore: seats, seatsAfter: seats });
  }
}
