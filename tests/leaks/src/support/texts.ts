import type { Canaries } from './canaries';
import type { Doors } from './schema';

/** Words of a closed list, days, moments, times, numbers and ids: nothing anybody typed. */
const CLOSED = /^([A-Z][A-Z0-9_]*|\d{4}-\d\d-\d\d|\d\d:\d\d|[\d-]+|[0-9a-f-]{36})?$/;

/** Fields of plain words in which no canary is put, with the reason; some are met in few cases only. */
const NOT_OF_A_CASE: Readonly<Record<string, string>> = {
  'AgreementHead.adoptedBy': 'of the agreement', 'AgreementHead.title': 'of the agreement', 'AgreementHead.until': 'a day', 'AgreementHead.version': 'a version',
  'AgreementLine.article': 'of the agreement', 'AgreementLine.gateArticle': 'of the agreement', 'AgreementLine.ground': 'of the agreement', 'AgreementLine.needs': 'of a closed list', 'AgreementLine.recipients': 'roles and tasks', 'AgreementLine.row': 'of the agreement',
  'AgreementSuppliers.suppliers': 'roles and tasks', 'ExampleAnswer.agreement': 'a version', 'ExampleAnswer.missing': 'of a closed list', 'ExampleBecause.article': 'of the agreement', 'ExampleBecause.text': 'of the agreement',
  'NeverPassing.article': 'of the rule book', 'NeverPassing.text': 'of the rule book', 'NothingPasses.from': 'roles and tasks', 'NothingPasses.to': 'roles and tasks', 'OrganisationSight.name': 'of the directory', 'SeenOrganisation.name': 'of the directory',
  'RuleBook.region': 'of the directory', 'RuleBookChapter.key': 'of the rule book', 'RuleBookChapter.title': 'of the rule book', 'RuleBookLevel.adds': 'of the rule book', 'RuleBookTest.article': 'of the rule book', 'RuleBookTest.text': 'of the rule book',
  'RuleBookTest.title': 'of the rule book', 'RuleInWords.act': 'of the rule book', 'RuleInWords.where': 'of the rule book',
  'AccessLogChoice.name': 'names of professionals, organisations and case numbers',
  'AccessLogLine.actor': 'the name of a professional', 'AccessLogLine.onBehalfOf': 'the name of a professional', 'AccessLogLine.organisation': 'of the directory', 'AccessLogLine.agreement': 'the version of the agreement',
  'AccessLogLine.caseNumber': 'a number', 'AccessLogLine.decisionKey': 'the facts that judged, in closed words', 'AccessLogLine.operator': 'an account of the operating system', 'AccessLogLine.origin': 'browser or socket', 'AccessLogLine.ruleBook': 'a version',
  'AccessLogCount.kind': 'a kind of thing', 'AccessLogPage.next': 'a place in the log',
  'Agreement.id': 'a version', 'AgreementSentence.nl': 'of the law', 'AgreementSentence.en': 'of the law', 'AgreementRow.id': 'of the law', 'AgreementRow.article': 'of the law', 'AgreementRow.ground': 'of the law',
  'AgreementRow.suppliers': 'roles', 'AgreementRow.recipients': 'roles', 'AgreementRow.needs': 'closed words', 'AgreementVersion.proposer': 'of the directory', 'AgreementVersion.confirmer': 'of the directory', 'Regime.saidBy': 'who chose to say so, of the directory',
  'CaseView.cursor': 'opaque',
  'Consent.capacities': 'closed words', 'ConsentChange.left': 'closed words', 'ConsentCopy.capacities': 'closed words', 'ConsentCopy.organisation': 'of the directory',
  'DirectoryOrganisation.name': 'of the directory', 'DirectoryProfessional.jobTitle': 'of the directory', 'DirectoryProfessional.name': 'of the directory',
  'IdentityContact.name': 'of the directory', 'IdentityContact.organisation': 'of the directory',
  'Guest.statement': 'a version', 'GuestSheetItem.article': 'of the agreement', 'ReadAloud.article': 'of the agreement',
  'ReadAloudBecause.article': 'of the agreement', 'ReadAloudBecause.text': 'of the agreement', 'ReadAloudWay.missing': 'of a closed list', 'ReadAloudWay.mayBeLiftedBy': 'statutory roles',
  'LeakReceiver.name': 'of the directory', 'LeakReceiver.organisation': 'of the directory', 'LeakRecord.caseNumber': 'a number', 'LeakRecord.organisation': 'of the directory',
  'RecallNotice.organisation': 'of the directory', 'RecallNotice.readBy': 'of the directory', 'RecallNotice.confirmedBy': 'of the directory', 'SupplyRefusal.organisation': 'of the directory',
  'SideOfThing.kind': 'closed words', 'FamilyLetter.from': 'of the directory', 'FamilyLetter.organisation': 'of the directory', 'FamilyMessage.waits': 'closed words', 'TogetherWord.forms': 'closed words', 'TogetherWord.standing': 'closed words',
  'EmergencyAccess.caseNumber': 'a number', 'EmergencyAccess.name': 'of the directory', 'EmergencyAccess.organisation': 'of the directory', 'EmergencyAccess.reviewedBy': 'of the directory',
  'EmergencyItem.organisation': 'of the directory', 'EmergencySeat.name': 'of the directory', 'EmergencySeat.jobTitle': 'of the directory', 'EmergencySeat.organisation': 'of the directory',
  'OwnCircle.caseNumber': 'a number', 'OwnCircle.name': 'of the directory', 'OwnCircle.organisation': 'of the directory', 'OwnCircleQuestion.caseNumber': 'a number', 'OwnCircleWord.name': 'of the directory', 'OwnCircleWord.organisation': 'of the directory',
  'GrantPreviewRow.article': 'of the law', 'GrantPreviewRow.text': 'of the law', 'GrantPreviewRow.missing': 'closed words',
  'MyCase.table': 'a table of the region',
  'OpenedBy.name': 'of the directory', 'OpenedBy.organisation': 'of the directory',
  'SeatHandover.givenBy': 'of the directory', 'StandInColleague.jobTitle': 'of the directory', 'StandInColleague.name': 'of the directory',
  'ScoreLine.scaleVersion': 'a version',
  'Particular.criteria': 'of a closed list', 'Particular.executing': 'of the directory', 'Particular.organisation': 'of the directory', 'Particular.recordedBy': 'of the directory',
  'OpenGate.covers': 'roles and tasks',
  'ShareGround.article': 'of the agreement', 'ShareGround.gateArticle': 'of the agreement', 'ShareGround.gates': 'of a closed list', 'ShareGround.missing': 'of a closed list', 'ShareGround.row': 'of the agreement', 'ShareGround.text': 'of the agreement',
  'SharePreviewRow.article': 'of the agreement', 'SharePreviewRow.missing': 'of a closed list', 'SharePreviewRow.text': 'of the agreement', 'SharePreviewRow.mayBeLiftedBy': 'statutory roles',
  'SupplierCondition.role': 'of a closed list', 'SupplierCondition.day': 'a day', 'SupplierCondition.level': 'of a closed list',
  'Seat.jobTitle': 'of the directory', 'Seat.name': 'of the directory', 'Seat.organisation': 'of the directory',
  'WhoSeesRow.article': 'of the law', 'WhoSeesRow.text': 'of the law', 'WhoSeesRow.missing': 'closed words',
  'Why.agreement': 'a version', 'Why.missing': 'closed words', 'WhyBecause.article': 'of the law', 'WhyBecause.text': 'of the law',
  'ProtectedMention.objectKind': 'a kind of thing',
  'Viewer.jobTitle': 'of the directory', 'Viewer.mode': 'of the hub', 'Viewer.name': 'of the directory', 'ViewerOrganisation.name': 'of the directory',
  'Person.birthDate': 'a day', 'CaseFile.number': 'a number', 'MyCase.number': 'a number', 'NewInCase.number': 'a number', 'NewForMe.next': 'opaque',
};

/** What was met in each field that carries words, so that a field added tomorrow is missed today. */
export class Texts {
  private readonly fields = new Map<string, { words: boolean; canary: boolean }>();

  constructor(private readonly canaries: Canaries) {}

  met(field: string, text: string): void {
    const before = this.fields.get(field) ?? { words: false, canary: false };
    this.fields.set(field, { words: before.words || !CLOSED.test(text), canary: before.canary || this.canaries.allIn(text).length > 0 });
  }

  /** Fields nobody met, and fields with words but never a canary. */
  without(doors: Doors): string[] {
    return doors.textFields().flatMap((field) => {
      const met = this.fields.get(field);
      if (!met) return field in NOT_OF_A_CASE ? [] : [`${field}: never met`];
      return met.words && !met.canary && !(field in NOT_OF_A_CASE) ? [`${field}: no canary in it`] : [];
    });
  }
}
