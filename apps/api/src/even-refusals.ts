import { NotFound } from '@casustafel/kernel';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, NotFoundException } from '@nestjs/common';
import { catchError, delayWhen, type Observable, of, switchMap, throwError, timer } from 'rxjs';
import { leftOfStep } from './refusal-step';

/**
 * Absent and forbidden answer the same bytes, and leave at the same moments. What is hidden comes to the wall of the database and is
 * sought in the log, what is nothing does not; how much that takes differs from kind to kind, and would be told by a clock. So whatever
 * is not there for somebody is answered on the next whole step since it was asked, at every door, whatever kind it would be of.
 * It is said after the transaction ended: nothing is held meanwhile.
 */
@Injectable()
export class EvenRefusals implements NestInterceptor {
  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    const began = performance.now();
    return next.handle().pipe(
      catchError((error: unknown) =>
        isNotThere(error) ? of(error).pipe(delayWhen(() => timer(leftOfStep(performance.now() - began))), switchMap(() => throwError(() => error))) : throwError(() => error)),
    );
  }
}

const isNotThere = (error: unknown): boolean => error instanceof NotFound || error instanceof NotFoundException;
