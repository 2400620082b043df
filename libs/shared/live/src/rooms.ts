import type { RoomState } from '@casustafel/contract';
import type { Caller } from '@casustafel/database';
import { Injectable } from '@nestjs/common';

/** Whoever keeps the rooms: what their state is, and who sits in them. The conference slice does. */
export interface RoomKeeper {
  /** The state of the conference of this case that runs, comes next or was last; null when there is none the caller may know. */
  state(caller: Caller, caseId: string): Promise<RoomState | null>;
  /** Sits down, also before it opens. False when this conference is over or not theirs. */
  join(caller: Caller, conferenceId: string, socketId: string): Promise<boolean>;
  /** Gets up, by an act. */
  leave(caller: Caller, socketId: string): Promise<void>;
  /** These lines are gone, for whatever reason, or may no longer sit in this one case. */
  drop(socketIds: readonly string[], caseId?: string): Promise<void>;
}

/** Where the line meets whoever keeps the rooms, without knowing them. */
@Injectable()
export class Rooms implements RoomKeeper {
  private keeper: RoomKeeper | null = null;

  keptBy(keeper: RoomKeeper): void {
    this.keeper = keeper;
  }

  async state(caller: Caller, caseId: string): Promise<RoomState | null> {
    return (await this.keeper?.state(caller, caseId)) ?? null;
  }

  async join(caller: Caller, conferenceId: string, socketId: string): Promise<boolean> {
    return (await this.keeper?.join(caller, conferenceId, socketId)) ?? false;
  }

  async leave(caller: Caller, socketId: string): Promise<void> {
    await this.keeper?.leave(caller, socketId);
  }

  async drop(socketIds: readonly string[], caseId?: string): Promise<void> {
    if (socketIds.length > 0) await this.keeper?.drop(socketIds, caseId);
  }
}
