export { CaseViewService } from './case-view/case-view.service';
export * from './check-database-role';
export * from './check-key-folder';
export * from './create-app';
export * from './config/config';
export * from './http/listen';
export * from './import/open-import';
export * from './import/sentences';
export * from './report-error';
