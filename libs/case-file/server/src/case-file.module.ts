import { Module } from '@nestjs/common';
import { CaseConsulting } from './case-consulting';
import { CaseMeeting } from './case-meeting';
import { CaseFilePart, PersonPart, SeatPart } from './case-file.parts';
import { CaseFileResolver } from './case-file.resolver';
import { CaseFileService } from './case-file.service';
import { MyCases } from './my-cases.queries';
import { ParticularKeeper } from './particular.keeper';
import { ParticularPart } from './particular.part';
import { ParticularResolver } from './particular.resolver';
import { ParticularService } from './particular.service';
import { PersonDesk } from './person-desk';
import { SeatingService } from './seating.service';

@Module({
  providers: [CaseFilePart, PersonPart, SeatPart, ParticularPart, MyCases, PersonDesk, CaseConsulting, CaseMeeting, CaseFileService, SeatingService, ParticularService, ParticularKeeper, CaseFileResolver, ParticularResolver],
  exports: [CaseFileService, SeatingService, ParticularService],
})
export class CaseFileModule {}
