export { TwoDoors, type AtBoth } from './two-doors';
export { Crowd, type Follower } from './crowd';
export { Askers, type Answered } from './askers';
export { witness, type Moment } from './witness';
export { CAST, disturbed, LosingTable, notTold, tooLate, withheld, type Aftermath, type Loss, type Member } from './losing-table';
export { LOSE } from './losing-documents';
