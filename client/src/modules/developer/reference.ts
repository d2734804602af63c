// The schema as something to look things up in: its types with their fields, and what a word finds among them.
import type { DefinitionNode, DocumentNode, FieldDefinitionNode, InputValueDefinitionNode, TypeNode } from 'graphql';

export interface Member {
  readonly name: string;
  readonly type: string;
  /** The type's own name, without lists and exclamation marks. */
  readonly of: string;
  readonly description: string;
  readonly args: readonly { readonly name: string; readonly type: string; readonly of: string; readonly description: string }[];
  readonly deprecated: string | null;
}
export interface Described {
  readonly name: string;
  readonly kind: 'type' | 'interface' | 'input' | 'enum' | 'scalar' | 'union';
  readonly description: string;
  readonly members: readonly Member[];
}

const typeText = (type: TypeNode): string => (type.kind === 'NonNullType' ? `${typeText(type.type)}!` : type.kind === 'ListType' ? `[${typeText(type.type)}]` : type.name.value);
const nameOf = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : nameOf(type.type));
const deprecated = ({ directives }: FieldDefinitionNode | InputValueDefinitionNode): string | null => {
  const found = directives?.find(({ name }) => name.value === 'deprecated')?.arguments?.[0]?.value;
  return found?.kind === 'StringValue' ? found.value : null;
};
const input = (field: InputValueDefinitionNode) => ({ name: field.name.value, type: typeText(field.type), of: nameOf(field.type), description: field.description?.value ?? '' });

function described(node: DefinitionNode): readonly Described[] {
  const plain = 'description' in node ? (node.description?.value ?? '') : '';
  switch (node.kind) {
    case 'ObjectTypeDefinition': case 'InterfaceTypeDefinition':
      return [{ name: node.name.value, kind: node.kind === 'ObjectTypeDefinition' ? 'type' : 'interface', description: plain, members: (node.fields ?? []).map((field) => ({ ...input(field as unknown as InputValueDefinitionNode), args: (field.arguments ?? []).map(input), deprecated: deprecated(field) })) }];
    case 'InputObjectTypeDefinition':
      return [{ name: node.name.value, kind: 'input', description: plain, members: (node.fields ?? []).map((field) => ({ ...input(field), args: [], deprecated: deprecated(field) })) }];
    case 'EnumTypeDefinition':
      return [{ name: node.name.value, kind: 'enum', description: plain, members: (node.values ?? []).map((value) => ({ name: value.name.value, type: '', of: '', description: value.description?.value ?? '', args: [], deprecated: null })) }];
    case 'ScalarTypeDefinition': return [{ name: node.name.value, kind: 'scalar', description: plain, members: [] }];
    case 'UnionTypeDefinition': return [{ name: node.name.value, kind: 'union', description: plain, members: (node.types ?? []).map((type) => ({ name: type.name.value, type: type.name.value, of: type.name.value, description: '', args: [], deprecated: null })) }];
    default: return [];
  }
}

export const referenceOf = (document: DocumentNode): readonly Described[] => document.definitions.flatMap(described);

const suffixes = /(?:Average|Connection|Edge|Extreme|Filter|Group|GroupBy|GroupOrder|Having|Input|Order|OrderField|Payload|Sum|Where)$/;
/** Made for another type, of which it says nothing new: ProjectSum, ProjectStatusFilter, CreateProjectInput. */
export const isDerived = (name: string): boolean => suffixes.test(name);

/** The arguments that every list takes. */
export const usualArguments: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before', 'where', 'orderBy', 'asOf', 'recordedAt']);

export interface Found {
  readonly derived: boolean;
  readonly type: string;
  readonly member: string | null;
  readonly text: string;
}

const most = 60;

/** Names that begin so, then names that hold it, then descriptions; what was made for another type after all others. */
export function find(reference: readonly Described[], wanted: string): readonly Found[] {
  const word = wanted.trim().toLowerCase();
  if (!word) return [];
  const ranked: { rank: number; found: Found }[] = [];
  const weigh = (name: string, description: string): number => {
    const low = name.toLowerCase();
    return low === word ? 0 : low.startsWith(word) ? 1 : low.includes(word) ? 2 : description.toLowerCase().includes(word) ? 3 : 9;
  };
  for (const type of reference) {
    const derived = isDerived(type.name);
    const place = (rank: number): number => (derived ? rank + 10 : rank);
    const rank = weigh(type.name, type.description);
    if (rank < 9) ranked.push({ rank: place(rank), found: { derived, type: type.name, member: null, text: type.description } });
    for (const member of type.members) {
      const own = weigh(member.name, member.description);
      if (own < 9) ranked.push({ rank: place(own + 0.5), found: { derived, type: type.name, member: member.name, text: member.description } });
    }
  }
  return ranked.toSorted((a, b) => a.rank - b.rank).slice(0, most).map(({ found }) => found);
}
