export * from './sign-in';
export * from './second-factor';
export * from './sign-in.input';
