import type { Caller } from '@casustafel/database';
import { MaybeCaller } from '@casustafel/graphql';
import type { Actor } from '@casustafel/policy';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { SIGN_IN_OPTIONS, type SignInOptions } from './sign-in.options';
import { ViewerModel } from './viewer.model';

/** Tells people about themselves; nothing here is of a case, so no look is written down. */
@Resolver(() => ViewerModel)
export class ViewerResolver {
  constructor(@Inject(SIGN_IN_OPTIONS) private readonly options: SignInOptions) {}

  @Query(() => ViewerModel, { nullable: true, description: 'Whoever asks; null for a stranger.' })
  viewer(@MaybeCaller() caller: Caller | null): ViewerModel | null {
    return caller && present(caller.actor, this.options.mode);
  }
}

const present = (actor: Actor, mode: SignInOptions['mode']): ViewerModel => ({
  id: actor.professionalId,
  name: actor.name,
  jobTitle: actor.jobTitle,
  organisation: { id: actor.organisationId, name: actor.organisation, role: actor.role, task: actor.task },
  offices: actor.offices,
  mode,
  // A seat is of no use to whoever's screening has lapsed, and names a case.
  seats: (actor.valid ? actor.seats : []).map(({ id, caseId, function: seatFunction }) => ({ id, caseId, function: seatFunction })),
  asked: actor.asked.some(({ circle }) => circle === 'UNASKED'),
  emergencyId: actor.emergencies[0]?.id ?? null,
  chairs: actor.chairs,
});
