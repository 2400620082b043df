import 'reflect-metadata';
import { createApp, listen, readConfig } from '@casustafel/api';
import { UnitOfWork, type Caller, type LookAt, type Reads, type ReadTx, type Rows } from '@casustafel/database';
import { tellCost } from './tell-cost';

/** Looks without writing them down, to learn what writing them down costs. */
class UnloggedWork extends UnitOfWork {
  override look<R extends Reads>(caller: Caller, at: LookAt<R>, describe: (read: ReadTx) => R): Promise<Rows<R> & { readonly at: Date }> {
    return super.look(caller, { ...at, action: null as unknown as string }, describe);
  }
}

const config = readConfig(process.env);
const app = await createApp(config);
// Bound from outside, because the hub has no setting that could do this and must not get one.
Object.setPrototypeOf(app.get(UnitOfWork, { strict: false }), UnloggedWork.prototype);
await listen(app, config);
tellCost();
