/** A handover as the one who received it is shown it. */
export interface HandoverInView {
  readonly id: string;
  readonly fromSeatId: string;
  readonly toSeatId: string;
  readonly givenBy: string;
  readonly reason: string;
  readonly note?: string | null;
  readonly at: string;
  readonly drafts: number;
  readonly draftsLeft: number;
}

/** One line on the sheet: what it says, and what stands under it. */
export interface SheetLine {
  readonly id: string;
  readonly text: string;
  readonly under?: string;
}
