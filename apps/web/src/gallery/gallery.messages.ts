import { defineMessages } from '@casustafel/ui';

/** The gallery shows long words on purpose; they are what breaks a layout. */
export const messages = defineMessages('gallery', {
  nl: {
    'title': 'Onderdelen en toestanden',
    'under': 'Elk onderdeel in elke toestand, licht en donker, met lange woorden.',
    'light': 'Licht',
    'dark': 'Donker',
    'states': 'Toestanden',
    'controls': 'Knoppen en woorden',
    'forms': 'Formulieren',
    'score': 'Veiligheidsscore',
    'facts': 'Feiten en tegenspraak',
    'lists': 'Lijsten en tabellen',
    'room': 'Aan tafel',
  },
  en: {
    'title': 'Parts and states',
    'under': 'Every part in every state, light and dark, with long words.',
    'light': 'Light',
    'dark': 'Dark',
    'states': 'States',
    'controls': 'Buttons and words',
    'forms': 'Forms',
    'score': 'Safety score',
    'facts': 'Facts and dissent',
    'lists': 'Lists and tables',
    'room': 'At the table',
  },
});
