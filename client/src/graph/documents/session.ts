// Who is signed in, and the ways in and out.
import { graphql } from '../generated';

export const MeDocument = graphql(/* GraphQL */ `
  query Me {
    me { ...MeParts }
  }
  fragment MeParts on Me {
    id name login role duties head passwordDue
    divisions { id code name }
  }
`);

export const SignInMethodsDocument = graphql(/* GraphQL */ `
  query SignInMethods {
    signInMethods { password oidc }
  }
`);

export const SignInDocument = graphql(/* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    result: signIn(input: $input) { me { ...MeParts } userErrors { code path message messageKo } }
  }
`);

export const SignInByLinkDocument = graphql(/* GraphQL */ `
  mutation SignInByLink($input: SignInByLinkInput!) {
    result: signInByLink(input: $input) { me { ...MeParts } userErrors { code path message messageKo } }
  }
`);

export const SetPasswordDocument = graphql(/* GraphQL */ `
  mutation SetPassword($input: SetPasswordInput!) {
    result: setPassword(input: $input) { me { ...MeParts } userErrors { code path message messageKo } }
  }
`);

export const ChangePasswordDocument = graphql(/* GraphQL */ `
  mutation ChangePassword($input: ChangePasswordInput!) {
    result: changePassword(input: $input) { me { ...MeParts } userErrors { code path message messageKo } }
  }
`);

export const SignOutDocument = graphql(/* GraphQL */ `
  mutation SignOut {
    signOut { ended }
  }
`);

export const SignOutEverywhereDocument = graphql(/* GraphQL */ `
  mutation SignOutEverywhere {
    signOutEverywhere { ended }
  }
`);
