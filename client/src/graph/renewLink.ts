// A question that the server no longer knows the asker of waits for a new sign-in and is asked again: nothing on the page is lost.
import { ApolloLink, Observable } from '@apollo/client';

const isUnauthenticated = (errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] | undefined): boolean =>
  errors?.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED') ?? false;

export const renewLink = (renewed: () => Promise<boolean>): ApolloLink =>
  new ApolloLink((operation, forward) => {
    if (operation.getContext()['aboutSession']) return forward(operation);
    return new Observable((observer) => {
      let waits = false;
      let left = false;
      const askAgain = async (answer: ApolloLink.Result): Promise<void> => {
        const again = await renewed();
        if (left) return;
        if (again) running = forward(operation).subscribe(observer);
        else {
          observer.next(answer);
          observer.complete();
        }
      };
      let running = forward(operation).subscribe({
        next: (answer) => {
          waits = isUnauthenticated(answer.errors);
          if (waits) void askAgain(answer);
          else observer.next(answer);
        },
        error: (error) => observer.error(error),
        complete: () => {
          if (!waits) observer.complete();
        },
      });
      return () => {
        left = true;
        running.unsubscribe();
      };
    });
  });
