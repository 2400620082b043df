import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Controller('health')
export class HealthController {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(): Promise<{ status: string }> {
    try {
      await this.database.query('select 1');
    } catch {
      throw new ServiceUnavailableException({ status: 'no database' });
    }
    return { status: 'ready' };
  }
}
