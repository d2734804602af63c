// A file that cannot be read as a report, and how to mend that, in both languages.
import { GraphQLError } from 'graphql';

export const unreadable = (ko: string, en: string): GraphQLError => new GraphQLError(en, { extensions: { code: 'BAD_USER_INPUT', messageKo: ko, path: 'file' } });
