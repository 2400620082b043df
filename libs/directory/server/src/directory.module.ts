import { Module } from '@nestjs/common';
import { DirectoryQueries } from './directory.queries';
import { DirectoryResolver } from './directory.resolver';
import { DirectoryService } from './directory.service';

@Module({ providers: [DirectoryQueries, DirectoryService, DirectoryResolver], exports: [DirectoryService] })
export class DirectoryModule {}
