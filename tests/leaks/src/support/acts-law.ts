import type { Act } from './act';
import { NOBODY, type Somebody } from './people';
import type { Scene } from './scene';

const ADMINISTRATORS: readonly Somebody[] = ['admin', 'admin2'];
/** On grounds of one's own, which is not the regime of the case that is played: what it says is not under test here. */
const narrower = (atMost: string, reason: string): object => ({ input: { mode: 'OWN_GROUNDS', narrowings: [{ supplier: { role: 'POLITIE' }, recipient: { role: 'HALT' }, category: 'POLICE', atMost }], reason } });
const elsewhere = (scene: Scene, mode: string, reason: string): object => ({ input: { caseId: scene.id('case elsewhere'), kind: 'MODE', mode, reason } });
const closing = (scene: Scene, reason: string): object => ({ input: { caseId: scene.id('case'), kind: 'CLOSING', reason } });

/** The region changes its agreement by two; the chair proposes to close, and whoever is asked answers. */
export const lawActs: readonly Act[] = [
  {
    door: 'proposeAgreement', by: 'admin', alsoMay: ADMINISTRATORS, sends: (scene) => narrower('HIT', scene.canaries.word('agreement_version.reason', ADMINISTRATORS)),
    after: (scene, [id]) => scene.keep('agreement', id, ADMINISTRATORS),
  },
  { door: 'confirmAgreement', by: 'admin2', mayBeToldWhyNot: ['admin'], sends: (scene) => ({ id: scene.id('agreement') }) },
  {
    door: 'dropAgreement', by: 'admin', alsoMay: ADMINISTRATORS,
    before: async (scene) => {
      const [id] = await scene.act('admin2', 'proposeAgreement', narrower('ASK', scene.canaries.word('agreement_version.reason, dropped', ADMINISTRATORS)));
      scene.keep('dropped agreement', id, ADMINISTRATORS);
    },
    sends: (scene) => ({ id: scene.id('dropped agreement') }),
  },
  {
    door: 'dropRegimeChange', by: 'chair',
    before: async (scene) => {
      const [id] = await scene.act('chair', 'proposeRegimeChange', closing(scene, scene.canaries.word('regime_change.content, dropped', NOBODY)));
      scene.keep('dropped regime change', id, ['chair']);
    },
    sends: (scene) => ({ id: scene.id('dropped regime change') }),
  },
  {
    door: 'carryOutRegimeChange', by: 'chair',
    before: async (scene) => {
      // In the chair's other case, where nothing was brought: here it would end every seat.
      const [id] = await scene.act('chair', 'proposeRegimeChange', elsewhere(scene, 'OWN_GROUNDS', scene.canaries.word('regime_change.content, carried out', NOBODY)));
      scene.keep('regime change elsewhere', id, ['chair']);
    },
    sends: (scene) => ({ id: scene.id('regime change elsewhere') }),
    after: async (scene) => {
      const [id] = await scene.act('chair', 'proposeRegimeChange', elsewhere(scene, 'WGS', scene.canaries.word('regime_change.content, elsewhere', ['chair'])));
      scene.keep('regime change back elsewhere', id, ['chair']);
    },
  },
  {
    door: 'proposeRegimeChange', by: 'chair', sends: (scene) => closing(scene, scene.canaries.word('regime_change.content', ['chair', 'police', 'wmo'])),
    after: async (scene, [id]) => {
      scene.keep('regime change', id, ['chair']);
      const asked = await scene.world.sql<{ id: string; handle: Somebody }>('select q.id, p.handle from regime_question q join seat s on s.party = q.party join professional p on p.id = s.professional_id where q.change_id = $1', [id]);
      asked.forEach((question) => scene.keep(`regime question to ${question.handle}`, question.id, question.handle.startsWith('police') ? ['police', 'police2', 'police3' as Somebody] : [question.handle]));
    },
  },
  {
    door: 'answerRegimeQuestion', by: 'police', sends: (scene) => ({ input: { id: scene.id('regime question to police'), agrees: false, said: true } }),
    after: async (scene) => {
      await scene.act('wmo', 'answerRegimeQuestion', { input: { id: scene.id('regime question to wmo'), agrees: true } });
      // Whose screening lapsed cannot answer any more, and so would be waited for.
      await scene.world.sql("update regime_question set answer = 'AGREED', answered_at = now() where id = $1", [scene.id('regime question to lapsed')]);
    },
  },
];
