import { Module } from '@nestjs/common';
import { CaseFilePart, PersonPart, SeatPart } from './case-file.parts';
import { CaseFileResolver } from './case-file.resolver';
import { CaseFileService } from './case-file.service';
import { MyCases } from './my-cases.queries';
import { PersonRecords } from './person-records';
import { SeatingService } from './seating.service';

@Module({
  providers: [CaseFilePart, PersonPart, SeatPart, PersonRecords, MyCases, CaseFileService, SeatingService, CaseFileResolver],
  exports: [CaseFileService, SeatingService],
})
export class CaseFileModule {}
