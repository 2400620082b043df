import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { KeptLine } from './kept-line';
import { presentScoreLine } from './present-score';
import { RoundVault } from './round-vault';
import type { ScoreLineModel } from './score-line.model';
import { readScoreLines } from './score-line.reads';

/** What is scored in a case, as part of it. */
@Injectable()
export class ScorePart implements CasePart<KeptLine, ScoreLineModel> {
  readonly kind = 'ScoreLine';
  readonly field = 'scoreLines';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(RoundVault) private readonly vault: RoundVault, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptLine> {
    return readScoreLines(read, actor, this.sealer, this.vault, scope);
  }

  present(actor: Actor, line: KeptLine): ScoreLineModel {
    return presentScoreLine(actor, line);
  }
}
