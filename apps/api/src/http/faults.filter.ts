import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';
import { report } from '../report-error';

/**
 * What no one foresaw: a line without data for whoever runs the hub, and a bare answer for whoever asked.
 * Without it the framework would print the message of a database error, and with it what was being written.
 */
@Catch()
export class FaultsFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    // GraphQL has one way out for errors of its own; here it is only kept from being printed before.
    if (host.getType<string>() === 'graphql') return error;
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof HttpException) return response.status(error.getStatus()).json(error.getResponse());
    if (isOfTheRequest(error)) return response.status(error.status).json({ code: 'BAD_REQUEST' });
    report(error);
    return response.status(500).json({ code: 'INTERNAL' });
  }
}

/** A body too large or not JSON: said by the parser, with a status of its own. */
const isOfTheRequest = (error: unknown): error is { status: number } => {
  const { status, expose } = error as { status?: unknown; expose?: unknown };
  return expose === true && typeof status === 'number' && status < 500;
};
