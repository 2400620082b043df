import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Actors } from './actors';
import { DatabasePulse } from './database-pulse';
import { Delivery } from './delivery';
import { EmergencyScreens } from './emergency-screens';
import { Following } from './following';
import { Hall } from './hall';
import { LIVE_OPTIONS, type LiveOptions } from './live.options';
import { LiveServer } from './live-server';
import { NewestScreens } from './newest-screens';
import { Projector } from './projector';
import { Relay } from './relay';
import { RelayLine } from './relay-line';
import { Rooms } from './rooms';
import { SettlingLine } from './settling-line';
import { SocketCallers } from './socket-callers';
import { Typing } from './typing';
import { Vigil } from './vigil';

/** Lines that stay open: signals to whoever may know, the moment they may. */
@Global()
@Module({})
export class LiveModule {
  static forRoot(options: LiveOptions): DynamicModule {
    return {
      module: LiveModule,
      providers: [
        { provide: LIVE_OPTIONS, useValue: options },
        { provide: SocketCallers, useExisting: options.callers },
        Actors, DatabasePulse, Delivery, EmergencyScreens, Following, Hall, LiveServer, NewestScreens, Projector, Relay, RelayLine, Rooms, SettlingLine, Typing, Vigil,
      ],
      exports: [Actors, DatabasePulse, RelayLine, Rooms],
    };
  }
}
