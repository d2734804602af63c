// An action: one verb of the domain. It is declared with what it takes, who may do it and what it does; the rest is the same for all.
import type { Connection } from '../database/connection.js';
import type { Stored } from '../graph/stored.js';
import type { Inputs } from './fields.js';
import { permission, type Permission } from './permission.js';
import type { Write } from './write.js';

type Class = new () => Stored;

export interface ActionDeclaration<T> {
  /** The mutation's name, assessProject. */
  name: string;
  /** On the button: 평가, Assess. */
  title: { ko: string; en: string };
  /** What it does and which rules it keeps; the mutation's description. */
  doc: string;
  /** The noun of the record it answers. */
  returns: () => Class;
  /** It answers several records. */
  many?: boolean;
  /** The input field that names the record on whose page it is offered; none: it is offered on the list of `returns`. */
  on?: string;
  /** Whether it is offered on a record; on all when not given. */
  suits?(connection: Connection, key: number): Promise<boolean>;
  /** Letters of permission, 'P S'; ADMIN is always among them. */
  may: string;
  /** For S and H: the way from an input field to the division that owns the record, 'project.division'; several ways are alternatives. */
  owner?: string | readonly string[];
  input: Inputs<T>;
  /** What takes long and writes nothing, before the transaction begins, for input that fits its fields; the request's context is what GraphQL has. */
  prepare?(input: Record<string, unknown>, context: unknown): Promise<unknown>;
  /** Rules and writing; answers the key of the record (keys, if many). */
  run(write: Write, input: T, prepared: never): Promise<number | number[]>;
}

/** Every action may bring why it is done, and a key under which it is done once. */
export interface Action extends Omit<ActionDeclaration<never>, 'run' | 'input' | 'may' | 'owner'> {
  input: Inputs<unknown>;
  permission: Permission;
  /** Of every noun alike: create, update, retire, update many; rows of a file. */
  generic?: 'create' | 'update' | 'retire' | 'bulk' | 'import';
  /** Of update and retire: their rules alone, asked by who does the same in another way. Of an update once it is done: `before` is what the record was. */
  rules?(write: Write, key: number, before: Record<string, unknown> | null): Promise<void>;
  run(write: Write, input: Record<string, unknown>, prepared?: unknown): Promise<unknown>;
}

export function action<T>({ may, owner, run, ...declared }: ActionDeclaration<T>): Action {
  return { ...declared, input: declared.input as Inputs<unknown>, permission: permission(may, owner), run: run as unknown as Action['run'] };
}
