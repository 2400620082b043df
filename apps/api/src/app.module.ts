import { AgreementModule } from '@casustafel/agreement-server';
import { RuleBookModule } from '@casustafel/agreement-server';
import { AnalysisModule, ConclusionEntity, EvidenceMarkEntity, FactorEntity, HypothesisEntity } from '@casustafel/analysis-server';
import { AuditModule } from '@casustafel/audit-server';
import { CaseFileEntity, CaseFileModule, ParticularEntity, PersonEntity, SeatEntity } from '@casustafel/case-file-server';
import { CompartmentModule } from '@casustafel/compartment-server';
import { ConferenceEntity, ConferenceModule } from '@casustafel/conference-server';
import { ConsentEntity, ConsentModule } from '@casustafel/consent-server';
import { ContributionEntity, ContributionModule } from '@casustafel/contribution-server';
import { DatabaseModule } from '@casustafel/database';
import { ActionEntity, DecisionEntity, DecisionModule } from '@casustafel/decision-server';
import { CaseTableEntity, DirectoryModule, OrganisationEntity, ProfessionalEntity, RegionEntity } from '@casustafel/directory-server';
import { DraftModule } from '@casustafel/draft-server';
import { ContactSafetyEntity, FamilyMessageEntity, FamilyModule, TogetherWordEntity } from '@casustafel/family-server';
import { CallerFinder, compiledExecution, contextOf, findCaller, formatError, guardDocuments, type TrustedDocuments } from '@casustafel/graphql';
import { EmergencyAccessEntity, EmergencyModule } from '@casustafel/emergency-server';
import { IdentityModule } from '@casustafel/identity-server';
import { GuestEntity, GuestModule, ReadAloudEntity } from '@casustafel/guest-server';
import { AccessRequestEntity, GrantModule } from '@casustafel/grant-server';
import { KeyStore, KeyStoreModule } from '@casustafel/key-store';
import { LiveModule } from '@casustafel/live';
import { OwnCircleModule } from '@casustafel/own-circle-server';
import { LeakRecordEntity, RecallModule, RecallNoticeEntity, SupplyRefusalEntity } from '@casustafel/recall-server';
import { scoreEntities, ScoreModule } from '@casustafel/score-server';
import { SignInModule, SignIns } from '@casustafel/sign-in-server';
import { StandInModule } from '@casustafel/stand-in-server';
import { TegenspraakEntity, TegenspraakEventEntity, TegenspraakGroundEntity, TegenspraakModule } from '@casustafel/tegenspraak-server';
import { OldContactEntity, ProtectedValueEntity, VaultModule } from '@casustafel/vault-server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request } from 'express';
import { CaseViewResolver } from './case-view/case-view.resolver';
import { CaseViewService } from './case-view/case-view.service';
import { Cursors } from './case-view/cursor';
import { Lapses } from './case-view/lapses';
import { LastLook } from './case-view/last-look';
import type { Config } from './config/config';
import { EvenRefusals } from './even-refusals';
import { HealthController } from './health.controller';
import { InvitationController } from './invitation/invitation.controller';
import { report } from './report-error';

const entities = [RegionEntity, OrganisationEntity, ProfessionalEntity, CaseTableEntity, CaseFileEntity, PersonEntity, SeatEntity, ParticularEntity, ConferenceEntity, ContributionEntity, ConsentEntity, ...scoreEntities, FactorEntity, HypothesisEntity, EvidenceMarkEntity, ConclusionEntity, TegenspraakEntity, TegenspraakGroundEntity, TegenspraakEventEntity, DecisionEntity, ActionEntity, RecallNoticeEntity, LeakRecordEntity, SupplyRefusalEntity, AccessRequestEntity, GuestEntity, ReadAloudEntity, FamilyMessageEntity, ContactSafetyEntity, TogetherWordEntity, EmergencyAccessEntity, ProtectedValueEntity, OldContactEntity];

/** The list of slices, and their ports bound to adapters. */
@Module({})
export class AppModule {
  static of(config: Config, documents?: TrustedDocuments): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot({ url: config.databaseUrl, logUrl: config.logUrl, entities }),
        KeyStoreModule.forRoot(config.keyFolder),
        SignInModule.forRoot(config),
        LiveModule.forRoot({ origins: config.origins, databaseUrl: config.databaseUrl, callers: SignIns }),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [SignInModule],
          inject: [CallerFinder, KeyStore],
          useFactory: (finder: CallerFinder, keys: KeyStore) => ({
            autoSchemaFile: true,
            sortSchema: true,
            path: '/graphql',
            context: ({ req }: { req: Request }) => contextOf(req),
            formatError: formatError(report) as ApolloDriverConfig['formatError'],
            introspection: config.mode === 'test',
            includeStacktraceInErrorResponses: false,
            hideSchemaDetailsFromClientErrors: config.mode !== 'test',
            // No answer is ever kept, so nobody needs to work out field by field for how long it might be.
            plugins: [ApolloServerPluginCacheControlDisabled(), findCaller(finder, keys), ...(config.compiled ? [compiledExecution(formatError(report))] : [])],
            csrfPrevention: true,
            playground: false,
            allowBatchedHttpRequests: false,
            ...guardDocuments({ free: config.mode !== 'production', trusted: documents }),
          }),
        }),
        AuditModule,
        ConferenceModule,
        DirectoryModule,
        CaseFileModule,
        ContributionModule,
        ConsentModule,
        ScoreModule,
        AnalysisModule,
        DraftModule,
        TegenspraakModule,
        DecisionModule,
        FamilyModule,
        CompartmentModule,
        IdentityModule,
        StandInModule,
        RecallModule,
        GuestModule,
        GrantModule,
        EmergencyModule,
        OwnCircleModule,
        AgreementModule,
        RuleBookModule,
        VaultModule,
      ],
      providers: [{ provide: APP_INTERCEPTOR, useClass: EvenRefusals }, CaseViewResolver, CaseViewService, Cursors, Lapses, LastLook],
      controllers: [HealthController, InvitationController],
    };
  }
}
