import { act, ask } from '../graph/ask';
import type { DataOf } from '../graph/document';
import { DropDraftDocument, MyDraftDocument, SaveDraftDocument } from './server-draft.documents';

/** How long something typed may wait; on the way and in the database it takes less than the rest of two seconds. */
export const SAVE_WITHIN = 1_200;

/** Keeps what is typed at one place on the server: the latest text, one save after the other. */
export class DraftKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private latest = '';
  /** Whether the server has, or may have, something of this place. */
  private there = false;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly caseId: string,
    private readonly place: string,
    /** Told after each save: whether the latest text is on the server. */
    private readonly saved: (kept: boolean) => void = () => undefined,
  ) {}

  async load(signal?: AbortSignal): Promise<string | null> {
    const { data } = await ask<DataOf<typeof MyDraftDocument>>(MyDraftDocument, { caseId: this.caseId, place: this.place }, { signal });
    this.there ||= Boolean(data?.myDraft);
    return data?.myDraft?.text ?? null;
  }

  /** A moment after the first letter, not after the last: who types on and on is kept too. */
  note(text: string): void {
    this.latest = text;
    this.timer ??= setTimeout(() => this.flush(), SAVE_WITHIN);
  }

  /** Saves what waits, now: the form closes. */
  flush(): void {
    if (this.timer === undefined) return;
    this.stop();
    this.there = true;
    this.queue(SaveDraftDocument, { text: this.latest }, this.saved);
  }

  /** It was saved where it belongs, or is not wanted. */
  drop(): void {
    this.stop();
    if (this.there) this.queue(DropDraftDocument, {});
    this.there = false;
  }

  private queue(document: typeof SaveDraftDocument | typeof DropDraftDocument, more: object, then: (kept: boolean) => void = () => undefined): void {
    this.running = this.running.then(async () => {
      const { problem } = await act(document, { caseId: this.caseId, place: this.place, ...more });
      then(problem === null && this.timer === undefined);
    });
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
