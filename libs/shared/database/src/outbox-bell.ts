import { Injectable } from '@nestjs/common';

/** Rings when something was committed, so that this process's relay looks at once instead of at its next turn. */
@Injectable()
export class OutboxBell {
  private listener: () => void = () => undefined;

  listen(listener: () => void): void {
    this.listener = listener;
  }

  ring(): void {
    this.listener();
  }
}
