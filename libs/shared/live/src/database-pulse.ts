import { Injectable } from '@nestjs/common';

const CUT_OFF_AFTER = 5_000;

/**
 * Whether this process still reaches the database. One that does not cannot know whose right has ended,
 * so after five seconds it serves nobody.
 */
@Injectable()
export class DatabasePulse {
  private heardAt = performance.now();

  /** The database answered. */
  beat(): void {
    this.heardAt = performance.now();
  }

  get isCutOff(): boolean {
    return performance.now() - this.heardAt > CUT_OFF_AFTER;
  }
}
