export * from './world-acts';
export * from './import.service';
export * from './world.module';
export * from './demo-files';
