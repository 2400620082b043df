import { Module } from '@nestjs/common';
import { MentionService } from './mention.service';
import { OldContactPart, OldContactQueries } from './old-contact.queries';
import { OldContactService } from './old-contact.service';
import { Repaint } from './repaint';
import { VaultClock } from './vault.clock';
import { MentionPart, ProtectedPart, VaultQueries } from './vault.queries';
import { VaultResolver } from './vault.resolver';
import { VaultService } from './vault.service';
import { VaultVeils } from './vault.veils';

@Module({ providers: [VaultVeils, ProtectedPart, MentionPart, OldContactPart, VaultQueries, OldContactQueries, Repaint, VaultService, MentionService, OldContactService, VaultClock, VaultResolver], exports: [VaultService] })
export class VaultModule {}
