import { besideGuests, CaseParts, guestSight, UnitOfWork, type Caller, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { parse } from '@casustafel/graphql';
import type { Actor } from '@casustafel/policy';
import { inText, inTextInput, type ProtectedKind } from '@casustafel/vault-domain';
import { Inject, Injectable } from '@nestjs/common';
import { readMentions, type KeptMention } from './mention.repository';
import { readOldContacts } from './old-contact.repository';
import { presentContact, presentMention, presentProtected, type ProtectedMentionModel, type ProtectedValueModel, type VaultModel } from './vault.model';
import { readProtected } from './protected.repository';
import type { KeptContact, KeptProtected } from './protected.row';

/** Followed live like every other part of a case, and asked by a question of its own: where somebody can be found is no by-catch of a look. */
@Injectable()
export class ProtectedPart implements CasePart<KeptProtected, ProtectedValueModel> {
  readonly kind = 'ProtectedValue';
  readonly field = 'protectedValues';
  readonly apart = true;

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptProtected> {
    return readProtected(read, actor, this.sealer, scope);
  }

  present(actor: Actor, kept: KeptProtected): ProtectedValueModel {
    return presentProtected(actor, kept);
  }
}

@Injectable()
export class MentionPart implements CasePart<KeptMention, ProtectedMentionModel> {
  readonly kind = 'ProtectedMention';
  readonly field = 'protectedMentions';
  readonly apart = true;

  constructor(@Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptMention> {
    return readMentions(read, actor, scope);
  }

  present(_: Actor, kept: KeptMention): ProtectedMentionModel {
    return presentMention(kept, false);
  }
}

/** The looks of this slice. */
@Injectable()
export class VaultQueries {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) private readonly parts: CaseParts) {}

  /** What is protected in this case, and where one's own stood. In what it stood is said of what the reader may know anyway. */
  async vault(caller: Caller, caseId: string): Promise<VaultModel> {
    const { actor } = caller;
    // Which things those are is not known before; what of them the reader may know is read in the look, and stands in its row.
    const { found, contacts } = await this.work.judge(caller, (read) => ({ found: readMentions(read, actor, { caseId }), contacts: readOldContacts(read, actor, this.sealer, { caseId }) }));
    // Whether a person had a contact at all is sealed with it.
    const contactIds = contacts.filter(({ words }) => words !== '').map(({ id }) => id);
    const kinds = [...new Set(found.map(({ objectKind }) => objectKind))].filter((kind) => this.parts.of(kind));
    const rows: Record<string, unknown> = await this.work.look(caller, { action: 'OPENED_VAULT', caseId }, (read) => ({
      values: readProtected(read, actor, this.sealer, { caseId }),
      mentions: readMentions(read, actor, { caseId }),
      contacts: readOldContacts(read, actor, this.sealer, { caseId, ids: contactIds }),
      ...Object.fromEntries(kinds.map((kind) => [kind, this.parts.of(kind)!.read(read, actor, { caseId, ids: found.filter((each) => each.objectKind === kind).map(({ objectId }) => objectId) })])),
    }));
    const known = new Set(kinds.flatMap((kind) => ((rows[kind] ?? []) as unknown[]).map((row) => (row as { readonly id: string }).id)));
    return {
      values: (rows['values'] as KeptProtected[]).map((kept) => presentProtected(actor, kept)),
      mentions: (rows['mentions'] as KeptMention[]).map((each) => presentMention(each, known.has(each.objectId))),
      oldContacts: (rows['contacts'] as KeptContact[]).map(presentContact),
    };
  }

  /**
   * Warns an author of what they may know themselves and are writing where others read. What they may not know is not even sought:
   * a warning would be a way to find out. Asked while typing, so it is a row of the log only when it tells something.
   */
  async inText(caller: Caller, given: unknown): Promise<readonly ProtectedKind[] | null> {
    const { caseId, texts } = parse(inTextInput, given);
    const { actor } = caller;
    const { known } = await this.work.judge(caller, (read) => ({ known: readProtected(read, actor, this.sealer, { caseId }) }));
    const { ids } = inText(texts, known);
    const { found } = await this.work.look(caller, { action: 'CHECKED_TEXT', caseId, live: true, saysBesideGuests: true }, (read) => ({
      beside: guestSight(read, caseId, caller.signInId), found: besideGuests(readProtected(read, actor, this.sealer, { caseId, ids: [...ids] })),
    }));
    return found.length > 0 ? inText(texts, found).kinds : null;
  }
}
