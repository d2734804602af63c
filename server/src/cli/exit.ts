// Runs a program's work: a mistake of whoever started it is one line, anything else is a fault with its stack.
import { GraphQLError } from 'graphql';
import { StartError } from '../settings.js';
import { Refusal } from '../writing/refusal.js';

export async function exitCleanly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const told = error instanceof StartError || error instanceof Refusal || (error instanceof GraphQLError && !error.originalError);
    process.stderr.write(told ? `${error.message}\n` : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  }
}
