import { authorOf, bytes, bytesOf, knownContributions, liveAt, seatsOfCase, sql, uuid, uuids, whole, type SeatFact, type Sql, type Tx } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { hasVoice, isNumber, type ScoreAnswer } from '@casustafel/score-domain';
import type { KeptLine, KeptRound } from './kept-line';
import type { RoundPlace, RoundVault } from './round-vault';

import { valuePlace } from './score-line.rows';

/** How long a seat counts as present after its last sign of life. */
const PRESENT_SECONDS = 10;

export interface Opened {
  /** Whose words they are: who reveals writes them down, and is not their author. */
  readonly author: string;
  readonly seatId: string;
  readonly answer: ScoreAnswer;
}

/** For the acts: answers going in sealed, and coming out at the reveal. */
export class AnswerRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer, private readonly vault: RoundVault) {}

  /** Seats that sit in the case now and have a voice on the scale. */
  async voices(caseId: string): Promise<readonly SeatFact[]> {
    return (await seatsOfCase(this.tx, caseId)).filter(liveAt(this.tx.now)).filter((seat) => hasVoice(seat.function));
  }

  /** Voices that are in the room. */
  async connectedVoices(caseId: string, conferenceId: string): Promise<readonly string[]> {
    const present = await this.tx.query(
      sql`select distinct p.seat_id from presence p where p.conference_id = ${uuid(conferenceId)} and not p.gone and p.seen_at > now() - make_interval(secs => ${whole(PRESENT_SECONDS)})`,
    );
    const ids = new Set(present.map((row) => row['seat_id']));
    return (await this.voices(caseId)).map(({ id }) => id).filter((id) => ids.has(id));
  }

  /** All facts of the case this actor may know. Asked without naming any, because a statement that named the cited ones would tell of the answer. */
  async citable(caseId: string): Promise<ReadonlySet<string>> {
    const rows = await this.tx.query(sql`select c.id from contribution c where c.case_id = ${uuid(caseId)} and ${knownContributions(this.tx.actor, 'FULL')}`);
    return new Set(rows.map((row) => row['id'] as string));
  }

  /** Puts an answer in, or the author's other one in its place. Who has answered is one row, what was answered another. */
  async put(line: KeptLine, { id: roundId, caseId, wrappedKey }: KeptRound, seatId: string, answer: ScoreAnswer): Promise<void> {
    const blob = this.vault.seal(placeOf(line, roundId), wrappedKey, seatId, answer);
    await this.write(sql`insert into score_answered (round_id, seat_id, case_id) values (${uuid(roundId)}, ${uuid(seatId)}, ${uuid(caseId)}) on conflict do nothing`);
    await this.write(sql`insert into score_answer (round_id, seat_id, case_id, blob) values (${uuid(roundId)}, ${uuid(seatId)}, ${uuid(caseId)}, ${bytes(blob)})
      on conflict (round_id, seat_id) do update set blob = excluded.blob`);
  }

  /** All answers of a round; the wall lets them through only in the transaction that has just revealed it. */
  async open(line: KeptLine, { id: roundId, wrappedKey }: KeptRound): Promise<readonly Opened[]> {
    const rows = await this.tx.query(sql`select a.seat_id, s.professional_id, s.organisation_id, s.task, a.blob from score_answer a join seat s on s.id = a.seat_id where a.round_id = ${uuid(roundId)} order by s.from_at, s.id`);
    return rows.map((row) => {
      const seatId = row['seat_id'] as string;
      const author = authorOf(row['professional_id'] as string, { organisationId: row['organisation_id'] as string, task: row['task'] as string });
      return { seatId, author, answer: this.vault.open(placeOf(line, roundId), wrappedKey, seatId, bytesOf(row['blob'])) };
    });
  }

  /**
   * Of these facts, the ones every live seat may know now. What the lead of the conference may not know, the table may not:
   * the lead sits at it.
   */
  async knownToTable(caseId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.tx.query(sql`
      select c.id from contribution c where c.case_id = ${uuid(caseId)} and c.id = any(${uuids(ids)}) and ${knownContributions(this.tx.actor, 'FULL')} and c.open_until > hub_now()
        and not exists (select 1 from seat s where s.case_id = c.case_id and s.from_at <= hub_now() and s.until_at > hub_now() and s.party <> c.party and not s.id = any(c.knowing))`);
    return new Set(rows.map((row) => row['id'] as string));
  }

  async writeValue({ id: roundId, caseId }: KeptRound, { seatId, author, answer }: Opened, cited: readonly string[]): Promise<void> {
    const { value, reason } = answer;
    const number = isNumber(value) ? whole(value) : { cast: 'smallint', value: null };
    const content = this.sealer.seal(caseId, valuePlace(roundId, seatId), { reason }, author);
    await this.write(sql`insert into score_value (round_id, seat_id, case_id, value, cited, content)
      values (${uuid(roundId)}, ${uuid(seatId)}, ${uuid(caseId)}, ${number}, ${uuids(cited)}, ${bytes(content)})`);
  }

  private async write({ text, values }: Sql): Promise<void> {
    await this.tx.manager.query(text, [values]);
  }
}

const placeOf = ({ id: lineId, caseId, scaleVersion }: KeptLine, roundId: string): RoundPlace => ({ caseId, lineId, roundId, scaleVersion });
