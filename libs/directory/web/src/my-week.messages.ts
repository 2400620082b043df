import { defineMessages } from '@casustafel/ui';

export const myWeekMessages = defineMessages('directory', {
  nl: {
    'week.title': 'Deze week', 'week.tab': 'Deze week', 'mine.title': 'Voor mij', 'mine.tab': 'Voor mij',
    'new': 'Nieuwe casus', 'plan.day': '{table}, {day}', 'plan.label': 'Tijdstippen van {table}', 'plan.free': 'vrij', 'plan.taken': 'bezet', 'plan.takenHelp': 'door een casus waarin u geen plek hebt',
    'plan.later': 'Latere tafels', 'plan.prepared': 'van u wacht niets op delen', 'case': 'Casus {number}', 'as': 'u bent {function}',
    'asked': '1 vraag van een andere tafel | {count} vragen van andere tafels',
    'notShared': '1 eigen feit nog niet gedeeld | {count} eigen feiten nog niet gedeeld', 'share': 'Bekijken en delen in casus {number}',
    'invitations': 'U bent uitgenodigd', 'invitations.none': 'Er staat geen overleg gepland', 'invitations.noneText': 'Zodra een casus van u op tafel komt, staat het overleg hier.',
    'when': '{day}, {time}', 'at': '{table}', 'enter': 'Naar de zitting', 'live': 'de zitting loopt nu', 'prepare': 'Voorbereiden',
    'cases': 'Mijn casussen', 'cases.none': 'U hebt nog geen plek in een casus', 'cases.noneText': 'De voorzitter van een tafel geeft plekken. U krijgt hier bericht zodra u aan tafel zit.',
    'last': 'laatst op tafel op {date}', 'report': 'Mijn verslag van {date}', 'never': 'nog niet op tafel geweest', 'family': 'Gezin', 'seatedSince': 'aan tafel sinds {date}',
    'role.PARENT': '1 ouder | {count} ouders', 'role.CHILD': '1 kind | {count} kinderen', 'role.NETWORK': '1 iemand uit het netwerk | {count} uit het netwerk',
    'function.CHAIR': 'voorzitter', 'function.PROCESREGISSEUR': 'procesregisseur', 'function.CASUSREGISSEUR': 'casusregisseur', 'function.SCRIBE': 'notulist', 'function.GEDRAGSWETENSCHAPPER': 'gedragswetenschapper', 'function.CONSULTANT': 'consulent', 'function.PARTNER': 'partner',
    'office.PRIVACY_OFFICER': 'U ziet wie wat bekeek, niet wat erin staat.', 'office.log': 'Naar de toegangslog',
  },
  en: {
    'week.title': 'This week', 'week.tab': 'This week', 'mine.title': 'For me', 'mine.tab': 'For me',
    'new': 'New case', 'plan.day': '{table}, {day}', 'plan.label': 'Times of {table}', 'plan.free': 'free', 'plan.taken': 'taken', 'plan.takenHelp': 'by a case in which you have no seat',
    'plan.later': 'Later tables', 'plan.prepared': 'nothing of yours waits to be shared', 'case': 'Case {number}', 'as': 'you are {function}',
    'asked': '1 question of another table | {count} questions of other tables',
    'notShared': '1 fact of your own not shared yet | {count} facts of your own not shared yet', 'share': 'Look and share in case {number}',
    'invitations': 'You are invited', 'invitations.none': 'No conference is planned', 'invitations.noneText': 'As soon as a case of yours comes to the table, the conference stands here.',
    'when': '{day}, {time}', 'at': '{table}', 'enter': 'To the session', 'live': 'the session runs now', 'prepare': 'Prepare',
    'cases': 'My cases', 'cases.none': 'You have no seat in a case yet', 'cases.noneText': 'The chair of a table gives seats. You are told here as soon as you sit at one.',
    'last': 'last at the table on {date}', 'report': 'My report of {date}', 'never': 'not at the table yet', 'family': 'Family', 'seatedSince': 'at the table since {date}',
    'role.PARENT': '1 parent | {count} parents', 'role.CHILD': '1 child | {count} children', 'role.NETWORK': '1 of the network | {count} of the network',
    'function.CHAIR': 'chair', 'function.PROCESREGISSEUR': 'process director', 'function.CASUSREGISSEUR': 'case director', 'function.SCRIBE': 'scribe', 'function.GEDRAGSWETENSCHAPPER': 'behavioural scientist', 'function.CONSULTANT': 'consultant', 'function.PARTNER': 'partner',
    'office.PRIVACY_OFFICER': 'You see who looked at what, not what it says.', 'office.log': 'To the access log',
  },
});
