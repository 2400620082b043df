import { currentConference, Persons, stale, UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import {
  changeMessage, endMessage, MESSAGE_FIELDS, messageChangeInput, messageEndingInput, messageInput, planMessage, waitsFor,
  type FamilyMessage, type MessageInput, type TellingFacts,
} from '@casustafel/family-domain';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { aged, atFamily, citedBy, orNameField, subjectsAmong, type AtFamily } from './at-family';
import { ContactSafetyRepository } from './contact-safety.repository';
import { FamilyMessageRepository, type KeptMessage } from './family-message.repository';
import { TogetherWordRepository } from './together-word.repository';

const LOGGED = { TOLD: 'TOLD_FAMILY', COULD_NOT: 'COULD_NOT_TELL_FAMILY', DROPPED: 'DROPPED_FAMILY' } as const;

/** Planning a word to the family, writing it anew and ending it. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class FamilyMessagesService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Persons) private readonly persons: Persons,
  ) {}

  plan(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(messageInput, given);
    return this.work.run(caller, (tx) => this.planIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async planIn(tx: Tx, input: MessageInput): Promise<readonly string[]> {
    const { caseId, personIds, citedContributionIds } = input;
    const at = await atFamily(tx, this.persons, caseId, 'plan');
    const sitting = await currentConference(tx, caseId);
    const facts = await this.facts(tx, at, input, citedContributionIds);
    const planned = planMessage(input, { ...facts, id: newId(), conferenceId: sitting?.phase === 'LIVE' ? sitting.id : null });
    const message = orNameField(planned, MESSAGE_FIELDS, citedContributionIds);
    const names = at.persons.filter(({ id }) => personIds.includes(id)).map(({ name, label }) => name || label);
    const subjects = subjectsAmong(at.persons, personIds);
    const repository = new FamilyMessageRepository(tx, this.sealer);
    await repository.insert(message, input.scope, at.seat, names, subjects);
    await this.logAndTell(tx, repository, 'PLANNED_FAMILY', message, subjects, []);
    return [message.id];
  }

  /** Also confirms what was to be revised. */
  change(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { messageId, version, ...input } = parse(messageChangeInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, kept } = await this.lock(tx, messageId, version, 'correct');
      const at = await atFamily(tx, this.persons, kept.caseId, 'plan');
      const facts = await this.facts(tx, at, kept, input.citedContributionIds);
      const changed = orNameField(changeMessage(kept, input, facts), MESSAGE_FIELDS, input.citedContributionIds);
      const before = await repository.reached(messageId);
      await repository.save(kept, changed);
      await this.logAndTell(tx, repository, 'CHANGED_FAMILY', changed, kept.subjects, before);
      return [messageId];
    });
  }

  /** By who tells it, or to let it go by who wrote it; for a teller who left, by whoever leads the table. */
  end(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { messageId, version, ...input } = parse(messageEndingInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, kept } = await this.lock(tx, messageId, version, input.ending === 'DROPPED' ? 'drop' : 'end');
      const at = await atFamily(tx, this.persons, kept.caseId, 'plan');
      const ended = orRefuse(endMessage(kept, input, { waits: waitsFor(kept, await this.held(tx, at, kept)), now: tx.now }));
      const before = await repository.reached(messageId);
      await repository.save(kept, ended);
      await this.logAndTell(tx, repository, LOGGED[input.ending], ended, kept.subjects, before);
      return [messageId];
    });
  }

  private async lock(tx: Tx, id: string, version: number, act: 'correct' | 'end' | 'drop'): Promise<{ repository: FamilyMessageRepository; kept: KeptMessage }> {
    const repository = new FamilyMessageRepository(tx, this.sealer);
    const kept = await repository.lock(id);
    authorise(tx.actor, act, 'FamilyMessage', kept, id);
    if (kept.version !== version) throw stale();
    return { repository, kept };
  }

  /** What is asked of everybody it is for, in the form it has. */
  private async facts(tx: Tx, { seat, hearers, persons }: AtFamily, { caseId, personIds, form }: Pick<FamilyMessage, 'caseId' | 'personIds' | 'form'>, cited: readonly string[]): Promise<TellingFacts> {
    return {
      seat, liveSeats: hearers, persons: aged(persons, tx.now), now: tx.now,
      cited: await citedBy(tx, caseId, personIds, cited),
      safeToContact: await new ContactSafetyRepository(tx, this.sealer).safeAmong(caseId, personIds),
      togetherStands: await new TogetherWordRepository(tx, this.sealer).stands(caseId, personIds, form),
    };
  }

  private async held(tx: Tx, at: AtFamily, kept: KeptMessage) {
    // What closed is not asked after: it is waited for already, and is not there for whoever tells it.
    const open = kept.citedContributionIds.filter((id) => !kept.closedContributionIds.includes(id));
    const facts = await this.facts(tx, at, kept, kept.closedContributionIds.length > 0 ? [] : open);
    return { ...facts, notOnward: facts.cited.some(({ notOnward }) => notOnward), notInReport: facts.cited.some(({ notInReport }) => notInReport) };
  }

  private async logAndTell(tx: Tx, repository: FamilyMessageRepository, action: string, { id, caseId }: FamilyMessage, subjects: readonly string[], seatsBefore: readonly string[]): Promise<void> {
    await tx.log({ action, caseId, objects: [{ kind: 'FamilyMessage', id }], subjects });
    await tx.tell({ topic: 'changed', kind: 'FamilyMessage', caseId, id, seatsBefore, seatsAfter: await repository.reached(id) });
  }
}
