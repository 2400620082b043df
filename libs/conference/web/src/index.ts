export { RoomScreen } from './room-screen';
