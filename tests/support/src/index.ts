export { freshDatabase, type FreshDatabase } from './postgres';
export { foundWorld, type CaseOptions, type FamilyMember, type World, type WorldCase, type WorldOptions, type WorldPerson } from './world';
export { HANDLES, PEOPLE, type Handle } from './world-people';
export { startHub, type Hub, type HubOptions, type Mode } from './hub';
export { HubClient, type Answer } from './hub-client';
export { Browser, type Page } from './browser';
export { eventually, LiveClient, pause } from './live-client';
export { freePort, spawnHub, type SpawnedHub } from './spawned-hub';
export { wireTo, type Wire } from './leaky-wire';
