export * from './score-line';
export { ScorePanel } from './score-panel';
export { ScorePreparation } from './score-preparation';
export { RevealPanel } from './reveal-panel';
export { SpreadView } from './spread-view';
export { SpeakFirst } from './speak-first';
export { SignedChoiceForm } from './signed-choice-form';
export { ScoreLinesForm } from './score-lines-form';
export { ScoreItem } from './score-item';
