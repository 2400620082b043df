import { faultsOfLines, narrowed, weighInput } from '@casustafel/agreement-domain';
import { shipped } from '@casustafel/agreement-domain/shipped';
import { LawOfCases, UnitOfWork, type Caller } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { Problem } from '@casustafel/kernel';
import { authorise, underAgreement } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentAgreement, type AgreementModel, type AgreementWeightModel } from './agreement.model';
import { readVersions } from './agreement-version.repository';
import { casesOfMode } from './agreement.service';

/** What an administrator reads of the agreements: the rows, the lines, the history, and what other lines would do. */
@Injectable()
export class AgreementQueries {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(LawOfCases) private readonly laws: LawOfCases) {}

  /** One for each regime. @throws Refused for whoever keeps no region. */
  async list(caller: Caller): Promise<AgreementModel[]> {
    await this.mayRead(caller);
    const { versions } = await this.work.look(caller, { action: 'READ_AGREEMENTS' }, (read) => ({ versions: readVersions(read, caller.actor) }));
    return shipped.map((law) => presentAgreement(caller.actor, law, versions.filter(({ mode }) => mode === law.mode)));
  }

  /**
   * What these lines would open and close over all open cases of the region: two counts, and never which items or whose.
   * The row of the log is written first; without it nothing is counted.
   */
  async weigh(caller: Caller, given: unknown): Promise<AgreementWeightModel> {
    await this.mayRead(caller);
    const { mode, narrowings } = parse(weighInput, given);
    const law = shipped.find((each) => each.mode === mode)!;
    const faults = faultsOfLines(law, narrowings);
    if (faults.length > 0) throw new Problem('INVALID', faults);
    await this.work.look(caller, { action: 'WEIGHED_AGREEMENT' }, () => ({}));
    const after = narrowed(law, law.id, narrowings);
    const { opened, closed } = await this.work.peek(caller, async (tx) => this.laws.source.weigh(tx, await casesOfMode(tx, mode), (reader) => underAgreement(reader, after)));
    return { opens: opened, closes: closed };
  }

  private async mayRead(caller: Caller): Promise<void> {
    const { regionId } = caller.actor;
    await this.work.refuseUnless(caller, () => authorise(caller.actor, 'read', 'SharingAgreement', { regionId }, regionId));
  }
}
