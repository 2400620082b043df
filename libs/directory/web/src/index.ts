export { MyWeekScreen } from './my-week-screen';
