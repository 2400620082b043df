import type { Handle } from '@casustafel/tests-support';
import type { Act } from './act';
import { AT_TABLE, NAMED, NOBODY, SEATED, SUPPLIER } from './people';
import type { Scene } from './scene';

/** A card of the police with a canary in every slot. */
export const card = ({ canaries }: Scene, readers: readonly string[], of = '') => ({
  category: 'POLICE', knowledge: 'FIRST_HAND', occurredOn: '2026-01-14',
  who: canaries.word(`contribution.who${of}`, readers), doesWhat: canaries.word(`contribution.doesWhat${of}`, readers), toWhom: canaries.word(`contribution.toWhom${of}`, readers),
  effect: canaries.word(`contribution.effect${of}`, readers), source: canaries.word(`contribution.source${of}`, readers),
  conclusion: canaries.word(`contribution.conclusion${of}`, readers), summary: canaries.word(`contribution.summary${of}`, readers),
});

/** How the family is called is seen in an emergency as well; how they are reached is not. */
const MET = [...SEATED, 'gi2'];

const person = ({ canaries }: Scene, of: string) => ({
  label: canaries.word(`person.label${of}`, MET), name: canaries.word(`person.name${of}`, MET), birthDate: '1971-03-17',
});

const particular = (scene: Scene, kind: string) => ({ caseId: scene.id('case'), kind, sentence: scene.canaries.word(`particular.sentence, ${kind}`, SEATED) });

async function seatTheRest(scene: Scene): Promise<void> {
  const functions: Partial<Record<Handle, string>> = { process: 'PROCESREGISSEUR', scribe: 'SCRIBE' };
  for (const who of ['ggz', 'gi', 'process', 'scribe', 'rvdk', 'lapsed'] as const) {
    const [id] = await scene.act('chair', 'seatProfessional', { input: { caseId: scene.id('case'), professionalId: scene.professional(who), function: functions[who] ?? 'PARTNER' } });
    scene.keep(`seat of ${who}`, id, SEATED);
    await scene.act(who, 'answerOwnCircle', { seatId: id });
  }
}

/** Brings one more card of the police and shares it. */
export async function bring(scene: Scene, name: string, readers: readonly string[], seats: readonly string[]): Promise<void> {
  const [id] = await scene.act('police', 'bringContribution', { input: { caseId: scene.id('case'), aboutPersonIds: [scene.id('person')], ...card(scene, readers, ` of ${name}`) } });
  scene.keep(name, id, readers);
  await scene.act('police', 'shareContributions', { input: { ids: [id], seatIds: seats.map((who) => scene.seat(who)), ground: scene.canaries.word(`contribution.ground of ${name}`, SUPPLIER), naming: scene.canaries.word(`contribution_grant.reason of ${name}`, NOBODY) } });
}

/** A case is started, its table seated and its facts brought, shared, narrowed and taken back. */
export const fileActs: readonly Act[] = [
  {
    door: 'startCase', by: 'chair',
    sends: (scene) => ({
      input: {
        tableId: scene.world.tableId, legalMode: 'WGS', reason: scene.canaries.word('case_file.reason, old', SEATED), goal: scene.canaries.word('case_file.goal, old', SEATED),
        persons: [{ familyRole: 'PARENT', ...person(scene, '') }, { familyRole: 'CHILD', ...person(scene, ' of a child') }],
      },
    }),
    after: async (scene, [id]) => {
      scene.keep('case', id, [...SEATED, 'privacy']);
      const [seat] = await scene.world.sql<{ id: string }>('select id from seat where case_id = $1', [id]);
      scene.keep('seat of chair', seat!.id, SEATED);
      const persons = await scene.world.sql<{ id: string }>('select id from person where case_id = $1 order by family_role desc', [id]);
      persons.forEach((each, index) => scene.keep(index === 0 ? 'person' : 'child', each.id, SEATED));
    },
  },
  { door: 'addPerson', by: 'chair', sends: (scene) => ({ input: { caseId: scene.id('case'), familyRole: 'NETWORK', ...person(scene, ' of the network') } }), after: (scene, [id]) => scene.keep('person of the network', id, SEATED) },
  {
    door: 'correctCase', by: 'chair',
    sends: (scene) => ({ input: { caseId: scene.id('case'), version: 1, reason: scene.canaries.word('case_file.reason', SEATED), goal: scene.canaries.word('case_file.goal', SEATED) } }),
    after: (scene) => scene.canaries.forget('case_file.reason, old', 'case_file.goal, old'),
  },
  {
    door: 'seatProfessional', by: 'chair',
    sends: (scene) => ({ input: { caseId: scene.id('case'), professionalId: scene.professional('police'), function: 'PARTNER' } }),
    after: async (scene, [id]) => {
      // Whoever holds the mandate of the police is shown where its people sit, as ids and numbers.
      scene.keep('seat of police', id, [...SEATED, 'mandate']);
    },
  },
  { door: 'answerOwnCircle', by: 'police', sends: (scene) => ({ seatId: scene.seat('police') }), after: (scene) => seatTheRest(scene) },
  // The criteria are judged and the competent authority agrees: what the law asks before participants give one another anything.
  {
    door: 'recordParticular', of: 'the criteria', by: 'police', alsoMay: ['rvdk', 'lapsed'],
    sends: (scene) => ({ input: { ...particular(scene, 'CRITERIA'), criteria: { a: true, b: true, c: true, d: true } } }),
    after: (scene, [id]) => scene.keep('judgement', id, SEATED),
  },
  {
    door: 'recordParticular', of: 'an agreement', by: 'police',
    sends: (scene) => ({ input: { ...particular(scene, 'AUTHORITY'), authority: 'OM', from: '2026-01-10', reference: scene.canaries.word('particular.reference', SEATED) } }),
    after: (scene, [id]) => scene.keep('agreement', id, SEATED),
  },
  {
    door: 'recordParticular', of: 'a supervision order', by: 'process', alsoMay: ['chair', 'gi', 'rvdk'],
    sends: (scene) => ({ input: { ...particular(scene, 'OTS'), personId: scene.id('child'), executingId: scene.world.people.gi.organisationId, from: '2026-01-10', until: '2027-01-09' } }),
    after: (scene, [id]) => scene.keep('order', id, SEATED),
  },
  {
    door: 'endParticular', by: 'police',
    before: async (scene) => {
      const [id] = await scene.act('police', 'recordParticular', { input: { ...particular(scene, 'REPORT'), from: '2026-01-10' } });
      scene.keep('report to Veilig Thuis', id, SEATED);
    },
    sends: (scene) => ({ input: { id: scene.id('report to Veilig Thuis'), sentence: scene.canaries.word('particular.ending', SEATED) } }),
  },
  {
    door: 'moveStage', by: 'chair', sends: (scene) => ({ input: { caseId: scene.id('case'), stage: 'TRIAGE' } }),
    after: async (scene) => {
      await scene.act('chair', 'moveStage', { input: { caseId: scene.id('case'), stage: 'CONFERENCE' } });
      scene.keep('case elsewhere', (await scene.world.openCase({ seats: [] })).id, ['chair', 'privacy', 'gi2']);
    },
  },
  {
    door: 'bringContribution', by: 'police', alsoMay: [...AT_TABLE, 'rvdk', 'lapsed'],
    sends: (scene) => ({ input: { caseId: scene.id('case'), aboutPersonIds: [scene.id('person')], ...card(scene, NOBODY, ', old') } }),
    after: (scene, [id]) => scene.keep('fact', id, NAMED),
  },
  {
    door: 'correctContribution', by: 'police',
    sends: (scene) => ({ input: { id: scene.id('fact'), version: 1, aboutPersonIds: [scene.id('person')], article: scene.canaries.word('contribution.article', NAMED), ...card(scene, NAMED) } }),
  },
  {
    door: 'shareContributions', by: 'police',
    sends: (scene) => ({ input: { ids: [scene.id('fact')], seatIds: [scene.seat('ggz'), scene.seat('rvdk'), scene.seat('lapsed')], ground: scene.canaries.word('contribution.ground', SUPPLIER),
        conditions: [{ kind: 'NOT_TO', role: 'HALT' }], gate: { kind: 'GOOD_CARE', reason: scene.canaries.word('contribution.gateReason', SUPPLIER) } } }),
    after: async (scene) => {
      await bring(scene, 'fact of the table', AT_TABLE, ['chair', 'process', 'ggz', 'gi', 'scribe', 'rvdk', 'lapsed']);
      await bring(scene, 'narrowed fact', NAMED, ['ggz', 'gi', 'chair']);
      await bring(scene, 'withdrawn fact', SUPPLIER, ['ggz', 'gi', 'chair']);
    },
  },
  { door: 'narrowContribution', by: 'police', sends: (scene) => ({ id: scene.id('narrowed fact'), seatIds: [scene.seat('ggz')] }) },
  { door: 'withdrawContribution', by: 'police', sends: (scene) => ({ id: scene.id('withdrawn fact') }) },
  {
    door: 'unseat', by: 'chair',
    sends: (scene) => ({ seatId: scene.seat('rvdk') }),
    // From here on one seat has ended and one screening has lapsed.
    after: async (scene) => {
      await scene.world.sql("update professional set screened_until = '2020-01-01' where handle = 'lapsed'");
      await scene.noteCursor();
    },
  },
  { door: 'saveDraft', by: 'police', alsoMay: AT_TABLE, sends: (scene) => ({ caseId: scene.id('case'), place: 'Contribution:new', text: scene.canaries.word('draft.content', SUPPLIER) }) },
  {
    door: 'dropDraft', by: 'police', alsoMay: AT_TABLE,
    before: (scene) => scene.act('police', 'saveDraft', { caseId: scene.id('case'), place: 'Decision:new', text: scene.canaries.word('draft.content, dropped', NOBODY) }),
    sends: (scene) => ({ caseId: scene.id('case'), place: 'Decision:new' }),
  },
];
