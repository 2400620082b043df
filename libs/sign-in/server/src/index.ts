export * from './sign-in.module';
export * from './sign-in.options';
export * from './sign-ins.service';
export * from './viewer.model';
export { DemoProvider } from './demo/demo-provider';
export type { Ending, FoundSignIn } from './sign-in.repository';
