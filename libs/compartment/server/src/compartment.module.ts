import { Module } from '@nestjs/common';
import { CompartmentPart } from './compartment.part';
import { CompartmentResolver } from './compartment.resolver';
import { CompartmentService } from './compartment.service';
import { SideQueries } from './side.queries';
import { SidesHandover } from './sides.handover';

@Module({ providers: [CompartmentPart, CompartmentService, SideQueries, SidesHandover, CompartmentResolver], exports: [CompartmentService] })
export class CompartmentModule {}
