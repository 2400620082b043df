import { defineMessages } from '@casustafel/ui';

export const caseViewMessages = defineMessages('case-view', {
  nl: {
    'consent.option': '{person}, tot en met {until}',
    'consent.none': 'Er is geen toestemming die hierbij past.',
    'consent.noneNow': 'Leg eerst vast wie waarvoor toestemming gaf. Wat u hier koos, blijft staan zolang deze pagina open is.',
    'consent.record': 'Toestemming vastleggen',
    'closed': 'Iets wat u hier zag, is voor u gesloten.',
    'closed.text': 'Het is van uw scherm gehaald.',
  },
  en: {
    'consent.option': '{person}, through {until}',
    'consent.none': 'No consent fits this.',
    'consent.noneNow': 'First record who consented to what. What you chose here stays as long as this page is open.',
    'consent.record': 'Record consent',
    'closed': 'Something you saw here has been closed to you.',
    'closed.text': 'It was taken off your screen.',
  },
});
