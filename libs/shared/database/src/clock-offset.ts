import { Injectable } from '@nestjs/common';

/** Moves the time of rules and log together. Stays empty outside tests: {@link DatabaseModule} gives nobody else the setter. */
@Injectable()
export class ClockOffset {
  value = '';
}
