export * from './vault.module';
export * from './vault.service';
export * from './vault.model';
export * from './protected.entity';
export * from './old-contact.entity';
