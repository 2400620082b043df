import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { StockModule } from '../stock/stock.module';
import { tellCost } from './tell-cost';

/** As one would build it without thinking of speed or of proof: what the frameworks do when used as their guides say. */
const app = await NestFactory.create(StockModule, { logger: ['error', 'fatal'] });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
tellCost();
