import { Module } from '@nestjs/common';
import { AgreementQueries } from './agreement.queries';
import { AgreementResolver } from './agreement.resolver';
import { AgreementService } from './agreement.service';
import { RegimePart } from './regime.part';
import { RegimeResolver } from './regime.resolver';
import { RegimeService } from './regime.service';

@Module({ providers: [AgreementQueries, AgreementService, AgreementResolver, RegimePart, RegimeService, RegimeResolver] })
export class AgreementModule {}
