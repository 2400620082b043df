import { stale, UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, seatIn } from '@casustafel/policy';
import { answerInput, answerOf, applyInSession, askInput, restateInput, tegenspraakActInput, tegenspraakInput, waiveInput, type TegenspraakEvent } from '@casustafel/tegenspraak-domain';
import { Inject, Injectable } from '@nestjs/common';
import { Raising } from './raising';
import { sessionFacts, type RoomAround } from './session';
import { TegenspraakRepository } from './tegenspraak.repository';

/** As which of the two a person acts: the author, or one of the table that owes the answer. */
type Right = 'own' | 'answer';

const ACTION: Readonly<Record<TegenspraakEvent['kind'], string>> = {
  RAISED: 'RAISED', ASKED: 'ASKED', RESTATED: 'RESTATED', NOT_YET: 'SAID_NOT_YET', UNDERSTOOD: 'SAID_UNDERSTOOD', AUTHOR_WROTE: 'WROTE_SENTENCE', ADOPTED: 'ADOPTED_SENTENCE',
  WAIVED: 'WAIVED', ANSWERED: 'ANSWERED', SETTLED: 'SETTLED', MAINTAINED: 'MAINTAINED', WITHDRAWN: 'WITHDREW_DISSENT',
};

/** Whoever is asked while standing in is asked for the colleague they represent: tomorrow that seat is still there. */
function ofRepresented(event: TegenspraakEvent, { represented }: RoomAround): TegenspraakEvent {
  if (event.kind === 'ASKED') return { ...event, seatId: represented(event.seatId) };
  if (event.kind === 'ANSWERED' && event.answer.outcome === 'TO_BE_CHECKED') return { ...event, answer: { ...event.answer, checkBySeatId: represented(event.answer.checkBySeatId) } };
  return event;
}

/** Who said it stands in the thread, also when they said it for another's seat. */
const spokenFrom = (tx: Tx, { caseId }: { caseId: string }, seatId: string): string => (tx.actor.seats.some(({ id }) => id === seatId) ? seatId : seatIn(tx.actor, caseId)!.id);

/** The life of a dissent. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class TegenspraakService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Raising) private readonly raising: Raising,
  ) {}

  raise(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(tegenspraakInput, given);
    return this.work.run(caller, (tx) => this.raising.raise(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  raiseIn(tx: Tx, given: unknown): Promise<readonly string[]> {
    return this.raising.raise(tx, parse(tegenspraakInput, given));
  }

  /** The lead asks somebody who may know it to answer. */
  ask(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { seatId, ...seen } = parse(askInput, given);
    return this.act(caller, 'answer', seen, { kind: 'ASKED', seatId });
  }

  restate(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { sentence, ...seen } = parse(restateInput, given);
    return this.act(caller, 'answer', seen, { kind: 'RESTATED', sentence });
  }

  notYet(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.act(caller, 'own', parse(tegenspraakActInput, given), { kind: 'NOT_YET' });
  }

  /** "Yes, that is it." */
  confirm(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.act(caller, 'own', parse(tegenspraakActInput, given), { kind: 'UNDERSTOOD' });
  }

  writeSentence(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { sentence, ...seen } = parse(restateInput, given);
    return this.act(caller, 'own', seen, { kind: 'AUTHOR_WROTE', sentence });
  }

  adoptSentence(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.act(caller, 'answer', parse(tegenspraakActInput, given), { kind: 'ADOPTED' });
  }

  waive(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { reason, ...seen } = parse(waiveInput, given);
    return this.act(caller, 'answer', seen, { kind: 'WAIVED', reason });
  }

  answer(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, version, ...answer } = parse(answerInput, given);
    return this.act(caller, 'answer', { id, version }, { kind: 'ANSWERED', answer: answerOf(answer) });
  }

  settle(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.act(caller, 'own', parse(tegenspraakActInput, given), { kind: 'SETTLED' });
  }

  maintain(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.act(caller, 'own', parse(tegenspraakActInput, given), { kind: 'MAINTAINED' });
  }

  /** By its author alone, and visibly: the head stays, with the word that says so. */
  withdraw(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.act(caller, 'own', parse(tegenspraakActInput, given), { kind: 'WITHDRAWN' });
  }

  private act(caller: Caller, right: Right, { id, version }: { id: string; version: number }, said: TegenspraakEvent): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const repository = new TegenspraakRepository(tx, this.sealer);
      const kept = await repository.lock(id);
      authorise(tx.actor, right, 'Tegenspraak', kept, id);
      if (kept.version !== version) throw stale();
      const facts = await sessionFacts(tx, kept);
      const event = ofRepresented(said, facts);
      const after = orRefuse(applyInSession(kept, event, facts));
      await repository.save(kept, after);
      // Raising was the first turn and made the second version; every act since is one turn and one version.
      await repository.addTurn(kept, after.version - 1, spokenFrom(tx, kept, facts.seatId), event);
      await tx.log({ action: ACTION[event.kind], caseId: kept.caseId, objects: [{ kind: 'Tegenspraak', id }] });
      await tx.tell({ topic: 'changed', kind: 'Tegenspraak', caseId: kept.caseId, id, seatsBefore: kept.audience, seatsAfter: kept.audience });
      return [id];
    });
  }
}
