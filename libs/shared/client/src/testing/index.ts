export { violations } from './axe';
export { fakeLine, FakeSocket } from './fake-line';
export { FakeServer } from './fake-server';
export { show, SOME_VIEWER } from './show';
