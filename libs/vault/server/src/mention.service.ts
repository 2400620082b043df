import { seatsOfCase, UnitOfWork, type Caller } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { idField, input } from '@casustafel/kernel/fields';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { MentionRepository } from './mention.repository';

const seenInput = input({ id: idField });

/** Whoever keeps a value saw where it stood. */
@Injectable()
export class MentionService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  see(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id } = parse(seenInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new MentionRepository(tx);
      const mention = await repository.lock(id);
      authorise(tx.actor, 'read', 'ProtectedMention', mention, id);
      await repository.see(mention);
      const { caseId, party } = mention;
      await tx.log({ action: 'SAW_MENTION', caseId, objects: [{ kind: 'ProtectedMention', id }] });
      const own = (await seatsOfCase(tx, caseId)).filter((seat) => seat.party === party).map((seat) => seat.id);
      await tx.tell({ topic: 'changed', kind: 'ProtectedMention', caseId, id, seatsAfter: own });
      return [id];
    });
  }
}
