export { ReportFrame, SECTIONS, type Section } from './report-frame';
export { reportMessages } from './report.messages';
