import { pause } from '../live-client';
import type { HubClient } from '../hub-client';

/** What somebody was answered, and when its last byte was in. */
export interface Answered {
  readonly who: string;
  readonly door: number;
  readonly askedAt: number;
  readonly at: number;
  readonly body: string;
}

const VIEW = 'query ($caseId: ID!) { caseView(caseId: $caseId) { contributions { id level doesWhat } } }';
const BREATH = 20;

/** People who ask for the same case over and over, so that there are answers on their way at any moment. */
export class Askers {
  readonly answers: Answered[] = [];
  private asking = true;
  private readonly loops: Promise<void>[] = [];

  constructor(private readonly caseId: string) {}

  send(who: string, door: number, client: HubClient): void {
    this.loops.push(this.loop(who, door, client));
  }

  private async loop(who: string, door: number, client: HubClient): Promise<void> {
    while (this.asking) {
      const askedAt = performance.now();
      const body = await (await client.post('/graphql', { query: VIEW, variables: { caseId: this.caseId } })).text();
      this.answers.push({ who, door, askedAt, at: performance.now(), body });
      await pause(BREATH);
    }
  }

  async stop(): Promise<void> {
    this.asking = false;
    await Promise.all(this.loops);
  }
}
