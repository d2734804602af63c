// The root fields of one's own calendar link.
import { Field, ObjectType, Resolver } from 'type-graphql';
import { DateTimeScalar } from '../../graph/scalars.js';
import { rootField } from '../../graph/rootField.js';
import { permitRoot } from '../../identity/rootPolicy.js';
import type { IdentityContext } from '../../identity/signIn.fields.js';
import { UserError } from '../../writing/userError.js';
import { calendarAddress, calendarLinkOf, endCalendarLink, newCalendarLink } from './calendarLink.js';

@ObjectType({ description: 'One’s own deadlines as a calendar at a secret address.' })
export class CalendarLink {
  @Field(() => DateTimeScalar) createdAt: string;
}
@ObjectType()
export class CreateCalendarLinkPayload {
  @Field(() => CalendarLink, { nullable: true }) calendarLink: CalendarLink | null;
  @Field(() => String, { nullable: true, description: 'The address to enter in a calendar: shown now and never again. Who knows it reads the deadlines.' }) address: string | null;
  @Field(() => [UserError]) userErrors: readonly UserError[];
}
@ObjectType({ description: 'Whether there was a link to end.' })
export class RevokeCalendarLinkPayload {
  @Field(() => Boolean) revoked: boolean;
  @Field(() => [UserError]) userErrors: readonly UserError[];
}

export class CalendarFields {
  async calendarLink({ identity, caller }: IdentityContext): Promise<CalendarLink | null> {
    permitRoot('calendarLink', caller.viewer);
    const createdAt = await calendarLinkOf(identity, caller.viewer.user!);
    return createdAt === null ? null : { createdAt };
  }

  async createCalendarLink({ identity, caller }: IdentityContext): Promise<CreateCalendarLinkPayload> {
    permitRoot('createCalendarLink', caller.viewer);
    const { secret, createdAt } = await newCalendarLink(identity, caller.viewer.user!);
    return { calendarLink: { createdAt }, address: calendarAddress(caller.origin, secret), userErrors: [] };
  }

  async revokeCalendarLink({ identity, caller }: IdentityContext): Promise<RevokeCalendarLinkPayload> {
    permitRoot('revokeCalendarLink', caller.viewer);
    return { revoked: await endCalendarLink(identity, caller.viewer.user!), userErrors: [] };
  }
}

Resolver()(CalendarFields);
rootField('query', CalendarFields, 'calendarLink', { type: () => CalendarLink, nullable: true, description: "One's own calendar link; null when there is none." });
rootField('mutation', CalendarFields, 'createCalendarLink', { type: () => CreateCalendarLinkPayload, description: 'A secret address of one’s own deadlines for calendars; the one before ends.' });
rootField('mutation', CalendarFields, 'revokeCalendarLink', { type: () => RevokeCalendarLinkPayload, description: 'Ends one’s calendar link.' });
