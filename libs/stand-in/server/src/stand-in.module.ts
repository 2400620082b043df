import { Module } from '@nestjs/common';
import { SeatHandoverPart } from './handover.part';
import { HandoversService } from './handovers.service';
import { StandInDesk } from './stand-in-desk.queries';
import { StandInResolver } from './stand-in.resolver';
import { StandInsService } from './stand-ins.service';

@Module({ providers: [SeatHandoverPart, StandInDesk, StandInsService, HandoversService, StandInResolver] })
export class StandInModule {}
