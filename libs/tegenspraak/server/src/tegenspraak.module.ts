import { Module } from '@nestjs/common';
import { AnswersHandover } from './answers.handover';
import { GroundsService } from './grounds.service';
import { HeadsService } from './heads.service';
import { DissentDesk } from './objection-desk';
import { Raising } from './raising';
import { TegenspraakGroundPart, TegenspraakPart } from './tegenspraak.parts';
import { TegenspraakResolver } from './tegenspraak.resolver';
import { TegenspraakService } from './tegenspraak.service';

@Module({ providers: [AnswersHandover, Raising, TegenspraakPart, TegenspraakGroundPart, DissentDesk, GroundsService, HeadsService, TegenspraakService, TegenspraakResolver], exports: [TegenspraakService] })
export class TegenspraakModule {}
