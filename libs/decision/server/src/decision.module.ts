import { Module } from '@nestjs/common';
import { ActionHandover } from './action.handover';
import { ActionService } from './action.service';
import { ActionPart, DecisionPart } from './decision.parts';
import { DecisionResolver } from './decision.resolver';
import { DecisionService } from './decision.service';
import { DecisionTargets } from './decision.targets';

@Module({ providers: [DecisionPart, ActionPart, ActionHandover, DecisionTargets, DecisionService, ActionService, DecisionResolver], exports: [DecisionService, ActionService] })
export class DecisionModule {}
