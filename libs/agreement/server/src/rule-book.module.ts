import { Module } from '@nestjs/common';
import { ExampleService } from './example.service';
import { OrganisationPageService } from './organisation-page.service';
import { RuleBookResolver } from './rule-book.resolver';
import { RuleBookService } from './rule-book.service';

@Module({ providers: [RuleBookService, OrganisationPageService, ExampleService, RuleBookResolver] })
export class RuleBookModule {}
