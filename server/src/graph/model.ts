// The nouns as the engine sees them: declarations with their relations resolved to each other.
import { declaredAttributes, declaredNouns, type Declared, type Link, type NounDeclaration } from './noun.js';

type Class = new () => object;
type Column = Extract<Declared, { kind: 'column' }>;
type Derived = Extract<Declared, { kind: 'derived' }>;
type Related = { name: string; doc: string; nullable: boolean; target: Noun };

export type Scalar = Column | Derived;
export type Attribute =
  | Scalar
  | (Related & { kind: 'one'; column: string })
  | (Related & { kind: 'many'; column: string; about?: string })
  | (Related & { kind: 'through'; link: Link });

export class Noun {
  readonly name: string;
  readonly table: string;
  readonly doc: string;
  readonly cls: Class;
  /** Root field of one record, and of the list. */
  readonly singular: string;
  readonly plural: string;
  readonly exists: { from?: string; to?: string };
  readonly revisionColumn: string | null;
  readonly lasting: boolean;
  readonly reversedBy: string | null;
  readonly attributes = new Map<string, Attribute>();

  constructor(declaration: NounDeclaration) {
    this.cls = declaration.cls;
    this.name = declaration.cls.name;
    this.table = declaration.table;
    this.doc = declaration.doc;
    this.singular = this.name[0]!.toLowerCase() + this.name.slice(1);
    this.plural = declaration.plural ?? `${this.singular}s`;
    this.exists = declaration.exists ?? {};
    this.revisionColumn = declaration.revisionColumn ?? null;
    this.lasting = declaration.lasting ?? false;
    this.reversedBy = declaration.reversedBy ?? null;
  }

  attribute(name: string): Attribute {
    const found = this.attributes.get(name);
    if (!found) throw new Error(`${this.name} has no attribute ${name}.`);
    return found;
  }

  /** The attributes with a value of their own. */
  get scalars(): Scalar[] {
    return [...this.attributes.values()].filter(a => a.kind === 'column' || a.kind === 'derived');
  }

  /** The tables whose rows this noun owns: its own, and those of its links. */
  get tables(): { table: string; columns: string[] }[] {
    const columns = [...this.attributes.values()].flatMap(a => (a.kind === 'column' || a.kind === 'one' ? [a.column] : []));
    return [{ table: this.table, columns }, ...this.links.map(({ link }) => ({ table: link.table, columns: [link.mine, link.theirs] }))];
  }

  /** The relations over link tables of its own. */
  get links(): Extract<Attribute, { kind: 'through' }>[] {
    return [...this.attributes.values()].filter(a => a.kind === 'through').filter(a => a.link.theirs === 'target_id');
  }

  get relations(): Exclude<Attribute, Scalar>[] {
    return [...this.attributes.values()].filter(a => a.kind !== 'column' && a.kind !== 'derived');
  }
}

export class Model {
  readonly nouns: readonly Noun[];
  private readonly byClass = new Map<Class, Noun>();
  private readonly byName = new Map<string, Noun>();

  constructor(declarations: readonly NounDeclaration[] = declaredNouns()) {
    this.nouns = declarations.map(d => new Noun(d));
    for (const noun of this.nouns) {
      this.byClass.set(noun.cls, noun);
      this.byName.set(noun.name, noun);
    }
    for (const noun of this.nouns) for (const declared of declaredAttributes(noun.cls)) noun.attributes.set(declared.name, this.resolve(noun, declared));
    for (const noun of this.nouns) this.check(noun);
  }

  of(cls: Class): Noun {
    const found = this.byClass.get(cls);
    if (!found) throw new Error(`${cls.name} is not a noun of this graph.`);
    return found;
  }

  named(name: string): Noun | undefined {
    return this.byName.get(name);
  }

  private resolve(noun: Noun, declared: Declared): Attribute {
    if (declared.kind === 'column' || declared.kind === 'derived') return declared;
    const target = this.of(declared.target());
    const { name, doc, nullable } = declared;
    if (declared.kind === 'one') return { kind: 'one', name, doc, nullable, target, column: declared.column };
    if (declared.kind === 'through') return { kind: 'through', name, doc, nullable, target, link: declared.link };
    if (declared.kind === 'about') return { kind: 'many', name, doc, nullable, target, column: declared.column, about: noun.name };
    const back = declaredAttributes(target.cls).find(a => a.name === declared.via);
    if (back?.kind !== 'one') throw new Error(`${noun.name}.${name} says it comes from ${target.name}.${declared.via}, which is not a to-one relation.`);
    return { kind: 'many', name, doc, nullable, target, column: back.column };
  }

  private check(noun: Noun): void {
    for (const end of [noun.exists.from, noun.exists.to]) if (end) noun.attribute(end);
  }
}
