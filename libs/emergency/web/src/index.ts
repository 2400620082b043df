export { EmergencyDesk, EmergencyLines, MyEmergencies, useNewEmergencySaid } from './emergency-lines';
export { EmergencyScreen } from './emergency-screen';
export { EmergencyStart } from './emergency-start';
