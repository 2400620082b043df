import { addDays, newId } from '@casustafel/kernel';
import type { Scene } from './scene';

/** What is asked at a door: as somebody would who knew every id there is. */
export interface Question {
  readonly of?: string;
  readonly variables: (scene: Scene) => object;
  /** Says why nobody could hear a canary here. */
  readonly silent?: string;
}

const inCase = (scene: Scene): object => ({ caseId: scene.id('case') });
const period = (scene: Scene): object => ({ from: addDays(scene.tableDay(), -7), until: addDays(scene.tableDay(), 60) });
const NAMES = 'it tells of the region and of oneself, nothing of a case';
const RULES = 'it tells of the rules and the agreement, nothing of a case';

/** An argument-maker for every question the hub answers; a door without one fails the suite by its name. */
export const QUESTIONS: Readonly<Record<string, readonly Question[]>> = {
  accessLog: [
    { variables: () => ({ filter: { limit: 200 } }) },
    { of: 'of the case', variables: (scene) => ({ filter: { caseId: scene.id('case'), limit: 200 } }) },
    { of: 'of its supplier', variables: (scene) => ({ filter: { professionalId: scene.professional('police'), limit: 200 } }) },
  ],
  agreements: [{ variables: () => ({}) }],
  agreementWeight: [{ variables: () => ({ input: { mode: 'WGS', narrowings: [] } }), silent: 'it answers two counts' }],
  accessLogChoices: [{ variables: () => ({}) }],
  caseTables: [{ variables: () => ({ mine: false }) }, { of: 'one’s own', variables: () => ({ mine: true }) }],
  caseView: [{ variables: inCase }, { of: 'with somebody’s cursor', variables: (scene) => ({ ...inCase(scene), since: scene.cursor }) }, { of: 'of the chair’s other case', variables: (scene) => ({ caseId: scene.id('case elsewhere') }), silent: 'it is told apart once the chair proposed something there' }],
  conferencesOfTable: [{ variables: (scene) => ({ tableId: scene.world.tableId, ...period(scene) }) }],
  consentCopy: ['consent', 'withdrawn consent'].map((name) => ({ of: name, variables: (scene) => ({ ...inCase(scene), consentId: scene.id(name) }) })),
  consents: [{ variables: inCase }],
  compartments: [{ variables: inCase }],
  sidesOfOwn: [{ variables: inCase, silent: 'it answers ids and closed words of own things' }],
  contactSafety: ['person', 'person of the network'].map((name) => ({ of: name, variables: (scene) => ({ ...inCase(scene), personId: scene.id(name) }) })),
  contributionOpenedBy: ['fact', 'narrowed fact', 'withdrawn fact'].map((name) => ({ of: name, variables: (scene) => ({ ...inCase(scene), id: scene.id(name) }), silent: 'it names professionals' })),
  contributions: [{ variables: inCase }, { of: 'after a hidden one', variables: (scene) => ({ ...inCase(scene), after: scene.id('withdrawn fact'), first: 200 }) }],
  directory: [{ variables: () => ({}), silent: NAMES }],
  guestSheet: [{ variables: (scene) => ({ ...inCase(scene), guestId: scene.idIfMade('guest') }) }],
  readAloudWay: ['told fact', 'fact'].map((name) => ({ of: name, variables: (scene) => ({ ...inCase(scene), guestId: scene.idIfMade('guest'), contributionId: scene.idIfMade(name) }), silent: 'it tells of the law' })),
  familyLetter: ['letter', 'talk'].map((name) => ({ of: name, variables: (scene) => ({ ...inCase(scene), messageId: scene.id(name) }), ...(name === 'talk' && { silent: 'it is no letter' }) })),
  leakRecords: [{ variables: () => ({}) }],
  mandateRecalls: [{ variables: () => ({}), silent: 'it tells of an organisation and a moment, and of nothing that was said' }],
  emergencyAccesses: [{ variables: () => ({}) }],
  emergencyReason: [{ variables: (scene) => ({ id: scene.id('emergency') }) }, { of: 'of one that runs', variables: (scene) => ({ id: scene.id('running emergency') }) }],
  emergencyView: [{ variables: (scene) => ({ id: scene.id('running emergency') }) }, { of: 'of one that ended', variables: (scene) => ({ id: scene.id('emergency') }), silent: 'it ended' }],
  ownCircles: [{ variables: () => ({}) }],
  ownCircleQuestions: [{ variables: () => ({}) }],
  grantPreview: [{ variables: (scene) => ({ ...inCase(scene), requestId: scene.id('request'), itemIds: [scene.id('hinted fact'), scene.id('withdrawn fact')], level: 'FULL' }), silent: 'it tells of levels and of the law' }],
  judgeExample: [{
    variables: () => ({
      language: 'nl', question: { mode: 'WGS', supplier: 'POLITIE', recipient: 'GGZ', category: 'POLICE', about: 'FAMILY', stage: 'CONFERENCE', gate: null, facts: ['purposeNamed'], conditions: [], on: '2026-03-02' },
    }),
    silent: RULES,
  }],
  myActions: [{ variables: () => ({}) }],
  myCases: [{ variables: () => ({}), silent: 'it tells how many and when, in numbers and closed words' }],
  myConferences: [{ variables: period }],
  newForMe: [{ variables: () => ({}) }, { of: 'one at a time', variables: () => ({ first: 1 }), silent: 'the newest alone need not be one with a canary' }],
  myDraft: [{ variables: (scene) => ({ ...inCase(scene), place: 'Contribution:new' }) }, { of: 'dropped', variables: (scene) => ({ ...inCase(scene), place: 'Decision:new' }), silent: 'it was dropped' }],
  organisationSight: [
    { of: 'of the police', variables: (scene) => ({ id: scene.world.people.police.organisationId, language: 'nl' }), silent: RULES },
    { of: 'of one that is not there', variables: () => ({ id: newId(), language: 'nl' }), silent: RULES },
  ],
  organisationsSeen: [{ variables: () => ({}), silent: NAMES }],
  oldContact: [
    { variables: (scene) => ({ ...inCase(scene), id: scene.id('waiting contact') }) },
    { of: 'that was taken over', variables: (scene) => ({ ...inCase(scene), id: scene.id('kept contact') }), silent: 'it waits no more' },
  ],
  protectedInText: [
    { variables: (scene) => ({ input: { ...inCase(scene), texts: ['zij liep langs Spreeuwenpad 31'] } }), silent: 'it answers closed words' },
    { of: 'of nothing', variables: (scene) => ({ input: { ...inCase(scene), texts: ['zij liep langs een huis'] } }), silent: 'it answers closed words' },
  ],
  report: [{ variables: (scene) => ({ ...inCase(scene), conferenceId: scene.id('conference') }) }],
  ruleBook: [{ variables: () => ({ language: 'nl' }), silent: RULES }],
  shareGrounds: ['fact', 'withdrawn fact'].map((name) => ({ of: name, variables: (scene) => ({ ...inCase(scene), ids: [scene.id(name)], seatIds: [scene.seat('gi'), scene.seat('chair')] }), silent: 'it names articles and seats' })),
  sharePreview: ['fact', 'withdrawn fact'].map((name) => ({ of: name, variables: (scene) => ({ ...inCase(scene), ids: [scene.id(name)], seatIds: [scene.seat('gi'), scene.seat('chair')] }), silent: 'it names seats and levels' })),
  standInDesk: [{ variables: () => ({}), silent: 'it names colleagues, and cases by number' }],
  vault: [{ variables: inCase }],
  whoSees: ['fact', 'narrowed fact', 'hinted fact'].map((name) => ({ of: name, variables: (scene) => ({ ...inCase(scene), id: scene.id(name) }), silent: 'it tells of seats, levels and the law' })),
  whyNot: [
    ...['fact', 'hinted fact', 'withdrawn fact'].map((name) => ({ of: name, variables: (scene: Scene) => ({ input: { ...inCase(scene), itemId: scene.id(name) } }), silent: 'it tells of the law' })),
    { of: 'a scope', variables: (scene) => ({ input: { ...inCase(scene), scope: { organisationId: scene.world.people.ggz.organisationId, task: 'NONE', category: 'HEALTH' } } }), silent: 'it tells of the law' },
  ],
  viewer: [{ variables: () => ({}), silent: NAMES }],
};
