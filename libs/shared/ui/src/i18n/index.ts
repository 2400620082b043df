export { defineMessages, catalogues, LANGUAGES, type Catalogue, type Language, type Params, type Texts } from './define-messages';
export { fill } from './fill';
export { formatDate, formatDateTime, formatDay, formatNumber, formatTime, type When } from './dates';
export { LanguageProvider, useLanguage } from './language';
export { speak, useDates, useProblemText, useT, useUiT, type Say } from './use-t';
export { lawMessages, missingKey, roleKey } from './law.messages';
