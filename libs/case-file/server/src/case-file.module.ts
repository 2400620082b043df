import { Module } from '@nestjs/common';
import { CaseFilePart, PersonPart, SeatPart } from './case-file.parts';
import { CaseFileResolver } from './case-file.resolver';
import { CaseFileService } from './case-file.service';
import { MyCases } from './my-cases.queries';
import { PersonDesk } from './person-desk';
import { SeatingService } from './seating.service';

@Module({
  providers: [CaseFilePart, PersonPart, SeatPart, MyCases, PersonDesk, CaseFileService, SeatingService, CaseFileResolver],
  exports: [CaseFileService, SeatingService],
})
export class CaseFileModule {}
