import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '../config/config';

/** Demo and test answer on this machine alone; production on every address of its container. */
export async function listen(app: NestExpressApplication, { mode, port }: Config): Promise<void> {
  await app.listen(port, mode === 'production' ? '0.0.0.0' : '127.0.0.1');
}
