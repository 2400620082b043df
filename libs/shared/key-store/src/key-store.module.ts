import { type DynamicModule, Global, Module } from '@nestjs/common';
import { FileKeyStore } from './file-key-store';
import { KeyStore } from './key-store';
import { Sealer } from './sealer';

@Global()
@Module({})
export class KeyStoreModule {
  /** @param folder outside the database's volume; without it there is no hub. */
  static forRoot(folder: string): DynamicModule {
    return { module: KeyStoreModule, providers: [{ provide: KeyStore, useFactory: () => new FileKeyStore(folder) }, Sealer], exports: [KeyStore, Sealer] };
  }
}
