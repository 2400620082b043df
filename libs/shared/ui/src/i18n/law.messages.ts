import { defineMessages } from './define-messages';

/** The words of the law as every screen says them: roles, levels, ways through secrecy, particulars. */
export const lawMessages = defineMessages('law', {
  nl: {
    'law.role.RVDK': 'Raad voor de Kinderbescherming', 'law.role.DJI': 'gevangeniswezen (DJI)', 'law.role.POLITIE': 'politie', 'law.role.OM': 'Openbaar Ministerie',
    'law.role.BURGEMEESTER': 'burgemeester', 'law.role.COLLEGE': 'gemeente', 'law.role.GGD': 'GGD', 'law.role.RECLASSERING': 'reclassering', 'law.role.VEILIG_THUIS': 'Veilig Thuis',
    'law.role.GI': 'jeugdbescherming (GI)', 'law.role.GGZ': 'GGZ', 'law.role.COLLEGE_CONTRACTED': 'hulp in opdracht van de gemeente', 'law.role.JEUGDHULP': 'jeugdhulp', 'law.role.HUISARTS': 'huisarts',
    'law.role.VROUWENOPVANG': 'vrouwenopvang', 'law.role.HALT': 'Halt', 'law.role.ONDERWIJS': 'school', 'law.role.WONINGCORPORATIE': 'woningcorporatie', 'law.role.SLACHTOFFERHULP': 'Slachtofferhulp',
    'law.role.ZVH': 'Zorg- en Veiligheidshuis', 'law.role.PERSON_CONCERNED': 'de persoon zelf', 'law.role.CHAIR': 'de voorzitter', 'law.role.KINDERRECHTER': 'de kinderrechter',
    'law.task.WMO': 'Wmo', 'law.task.JEUGD': 'jeugd', 'law.task.PARTICIPATIE': 'werk en inkomen', 'law.task.SCHULDHULP': 'schuldhulp',
    'law.level.NOTHING': 'niets', 'law.level.HIT': 'alleen dat er iets is', 'law.level.ASK': 'dat er iets is, en wie u kunt vragen', 'law.level.CONCLUSION': 'de conclusie', 'law.level.SUMMARY': 'de samenvatting', 'law.level.FULL': 'volledig',
    'law.gate.CONSENT': 'Toestemming', 'law.gate.LEGAL_DUTY': 'Wettelijke plicht', 'law.gate.LEGAL_PERMISSION': 'Wettelijk meldrecht of recht', 'law.gate.GOOD_CARE': 'Goed hulpverlenerschap',
    'law.gateHelp.CONSENT': 'Zoals vastgelegd: van wie, waarvoor, aan wie en tot wanneer.', 'law.gateHelp.LEGAL_DUTY': 'Een wet verplicht u te geven, ook zonder toestemming.',
    'law.gateHelp.LEGAL_PERMISSION': 'Een wet laat u geven, ook zonder toestemming.', 'law.gateHelp.GOOD_CARE': 'Zwijgen geeft ernstige schade en het kan niet anders. U legt de afweging vast.',
    'law.circle.PERSON_CONCERNED': 'alleen de betrokkene zelf', 'law.circle.FAMILY': 'het gezin', 'law.circle.DIRECT_CONTACT': 'iemand uit het netwerk', 'law.circle.PROFESSIONAL': 'een beroepskracht', 'law.circle.OTHER': 'iemand anders',
    'law.missing.otsActive': 'een ondertoezichtstelling die loopt', 'law.missing.recipientExecutesOts': 'dat deze GI de ondertoezichtstelling uitvoert', 'law.missing.reportedToVeiligThuis': 'een melding aan Veilig Thuis',
    'law.missing.competentAuthorityAgrees': 'overeenstemming met het bevoegd gezag', 'law.missing.criteriaMet': 'het oordeel dat de criteria a tot en met d zijn vervuld', 'law.missing.purposeNamed': 'een doel',
    'law.missing.incidental': 'dat het een bijzonder geval is', 'law.missing.gate': 'een weg door het beroepsgeheim', 'law.missing.grant': 'dat u deze persoon met reden noemt', 'law.missing.conditions': 'een voorwaarde die dit toelaat',
    'law.missing.supplierTask': 'voor welke taak de gemeente geeft', 'law.missing.recipientTask': 'voor welke taak de gemeente ontvangt',
    'law.condition.NOT_TO': 'niet aan: {role}', 'law.condition.NOT_ONWARD': 'niet doorgeven', 'law.condition.NOT_IN_REPORT': 'niet in een verslag', 'law.condition.UNTIL': 'tot en met {day}', 'law.condition.AT_MOST': 'hooguit {level}',
    'law.category.IDENTITY': 'identiteit', 'law.category.BSN': 'burgerservicenummer', 'law.category.LIVING_SITUATION': 'woonsituatie', 'law.category.FINANCIAL': 'financiën', 'law.category.INCOME': 'inkomen',
    'law.category.HEALTH': 'gezondheid', 'law.category.POLICE': 'politiegegevens', 'law.category.JUDICIAL': 'justitiële gegevens', 'law.category.FAMILY_AND_CONTACTS': 'gezin en contacten', 'law.category.SUPERVISION_AND_MEASURES': 'toezicht en maatregelen',
    'law.category.CARE_INDICATED': 'geïndiceerde zorg', 'law.category.GUIDANCE_AND_CARE': 'begeleiding en zorg', 'law.category.POLICE_INVESTIGATION': 'opsporingsonderzoek', 'law.category.INFORMANT': 'gegevens over informanten', 'law.category.NATIONALITY': 'nationaliteit',
    'law.function.CHAIR': 'voorzitter', 'law.function.PROCESREGISSEUR': 'procesregisseur', 'law.function.CASUSREGISSEUR': 'casusregisseur', 'law.function.SCRIBE': 'notulist', 'law.function.GEDRAGSWETENSCHAPPER': 'gedragswetenschapper', 'law.function.CONSULTANT': 'consulent', 'law.function.PARTNER': 'partner',
    'law.office.PRIVACY_OFFICER': 'privacyfunctionaris', 'law.office.ADMINISTRATOR': 'functioneel beheerder', 'law.office.MANDATE_HOLDER': 'mandaathouder',
    'law.mode.WGS': 'onder de WGS', 'law.mode.OWN_GROUNDS': 'ieder op eigen grond', 'law.stage.TRIAGE': 'de casus wordt gewogen', 'law.stage.CONFERENCE': 'de casus loopt', 'law.stage.CLOSED': 'de casus is gesloten',
  },
  en: {
    'law.role.RVDK': 'Child Protection Council', 'law.role.DJI': 'prison service (DJI)', 'law.role.POLITIE': 'police', 'law.role.OM': 'public prosecution',
    'law.role.BURGEMEESTER': 'mayor', 'law.role.COLLEGE': 'municipality', 'law.role.GGD': 'public health service', 'law.role.RECLASSERING': 'probation', 'law.role.VEILIG_THUIS': 'Veilig Thuis',
    'law.role.GI': 'child protection (GI)', 'law.role.GGZ': 'mental health care', 'law.role.COLLEGE_CONTRACTED': 'help contracted by the municipality', 'law.role.JEUGDHULP': 'youth care', 'law.role.HUISARTS': 'general practitioner',
    'law.role.VROUWENOPVANG': 'women’s shelter', 'law.role.HALT': 'Halt', 'law.role.ONDERWIJS': 'school', 'law.role.WONINGCORPORATIE': 'housing corporation', 'law.role.SLACHTOFFERHULP': 'Victim Support',
    'law.role.ZVH': 'Care and Safety House', 'law.role.PERSON_CONCERNED': 'the person concerned', 'law.role.CHAIR': 'the chair', 'law.role.KINDERRECHTER': 'the juvenile court',
    'law.task.WMO': 'social support', 'law.task.JEUGD': 'youth', 'law.task.PARTICIPATIE': 'work and income', 'law.task.SCHULDHULP': 'debt help',
    'law.level.NOTHING': 'nothing', 'law.level.HIT': 'only that there is something', 'law.level.ASK': 'that there is something, and whom to ask', 'law.level.CONCLUSION': 'the conclusion', 'law.level.SUMMARY': 'the summary', 'law.level.FULL': 'in full',
    'law.gate.CONSENT': 'Consent', 'law.gate.LEGAL_DUTY': 'Legal duty', 'law.gate.LEGAL_PERMISSION': 'Legal permission', 'law.gate.GOOD_CARE': 'Good care',
    'law.gateHelp.CONSENT': 'As it was recorded: whose, for what, to whom and until when.', 'law.gateHelp.LEGAL_DUTY': 'An act obliges you to give, without consent too.',
    'law.gateHelp.LEGAL_PERMISSION': 'An act lets you give, without consent too.', 'law.gateHelp.GOOD_CARE': 'Silence does serious harm and there is no other way. You write the weighing down.',
    'law.circle.PERSON_CONCERNED': 'the person concerned alone', 'law.circle.FAMILY': 'the family', 'law.circle.DIRECT_CONTACT': 'somebody of the network', 'law.circle.PROFESSIONAL': 'a professional', 'law.circle.OTHER': 'somebody else',
    'law.missing.otsActive': 'a supervision order that is running', 'law.missing.recipientExecutesOts': 'that this institution carries out the supervision order', 'law.missing.reportedToVeiligThuis': 'a report to Veilig Thuis',
    'law.missing.competentAuthorityAgrees': 'agreement of the competent authority', 'law.missing.criteriaMet': 'the judgement that criteria a to d are met', 'law.missing.purposeNamed': 'a purpose',
    'law.missing.incidental': 'that it is a special case', 'law.missing.gate': 'a way through professional secrecy', 'law.missing.grant': 'that you name this person with a reason', 'law.missing.conditions': 'a condition that allows this',
    'law.missing.supplierTask': 'for which task the municipality gives', 'law.missing.recipientTask': 'for which task the municipality receives',
    'law.condition.NOT_TO': 'not to: {role}', 'law.condition.NOT_ONWARD': 'not to be passed on', 'law.condition.NOT_IN_REPORT': 'not in a report', 'law.condition.UNTIL': 'through {day}', 'law.condition.AT_MOST': 'at most {level}',
    'law.category.IDENTITY': 'identity', 'law.category.BSN': 'citizen service number', 'law.category.LIVING_SITUATION': 'living situation', 'law.category.FINANCIAL': 'finances', 'law.category.INCOME': 'income',
    'law.category.HEALTH': 'health', 'law.category.POLICE': 'police data', 'law.category.JUDICIAL': 'judicial data', 'law.category.FAMILY_AND_CONTACTS': 'family and contacts', 'law.category.SUPERVISION_AND_MEASURES': 'supervision and measures',
    'law.category.CARE_INDICATED': 'indicated care', 'law.category.GUIDANCE_AND_CARE': 'guidance and care', 'law.category.POLICE_INVESTIGATION': 'police investigation', 'law.category.INFORMANT': 'data on informants', 'law.category.NATIONALITY': 'nationality',
    'law.function.CHAIR': 'chair', 'law.function.PROCESREGISSEUR': 'process director', 'law.function.CASUSREGISSEUR': 'case director', 'law.function.SCRIBE': 'scribe', 'law.function.GEDRAGSWETENSCHAPPER': 'behavioural scientist', 'law.function.CONSULTANT': 'consultant', 'law.function.PARTNER': 'partner',
    'law.office.PRIVACY_OFFICER': 'privacy officer', 'law.office.ADMINISTRATOR': 'functional administrator', 'law.office.MANDATE_HOLDER': 'mandate holder',
    'law.mode.WGS': 'under the WGS', 'law.mode.OWN_GROUNDS': 'each on own grounds', 'law.stage.TRIAGE': 'the case is being weighed', 'law.stage.CONFERENCE': 'the case is running', 'law.stage.CLOSED': 'the case is closed',
  },
});

type LawKey = keyof (typeof lawMessages)['nl'];
type MissingKey = Extract<LawKey, `law.missing.${string}`>;
type RoleKey = Extract<LawKey, `law.role.${string}`>;

const among = <K extends LawKey>(key: string): K | null => (Object.hasOwn(lawMessages.nl, key) ? (key as K) : null);

/** The key under which a particular that is missing is said; the parts of a gate or a condition are said as one. */
export const missingKey = (name: string): MissingKey | null => among<MissingKey>(`law.missing.${name}`) ?? among<MissingKey>(`law.missing.${name.split('.')[0]!}`);

/** The key under which a role, or somebody else who can see to something, is said. */
export const roleKey = (role: string): RoleKey | null => among<RoleKey>(`law.role.${role}`);
