import type { Guest } from './guest';
import { journey } from './journey';
import { Rehearsal } from './rehearsal';
import type { Stage } from './stage';

export const QUESTION = 'Is het veilig genoeg om de omgang met vader volgende week te beginnen?';
/** Known to three of the other seats. */
export const SHARED = 'staat drie avonden voor de deur';
/** Known to nobody but the police. */
export const SEALED = 'is verdachte in een lopende zaak';
export const WIDE_FACT = 'slaapt bij haar zus zolang de zaak loopt';
export const PROPOSAL = 'De omgang begint op het politiebureau, met oma erbij';
export const OBJECTION = 'De kinderen zien vader dan in een dreigende omgeving';
/** Why the chair, whose house has no task of its own in the family, is named. */
export const HOUSE = 'Wie voorzit moet weten waar het aan tafel over gaat';
export const OWN_GROUND = 'Nodig om de kinderen te beschermen';

/** Who takes part in a step, each in a browser of their own. */
export interface Cast {
  readonly stage: Stage;
  readonly before: Rehearsal;
  readonly chair: Guest;
  readonly police: Guest;
  readonly ggz: Guest;
  everybody(work: (guest: Guest) => Promise<unknown>): Promise<unknown>;
  /** The chair goes on, and every screen follows. */
  goOnTo(step: string): Promise<void>;
}

export type ConferenceStep = (name: string, work: (cast: Cast) => Promise<void> | void) => void;

/** A case that was on the table before, with five seats, three of them in browsers. */
export function conference(): ConferenceStep {
  let cast: Cast;
  const { step } = journey(async (stage) => {
    const file = await stage.world.openCase({ seats: ['police', 'ggz', 'gi', 'rvdk'], reason: 'Twee meldingen in drie weken, beide rond de overdracht', goal: 'De kinderen zijn veilig en zien beide ouders' });
    const before = new Rehearsal(stage, file);
    await before.earlier(1, 'De wijkagent loopt twee avonden per week langs', 'police');
    const [chair, police, ggz] = [await stage.enter('chair'), await stage.enter('police'), await stage.enter('ggz')];
    const everybody: Cast['everybody'] = (work) => Promise.all([chair, police, ggz].map(work));
    const goOnTo = async (name: string): Promise<void> => {
      await chair.press(`Volgende stap: ${name}`);
      await everybody((guest) => guest.seesHeading(name));
    };
    cast = { stage, before, chair, police, ggz, everybody, goOnTo };
  });
  return (name, work) => step(name, () => work(cast));
}
