export * from './who-in-view';
export { ElsewhereCard } from './elsewhere-card';
export { MergesCard } from './merges-card';
export { PersonWho } from './person-who';
