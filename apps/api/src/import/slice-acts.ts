import { CaseFileService, ParticularService, SeatingService } from '@casustafel/case-file-server';
import { particularInput, seatInput, startCaseInput } from '@casustafel/case-file-domain';
import { ConferenceService } from '@casustafel/conference-server';
import { contributionInput, shareInput } from '@casustafel/contribution-domain';
import { ContributionService } from '@casustafel/contribution-server';
import type { Tx } from '@casustafel/database';
import { caseTableInput, organisationInput, professionalInput, regionInput } from '@casustafel/directory-domain';
import { DirectoryService } from '@casustafel/directory-server';
import { parse } from '@casustafel/graphql';
import { OwnCircleService } from '@casustafel/own-circle-server';
import { linesInput } from '@casustafel/score-domain';
import { ScoreLinesService } from '@casustafel/score-server';
import { keepInput, openKeptInput } from '@casustafel/vault-domain';
import { VaultService } from '@casustafel/vault-server';
import { WorldActs, type Founding, type StartedIds } from '@casustafel/world-server';
import { Inject, Injectable } from '@nestjs/common';

const only = ([id]: readonly string[]): string => id!;

/** An import goes through the very services of the screens. */
@Injectable()
export class SliceActs extends WorldActs {
  constructor(
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(CaseFileService) private readonly files: CaseFileService,
    @Inject(SeatingService) private readonly seating: SeatingService,
    @Inject(ParticularService) private readonly particulars: ParticularService,
    @Inject(ConferenceService) private readonly conferences: ConferenceService,
    @Inject(ScoreLinesService) private readonly lines: ScoreLinesService,
    @Inject(ContributionService) private readonly contributions: ContributionService,
    @Inject(VaultService) private readonly vaults: VaultService,
    @Inject(OwnCircleService) private readonly circles: OwnCircleService,
  ) {
    super();
  }

  foundRegion(tx: Tx, { region, organisation, administrator: { given, ...called } }: Founding): Promise<void> {
    return this.directory.foundIn(tx, parse(regionInput, region), parse(organisationInput, organisation.given), parse(professionalInput, given), called);
  }

  addOrganisation(tx: Tx, id: string, given: unknown): Promise<void> {
    return this.directory.addOrganisationIn(tx, parse(organisationInput, given), id);
  }

  async addProfessional(tx: Tx, { given, ...called }: Parameters<WorldActs['addProfessional']>[1]): Promise<void> {
    await this.directory.addProfessionalIn(tx, parse(professionalInput, given), called);
  }

  addTable(tx: Tx, given: unknown): Promise<string> {
    return this.directory.addTableIn(tx, parse(caseTableInput, given));
  }

  async startCase(tx: Tx, given: unknown): Promise<StartedIds> {
    const [caseId, chairSeatId, ...personIds] = await this.files.startIn(tx, parse(startCaseInput, given));
    return { caseId: caseId!, chairSeatId: chairSeatId!, personIds };
  }

  async seat(tx: Tx, given: unknown): Promise<string> {
    const input = parse(seatInput, given);
    const seatId = only(await this.seating.seatIn(tx, input));
    // Whoever a file seats has been asked by whoever wrote it; from a screen each is asked themself.
    await this.circles.answeredBefore(tx, input.caseId, seatId);
    return seatId;
  }

  async recordParticular(tx: Tx, given: unknown): Promise<string> {
    return only(await this.particulars.recordIn(tx, parse(particularInput, given)));
  }

  async protect(tx: Tx, given: unknown): Promise<string> {
    return only(await this.vaults.keepIn(tx, parse(keepInput, given)));
  }

  async openProtected(tx: Tx, given: unknown): Promise<void> {
    await this.vaults.openIn(tx, parse(openKeptInput, given));
  }

  async place(tx: Tx, given: unknown): Promise<string> {
    return only(await this.conferences.placeIn(tx, given));
  }

  chooseLines(tx: Tx, given: unknown): Promise<readonly string[]> {
    return this.lines.chooseIn(tx, parse(linesInput, given));
  }

  async bring(tx: Tx, given: unknown): Promise<string> {
    return only(await this.contributions.bringIn(tx, parse(contributionInput, given)));
  }

  async share(tx: Tx, given: unknown): Promise<void> {
    await this.contributions.shareIn(tx, parse(shareInput, given));
  }
}
