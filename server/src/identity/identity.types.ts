// What the root fields of identity answer and take.
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Duty, Role, TokenScope } from '@gujeong/shared/vocabulary/identity';
import { enumOf } from '../graph/noun.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { UserError } from '../writing/userError.js';

const maybe = { nullable: true } as const;
const [roles, duties, scopes] = [enumOf(Role), enumOf(Duty), enumOf(TokenScope)];

const ViewerKind = { USER: 'USER', TOKEN: 'TOKEN', SYSTEM: 'SYSTEM' };
registerEnumType(ViewerKind, { name: 'ViewerKind', description: 'Who asks: 로그인한 사람, API 토큰, 시스템 자신.', valuesConfig: { USER: { description: '로그인한 사람 (somebody signed in)' }, TOKEN: { description: 'API 토큰 (an API token)' }, SYSTEM: { description: '시스템 자신 (the system itself)' } } });
const SignInVia = { PASSWORD: 'PASSWORD', LINK: 'LINK', OIDC: 'OIDC' };
registerEnumType(SignInVia, { name: 'SignInVia', description: 'How a session began.', valuesConfig: { PASSWORD: { description: '비밀번호 (password)' }, LINK: { description: '로그인 링크 (sign-in link)' }, OIDC: { description: '통합 로그인 (OpenID Connect)' } } });

@ObjectType({ description: '소속 부서, briefly.' })
export class MyDivision {
  @Field(() => ID) id: string;
  @Field(() => String, { description: '부서 코드.' }) code: string;
  @Field(() => String, { description: '부서명.' }) name: string;
}

@ObjectType({ description: 'Who asks, and what the role lets him do.' })
export class Me {
  @Field(() => ViewerKind) kind: string;
  @Field(() => ID, { nullable: true, description: 'The user, for node(id); null for the system and for tokens that no user made.' }) id: string | null;
  @Field(() => String, { description: '이름; of a token, its maker and its name.' }) name: string;
  @Field(() => String, { nullable: true, description: '로그인 이름.' }) login: string | null;
  @Field(() => roles) role: Role;
  @Field(() => [duties], { description: '총괄 업무.' }) duties: readonly Duty[];
  @Field(() => Boolean, { description: '부서장 of the divisions.' }) head: boolean;
  @Field(() => [MyDivision], { description: '소속 부서.' }) divisions: MyDivision[];
  @Field(() => scopes, { nullable: true, description: 'Of a token: whether it writes; else null.' }) tokenScope: TokenScope | null;
  @Field(() => Boolean, { description: 'Signed in by link: setPassword is possible now, and due.' }) passwordDue: boolean;
}

@ObjectType({ description: 'Ways to sign in that this server offers.' })
export class SignInMethods {
  @Field(() => Boolean, { description: 'By login and password.' }) password: boolean;
  @Field(() => Boolean, { description: "By the office's own sign-in (OpenID Connect), at /auth/oidc." }) oidc: boolean;
}

@ObjectType({ description: 'A browser in which somebody is signed in.' })
export class SignInSession {
  @Field(() => ID) id: string;
  @Field(() => Boolean, { description: 'It is the one that asks.' }) current: boolean;
  @Field(() => SignInVia) via: string;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => DateTimeScalar, { description: 'The last request, to the minute.' }) lastSeenAt: string;
  @Field(() => DateTimeScalar, { description: 'Ends then at the latest; twelve hours after the last request otherwise.' }) expiresAt: string;
  @Field(() => String, { description: 'What the browser calls itself.' }) agent: string;
  @Field(() => String, { description: 'The network address it signed in from.' }) address: string;
}

@ObjectType({ description: 'API 토큰: lets a program ask. The token itself is shown once, when it is made.' })
export class ApiToken {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'How the token begins, to know it again.' }) prefix: string;
  @Field(() => String, { description: 'What it is for.' }) name: string;
  @Field(() => scopes) scope: TokenScope;
  @Field(() => roles) role: Role;
  @Field(() => MyDivision, { nullable: true, description: 'The one division it is narrowed to.' }) division: MyDivision | null;
  @Field(() => String, { nullable: true, description: 'Who made it; null: the system itself, by command.' }) madeBy: string | null;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => DateTimeScalar) expiresAt: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The last request with it, to the minute.' }) lastUsedAt: string | null;
  @Field(() => DateTimeScalar, maybe) revokedAt: string | null;
}

@ObjectType({ description: 'Signs one person in, once, within fifteen minutes.' })
export class SignInLink {
  @Field(() => String, { description: 'The address to open.' }) address: string;
  @Field(() => DateTimeScalar) expiresAt: string;
}

@InputType()
export class SignInInput {
  @Field(() => String) login: string;
  @Field(() => String) password: string;
}
@InputType()
export class SignInByLinkInput {
  @Field(() => String, { description: 'What stands after link= in its address.' }) secret: string;
}
@InputType()
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password so far.' }) current: string;
  @Field(() => String, { description: 'The new one, ten characters or more.' }) next: string;
}
@InputType()
export class SetPasswordInput {
  @Field(() => String, { description: 'Ten characters or more.' }) next: string;
}
@InputType()
export class CreateTokenInput {
  @Field(() => String, { description: 'What it is for.' }) name: string;
  @Field(() => scopes, { description: 'READ, or READ and WRITE.' }) scope: TokenScope;
  @Field(() => roles, { description: "At most one's own." }) role: Role;
  @Field(() => ID, { nullable: true, description: 'Narrows a token of STAFF or LIAISON to one division.' }) division?: string | null;
  @Field(() => Int, { nullable: true, description: '1 to 366 days; 90 when not given.' }) days?: number | null;
}
@InputType()
export class RevokeTokenInput {
  @Field(() => ID) token: string;
}
@InputType()
export class CreateSignInLinkInput {
  @Field(() => ID) user: string;
}

@ObjectType({ description: 'Who is signed in from now on; null with userErrors when it was refused.' })
export class SignInPayload {
  @Field(() => Me, maybe) me: Me | null;
  @Field(() => [UserError]) userErrors: readonly UserError[];
}
@ObjectType({ description: 'How many sessions ended.' })
export class SignOutPayload {
  @Field(() => Int) ended: number;
  @Field(() => [UserError]) userErrors: readonly UserError[];
}
@ObjectType()
export class CreateTokenPayload {
  @Field(() => ApiToken, maybe) token: ApiToken | null;
  @Field(() => String, { nullable: true, description: 'The token itself, gj_…: shown now and never again.' }) secret: string | null;
  @Field(() => [UserError]) userErrors: readonly UserError[];
}
@ObjectType()
export class RevokeTokenPayload {
  @Field(() => ApiToken, maybe) token: ApiToken | null;
  @Field(() => [UserError]) userErrors: readonly UserError[];
}
@ObjectType()
export class CreateSignInLinkPayload {
  @Field(() => SignInLink, maybe) link: SignInLink | null;
  @Field(() => [UserError]) userErrors: readonly UserError[];
}
