import { Module } from '@nestjs/common';
import { ActionService } from './action.service';
import { ActionPart, DecisionPart } from './decision.parts';
import { DecisionResolver } from './decision.resolver';
import { DecisionService } from './decision.service';
import { DecisionTargets } from './decision.targets';

@Module({ providers: [DecisionPart, ActionPart, DecisionTargets, DecisionService, ActionService, DecisionResolver], exports: [DecisionService, ActionService] })
export class DecisionModule {}
