export * from './things';
export { ConclusionEditor } from './conclusion-editor';
export { Explanation } from './explanation';
export { FactorForm } from './factor-form';
export { FactorList } from './factor-list';
export { HypothesisForm } from './hypothesis-form';
export { HypothesisMatrix } from './hypothesis-matrix';
export { OwnTab } from './own-tab';
export { useFormDraft, useServerDraft } from '@casustafel/client';
