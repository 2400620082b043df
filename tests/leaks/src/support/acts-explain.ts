import type { Act } from './act';
import { AT_TABLE, NOBODY, SUPPLIER } from './people';
import type { Scene } from './scene';

const factor = (scene: Scene, text: string, fact: string) => ({ personId: scene.id('person'), kind: 'RISK', mechanism: 'KEEPS_GOING', text, citedContributionIds: [scene.id(fact)] });

/** The table explains together, and beside it the police for themselves on what only some may know. */
export const explainActs: readonly Act[] = [
  {
    door: 'addFactor', by: 'police',
    sends: (scene) => ({ input: { conferenceId: scene.id('conference'), scope: 'OWN', ...factor(scene, scene.canaries.word('factor.text, old', NOBODY), 'fact') } }),
    after: async (scene, [id]) => {
      scene.keep('own factor', id, SUPPLIER);
      const [wide] = await scene.act('police', 'addFactor', { input: { conferenceId: scene.id('conference'), scope: 'TABLE', ...factor(scene, scene.canaries.word('factor.text', AT_TABLE), 'fact of the table') } });
      scene.keep('factor', wide, AT_TABLE);
      const [gone] = await scene.act('police', 'addFactor', { input: { conferenceId: scene.id('conference'), scope: 'OWN', ...factor(scene, scene.canaries.word('factor.text, removed', NOBODY), 'fact') } });
      scene.keep('removed factor', gone, SUPPLIER);
    },
  },
  { door: 'changeFactor', by: 'police', sends: (scene) => ({ input: { id: scene.id('own factor'), version: 1, ...factor(scene, scene.canaries.word('factor.text, only us', SUPPLIER), 'fact') } }) },
  { door: 'removeFactor', by: 'police', sends: (scene) => ({ id: scene.id('removed factor') }) },
  {
    door: 'addHypothesis', by: 'police', alsoMay: AT_TABLE,
    sends: (scene) => ({ input: { conferenceId: scene.id('conference'), scope: 'OWN', text: scene.canaries.word('hypothesis.text, old', NOBODY), wrongIf: scene.canaries.word('hypothesis.wrongIf, old', NOBODY) } }),
    after: async (scene, [id]) => {
      scene.keep('own hypothesis', id, SUPPLIER);
      const [wide] = await scene.act('police', 'addHypothesis', { input: { conferenceId: scene.id('conference'), scope: 'TABLE', text: scene.canaries.word('hypothesis.text', AT_TABLE), wrongIf: scene.canaries.word('hypothesis.wrongIf', AT_TABLE) } });
      scene.keep('hypothesis', wide, AT_TABLE);
    },
  },
  {
    door: 'changeHypothesis', by: 'police',
    sends: (scene) => ({ input: { id: scene.id('own hypothesis'), version: 1, text: scene.canaries.word('hypothesis.text, only us', SUPPLIER), wrongIf: scene.canaries.word('hypothesis.wrongIf, only us', SUPPLIER) } }),
  },
  {
    door: 'markEvidence', by: 'police',
    sends: (scene) => ({ input: { hypothesisId: scene.id('hypothesis'), contributionId: scene.id('fact'), mark: 'DOES_NOT_FIT', scope: 'OWN' } }),
    after: async (scene, [id]) => {
      scene.keep('own mark', id, SUPPLIER);
      const [wide] = await scene.act('police', 'markEvidence', { input: { hypothesisId: scene.id('hypothesis'), contributionId: scene.id('fact of the table'), mark: 'FITS', scope: 'TABLE' } });
      scene.keep('mark', wide, AT_TABLE);
    },
  },
  {
    door: 'writeConclusion', by: 'police',
    sends: (scene) => ({ input: { conferenceId: scene.id('conference'), version: 0, text: scene.canaries.word('conclusion.text, only us', SUPPLIER), citedContributionIds: [scene.id('fact')], scope: 'OWN' } }),
    after: async (scene, [id]) => {
      scene.keep('own conclusion', id, SUPPLIER);
      const [wide] = await scene.act('police', 'writeConclusion', { input: { conferenceId: scene.id('conference'), version: 0, text: scene.canaries.word('conclusion.text', AT_TABLE), citedContributionIds: [scene.id('fact of the table')], scope: 'TABLE' } });
      scene.keep('conclusion', wide, AT_TABLE);
    },
  },
];
