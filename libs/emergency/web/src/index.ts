export { EmergencyDesk, EmergencyLines, MyEmergencies } from './emergency-lines';
export { EmergencyScreen } from './emergency-screen';
export { EmergencyStart } from './emergency-start';
