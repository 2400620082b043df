import { UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { Sealer } from '@casustafel/key-store';
import { authorise, seatIn } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { draftInput, draftPlaceInput } from './draft.input';
import type { DraftModel } from './draft.model';
import { DraftRepository, readDraft } from './draft.repository';

const AN_HOUR = 3_600_000;

/**
 * What somebody half typed, kept for them alone so that a lost connection loses nothing.
 *
 * Saving is written down once an hour per place. A form saves every second or two while somebody types; a row for each
 * would bury the looks at other people's data, which the log is for, and every row queues for the end of the case's chain.
 * No look is lost by it: a draft discloses nothing to anybody, and the first save, every opening and the dropping of it
 * do stand in the log. The first save of an hour cannot be kept when it cannot be logged.
 */
@Injectable()
export class DraftsService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  /** The viewer's own draft at this place; null when there is none. */
  async mine(caller: Caller, given: unknown): Promise<DraftModel | null> {
    const at = parse(draftPlaceInput, given);
    // Beside a guest too: it is one's own, opened by one's own press; and were it hidden, the next key would write over it.
    const { drafts } = await this.work.look(caller, { action: 'OPENED_DRAFT', caseId: at.caseId, saysBesideGuests: true }, (read) => ({ drafts: readDraft(read, caller.actor, this.sealer, at) }));
    const [draft] = drafts;
    return draft ? { text: draft.text, savedAt: draft.savedAt } : null;
  }

  /** Keeps what is typed now in place of what was typed before. */
  save(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { text, ...at } = parse(draftInput, given);
    return this.work.run(caller, async (tx) => {
      atOwnCase(tx, at.caseId);
      const repository = new DraftRepository(tx, this.sealer);
      const loggedAt = await repository.loggedAt(at);
      const logs = !loggedAt || tx.now.getTime() - loggedAt.getTime() >= AN_HOUR;
      await repository.save(at, text, logs ? tx.now : loggedAt);
      if (logs) await tx.log({ action: 'SAVED_DRAFT', caseId: at.caseId, objects: [] });
      return [at.caseId];
    });
  }

  /** What was drafted was kept elsewhere, or is not wanted any more. */
  drop(caller: Caller, given: unknown): Promise<readonly string[]> {
    const at = parse(draftPlaceInput, given);
    return this.work.run(caller, async (tx) => {
      atOwnCase(tx, at.caseId);
      await new DraftRepository(tx, this.sealer).drop(at);
      await tx.log({ action: 'DROPPED_DRAFT', caseId: at.caseId, objects: [] });
      return [at.caseId];
    });
  }
}

/** @throws Refused for whoever does not sit in the case. */
const atOwnCase = (tx: Tx, caseId: string): void => authorise(tx.actor, 'write', 'CaseFile', seatIn(tx.actor, caseId) ? { id: caseId, tableId: '' } : null, caseId);
