export { DeclareOwnCircle } from './declare-own-circle';
export { MyOwnCircle } from './my-own-circle';
export { ownCircleMessages } from './own-circle.messages';
