import { type DynamicModule, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { ImportService } from './import.service';
import { People } from './people';
import { WorldActs } from './world-acts';

/** The import, with the acts of the slices it goes through. */
@Module({})
export class WorldModule {
  static with(acts: Type<WorldActs>, imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return { module: WorldModule, imports, providers: [{ provide: WorldActs, useClass: acts }, People, ImportService], exports: [ImportService] };
  }
}
