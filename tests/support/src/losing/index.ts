export { TwoDoors, type AtBoth } from './two-doors';
export { Crowd, type Follower } from './crowd';
export { Askers, type Answered } from './askers';
export { witness, type Moment } from './witness';
