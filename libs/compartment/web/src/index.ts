export { ApartRail } from './apart-rail';
export { ApartDesk } from './apart-desk';
