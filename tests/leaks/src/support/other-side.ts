import { marked } from './acts-apart';
import { OTHER_SIDE, SEATED, type Somebody } from './people';
import type { Scene } from './scene';

/**
 * What the whole table reads whomever somebody serves (see “As it is” in THREATS), and what is of the other side or for both: by column, and by
 * what it is of. Everything else in the life of this case is of the first side, or of neither.
 */
const THEIRS = new RegExp(`^(${[
  'case_table\\.name', 'case', 'case_file\\.(reason|goal)', 'person', 'child', 'person of the network', 'grandfather', 'grandmother', 'person\\.(label|name).*', 'person_merge\\..*', 'merge', 'number',
  'particular\\..*', 'judgement', 'agreement', 'order', 'report to Veilig Thuis', 'refusal', 'seat of .*',
  'conference', 'conference\\.question', 'line', 'second line', '(second )?round( of the second line)?', 'score_line\\..*', 'score_value\\.reason( of ggz)?', 'signed_choice\\..*',
  'guest', 'guest\\..*',
  // To reach the other, and said to both together.
  'other contact', 'contact_safety\\.how, of another', 'word of the chair', 'talk', 'action together', 'action\\.text, together', 'family_message\\.(text, to both|outcome)',
].join('|')})$`);

/** Somebody of the matrix who sits down after the mark. */
export const LATER: Somebody = 'shelter';

interface Done {
  readonly door: string;
  readonly variables: object;
}

/** Lets the life of a case be played at a table where somebody sits, named in whatever is shared, who turns out to serve the other of two parties. */
export class OtherSide {
  /** Everything that was done while they sat there, with the very words. */
  readonly done: Done[] = [];
  private seated = false;

  constructor(private readonly scene: Scene) {
    const act = scene.act.bind(scene);
    scene.act = async (who, door, variables) => {
      const sent = this.seated ? this.including(door, variables) : variables;
      const ids = await act(who, door, sent);
      if (this.seated) this.done.push({ door, variables: sent });
      return ids;
    };
  }

  async sit(): Promise<void> {
    this.scene.give(OTHER_SIDE, await this.scene.signIn(OTHER_SIDE));
    await this.seat(OTHER_SIDE);
    this.seated = true;
  }

  /** The police mark the two as kept apart, and somebody of the table turns out to serve the one that may be the danger; then another sits down who does as well, and is shared with by name. */
  async mark(): Promise<void> {
    const { scene } = this;
    this.seated = false;
    const [mark] = await scene.act('police', 'keepApart', await marked(scene, ''));
    scene.keep('mark', mark, ['police', 'process', 'chair']);
    await this.speaks(OTHER_SIDE, [scene.id('person of the network')]);
    await this.seat(LATER);
    await this.speaks(LATER, [scene.id('person of the network')]);
    // With others beside them: whoever knows of the mark is refused to share with nobody but them.
    const facts = await scene.hub.asOwner<{ id: string }>('select id from contribution where case_id = $1 and author_seat_id = $2 and withdrawn_at is null order by id', [scene.id('case'), scene.seat('police')]);
    await scene.act('police', 'shareContributions', { input: { ids: facts.map(({ id }) => id), seatIds: [LATER, 'ggz', 'process', 'chair'].map((who) => scene.seat(who)), ground: 'nodig', naming: 'Moet dit weten' } });
    for (const who of [OTHER_SIDE, LATER] as const) scene.canaries.overhears(who, THEIRS);
  }

  /** Somebody who may know of the mark says whom they serve. */
  speaks(who: Somebody, personIds: readonly string[]): Promise<readonly string[]> {
    return this.scene.act('police', 'saySeatSpeaks', { input: { compartmentId: this.scene.id('mark'), seatId: this.scene.seat(who), personIds } });
  }

  private async seat(who: typeof OTHER_SIDE | 'shelter' | Somebody): Promise<void> {
    const [id] = await this.scene.act('chair', 'seatProfessional', { input: { caseId: this.scene.id('case'), professionalId: this.scene.professional(who as typeof OTHER_SIDE), function: 'PARTNER' } });
    this.scene.keep(`seat of ${who}`, id, [...SEATED, who]);
    await this.scene.act(who, 'answerOwnCircle', { seatId: id });
  }

  /** Whatever is shared or opened is so to them by name as well; and at a reveal they are missing. */
  private including(door: string, variables: object): object {
    const seat = this.scene.seat(OTHER_SIDE);
    if (door === 'revealRound') return { ...variables, confirmedMissing: [...(variables as { confirmedMissing: string[] }).confirmedMissing, seat] };
    if (door !== 'shareContributions' && door !== 'openProtected') return variables;
    const { input } = variables as { input: { seatIds: string[] } };
    return { input: { ...(door === 'shareContributions' && { naming: 'Moet dit weten' }), ...input, seatIds: [...input.seatIds, seat] } };
  }
}
