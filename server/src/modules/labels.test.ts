// The vocabulary of labels against the graph: whatever can be shown has a name in both languages, and no two of one record the same.
import { GraphQLObjectType } from 'graphql';
import { common } from '@gujeong/shared/vocabulary/labels/common';
import { attributeLabel, labelled, nounLabel } from '@gujeong/shared/vocabulary/labels/index';
import { describe, expect, it } from 'vitest';
import { graph } from '../schema.js';

const { model, schema } = await graph();
const attributes = model.nouns.flatMap(noun => [...noun.attributes.values()].map(attribute => ({ noun: noun.name, attribute })));

/** Value objects kept in a row, and the names of their fields. */
const values = new Map<string, string[]>();
for (const { attribute } of attributes) {
  if (!('leaf' in attribute) || attribute.leaf !== 'json') continue;
  const type = schema.getType(([attribute.type].flat()[0] as { name: string }).name);
  if (type instanceof GraphQLObjectType) values.set(type.name, Object.keys(type.getFields()));
}

/** Everything with a label: the nouns with their attributes, the value objects with their fields. */
const shown = new Map([...model.nouns.map(noun => [noun.name, [...noun.attributes.keys()]] as const), ...values]);

describe('the labels of the graph', () => {
  it('given its nouns and value objects, got a label for each', () => {
    expect([...shown.keys()].filter(name => !nounLabel(name))).toEqual([]);
  });

  it('given their attributes, got a label for each', () => {
    expect([...shown].flatMap(([name, of]) => of.filter(attribute => !attributeLabel(name, attribute)).map(attribute => `${name}.${attribute}`))).toEqual([]);
  });

  it('given the labels, got none that stands for nothing', () => {
    const idle = [...labelled].flatMap(([name, labels]) =>
      Object.keys(labels).filter(attribute => (attribute === '_' ? !shown.has(name) : !shown.get(name)?.includes(attribute))).map(attribute => `${name}.${attribute}`));
    const unused = Object.keys(common).filter(name => !attributes.some(({ noun, attribute }) => attribute.name === name && !Object.hasOwn(labelled.get(noun) ?? {}, name)));
    expect([...idle, ...unused]).toEqual([]);
  });

  it('given the attributes of one noun, got no label twice in a language', () => {
    const twice = [...shown].flatMap(([name, of]) => (['ko', 'en'] as const).flatMap(language => {
      const words = of.map(attribute => attributeLabel(name, attribute)?.[language].toLowerCase());
      return words.filter((word, at) => word !== undefined && words.indexOf(word) !== at).map(word => `${name}: ${word}`);
    }));
    expect(twice).toEqual([]);
  });

  it('given attributes that are counted in a unit, got the unit beside the label', () => {
    const bare = attributes.filter(({ noun, attribute }) => 'unit' in attribute && attribute.unit && !attributeLabel(noun, attribute.name)?.unit);
    expect(bare.map(({ noun, attribute }) => `${noun}.${attribute.name}`)).toEqual([]);
  });
});
